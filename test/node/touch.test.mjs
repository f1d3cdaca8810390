import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Clinic</title><peer-group-finder src="/demo/groups.json" country="CA"></peer-group-finder>
<script type="module" src="/dist/cdn/all.js"></script>`;

// A13: with a finger alone, on a phone 320 px wide, on the built files and the demo's groups.
describe('By touch at 320 px, somebody', () => {
  let server, browser, page;

  before(async () => {
    server = await serve({ root: path('../..'), pages: { '/phone': PAGE } });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function arrive() {
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    await page.goto(`${server.url}phone`);
    await counts('[part="item"]', 1, 20);
  }

  /** Waits until the finder draws so many of these. */
  const counts = (selector, least, most = least) =>
    page.waitForFunction(
      (css, from, to) => {
        const root = document.querySelector('peer-group-finder')?.shadowRoot;
        const { length } = root?.querySelectorAll(css) ?? [];
        return root && length >= from && length <= to;
      },
      { timeout: 10_000 },
      selector,
      least,
      most,
    );

  /** The first element of these that begins with the words, wherever it is folded away. */
  async function tap(selector, words = '') {
    const handle = await page.evaluateHandle(
      (css, text) => {
        const root = document.querySelector('peer-group-finder').shadowRoot;
        const found = [...root.querySelectorAll(css)].find((one) => one.textContent.trim().startsWith(text));
        const rest = found?.closest('details.rest');
        if (rest) rest.open = true;
        return found;
      },
      selector,
      words,
    );
    await handle.asElement().tap();
  }

  const names = () =>
    page.evaluate(() =>
      [...document.querySelector('peer-group-finder').shadowRoot.querySelectorAll('button.name')].map((one) =>
        one.textContent.trim(),
      ),
    );

  it('chooses where and when, opens a group, and comes back', async () => {
    await arrive();
    await tap('.filters > summary');
    await counts('.panel', 1);
    await tap('.choice', 'Tuesday');
    await tap('.choice', 'Evening');
    await tap('.choice', 'Step-free');
    await counts('.chips .chip', 4);
    const [first] = await names();
    await tap('button.name', first);
    await counts('[part="detail"]', 1);
    await tap('[part="detail"] button', 'Close');
    await counts('[part="detail"]', 0);
    assert.equal((await names())[0], first);
  });

  it('finds one online in a language, and takes it all back', async () => {
    await arrive();
    await tap('.quick .chip', 'Online');
    await tap('.filters > summary');
    await counts('.panel', 1);
    await tap('.choice', 'Hebrew');
    await counts('.chips .chip', 3);
    const left = (await names()).length;
    assert.equal(left > 0 && left < 10, true);
    await tap('.chips .chip', 'Clear all');
    await counts('[part="item"]', 20);
  });

  it('finds the one that is half remembered', async () => {
    await arrive();
    await tap('input[type="search"]');
    await page.keyboard.type('quiet harb');
    await counts('[part="item"]', 1);
    assert.deepEqual(await names(), ['Quiet Harbour']);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(wide, 320);
  });
});
