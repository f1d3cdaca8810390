/* global addEventListener, Event, getSelection, MouseEvent */ // in the page
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { root } from '../../scripts/files.mjs';
import { serve } from '../../scripts/serve.mjs';

const snippet = (...args) =>
  execFileSync('node', [join(root, 'dist/cli/main.js'), 'snippet', 'help-banner', ...args], {
    encoding: 'utf8',
  }).replace('/peer-support-elements/dist/', '/dist/');

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title><main>${body}</main>`;

const PAGES = {
  '/canada': page(
    snippet('--country', 'CA', '--organisation', 'Harbour Clinic', '--phone', '+1 416 555 0142'),
  ),
  '/nowhere': page(snippet()),
  '/own': page(snippet('--country', 'CA', '--src', '/down.json')),
  '/us': page(snippet('--country', 'US')),
};

/** In the page: what can be seen and followed, of the page and of the banner. */
function visibleLinks() {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean),
  ];
  return roots
    .flatMap((one) => [...one.querySelectorAll('a')])
    .filter((a) => a.checkVisibility())
    .map((a) => a.getAttribute('href'));
}

// M1, S10, P1: on the built files, as a clinic has them.
describe('The help banner, whatever fails', () => {
  let server, browser, tab, blocked, asked, elsewhere;

  before(async () => {
    server = await serve({ root, pages: PAGES });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: await findChromium(), args });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await tab?.close();
    [blocked, asked, elsewhere] = [/^$/, [], []];
    tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const { pathname, origin } = new URL(request.url());
      if (`${origin}/` !== server.url) {
        elsewhere.push({ url: request.url(), headers: request.headers() });
        return void request.respond({ status: 200, contentType: 'text/html', body: 'elsewhere' });
      }
      asked.push(pathname);
      void (blocked.test(pathname) ? request.abort() : request.continue());
    });
  });

  const open = (path) => tab.goto(new URL(path, server.url).href, { waitUntil: 'networkidle0' });
  const links = () => tab.evaluate(visibleLinks);
  const choose = (country) =>
    tab.evaluate((code) => {
      const select = document.querySelector('peer-help-banner').shadowRoot.querySelector('select');
      select.value = code;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, country);
  const shows = (href) =>
    tab.waitForFunction(
      (wanted) => document.querySelector('peer-help-banner').shadowRoot.querySelector(`a[href="${wanted}"]`),
      { timeout: 5000 },
      href,
    );

  const CANADA = ['tel:911', 'tel:988', 'sms:988', 'tel:+14165550142'];

  it('without script, has real links', async () => {
    await tab.setJavaScriptEnabled(false);
    await open('canada');
    const found = await tab.$$eval('main a', (all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(found, CANADA);
    assert.equal(await tab.$eval('main a', (a) => a.getBoundingClientRect().height > 0), true);
  });

  it('with its script blocked, has the same', async () => {
    blocked = /^\/dist\//;
    await open('canada');
    assert.deepEqual(await links(), CANADA);
  });

  it('with a part of its script blocked, has the same', async () => {
    blocked = /^\/dist\/cdn\/chunks\//;
    await open('canada');
    assert.deepEqual(await links(), CANADA);
  });

  it('with all, hides the fallback and shows its own', async () => {
    await open('canada');
    assert.deepEqual(await links(), CANADA);
    assert.equal(await tab.$eval('main a', (a) => a.checkVisibility()), false);
  });

  it('shows ours when the organisation’s file is down', async () => {
    await open('own');
    assert.deepEqual((await links()).slice(0, 3), CANADA.slice(0, 3));
    assert.equal(asked.includes('/down.json'), true);
  });

  it('asks for nothing but its own files, and for no more than it needs', async () => {
    await open('canada');
    assert.deepEqual(elsewhere, []);
    const files = asked.filter((path) => !/favicon|\/canada$/.test(path));
    assert.deepEqual(
      files.filter((path) => !path.startsWith('/dist/cdn/')),
      [],
    );
    const late = files.filter((path) => /all-lines|clock|guess|use-overrides|use-surroundings/.test(path));
    assert.deepEqual(late, []);
  });

  it('offline, has the numbers of every country, and says what it cannot get', async () => {
    await open('canada');
    await tab.setOfflineMode(true);
    blocked = /./;
    await choose('JP');
    await shows('tel:119');
    await tab.evaluate(
      () => (document.querySelector('peer-help-banner').shadowRoot.querySelector('details').open = true),
    );
    await tab.waitForFunction(() =>
      document
        .querySelector('peer-help-banner')
        .shadowRoot.querySelector('details')
        .textContent.includes('Try again'),
    );
    assert.equal((await links()).includes('https://findahelpline.com/'), true);
  });

  it('guesses nothing when it cannot', async () => {
    await tab.emulateTimezone('America/Toronto');
    blocked = /guess/;
    await open('nowhere');
    const found = await links();
    assert.deepEqual(
      found.filter((href) => /^(?:tel|sms):/.test(href)),
      [],
    );
    assert.equal(found.includes('https://findahelpline.com/'), true);
  });

  it('guesses by the clock, and lets a visitor choose another country', async () => {
    await tab.emulateTimezone('America/Toronto');
    await open('nowhere');
    await shows('tel:988');
    await choose('IE');
    await shows('tel:116123');
    assert.equal((await links()).includes('tel:988'), false);
  });

  // P4
  it('tells no other site where somebody comes from', async () => {
    await open('us');
    const chat = await tab.evaluateHandle(() =>
      document.querySelector('peer-help-banner').shadowRoot.querySelector('a[href^="https://988"]'),
    );
    await Promise.all([tab.waitForNavigation(), chat.asElement().click()]);
    assert.equal(elsewhere.length > 0, true);
    for (const { headers } of elsewhere) assert.equal(headers.referer, undefined);
  });

  // Y4: a desktop has no dialler.
  it('lets somebody select a number with the mouse, to copy it', async () => {
    await open('us');
    const box = await tab.evaluate(() => {
      const bdi = document.querySelector('peer-help-banner').shadowRoot.querySelector('.talk a bdi');
      const { x, y, width, height } = bdi.getBoundingClientRect();
      return { x, y: y + height / 2, width };
    });
    await tab.mouse.move(box.x + 1, box.y);
    await tab.mouse.down();
    await tab.mouse.move(box.x + box.width / 2, box.y, { steps: 4 });
    await tab.mouse.move(box.x + box.width - 1, box.y, { steps: 4 });
    const selected = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('peer-help-banner');
      const ranges = getSelection().getComposedRanges?.({ shadowRoots: [shadowRoot] }) ?? [];
      const [{ startContainer, startOffset, endContainer, endOffset }] = ranges;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
    assert.equal(selected, '988');
    await tab.mouse.up();
  });

  it('never dials by itself', async () => {
    await tab.evaluateOnNewDocument(() => {
      window.dialled = [];
      addEventListener('click', (event) => window.dialled.push(event instanceof MouseEvent), true);
    });
    await open('us');
    await choose('GB');
    assert.deepEqual(await tab.evaluate(() => window.dialled), []);
    assert.equal(tab.url(), `${server.url}us`);
  });
});

describe('What the help banner is made of', () => {
  it('has no word for a dialog, a timer or storage', () => {
    const folder = join(root, 'src/elements/peer-help-banner');
    const files = readdirSync(folder).map((name) => join(folder, name));
    files.push(join(root, 'src/context/guess-country.ts'), join(root, 'src/context/use-crisis-help.ts'));
    for (const file of files) {
      const code = readFileSync(file, 'utf8');
      assert.doesNotMatch(
        code,
        /<dialog|showModal|setTimeout|setInterval|Storage|window\.open|\.focus\(|alert\(|animation|transition/,
      );
    }
  });
});
