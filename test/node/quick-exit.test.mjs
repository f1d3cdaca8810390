/* global addEventListener, history, requestAnimationFrame, scrollTo, scrollY, sessionStorage */ // in the page
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

// S1: the strictest page that a hospital's security team would write.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${body}`;

const clinic = (href) =>
  page(
    'Clinic',
    `<script type="module" src="/dist/cdn/all.js"></script>
    <main><h1>Groups near you</h1><peer-quick-exit href="${href}"><a href="${href}">Leave this site</a></peer-quick-exit></main>
    <svg width="10" height="3000"></svg>`,
  );

const PAGES = {
  '/clinic': clinic('/there'),
  '/waiting-clinic': clinic('/nothing'),
  '/there': page('There', '<h1>There</h1>'),
  '/before': page('Before', '<h1>Before</h1>'),
  '/around': page('Around', '<iframe src="/clinic"></iframe>'),
  '/around-sandboxed': page(
    'Around',
    '<iframe src="/clinic" sandbox="allow-scripts allow-same-origin"></iframe>',
  ),
};

// P11, on the built files, in a real browser that really leaves.
describe('By the quick exit, somebody', () => {
  let server, browser, tab;
  const asked = [];

  function answer({ headers }, response, { pathname }) {
    if (pathname === '/nothing') return sendNothing(response);
    if (!Object.hasOwn(PAGES, pathname)) return false;
    asked.push({ pathname, referer: headers.referer });
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
      .end(PAGES[pathname]);
    return true;
  }

  before(async () => {
    server = await serve({ root, handle: answer });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    asked.length = 0;
    tab = await browser.newPage();
  });
  afterEach(() => tab.close());

  const go = (pathname) => tab.goto(server.url + pathname.slice(1));
  // Not by frames or mutations: a page out of view draws none, and shadow roots tell of none.
  const until = (look, frame = tab, ...rest) => frame.waitForFunction(look, { polling: 20 }, ...rest);
  const link = async (frame) => (await until(linkOf, frame)).asElement();
  const pathname = () => new URL(tab.url()).pathname;

  async function arrive(at = '/clinic') {
    await go('/before');
    await go(at);
    return link();
  }
  async function shiftThrice() {
    for (let i = 0; i < 3; i++) await tab.keyboard.press('Shift');
  }
  /** Does something, and waits until another page is there. */
  const leave = (act) => Promise.all([tab.waitForNavigation(), act()]);
  const blank = () => until(() => !document.documentElement.checkVisibility());

  for (const [how, act] of [
    ['a click', async (exit) => exit.click()],
    ['Enter', async (exit) => exit.press('Enter')],
    ['Shift three times', shiftThrice],
  ]) {
    it(`leaves with ${how}, and Back does not lead to the page`, async () => {
      const exit = await arrive();
      const pages = await tab.evaluate(() => history.length);
      await leave(() => act(exit));
      assert.deepEqual([pathname(), await tab.title()], ['/there', 'There']);
      assert.equal(await tab.evaluate(() => history.length), pages);
      await tab.goBack();
      assert.equal(pathname(), '/before');
    });
  }

  it('leaves by the link between the tags where there is no script', async () => {
    await tab.setJavaScriptEnabled(false);
    await go('/clinic');
    const fallback = await tab.$('peer-quick-exit > a');
    assert.equal(await fallback.isVisible(), true);
    await leave(() => fallback.click());
    assert.equal(pathname(), '/there');
  });

  it('leaves a page that screen readers find blank, with a title that says nothing of it', async () => {
    const exit = await arrive('/waiting-clinic');
    const names = async () => (await tab.accessibility.snapshot())?.children ?? [];
    assert.equal((await tab.title()) === 'Clinic' && (await names()).length > 0, true);
    await exit.click();
    await blank();
    assert.deepEqual([await names(), await tab.title(), pathname()], [[], 'Loading…', '/waiting-clinic']);
  });

  it('leaves a page that is as blank as an empty one', async () => {
    await tab.goto('about:blank');
    const empty = await tab.screenshot();
    const exit = await arrive('/waiting-clinic');
    const before = await tab.screenshot();
    await exit.click();
    await blank();
    const after = await tab.screenshot();
    assert.deepEqual([before.equals(empty), after.equals(empty)], [false, true]);
  });

  it('leaves a page that is painted blank within 100 ms', async () => {
    const taken = [];
    for (let i = 0; i < 3; i++) {
      const exit = await arrive('/waiting-clinic');
      await tab.evaluate(watchPaint);
      await exit.click();
      taken.push(await (await until(() => window.painted)).jsonValue());
    }
    assert.equal(Math.min(...taken) <= 100, true, `${taken.join(', ')} ms`);
  });

  it('finds the page as it was, where it comes back from the back/forward cache', async () => {
    const exit = await arrive('/waiting-clinic');
    await tab.evaluate(() => scrollTo(0, 500));
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.kept = persisted)));
    await exit.evaluate((one) => one.click());
    await blank();
    await go('/before'); // somebody who did not wait
    await tab.goBack({ waitUntil: 'domcontentloaded' });
    await until(() => window.kept && document.documentElement.checkVisibility());
    assert.deepEqual([pathname(), await tab.title()], ['/waiting-clinic', 'Clinic']);
    const seen = await tab.evaluate(() => [document.documentElement.hasAttribute('style'), scrollY]);
    assert.deepEqual(seen, [false, 500]);
  });

  it('opens a tab of its own with Control held, and stays on the page', async () => {
    const exit = await arrive();
    const opened = browser.waitForTarget((target) => target.url() === `${server.url}there`);
    await tab.keyboard.down('Control');
    await exit.click();
    await tab.keyboard.up('Control');
    const other = await (await opened).page();
    assert.deepEqual([pathname(), await tab.title()], ['/clinic', 'Clinic']);
    assert.equal(await other.evaluate(() => document.referrer), '');
    await other.close();
  });

  for (const [what, around, left] of [
    ['the whole page from a frame', '/around', 'There'],
    ['what is in a frame that may not move the page around it', '/around-sandboxed', 'Around, with There'],
  ]) {
    it(`leaves ${what}`, async () => {
      await go(around);
      const [frame] = tab.mainFrame().childFrames();
      await (await link(frame)).evaluate((one) => one.click());
      await until(isThere, tab, left);
    });
  }

  it('leaves what is in a frame of another site', async () => {
    const other = await serve({ root, handle: around(`${server.url}clinic`) });
    await tab.goto(`${other.url}around`);
    const frame = await tab.waitForFrame(`${server.url}clinic`);
    await (await link(frame)).evaluate((one) => one.click());
    await tab.waitForFrame(`${server.url}there`);
    assert.equal(pathname(), '/around');
    await other.close();
  });

  // P1, P2
  it('is kept and told nowhere', async () => {
    const exit = await arrive();
    await leave(() => exit.click());
    assert.deepEqual(
      asked.map(({ pathname }) => pathname),
      ['/before', '/clinic', '/there'],
    );
    const kept = await tab.evaluate(() => [
      document.cookie,
      window.localStorage.length,
      sessionStorage.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0]);
  });
});

/** So that the page waits for the next one, and can be looked at: the browser tells nobody of a page on its way out. */
function sendNothing(response) {
  response.writeHead(204).end();
  return true;
}

/** Runs in the page. */
const linkOf = () => document.querySelector('peer-quick-exit')?.shadowRoot?.querySelector('a.button');

/** A page of another site, around this one. */
const around = (address) => (_, response, url) => {
  if (url.pathname !== '/around') return false;
  const text = page('Around', `<iframe src="${address}"></iframe>`);
  response.writeHead(200, { 'content-type': 'text/html' }).end(text);
  return true;
};

/** Runs in the page: milliseconds from the click until the frame after the one that shows what came of it. */
function watchPaint() {
  document.addEventListener(
    'click',
    ({ timeStamp }) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const blank = !document.documentElement.checkVisibility();
          window.painted = blank ? performance.now() - timeStamp : Infinity;
        }),
      ),
    { capture: true },
  );
}

/** Runs in the page: whether it, and what is in its frame, is what is expected. */
function isThere(expected) {
  const framed = document.querySelector('iframe')?.contentDocument;
  const seen = document.documentElement.checkVisibility() ? document.title : 'nothing';
  return (framed ? `${seen}, with ${framed.title}` : seen) === expected;
}
