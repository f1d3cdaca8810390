/* global getComputedStyle */ // in the page
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

// All of it dark, so that what is meant for paper has something to do.
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
<peer-quick-exit theme="dark"></peer-quick-exit>
<peer-help-banner theme="dark" country="CA" phone="+1 416 555 0142"></peer-help-banner>
<peer-support-guide theme="dark" compact></peer-support-guide>
<peer-stage-explainer theme="dark" layout="tabs"></peer-stage-explainer>
<peer-mentor-list theme="dark" src="/demo/mentors.json"></peer-mentor-list>
<peer-group-finder theme="dark" src="/demo/groups.json" country="CA"></peer-group-finder>
<script type="module" src="/dist/cdn/all.js"></script>`;

/** In the page: everything in the widgets that is seen. */
function inEachFrame() {
  window.seen = (selector) =>
    [...document.querySelectorAll('[theme]')].flatMap(({ localName, shadowRoot }) =>
      [...shadowRoot.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
        .map((one) => ({
          one,
          style: getComputedStyle(one),
          name: `${localName}: ${one.localName}.${one.className?.baseVal ?? one.className} ${one.textContent.trim().slice(0, 30)}`,
        })),
    );
}

describe('Looks that a visitor asks for', () => {
  let server, browser, page;

  before(async () => {
    server = await serve({ root: path('../..'), pages: { '/looks': PAGE } });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
    page = await browser.newPage();
    await page.evaluateOnNewDocument(inEachFrame);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The page as people with these settings see it, with a filter chosen, and a group open. */
  async function arrive(features, media = '') {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await page.goto(`${server.url}looks`);
    await page.waitForFunction(
      () =>
        ['finder', 'mentor-list'].every((name) =>
          document
            .querySelector(`peer-${name.replace('finder', 'group-finder')}`)
            ?.shadowRoot?.querySelector('[part="item"]'),
        ) && document.querySelector('peer-stage-explainer').shadowRoot?.querySelector('[role="tab"]'),
      { timeout: 20_000 },
    );
    await press('button.name');
    await page.waitForFunction(
      () => document.querySelector('peer-group-finder').shadowRoot.querySelector('[part="detail"] .piece'),
      { timeout: 10_000 },
    );
    await press('.quick .chip');
    await page.waitForFunction(
      () => document.querySelector('peer-group-finder').shadowRoot.querySelector('[aria-pressed="true"]'),
      { timeout: 10_000 },
    );
  }

  const press = (selector) =>
    page.evaluate((css) => {
      document.querySelector('peer-group-finder').shadowRoot.querySelector(css).click();
    }, selector);

  // A7
  describe('forced colours', () => {
    before(() => arrive({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }));

    it('leave every link, button, tab, field and chip an edge or a line below it', async () => {
      const bare = await page.evaluate(() =>
        window
          .seen('a[href], button, select, input:not([type="checkbox"]), textarea, summary')
          .filter(({ style }) => {
            const edged = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) >= 1;
            // A summary's own triangle says what it does.
            return !edged && !style.textDecorationLine.includes('underline') && style.display !== 'list-item';
          })
          .map(({ name }) => name),
      );
      assert.deepEqual(bare, []);
    });

    it('tell the chosen tab and chip from the others by more than their hue', async () => {
      const looks = await page.evaluate(() =>
        ['[role="tab"][aria-selected', '.chip[aria-pressed'].map((start) =>
          ['true', 'false'].map((is) => {
            const { style } = window.seen(`${start}="${is}"]`)[0];
            return [style.borderTopWidth, style.backgroundColor, style.fontWeight].join();
          }),
        ),
      );
      for (const [chosen, other] of looks) assert.notEqual(chosen, other);
    });

    it('paint every icon and drawing in the colour of text', async () => {
      const pale = await page.evaluate(() =>
        window
          .seen('svg')
          .filter(({ style }) => style.stroke !== style.color && style.stroke !== 'rgb(255, 255, 255)')
          .map(({ name, style }) => `${name} ${style.stroke}`),
      );
      assert.deepEqual(pale, []);
    });

    it('keep panels apart from what is around them', async () => {
      const flat = await page.evaluate(() =>
        window
          .seen('.note, .meaning, .visit, .pill, .old, .card, .mentor, .topics li')
          .filter(({ style }) => parseFloat(style.borderTopWidth) < 1)
          .map(({ name }) => name),
      );
      assert.deepEqual(flat, []);
    });
  });

  // A4, A7
  for (const forced of ['active', 'none']) {
    it(`the focus ring shows around everything, with forced colours ${forced}`, async () => {
      await arrive({ 'forced-colors': forced, 'prefers-color-scheme': 'dark' });
      const missing = await page.evaluate(() =>
        window
          .seen('a[href], button, select, input, textarea, summary')
          .filter(({ one, style }) => {
            one.focus({ focusVisible: true });
            const isRing = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
            return one.tabIndex >= 0 && !(isRing && !/0\)$|^rgb\(0, 0, 0\)/.test(style.outlineColor));
          })
          .map(({ name, style }) => `${name}: ${style.outline}`),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('more contrast makes lines and quiet words as plain as text', async () => {
    await arrive({ 'prefers-contrast': 'more' });
    const quiet = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('peer-group-finder'));
      return window
        .seen('.soft, .row, .chip[aria-pressed="false"]')
        .filter(({ one, style }) => (one.matches('.soft') ? style.color : style.borderBottomColor) !== color)
        .map(({ name }) => name);
    });
    assert.deepEqual(quiet, []);
  });

  // A8
  for (const motion of ['reduce', 'no-preference']) {
    it(`nothing moves, and nothing is see-through, with motion ${motion}`, async () => {
      await arrive({ 'prefers-reduced-motion': motion, 'prefers-reduced-transparency': motion });
      const moving = await page.evaluate(() => [
        ...document.getAnimations().map(({ id }) => id),
        ...window
          .seen('*')
          .filter(
            ({ style }) =>
              style.transitionDuration !== '0s' ||
              style.animationName !== 'none' ||
              style.opacity !== '1' ||
              style.backdropFilter !== 'none' ||
              style.scrollBehavior === 'smooth',
          )
          .map(({ name }) => name),
      ]);
      assert.deepEqual(moving, []);
    });
  }

  describe('on paper', () => {
    before(() => arrive({}, 'print'));

    it('all is black on white', async () => {
      const other = await page.evaluate(() =>
        window
          .seen('*')
          .filter(
            ({ style }) => style.color !== 'rgb(0, 0, 0)' || style.backgroundColor !== 'rgba(0, 0, 0, 0)',
          )
          .map(({ name, style }) => `${name}: ${style.color} on ${style.backgroundColor}`),
      );
      assert.deepEqual(other, []);
    });

    it('of the buttons only names are left, and no field', async () => {
      const left = await page.evaluate(() =>
        window
          .seen('button:not(.name, [role="tab"], .link:has(bdi)), input, select, textarea')
          .map(({ name }) => name),
      );
      assert.deepEqual(left, []);
    });

    it('the way out of the page is not printed', async () => {
      const shown = await page.evaluate(() => document.querySelector('peer-quick-exit').checkVisibility());
      assert.equal(shown, false);
    });

    it('what a mentor is can be read, folded or not', async () => {
      const heights = await page.evaluate(() =>
        window.seen('.limits details').map(({ one }) => one.offsetHeight),
      );
      assert.equal(heights.length > 0 && heights.every((height) => height > 80), true, String(heights));
    });
  });
});
