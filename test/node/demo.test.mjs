import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';

const read = (name) => readFileSync(join(root, 'demo', name), 'utf8');
const text = read('groups.json');
const page = read('index.html');
const { about, groups } = JSON.parse(text);
const slots = groups.flatMap((group) => group.slots.map((slot) => ({ ...slot, id: group.id })));
const distinct = (values) => new Set(values).size;

const RULE =
  /^FREQ=(?:WEEKLY;INTERVAL=\d+;BYDAY=(MO|TU|WE|TH|FR|SA|SU)|MONTHLY;BYDAY=-?\d(MO|TU|WE|TH|FR|SA|SU))$/;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekdayOf = (date) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

/** Of a written date, that there is such a day. */
function assertDate(date, id) {
  assert.match(date, /^\d{4}-\d\d-\d\d$/, id);
  assert.equal(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), date, id);
}

function assertSlot({ id, weekday, start, minutes, timeZone, rrule, from, until, dates, except, moved }) {
  assert.match(start, /^(?:[01]\d|2[0-3]):[0-5]\d$/, id);
  assert.ok(minutes === undefined || (Number.isInteger(minutes) && minutes > 0 && minutes < 1440), id);
  assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }), id);
  assert.equal(typeof timeZone, 'string', id);
  if (weekday === null) assert.equal(Boolean(rrule) !== Boolean(dates), true, `${id}: a rule or dates`);
  else assert.ok(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 && !rrule && !dates, id);
  [from, until, ...(dates ?? []), ...(except ?? []), ...(moved ?? []).flatMap(Object.values)]
    .filter((date) => date !== undefined)
    .forEach((date) => assertDate(date, id));
  if (from && until) assert.ok(from < until, id);
  if (rrule) {
    const [, weekly, monthly] = RULE.exec(rrule) ?? assert.fail(`${id}: ${rrule}`);
    assert.equal(
      weekdayOf(from),
      WEEKDAYS.indexOf(weekly ?? monthly) + 1,
      `${id}: the first day is one of them`,
    );
  } else if (from) assert.equal(weekdayOf(from), weekday, `${id}: the first day is one of them`);
}

/** How many groups meet in person, in the evening, in Toronto on this weekday. */
const torontoEvening = (day) =>
  groups.filter(
    ({ place, venue, status, slots: own }) =>
      place?.city === 'Toronto' &&
      venue === 'in-person' &&
      status === undefined &&
      own.some(({ weekday, start, from }) => weekday === day && start >= '17:00' && !from),
  ).length;

describe('the groups of the demo', () => {
  it('are many, of all three kinds, from all over', () => {
    assert.ok(groups.length >= 60);
    assert.deepEqual([...new Set(groups.map(({ kind }) => kind))].sort(), [
      'online-community',
      'support-group',
      'workshop',
    ]);
    assert.ok(distinct(slots.map(({ timeZone }) => timeZone)) >= 8);
    assert.ok(distinct(groups.map(({ place }) => place?.city).filter(Boolean)) >= 9);
    const languages = groups.flatMap((group) => group.languages);
    assert.ok(distinct(languages.map((tag) => new Intl.Locale(tag).language)) >= 9);
  });

  it('have names and ids of their own', () => {
    assert.equal(distinct(groups.map(({ id }) => id)), groups.length);
    assert.equal(distinct(groups.map(({ name }) => name)), groups.length);
    groups.forEach(({ id }) => assert.match(id, /^[a-z\d]+(?:-[a-z\d]+)*$/));
  });

  it('are marked as examples', () => {
    assert.match(about, /^Invented examples/);
    groups.forEach(({ id, organisation }) => assert.match(organisation.name, / \(example\)$/, id));
  });

  it('meet at well-formed times', () => {
    slots.forEach(assertSlot);
    assert.equal(distinct(slots.map(({ weekday }) => weekday).filter(Boolean)), 7);
    assert.ok(slots.some(({ start, minutes = 0 }) => Number(start.slice(0, 2)) * 60 + minutes > 1440));
  });

  it('give Toronto three or more on every evening', () => {
    [1, 2, 3, 4, 5, 6, 7].forEach((day) => assert.ok(torontoEvening(day) >= 3, `weekday ${day}`));
  });

  it('speak of people with respect', () => {
    assert.doesNotMatch(
      text,
      /\b(?:addicts?|alcoholics?|junkies?|clean|committed|abusers?|sufferers?|victims?)\b/i,
    );
  });
});

describe('numbers and addresses of the demo', () => {
  it('are fictional in the list', () => {
    groups
      .flatMap(({ join: way, contact, organisation }) => [way?.phone, contact?.phone, organisation.phone])
      .filter(Boolean)
      .forEach((phone) => assert.match(phone, /^\+1\d{3}55501\d\d$/));
    assert.deepEqual(
      [...text.matchAll(/\+\d{7,}/g)].filter(([phone]) => !/^\+1\d{3}55501\d\d$/.test(phone)),
      [],
    );
    assertExampleHosts(text);
  });

  it('are fictional on the page, but for the two that help', () => {
    for (const [, phone] of page.matchAll(/href="tel:([^"]+)"/g))
      assert.match(phone, /^(?:911|988|\+1\d{3}55501\d\d)$/);
    assertExampleHosts(page);
  });
});

function assertExampleHosts(content) {
  for (const [address] of content.matchAll(/https?:\/\/[^\s"<]+/g))
    assert.match(new URL(address).hostname, /(?:^|\.)example\.(?:org|com)$/);
}

describe('the page of the demo', () => {
  it('asks nothing of anyone else, and suits a strict content security policy', () => {
    assert.doesNotMatch(page, / style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
    assert.doesNotMatch(page, / src="(?:https?:)?\/\//);
    assert.doesNotMatch(read('clinic.css'), /url\(|@import/);
  });

  it('keeps the way to help where there is no script', () => {
    const [, fallback] = /<peer-group-finder[^>]*>(.*)<\/peer-group-finder>/s.exec(page);
    assert.ok(fallback.includes('href="tel:911"') && fallback.includes('href="tel:988"'));
  });

  it('has one heading of the first rank', () => {
    assert.equal([...page.matchAll(/<h1\b/g)].length, 1);
  });
});

const charity = ['index.html', 'stories.html', 'contact.html'].map((name) => [name, read(`charity/${name}`)]);

/** Prettier breaks lines within tags: what stands between tags and words does not count. */
const flat = (html) => html.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');

/** What `npx peer-support-elements snippet` prints for an element as it stands on the page, without the script. */
function snippetOf([, tag, attributes]) {
  const given = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].flatMap(([, name, value]) => [
    `--${name}`,
    value,
  ]);
  const args = [join(root, 'dist/cli/main.js'), 'snippet', tag, ...given];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).replace(/^.*?<\/script>/s, '');
}

describe('the charity of the demo', () => {
  for (const [name, html] of charity) {
    it(`${name} asks nothing of anyone else, and suits a strict content security policy`, () => {
      assert.doesNotMatch(html, / style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
      assert.doesNotMatch(html, / (?:src|srcset|action)="(?:https?:)?\/\/|<link[^>]*https?:/);
      assert.doesNotMatch(read('charity/charity.css'), /url\(|@import/);
    });

    it(`${name} has one heading of the first rank, and a way past the top`, () => {
      assert.equal([...html.matchAll(/<h1\b/g)].length, 1);
      assert.match(html, /href="#main"[\s\S]* id="main"/);
    });

    it(`${name} keeps the help of the widgets as the command prints it`, () => {
      const widgets = [...html.matchAll(/<(peer-[a-z-]+)\b([^>]*)>.*?<\/\1>/gs)];
      assert.deepEqual(widgets.map(([, tag]) => tag).sort(), ['peer-help-banner', 'peer-quick-exit']);
      for (const widget of widgets) assert.equal(flat(widget[0]), flat(snippetOf(widget)).trim());
    });

    it(`${name} has no other numbers than those, and fictional ones`, () => {
      const rest = html.replace(/<peer-help-banner\b.*?<\/peer-help-banner>/gs, '');
      assert.doesNotMatch(rest, /(?:tel|sms):|\d{3}/);
      for (const [, phone] of html.matchAll(/ phone="([^"]*)"/g))
        assert.match(phone.replaceAll(' ', ''), /^\+3532091\d{5}$/);
      assertExampleHosts(html.replaceAll('https://www.wikipedia.org/', ''));
    });

    it(`${name} speaks of people with respect, and of no method`, () => {
      assert.doesNotMatch(
        html,
        /\b(?:addicts?|alcoholics?|junkies?|committed|sufferers?|victims?|suicid\w*|overdos\w*|pills?)\b/i,
      );
    });
  }
});

describe('the blog of the demo', () => {
  const html = read('blog/index.html');

  it('asks nothing of anyone else, and suits a strict content security policy', () => {
    assert.doesNotMatch(html, / style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
    assert.doesNotMatch(html, / (?:src|srcset|action)="(?:https?:)?\/\/|<link[^>]*https?:/);
    assert.doesNotMatch(read('blog/blog.css'), /url\(|@import/);
  });

  it('has one heading of the first rank, and a way past the top', () => {
    assert.equal([...html.matchAll(/<h1\b/g)].length, 1);
    assert.match(html, /href="#main"[\s\S]* id="main"/);
  });

  it('keeps help as the command prints it, and something to read in each widget', () => {
    const widgets = [...html.matchAll(/<(peer-[a-z-]+)\b([^>]*)>(.*?)<\/\1>/gs)];
    const tags = widgets.map(([, tag]) => tag);
    assert.deepEqual(tags, ['peer-stage-explainer', 'peer-support-guide', 'peer-help-banner']);
    for (const [, , , words] of widgets) assert.match(words, /<p>[\s\S]*<a /);
    assert.equal(flat(widgets[2][0]), flat(snippetOf(widgets[2])).trim());
  });
});

describe('the Hebrew page of the demo', () => {
  const html = read('hebrew/index.html');

  it('asks nothing of anyone else, and suits a strict content security policy', () => {
    assert.doesNotMatch(html, / style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
    assert.doesNotMatch(html, / (?:src|srcset|action)="(?:https?:)?\/\/|<link[^>]*https?:/);
  });

  it('keeps help as the command prints it, and a way to it in each widget', () => {
    const widgets = [...html.matchAll(/<(peer-(?!support-provider)[a-z-]+)\b([^>]*)>(.*?)<\/\1>/gs)];
    const tags = ['peer-group-finder', 'peer-stage-explainer', 'peer-support-guide', 'peer-help-banner'];
    assert.deepEqual(
      widgets.map(([, tag]) => tag),
      tags,
    );
    for (const [, , , words] of widgets) assert.match(words, /<p>[\s\S]*<a /);
    assert.equal(flat(widgets[3][0]), flat(snippetOf(widgets[3])).trim());
  });
});
