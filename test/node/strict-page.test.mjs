/* global caches, getComputedStyle, history, indexedDB, localStorage, location, sessionStorage */ // in the page
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

// S1: the strictest page that a hospital's security team would write.
const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-x' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
<script type="module" nonce="x" src="/dist/cdn/all.js"></script>
<script nonce="x">
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => violations.push(violatedDirective + ' ' + sourceFile));
</script>
<peer-support-provider country="US"><peer-group-finder src="/fixtures/feeds/small.json"><p>Tuesdays at 7 PM.</p></peer-group-finder></peer-support-provider>
<peer-group-finder country="US" src="/demo/groups.json"></peer-group-finder>
<peer-group-finder country="US" src="/nowhere.json"></peer-group-finder>
<peer-help-banner country="US" src="/nowhere.json"></peer-help-banner>
<peer-help-banner topics="gambling" variant="card"></peer-help-banner>
<peer-quick-exit></peer-quick-exit>`;

/** Runs in the page: what each finder shows. */
const shown = () =>
  [...document.querySelectorAll('peer-group-finder')].map(({ shadowRoot }) => ({
    rows: shadowRoot?.querySelectorAll('[part="item"]').length ?? 0,
    styled: shadowRoot ? getComputedStyle(shadowRoot.querySelector('.finder')).display : '',
    help: shadowRoot?.querySelector('a[href="tel:911"]') !== null,
  }));

describe('On the strictest page', () => {
  let server, browser, page;
  const requests = [];

  before(async () => {
    server = await serve({
      root: path('../..'),
      mounts: { '/fixtures/': path('../fixtures') },
      handle(_, response, url) {
        if (url.pathname !== '/strict') return false;
        response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(PAGE);
        return true;
      },
    });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
    page = await browser.newPage();
    page.on('request', (request) => requests.push({ url: request.url(), headers: request.headers() }));
    await page.goto(`${server.url}strict`);
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('peer-group-finder')].every(
          ({ shadowRoot }) => shadowRoot?.querySelector('[part="item"], .help') != null,
        ),
      { timeout: 20_000 },
    );
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('every finder works, is styled, and shows help', async () => {
    const [first, second, failed] = await page.evaluate(shown);
    assert.deepEqual([first.rows, second.rows, failed.rows], [3, 20, 0]);
    assert.deepEqual([first.styled, second.styled, failed.styled], ['grid', 'grid', 'grid']);
    assert.deepEqual([first.help, second.help, failed.help], [true, true, true]);
  });

  it('the banner and the exit work and are styled', async () => {
    const looks = await page.evaluate(() =>
      ['peer-help-banner', 'peer-quick-exit'].map((tag) => {
        const { shadowRoot } = document.querySelector(tag);
        return getComputedStyle(shadowRoot.querySelector('a.button')).minBlockSize;
      }),
    );
    assert.deepEqual(looks, ['44px', '44px']);
  });

  it('nothing breaks the policy', async () => {
    assert.deepEqual(await page.evaluate(() => window.violations), []);
  });

  // P1, P10
  it('nothing is asked of anyone else, and the feed learns nothing of the page', async () => {
    const { origin } = new URL(server.url);
    assert.deepEqual([...new Set(requests.map(({ url }) => new URL(url).origin))], [origin]);
    const feeds = requests.filter(({ url }) => url.endsWith('.json'));
    assert.equal(feeds.length > 0, true);
    for (const { headers } of feeds) assert.equal(headers.referer || headers.cookie, undefined);
  });

  // P2, P5, S12
  it('nothing is kept, and no name is added to the page', async () => {
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      address: location.pathname + location.hash,
      history: history.length,
      names: Object.keys(window).filter((name) => /peer|finder/i.test(name)),
    }));
    assert.deepEqual(kept, {
      cookies: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      address: '/strict',
      history: kept.history,
      names: [],
    });
    assert.equal(kept.history <= 2, true);
  });
});
