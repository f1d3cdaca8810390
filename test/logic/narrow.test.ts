import { expect } from '@open-wc/testing';
import { find } from '../../src/logic/find.js';
import { countChoices, narrow } from '../../src/logic/narrow.js';
import { scheduleReady } from '../../src/logic/schedule.js';
import type { Group, Slot, Venue, Weekday } from '../../src/model/group.js';
import { EVERYTHING, FACETS, type Chosen, type Facet } from '../../src/model/query.js';
import { aGroup } from '../helpers/a-group.js';

const viewpoint = { now: Date.UTC(2026, 10, 23, 23, 35), zone: 'America/Toronto' };
const VENUES: readonly Venue[] = ['in-person', 'online', 'hybrid', 'phone'];
const ZONES = ['America/Toronto', 'Europe/London', 'Asia/Tokyo', null];
const TOPICS = ['alcohol', 'anxiety', 'grief'];

/** A small generator with a seed, so that every run meets the same groups. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function someGroups(count: number): Group[] {
  const roll = dice(7);
  const slot = (): Slot => ({
    weekday: (roll(7) + 1) as Weekday,
    start: `${String(roll(24)).padStart(2, '0')}:30`,
    minutes: 60,
    timeZone: ZONES[roll(4)] ?? null,
  });
  return Array.from({ length: count }, (_, i) =>
    aGroup({
      id: `g${i}`,
      name: `Group ${roll(50)}`,
      venue: VENUES[roll(4)] ?? 'online',
      slots: Array.from({ length: roll(4) }, slot),
      topics: TOPICS.filter(() => roll(2)),
      languages: roll(3) ? ['en'] : ['fr', 'en'],
    }),
  );
}

describe('Narrowing a list', () => {
  const groups = someGroups(300);
  const rowsNow = () => find(groups, { inactive: false }, viewpoint);
  before(() => scheduleReady(groups));

  const chosens: Chosen[] = [
    {},
    { day: ['2'] },
    { day: ['today', '5'], time: ['evening'] },
    { how: ['online', 'hybrid'], topic: ['grief'] },
    { time: ['night'], language: ['fr'], topic: ['anxiety', 'alcohol'] },
  ];
  for (const chosen of chosens) {
    it(`promises beside each choice just what choosing it gives: ${JSON.stringify(chosen)}`, () => {
      const rows = rowsNow();
      const counts = countChoices(rows, { ...EVERYTHING, chosen }, null, viewpoint);
      const wrong: unknown[] = [];
      const sizeWith = (facet: Facet, value: string): number =>
        narrow(rows, { ...EVERYTHING, chosen: { ...chosen, [facet]: [value] } }, null, viewpoint).length;
      for (const facet of FACETS) {
        for (const [value, size] of counts[facet]) {
          if (size !== sizeWith(facet, value)) wrong.push([facet, value, size, sizeWith(facet, value)]);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
  }

  it('keeps the soonest first, at a time that was asked for', () => {
    const left = narrow(
      rowsNow(),
      { ...EVERYTHING, chosen: { day: ['3'], time: ['evening'] } },
      null,
      viewpoint,
    );
    const starts = left.map(({ next }) => next?.start ?? 0);
    expect(left.length).to.be.greaterThan(3);
    expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
  });
});
