import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/feeds/json.js';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { plainGroups } from '../../src/feeds/plain-groups.js';
import type { Reader } from '../../src/feeds/reader.js';
import { readWith } from '../helpers/reading.js';

const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  'null',
  '-1',
  'NaN',
  '<b>',
  '&#0;',
  '\u0000',
  '\ud800',
  '1e999',
  '__proto__',
  '24:00',
  ' ',
];

/** Mulberry32: the same feeds in each run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text with up to four pieces put in, taken out or doubled. */
function mutate(text: string, next: () => number): string {
  let mutated = text;
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * mutated.length);
    const upTo = at + Math.floor(next() * next() * 200);
    const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
    const between = next() < 0.5 ? piece : next() < 0.5 ? '' : mutated.slice(at, upTo).repeat(2);
    mutated = mutated.slice(0, at) + between + mutated.slice(upTo);
  }
  return mutated;
}

// S7
describe('mutated feeds', () => {
  const feeds: readonly (readonly [string, Reader])[] = [
    ['meeting-guide.json', meetingGuide],
    ['plain-groups.json', plainGroups],
  ];
  for (const [name, reader] of feeds) {
    it(`10,000 of ${name}: none throws, and each record is a group or lost`, async () => {
      const text = await (await fetch(`/fixtures/feeds/${name}`)).text();
      const next = random(1);
      let slowest = 0;
      for (let nth = 0; nth < 10_000; nth++) {
        const before = performance.now();
        const mutated = mutate(text, next);
        const records = reader.recognise(parseJson(mutated).value) ?? [];
        const { groups, problems } = readWith(reader, records, { timeZone: 'Europe/Berlin' });
        const lost = problems.filter(({ effect }) => effect === 'lost').length;
        slowest = Math.max(slowest, performance.now() - before);
        if (groups.length + lost !== records.length) expect.fail(mutated);
      }
      expect(slowest).to.be.below(1_000);
      expect('polluted' in {}).to.equal(false);
    }).timeout(60_000);
  }
});
