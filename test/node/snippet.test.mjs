import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-chromium.mjs';
import { snippet } from '../../dist/cli/snippet.js';
import { root, tags } from '../../scripts/files.mjs';

const { countries, territoryAliases, fallback } = JSON.parse(
  readFileSync(join(root, 'dist/helplines.json'), 'utf8'),
);
const DIRECTORIES = fallback.directories.map(({ url }) => url);

let browser, page;

before(async () => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await launch({ executablePath: await findChromium(), args });
  page = await browser.newPage();
});
after(() => browser?.close());

/** As somebody runs it in a terminal. */
const inTerminal = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'dist/cli/main.js'), 'snippet', ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });

/** The same in this process, which takes a tenth of the time. */
async function run(...args) {
  const [out, err] = ['log', 'error'].map((name) => mock.method(console, name, () => undefined).mock);
  const said = ({ calls }) => calls.map(({ arguments: [text] }) => `${text}\n`).join('');
  try {
    const code = await snippet(args);
    return { code, out: said(out), err: said(err) };
  } finally {
    mock.restoreAll();
  }
}

/** What a browser reads in it. */
async function read(html) {
  return page.evaluate((source) => {
    const doc = new window.DOMParser().parseFromString(`<body>${source}`, 'text/html');
    const of = (selector) => [...doc.body.querySelectorAll(selector)];
    const attributes = (element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const depth = (element) => (element.parentElement ? 1 + depth(element.parentElement) : 0);
    const [script, ...others] = of('script');
    return {
      tag: doc.body.lastElementChild.localName,
      attributes: attributes(doc.body.lastElementChild),
      script: script.getAttribute('src'),
      scripts: 1 + others.length,
      text: doc.body.innerText,
      links: of('a').map((link) => ({
        ...attributes(link),
        text: link.textContent,
        number: link.querySelector('bdi')?.textContent,
        about: link.closest('li, p')?.textContent,
      })),
      names: of('li > bdi').map((name) => [name.textContent, name.getAttribute('lang')]),
      tree: of('*').map((element) => `${depth(element)} ${element.localName}`),
    };
  }, html);
}

/** The elements of the source as they are written: each closed where it was opened. */
const written = (html) =>
  page.evaluate((source) => {
    const { documentElement } = new window.DOMParser().parseFromString(`<r>${source}</r>`, 'text/xml');
    const depth = (element) => (element.parentElement ? 1 + depth(element.parentElement) : 1);
    return [...documentElement.querySelectorAll('*')].map((one) => `${depth(one)} ${one.localName}`);
  }, html);

async function printed(...args) {
  const { code, out, err } = await run(...args);
  assert.equal(code, 0, err);
  return read(out);
}

const hrefs = ({ links }) => [...new Set(links.map(({ href }) => href))].sort();
const primaries = ({ lines }) => lines.filter(({ role }) => role === 'primary');

/** What a link to a channel does, from the data alone. */
function hrefOf({ type, value, address, url, textBody, textBodyKind }) {
  const body = textBody && !textBodyKind ? `?&body=${encodeURIComponent(textBody)}` : '';
  return { call: `tel:${value}`, text: `sms:${value}${body}`, email: `mailto:${address}` }[type] ?? url;
}

const expected = (country) =>
  [
    ...new Set([
      ...country.emergency.map(({ number }) => `tel:${number}`),
      ...primaries(country).flatMap(({ channels }) => channels.map(hrefOf)),
    ]),
  ].sort();

/** Whether what is read is what is dialled: the same, or with the country's code in the place of a 0 or 8. */
function spells(label, target) {
  const digits = (/[A-Z]{3}.*\((.*)\)/.exec(label)?.[1] ?? label).replace(/[^\d*]/g, '');
  if (!target.startsWith('+')) return digits === target;
  return [digits, digits.replace(/^[08]/, '')].some(
    (rest) => target.endsWith(rest) && /^\+\d{1,3}$/.test(target.slice(0, -rest.length)),
  );
}

const covered = [
  ...Object.entries(countries),
  ...Object.entries(territoryAliases.map).map(([territory, code]) => [territory, countries[code]]),
];

describe('the snippet of the help banner', () => {
  for (const [code, country] of covered) {
    it(`has the numbers of ${code}, all of them and no others`, async () => {
      const { code: exit, out, err } = await run('help-banner', '--country', code);
      assert.deepEqual([exit, err], [0, '']);
      const found = await read(out);
      assert.deepEqual(hrefs(found), expected(country));
      assertLabels(found.links);
      assertNames(found, country);
      assertConditions(found, country);
      assert.deepEqual(await written(out), found.tree);
    });
  }

  function assertLabels(links) {
    for (const { href, number, rel, referrerpolicy } of links) {
      const [, target] = /^(?:tel|sms):([^?]*)/.exec(href) ?? [];
      if (target) assert.ok(spells(number, target), `${number} is not ${target}`);
      const outward = href.startsWith('https:');
      assert.equal(rel, outward ? 'noopener noreferrer' : undefined);
      assert.equal(referrerpolicy, outward ? 'no-referrer' : undefined);
    }
  }

  function assertNames({ names }, country) {
    const lines = primaries(country);
    assert.deepEqual(names.map(([name]) => name).sort(), lines.map(({ name }) => name).sort());
    const native = ({ nameEn, nameLang, channels }) =>
      nameLang ? nameLang === channels[0].languages[0] : nameEn;
    for (const { name, nameEn } of lines.filter(native)) {
      assert.ok(names.find(([one]) => one === name)[1], `${name} (${nameEn}) has no language`);
    }
  }

  /** Steps, places and keywords stand with the link that needs them. */
  function assertConditions({ links }, country) {
    for (const line of primaries(country)) {
      for (const channel of line.channels) {
        const { menu, from, area, textBody, textBodyKind } = channel;
        const ours = links.filter(({ href, about }) => href === hrefOf(channel) && about.includes(line.name));
        assert.notEqual(ours.length, 0);
        const said = ours.map(({ text }) => text).join();
        if (menu) assert.match(said, new RegExp(`, then (?:press|ask for extension) ${menu}(?:,|$)`));
        if (textBody && !textBodyKind) assert.ok(said.includes(`Text ${textBody} to `));
        for (const limit of [from, area, line.scope === 'national' ? '' : line.scope])
          if (limit) assert.ok(ours[0].about.includes(limit), `${line.name}: ${limit}`);
      }
    }
    for (const { number, services } of country.emergency.filter((one) => one.services.length < 3)) {
      const { about } = links.find(({ href }) => href === `tel:${number}`);
      for (const service of services) assert.ok(about.includes(service));
    }
  }

  it('ignores case, and knows the UK', async () => {
    assert.deepEqual(hrefs(await printed('help-banner', '--country', 'uk')), expected(countries.GB));
    const ie = await printed('peer-help-banner', '--country', ' ie ');
    assert.deepEqual(hrefs(ie), expected(countries.IE));
  });

  for (const country of [[], ['--country', 'AQ'], ['--country', 'Canada'], ['--country=']]) {
    it(`names no number for ${country.join(' ') || 'no country'}, and says so`, async () => {
      const { code, out, err } = await run('help-banner', ...country);
      assert.equal(code, 0);
      assert.match(err, /without numbers/);
      const found = await read(out);
      assert.deepEqual(hrefs(found), [...DIRECTORIES].sort());
      assert.match(found.text, /Call your local emergency number\./);
    });
  }

  it('has the organisation’s own ways', async () => {
    const found = await printed(
      ...['help-banner', '--country', 'CA', '--organisation', 'Harbour Clinic', '--phone', '+1 416 555 0142'],
      ...['--hours', 'Mo-Fr 09:00-17:00', '--time-zone', 'America/Toronto', '--booking-url', '/book?a=1&b=2'],
      ...['--email', 'hello@harbour.example.org', '--groups-url=groups.html'],
    );
    const ours = hrefs(found).filter((href) => !expected(countries.CA).includes(href));
    assert.deepEqual(ours, [
      '/book?a=1&b=2',
      'groups.html',
      'mailto:hello@harbour.example.org',
      'tel:+14165550142',
    ]);
    assert.match(found.text, /Harbour Clinic\s+Mon to Fri, 9:00 AM to 5:00 PM \(Toronto time\)/);
    assert.doesNotMatch(found.text, /doctor|now,/);
  });

  it('keeps to the level that was asked for, and leaves out the emergency number', async () => {
    const danger = countries.CA.emergency.map(({ number }) => `tel:${number}`);
    const level = (...args) => printed('help-banner', '--country', 'CA', '--level', ...args);
    const professional = await level('professional', '--phone', '555 0142');
    assert.deepEqual(hrefs(professional), ['tel:5550142', ...danger].sort());
    const crisis = await level('crisis', '--phone', '555 0142');
    assert.deepEqual(hrefs(crisis), expected(countries.CA));
    const without = await level('all', '--without-emergency-number');
    assert.deepEqual(without.attributes['without-emergency-number'], '');
    assert.ok(!hrefs(without).some((href) => danger.includes(href)));
  });

  it('marks English as English on a page in a language that we have not', async () => {
    const { out } = await run('help-banner', '--country', 'IS', '--lang', 'is');
    assert.match(out, /<div lang="en" dir="ltr">/);
  });

  it('speaks the language of the page, and puts its lines first', async () => {
    const { out } = await run('help-banner', '--country', 'BE', '--lang', 'fr');
    assert.match(out, /<strong>En danger maintenant<\/strong>/);
    assert.doesNotMatch(out, /<div lang/);
    const names = (await read(out)).names.map(([name]) => name);
    assert.equal(names[0], 'Centre de Prévention du Suicide');
  });
});

describe('a snippet', () => {
  const HOSTILE = `"'><img src=x onerror=alert(1)></peer-help-banner><script>alert(1)</script>--> &amp; &#39;`;

  it('comes out of the command', async () => {
    const args = ['help-banner', '--country', 'IE', '--phone', '+353 20 910 0142'];
    assert.deepEqual(await inTerminal(...args), await run(...args));
  });

  it('takes everything as text', async () => {
    const names = [
      'organisation',
      'phone',
      'hours',
      'email',
      'data-any',
      'class',
      'level',
      'time-zone',
      'lang',
    ];
    const given = names.flatMap((name) => [`--${name}`, HOSTILE]);
    const found = await printed('help-banner', '--country', 'IE', ...given, '--script', `/a.js?${HOSTILE}`);
    assert.equal(found.scripts, 1);
    assert.equal(found.script, `/a.js?${HOSTILE}`);
    assert.equal(found.tag, 'peer-help-banner');
    for (const name of names) assert.equal(found.attributes[name], HOSTILE, name);
    assert.ok(!found.tree.some((line) => line.endsWith(' img')));
    assert.deepEqual(hrefs(found), expected(countries.IE));
  });

  for (const tag of tags()) {
    it(`brings the script of ${tag}, its attributes and something to read`, async () => {
      const found = await printed(tag, '--country', 'GB', '--data-page', 'help', '--data-here', '--hidden');
      assert.equal(found.script, `/peer-support-elements/dist/cdn/${tag}.js`);
      assert.deepEqual(found.attributes, { country: 'GB', 'data-page': 'help', 'data-here': '', hidden: '' });
      assert.ok(found.text.trim().length > 10);
      if (tag !== 'peer-quick-exit') assert.deepEqual(hrefs(found), expected(countries.GB));
    });
  }

  for (const name of ['mentor-card', 'mentor-list', 'stage-explainer', 'support-guide', 'feed-report']) {
    it(`says a word for ${name}, with no number where there is no country`, async () => {
      const { tag, links, text } = await printed(name, '--src', '/list.json');
      assert.deepEqual([tag, links], [`peer-${name}`, []]);
      assert.ok(text.trim().length > 10);
    });
  }

  it('of the quick exit is a real link, to the place where the exit itself goes', async () => {
    const [neutral] = hrefs(await printed('quick-exit'));
    const source = readFileSync(join(root, 'src/elements/peer-quick-exit/exit-address.ts'), 'utf8');
    assert.ok(source.includes(`'${neutral}'`));
    assert.deepEqual(hrefs(await printed('quick-exit', '--href', 'https://weather.example.org')), [
      'https://weather.example.org/',
    ]);
  });

  for (const args of [
    [],
    ['dance'],
    ['toString'],
    ['help-banner', 'CA'],
    ['help-banner', '--country'],
    ['help-banner', '--country', '--level', 'crisis'],
    ['help-banner', '--country', 'CA', '--country', 'IE'],
    ['help-banner', '--country-locked', 'false'],
    ['help-banner', '--country-locked=false'],
    ['help-banner', '--Country', 'CA'],
    ['help-banner', '--a"b', 'c'],
    ['help-banner', '-c', 'CA'],
    ['help-banner', '--booking-url', 'javascript:alert(1)'],
    ['quick-exit', '--href', 'javascript:alert(1)'],
    ['help-banner', '--script'],
  ]) {
    it(`is not made, with a word on why: ${args.join(' ') || 'no element'}`, async () => {
      const { code, out, err } = await inTerminal(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^[^\n]{10,}\n$/);
      assert.doesNotMatch(err, /^\w*Error|\bat \//);
    });
  }
});
