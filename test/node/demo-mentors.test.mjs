import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { filesIn, root } from '../../scripts/files.mjs';
import { mentorsCsv } from '../../scripts/mentors-csv.mjs';

const read = (name) => readFileSync(join(root, 'demo', name), 'utf8');
const file = JSON.parse(read('mentors.json'));
const { mentors } = file;
const { groups } = JSON.parse(read('groups.json'));
const pictures = filesIn(join(root, 'demo/mentors'));
const distinct = (values) => new Set(values.filter((value) => value !== undefined)).size;
const protectedOnes = mentors.filter(({ consentUntil, minor }) => minor || consentUntil < '2029');
const shown = mentors.filter((mentor) => !protectedOnes.includes(mentor));
const wordsOf = (text) => text.split(/\s+/);

/** All that somebody reads on a card. */
const textsOf = ({ name, pronouns, role, topics, story, rhythm, photo, credentials = [] }) =>
  [
    name,
    pronouns,
    role,
    ...topics,
    story,
    rhythm,
    photo?.alt,
    ...credentials.map(({ title }) => title),
  ].filter(Boolean);

describe('the mentors of the demo', () => {
  it('are many, and unlike each other', () => {
    assert.ok(shown.length >= 40);
    assert.ok(distinct(mentors.flatMap(({ languages }) => languages)) >= 14);
    for (const tag of ['he', 'ar', 'fr', 'es', 'zh', 'hi', 'pt-BR', 'uk', 'ase'])
      assert.ok(
        shown.some(({ languages }) => languages.includes(tag)),
        tag,
      );
    assert.equal(distinct(mentors.map(({ availability }) => availability)), 4);
    assert.equal(distinct(mentors.flatMap(({ formats }) => formats)), 4);
    assert.equal(distinct(mentors.map(({ organisation }) => organisation.name)), 5);
    assert.ok(distinct(mentors.map(({ drawing }) => drawing)) === 6);
  });

  it('have ids and names of their own, and one name only', () => {
    assert.equal(distinct(mentors.map(({ id }) => id)), mentors.length);
    assert.equal(distinct(mentors.map(({ name }) => name)), mentors.length);
    for (const { id, name } of mentors) {
      assert.match(id, /^[a-z]+$/);
      assert.match(name, /^[\p{L}\p{M}]+$/u);
    }
  });

  it('are marked as examples', () => {
    assert.match(file.note, /^Invented examples/);
    for (const { id, organisation, credentials = [] } of mentors) {
      for (const name of [organisation.name, ...credentials.map(({ issuer }) => issuer)])
        assert.match(name, / \(example\)$/, id);
    }
  });

  it('tell of their organisations as the groups do', () => {
    const known = new Map(groups.map(({ organisation }) => [organisation.name, organisation.url]));
    for (const { id, organisation } of mentors) {
      assert.equal(organisation.url, known.get(organisation.name), id);
      assert.ok(Intl.supportedValuesOf('timeZone').includes(organisation.timeZone), id);
    }
  });

  it('have dates of the calendar, mostly of late and some old', () => {
    for (const { id, updated, consentUntil, credentials = [] } of mentors) {
      for (const date of [updated, consentUntil, ...credentials.map((one) => one.date ?? updated)])
        assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date, id);
    }
    assert.ok(shown.filter(({ updated }) => updated > '2026-10-24').length >= 35);
    assert.ok(shown.filter(({ updated }) => updated < '2026-09').length >= 3);
  });

  // R3
  it('hold two whose consent has ended and one under age, and say so in no list', () => {
    assert.equal(mentors.filter(({ consentUntil }) => consentUntil < '2025').length, 2);
    assert.equal(mentors.filter(({ minor }) => minor).length, 1);
    assert.equal(protectedOnes.length, 3);
    for (const page of filesIn(join(root, 'demo')).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(page, 'utf8');
      for (const { name } of protectedOnes) assert.ok(!html.includes(name), `${page}: ${name}`);
    }
  });

  it('lead groups that are there', () => {
    const ids = new Set(groups.map(({ id }) => id));
    const led = mentors.flatMap(({ leads = [] }) => leads);
    assert.ok(led.length >= 6);
    for (const id of led) assert.ok(ids.has(id), id);
  });

  it('show pictures that are there, small and without script or address', () => {
    const photos = mentors.flatMap(({ photo }) => photo ?? []);
    assert.deepEqual(photos.map(({ src }) => join(root, 'demo', src)).sort(), pictures);
    for (const { src, alt } of photos) {
      assert.ok(alt.length > 10, src);
      assert.ok(statSync(join(root, 'demo', src)).size < 2048, src);
      assert.doesNotMatch(read(src), /<script|href|url\(| on[a-z]+=|<style/);
    }
  });
});

// R1, R2
describe('what mentors of the demo say', () => {
  it('leads to nobody but their organisation', () => {
    for (const mentor of mentors) {
      for (const text of textsOf(mentor)) {
        assert.doesNotMatch(text, /@|https?:|www\.|\.(?:com|org|net)\b|\d[\d\s().-]{5,}\d/i, mentor.id);
        assert.doesNotMatch(text, /\b(?:whatsapp|telegram|instagram|facebook|tiktok|snapchat|discord)\b/i);
        assert.doesNotMatch(text, /\b(?:\d|\w+ dot \w+|dm me|text me|write me)\b/i, mentor.id);
      }
    }
  });

  it('leads to hosts of examples only, and never to a mailbox with a name', () => {
    for (const { id, name, organisation, credentials = [] } of mentors) {
      const { url, contactUrl = '' } = organisation;
      for (const address of [url, contactUrl, ...credentials.map(({ verifyUrl }) => verifyUrl ?? '')]) {
        if (/^https:/.test(address)) assert.match(new URL(address).hostname, /\.example\.(?:org|com)$/, id);
      }
      const [, mailbox, host] = /^mailto:([^@]+)@(.+)$/.exec(contactUrl) ?? [];
      if (!mailbox) continue;
      assert.match(mailbox, /^(?:mentors|office|bureau)$/, id);
      assert.equal(host, new URL(url).hostname, id);
      assert.notEqual(mailbox, name.toLowerCase());
    }
    assert.ok(shown.some(({ organisation }) => !organisation.contactUrl));
  });

  it('is of a fair length, some long and some none', () => {
    const lengths = shown.map(({ story }) => (story ? wordsOf(story).length : 0));
    for (const [at, length] of lengths.entries())
      assert.ok(!length || (length >= 20 && length <= 110), `${shown[at].id}: ${length}`);
    assert.ok(lengths.filter((length) => length > 70).length >= 4);
    assert.ok(lengths.includes(0));
  });

  // A17
  it('is plain, where it is English', () => {
    const english = shown.flatMap(({ story }) => (story && /^[\p{ASCII}’“”]+$/u.test(story) ? story : []));
    const own = english.filter((story) => /\b(?:the|and)\b/.test(story));
    assert.ok(own.length >= 25);
    const sentences = own.flatMap((story) => story.split(/(?<=[.?!]”?)\s+/));
    for (const sentence of sentences) assert.ok(wordsOf(sentence).length <= 25, sentence);
    const words = own.flatMap(wordsOf);
    const grade = fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
    assert.ok(grade <= 6, grade);
  });
});

describe('the table of the same mentors', () => {
  it('is what the script writes', () => {
    assert.equal(read('mentors.csv'), mentorsCsv(file), 'run node scripts/mentors-csv.mjs');
  });

  it('comes apart again into what went in', () => {
    const [headers, ...rows] = cellsOf(read('mentors.csv').slice(1));
    assert.equal(headers.length, 22);
    assert.deepEqual(new Set(rows.map((row) => row.length)), new Set([22]));
    const column = (name) => rows.map((row) => row[headers.indexOf(name)]);
    assert.deepEqual(
      column('story'),
      mentors.map(({ story = '' }) => story),
    );
    assert.deepEqual(
      column('topics').map((cell) => cell.split('; ')),
      mentors.map(({ topics }) => topics),
    );
    assert.deepEqual(
      column('credentials').map((cell) => cell.split('; ').filter(Boolean).length),
      mentors.map(({ credentials = [] }) => credentials.length),
    );
    assert.equal(column('minor').filter(Boolean).length, 1);
  });

  it('holds no mark of its own within a value, and nothing that a spreadsheet would reckon', () => {
    for (const { topics, story = '', credentials = [] } of mentors) {
      const parts = credentials.flatMap(Object.values);
      for (const text of [...topics, story, ...parts]) assert.doesNotMatch(text, /[;|\r\n]|^[=+\-@]/);
    }
  });
});

/** RFC 4180, read in another way than it was written. */
function cellsOf(csv) {
  const rows = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the page of the mentors', () => {
  const html = read('mentors.html');
  const flat = (text) => text.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
  const between = (tag) => new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 's').exec(html);

  it('asks nothing of anyone else, and suits a strict content security policy', () => {
    assert.doesNotMatch(html, / style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
    assert.doesNotMatch(html, / (?:src|srcset|action)="(?:https?:)?\/\/|<link[^>]*https?:/);
  });

  it('has one heading of the first rank, and a way past the top', () => {
    assert.equal([...html.matchAll(/<h1\b/g)].length, 1);
    assert.match(html, /href="#main"[\s\S]* id="main"/);
  });

  it('says that all of them are invented', () => {
    assert.match(flat(html.replace(/<[^>]*>/g, ' ')), /all mentors .* invented/);
  });

  it('keeps the way to help, and nobody’s name, where there is no script', () => {
    const [, , fallback] = between('peer-mentor-list');
    assert.ok(fallback.includes('href="tel:911"') && fallback.includes('href="tel:988"'));
    const [, attributes, card] = between('peer-mentor-card');
    const [, own] = / name="([^"]+)"/.exec(attributes);
    for (const name of [own, ...mentors.map((mentor) => mentor.name)])
      assert.doesNotMatch(`${fallback}${card}`, new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
  });

  it('has numbers that are fictional, but for the two that help', () => {
    for (const [, phone] of html.matchAll(/href="(?:tel|sms):([^"]+)"/g))
      assert.match(phone, /^(?:911|988|\+1\d{3}55501\d\d)$/);
  });

  it('keeps the help of the banner as the command prints it', () => {
    const [banner, attributes] = between('peer-help-banner');
    const given = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].flatMap(([, name, value]) => [
      `--${name}`,
      value,
    ]);
    const command = [join(root, 'dist/cli/main.js'), 'snippet', 'help-banner', ...given];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    assert.equal(flat(banner), flat(printed.replace(/^.*?<\/script>/s, '')).trim());
  });

  it('leads on to what is there', () => {
    const pages = { 'mentors.html': html, 'index.html': read('index.html') };
    for (const [, address] of html.matchAll(/ (?:href|[a-z]+-url)="([^":]*)"/g)) {
      const [name, id] = address.split('#');
      const page = name && name !== '/' ? name : name === '/' ? 'index.html' : 'mentors.html';
      if (id) assert.ok(pages[page]?.includes(` id="${id}"`), address);
      else assert.ok(statSync(join(root, 'demo', page)), address);
    }
  });

  it('is found from the clinic and from the blog', () => {
    assert.match(read('index.html'), /<nav[\s\S]*href="mentors\.html"[\s\S]*<\/nav>/);
    assert.equal([...read('blog/index.html').matchAll(/ mentors-url="\.\.\/mentors\.html"/g)].length, 2);
  });
});
