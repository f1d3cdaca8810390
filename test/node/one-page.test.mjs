/* global getComputedStyle */ // in the page
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const ALL = '<script type="module" src="/dist/cdn/all.js"></script>';

/** Pages by name. */
const PAGES = {
  // From these two attributes all else follows.
  hebrew: `<!doctype html><html><meta charset="utf-8"><title>x</title>${ALL}
    <peer-support-provider country="IL" lang="he" src="/fixtures/feeds/small.json" time-zone="Asia/Jerusalem">
      <peer-help-banner></peer-help-banner><peer-group-finder></peer-group-finder>
      <peer-stage-explainer></peer-stage-explainer><peer-support-guide></peer-support-guide>
      <peer-quick-exit></peer-quick-exit>
      <peer-mentor-list src="/demo/mentors.json"></peer-mentor-list>
    </peer-support-provider>`,
  twice: `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${ALL}
    <peer-group-finder src="/fixtures/feeds/small.json"></peer-group-finder>
    <peer-group-finder src="/fixtures/feeds/small.json"></peer-group-finder>
    <peer-group-finder src="/fixtures/feeds/small.json" lang="en-GB"></peer-group-finder>
    <peer-mentor-list src="/demo/mentors.json"></peer-mentor-list>
    <peer-mentor-list src="/demo/mentors.json" language="es"></peer-mentor-list>`,
  ...Object.fromEntries(
    ['en', 'fa', 'th', 'ar-SA', 'ar-EG', 'hi', 'ja'].map((lang) => [
      `civil ${lang}`,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title>${ALL}
        <peer-group-finder country="CA" src="/demo/groups.json" time-zone="America/Toronto"></peer-group-finder>`,
    ]),
  ),
  languages: `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>${ALL}
    <peer-help-banner country="DE"></peer-help-banner>
    <peer-help-banner country="IL" lang="ar"></peer-help-banner>
    <peer-help-banner country="GB" lang="en"></peer-help-banner>`,
  terms: `<!doctype html><html lang="de-AT"><meta charset="utf-8"><title>x</title>${ALL}
    <script type="module">
      import { addTerms } from '/dist/cdn/add-terms.js';
      window.addTerms = addTerms;
    </script>
    <peer-support-guide></peer-support-guide>`,
};

// A bundle of a page's own, and the script from a CDN, in both orders, each with either side of the bond.
for (const [name, first, then] of [
  ['bundle first', 'bundle', 'cdn'],
  ['cdn first', 'cdn', 'bundle'],
]) {
  for (const [side, bundled, other] of [
    ['banner', 'peer-help-banner', 'peer-support-provider'],
    ['provider', 'peer-support-provider', 'peer-help-banner'],
  ]) {
    const src = { bundle: `/bundle/${bundled}.js`, cdn: `/dist/cdn/${other}.js` };
    PAGES[`${side} in a bundle, ${name}`] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
      <peer-support-provider country="NZ"><peer-help-banner></peer-help-banner></peer-support-provider>
      <script type="module">
        await import('${src[first]}');
        await new Promise((done) => setTimeout(done, 100));
        await import('${src[then]}');
      </script>`;
  }
}

const RESERVED = {
  'peer-help-banner': 'country="US"',
  'peer-group-finder': 'country="US" src="/demo/groups.json"',
  'peer-mentor-list': 'src="/demo/mentors.json"',
  'peer-mentor-card':
    'name="Maya" languages="en, he" topics="anxiety" formats="video" availability="open" organisation="Lantern House" contact-url="https://lantern.example.org" updated="2026-11-01" consent-until="2099-12-31"',
  'peer-stage-explainer': '',
  'peer-support-guide': '',
  'peer-quick-exit': '',
};

for (const lang of ['en', 'de']) {
  for (const [tag, attributes] of Object.entries(RESERVED)) {
    PAGES[`shift ${tag} ${lang}`] =
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title>
      <style>${tag} { display: block; min-block-size: 3000px }</style>
      <script>
        window.shifts = [];
        const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, startTime, sources }) =>
          [Math.round(startTime), value, ...sources.map(({ previousRect, currentRect }) => box(previousRect) + ' to ' + box(currentRect))].join(', ')))
        ).observe({ type: 'layout-shift', buffered: true });
      </script>
      ${ALL}<${tag} ${attributes}></${tag}><p>What follows on the page.</p>`;
  }
}

describe('Several widgets on one page', () => {
  let server, browser, page;
  const bundles = new Map();
  let requests = [];

  before(async () => {
    for (const tag of ['peer-help-banner', 'peer-support-provider']) {
      const { outputFiles } = await build({
        entryPoints: [path(`../../dist/define/${tag}.js`)],
        bundle: true,
        format: 'esm',
        write: false,
      });
      bundles.set(tag, outputFiles[0].text);
    }
    server = await serve({
      root: path('../..'),
      mounts: { '/fixtures/': path('../fixtures') },
      handle(_, response, url) {
        const html = PAGES[decodeURIComponent(url.pathname.slice(1))];
        const bundle = bundles.get(/\/bundle\/(.*)\.js/.exec(url.pathname)?.[1]);
        if (!html && !bundle) return false;
        response
          .writeHead(200, { 'content-type': html ? 'text/html' : 'text/javascript' })
          .end(html ?? bundle);
        return true;
      },
    });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => assert.fail(error));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(name) {
    requests = [];
    await page.goto(server.url + encodeURIComponent(name), { waitUntil: 'networkidle0' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  }

  const textOf = (selector) =>
    page.evaluate((one) => document.querySelector(one).shadowRoot.textContent.replace(/\s+/g, ' '), selector);

  it('a Hebrew page for Israel: Hebrew, from right to left, with its lines and its time', async () => {
    await open('hebrew');
    const seen = await page.evaluate(() =>
      [...document.querySelector('peer-support-provider').children].map(({ localName, shadowRoot }) => {
        const drawn = shadowRoot.querySelector('[lang]');
        return [localName, drawn?.lang, drawn && getComputedStyle(drawn).direction];
      }),
    );
    for (const [name, lang, direction] of seen)
      assert.deepEqual([name, lang, direction], [name, 'he', 'rtl']);
    const links = await page.evaluate(() =>
      [...document.querySelector('peer-help-banner').shadowRoot.querySelectorAll('a[href^="tel:"]')].map(
        ({ href }) => href,
      ),
    );
    for (const number of ['tel:100', 'tel:101', 'tel:1201'])
      assert.ok(links.includes(number), links.join(' '));
    // No Latin words but names: of programmes, zones, services.
    const told = (await textOf('peer-support-guide')).match(/[A-Za-z]{4,}/g) ?? [];
    assert.deepEqual(told, []);
    const times = await page.evaluate(() =>
      [...document.querySelector('peer-group-finder').shadowRoot.querySelectorAll('time')].map(
        ({ textContent, dateTime }) => [textContent.trim(), dateTime],
      ),
    );
    assert.ok(times.length);
    for (const [text] of times) assert.doesNotMatch(text, /[ap]\.?m/i);
  });

  it('is asked for once, however many show it', async () => {
    await open('twice');
    const asked = requests.filter((url) => url.endsWith('.json')).map((url) => new URL(url).pathname);
    assert.deepEqual(asked.sort(), ['/demo/mentors.json', '/fixtures/feeds/small.json']);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('peer-group-finder, peer-mentor-list')].map(
        ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~="item"]').length > 0,
      ),
    );
    assert.deepEqual(rows, [true, true, true, true, true]);
  });

  // T7, L7
  it('tell machines the same civil time in every calendar and script', async () => {
    const times = async (lang) => {
      await open(`civil ${lang}`);
      await page.waitForFunction(() =>
        document.querySelector('peer-group-finder').shadowRoot?.querySelector('time'),
      );
      return page.evaluate(() =>
        [...document.querySelector('peer-group-finder').shadowRoot.querySelectorAll('time')].map(
          ({ dateTime, textContent }) => [dateTime, textContent.trim()],
        ),
      );
    };
    const english = await times('en');
    for (const lang of ['fa', 'th', 'ar-SA', 'ar-EG', 'hi', 'ja']) {
      const theirs = await times(lang);
      assert.deepEqual(
        theirs.map(([civil]) => civil),
        english.map(([civil]) => civil),
        lang,
      );
      assert.notDeepEqual(theirs, english, lang);
      for (const [civil] of theirs) assert.match(civil, /^(?:\d{4}-\d\d-\d\d)?T?(?:\d\d:\d\d)?/);
    }
  });

  it('in three languages do not fight', async () => {
    await open('languages');
    const langs = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('peer-help-banner')].map(({ shadowRoot }) => {
          const drawn = shadowRoot.querySelector('[lang]');
          return `${drawn.lang} ${getComputedStyle(drawn).direction} ${drawn.querySelector('h2').textContent.trim()}`;
        }),
      );
    const [german, arabic, english] = await langs();
    assert.match(german, /^de ltr /);
    assert.match(arabic, /^ar rtl [\u0600-\u06ff]/);
    assert.match(english, /^en ltr You are not alone/);
    await page.evaluate(() => (document.documentElement.lang = 'fr'));
    await page.waitForFunction(() =>
      document.querySelector('peer-help-banner').shadowRoot.querySelector('[lang="fr"]'),
    );
    const [, ...others] = await langs();
    assert.deepEqual(others, [arabic, english]);
  });

  it('take words that the page adds, while they are shown', async () => {
    await open('terms');
    const before = await textOf('peer-support-guide');
    await page.evaluate(() => window.addTerms('de-AT', { guide: { title: 'Servus' } }));
    await page.waitForFunction(() =>
      document.querySelector('peer-support-guide').shadowRoot.textContent.includes('Servus'),
    );
    assert.doesNotMatch(before, /Servus/);
  });

  for (const name of Object.keys(PAGES).filter((one) => one.includes('bundle'))) {
    it(`meet across copies: ${name}`, async () => {
      await open(name);
      assert.match(await textOf('peer-help-banner'), /New Zealand/);
      const links = await page.evaluate(() =>
        [...document.querySelector('peer-help-banner').shadowRoot.querySelectorAll('a')].map(
          ({ href }) => href,
        ),
      );
      assert.ok(links.includes('tel:111'), links.join(' '));
    });
  }

  for (const name of Object.keys(PAGES).filter((one) => one.startsWith('shift'))) {
    it(`do not move once they are drawn: ${name.slice(6)}`, async () => {
      await open(name);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });

    it(`do not move where each further file comes late: ${name.slice(6)}`, async () => {
      let nth = 0;
      const late = (request) => {
        const wait = request.url().includes('/chunks/') ? 100 + 150 * (nth++ % 4) : 0;
        setTimeout(() => void request.continue(), wait);
      };
      await page.setRequestInterception(true);
      page.on('request', late);
      try {
        await open(name);
      } finally {
        page.off('request', late);
        await page.setRequestInterception(false);
      }
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
    });
  }
});
