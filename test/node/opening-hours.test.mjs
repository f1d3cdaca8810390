// The reference reader works in local time.
process.env.TZ = 'UTC';

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import OpeningHours from 'opening_hours';
import { root } from '../../scripts/files.mjs';

const MINUTE = 60_000;
const DAY = 1440;
const WEEK = 7 * DAY;
const MONDAY = Date.parse('2027-03-08T00:00Z');
const NAMES = 'Mo Tu We Th Fr Sa Su'.split(' ');

// From the source: a build may be under way.
const { outputFiles } = await build({
  entryPoints: [join(root, 'src/logic/opening-hours.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { openAt, readHours, weekOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** The same numbers from 0 to 1 in every run (mulberry32). */
function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes hours as people might: letter case, blanks and dashes vary, nights and later rules are common. */
function writer(random) {
  const below = (n) => Math.floor(random() * n);
  const chance = (p) => random() < p;
  const one = (...choices) => choices[below(choices.length)];
  const list = (most, write) =>
    Array.from({ length: 1 + below(most) }, write).join(one(',', ',', ', ', ' , '));
  const dash = () => one('-', '-', '-', ' - ', '–');
  const day = () =>
    one(
      (name) => name,
      (name) => name,
      (name) => name.toLowerCase(),
    )(one(...NAMES));
  const days = () => list(3, () => day() + (chance(0.5) ? dash() + day() : ''));
  const clock = (most) => {
    const hour = below(most);
    const minute = hour === 24 ? 0 : one(0, 0, 15, 30, 45, below(60));
    return `${one(String(hour).padStart(2, '0'), hour)}:${String(minute).padStart(2, '0')}`;
  };
  const times = () => list(3, () => (chance(0.1) ? '00:00-24:00' : clock(24) + dash() + clock(25)));
  const rule = (_, i) => {
    const what = chance(0.15) ? one('off', 'closed', 'OFF') : times();
    return i === 0 && chance(0.25) ? what : days() + one(' ', ' ', '  ') + what;
  };
  return () =>
    Array.from({ length: 1 + below(4) }, rule).join(one(';', '; ', ' ; ')) + (chance(0.1) ? ';' : '');
}

const write = writer(numbers(20270308));
const written = Array.from({ length: 900 }, write);
const read = written.map((text) => ({ text, openings: readHours(text) })).filter(({ openings }) => openings);

/** Every half hour, and the minutes around every change that the text could bring. */
function minutesOf(openings) {
  const edges = openings.flatMap(({ days, opens, closes }) =>
    days.flatMap((day) => [opens, closes].map((minute) => (day - 1) * DAY + minute)),
  );
  const halfHours = Array.from({ length: 336 }, (_, i) => i * 30);
  const around = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).map((minute) => (minute + WEEK) % WEEK);
  return [...new Set([...halfHours, ...around])].sort((a, b) => a - b);
}

/** "open until 1020": minutes since the Monday; Infinity: for ever. */
function ours(openings, minute) {
  const state = openAt(openings, { weekday: Math.floor(minute / DAY) + 1, minute: minute % DAY });
  const change = state.open ? state.until : state.from;
  const day = Math.floor(minute / DAY) + (change?.daysAhead ?? 0);
  if (change) assert.equal(change.weekday, (day % 7) + 1);
  return `${state.open ? 'open until' : 'closed until'} ${change ? day * DAY + change.minute : Infinity}`;
}

/** The reference's spans of a fortnight and a day, in minutes; what meets is one. */
function spansOf(text) {
  const end = MONDAY + (2 * WEEK + DAY) * MINUTE;
  const spans = [];
  for (const [from, to] of new OpeningHours(text, {}, {}).getOpenIntervals(new Date(MONDAY), new Date(end))) {
    const [start, stop] = [from, to].map((date) => (date.getTime() - MONDAY) / MINUTE);
    if (spans.at(-1)?.[1] === start) spans.at(-1)[1] = stop;
    else spans.push([start, stop]);
  }
  return spans;
}

function reference(spans, minute) {
  const [from, to] = spans.find(([, stop]) => stop > minute) ?? [Infinity, Infinity];
  if (minute < from) return `closed until ${from}`;
  return `open until ${to - minute > WEEK ? Infinity : to}`;
}

describe('opening hours, against the reader of OpenStreetMap', () => {
  it('are read from most of what was written', () => {
    assert.ok(read.length >= 300, `${read.length} of ${written.length}`);
    assert.ok(read.some(({ openings }) => openings.some(({ closes }) => closes > DAY)));
  });

  it('are open at the same minutes, and change at the same', () => {
    for (const { text, openings } of read) {
      const spans = spansOf(text);
      for (const minute of minutesOf(openings)) {
        assert.equal(ours(openings, minute), reference(spans, minute), `${text} at ${minute}`);
      }
    }
  });

  it('are so when the reference is asked for a time', () => {
    for (const { text, openings } of read.slice(0, 150)) {
      const hours = new OpeningHours(text, {}, {});
      for (let minute = 7; minute < WEEK; minute += 187) {
        const date = new Date(MONDAY + minute * MINUTE);
        const next = hours.getNextChange(date, new Date(date.getTime() + (WEEK + 1) * MINUTE));
        const change = next ? (next.getTime() - MONDAY) / MINUTE : Infinity;
        const expected = `${hours.getState(date) ? 'open' : 'closed'} until ${change}`;
        assert.equal(ours(openings, minute), expected, `${text} at ${minute}`);
      }
    }
  });

  it('agree in whatever is still read when a character is lost, doubled or swapped', () => {
    const random = numbers(7);
    const below = (n) => Math.floor(random() * n);
    let count = 0;
    for (let { text } of [...read, ...read, ...read]) {
      const at = below(text.length);
      const character = 'MoTuSaSu0123456789:-,; +"[]off'[below(30)];
      text = text.slice(0, at) + ['', text[at] + text[at], character][below(3)] + text.slice(at + 1);
      const openings = readHours(text);
      if (!openings) continue;
      count++;
      const spans = spansOf(text); // throws for what the reference refuses
      for (const minute of minutesOf(openings)) {
        assert.equal(ours(openings, minute), reference(spans, minute), `${text} at ${minute}`);
      }
    }
    assert.ok(count >= 200, String(count));
  });

  it('are shown as they are read', () => {
    for (const { text, openings } of read) {
      const shown = weekOf(openings).flatMap(({ days, times }) => times.map((time) => ({ days, ...time })));
      for (let minute = 0; minute < WEEK; minute += 30) {
        assert.equal(ours(shown, minute), ours(openings, minute), text);
      }
    }
  });

  it('that are refused are only those where a rule meets a night', () => {
    for (const text of written.filter((one) => !readHours(one))) {
      const rules = text.split(';').filter((rule) => rule.trim());
      assert.ok(rules.length > 1 && readHours(rules[0]), text);
      for (const rule of rules) assert.ok(readHours(rule), text);
      assert.ok(
        rules.some((rule) => readHours(rule).some(({ closes }) => closes > DAY)),
        text,
      );
    }
  });
});
