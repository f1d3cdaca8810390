import { expect } from '@open-wc/testing';
import { dayOf, isoDate } from '../../src/logic/civil.js';
import * as wallTime from '../../src/logic/wall-time.js';
import type { Wall } from '../../src/model/occurrence.js';
import { isOutdated, nameUnknownChanges, unknownChanges, vectors } from '../helpers/zone-data.js';

type WallTime = typeof wallTime;

const utc = (epoch: number): string => new Date(epoch).toISOString().slice(0, 16) + 'Z';
const show = ({ day, minute }: Wall): string => `${isoDate(day)}T${utc(minute * 60_000).slice(11, 16)}`;

/** "2027-03-14 02:30" to "2027-03-14T07:30Z", with " moved" after a gap. */
function instant({ instantOf }: WallTime, zone: string, local: string): string {
  const [day, minute] = parts(local);
  const { start, shifted } = instantOf(zone, day, minute);
  return utc(start) + (shifted ? ' moved' : '');
}

function parts(local: string): [day: number, minute: number] {
  const time = local.slice(11);
  return [dayOf(local.slice(0, 10)) ?? NaN, Number(time.slice(0, 2)) * 60 + Number(time.slice(3))];
}

/** The module again, as a browser without Temporal loads it. */
async function withoutTemporal(run: (fresh: WallTime) => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Reflect.deleteProperty(globalThis, 'Temporal');
  const address = `/src/logic/wall-time.ts?${Math.random()}`;
  try {
    await run((await import(address)) as WallTime);
  } finally {
    if (own) Object.defineProperty(globalThis, 'Temporal', own);
  }
}

/** The rows of quality.md, "Time of recurring groups". Local time, then its instant. */
const REFERENCE: readonly (readonly [
  what: string,
  zone: string,
  local: string,
  instant: string,
  skip?: string,
])[] = [
  ['the minute before the gap', 'America/New_York', '2027-03-14 01:59', '2027-03-14T06:59Z'],
  ['02:00 does not exist and is 03:00', 'America/New_York', '2027-03-14 02:00', '2027-03-14T07:00Z moved'],
  ['02:30 does not exist and is 03:30', 'America/New_York', '2027-03-14 02:30', '2027-03-14T07:30Z moved'],
  ['03:00 exists', 'America/New_York', '2027-03-14 03:00', '2027-03-14T07:00Z'],
  ['01:30 comes twice: the first', 'America/New_York', '2027-11-07 01:30', '2027-11-07T05:30Z'],
  ['02:00 comes once', 'America/New_York', '2027-11-07 02:00', '2027-11-07T07:00Z'],
  ['01:30 does not exist', 'Europe/London', '2027-03-28 01:30', '2027-03-28T01:30Z moved'],
  ['01:30 comes twice: the first', 'Europe/London', '2027-10-31 01:30', '2027-10-31T00:30Z'],
  ['02:30 does not exist', 'Europe/Berlin', '2027-03-28 02:30', '2027-03-28T01:30Z moved'],
  ['02:30 comes twice: the first', 'Europe/Berlin', '2027-10-31 02:30', '2027-10-31T00:30Z'],
  ['a gap of 30 minutes', 'Australia/Lord_Howe', '2027-10-03 02:00', '2027-10-02T15:30Z moved'],
  ['and its end', 'Australia/Lord_Howe', '2027-10-03 02:30', '2027-10-02T15:30Z'],
  ['30 minutes come twice', 'Australia/Lord_Howe', '2027-04-04 01:45', '2027-04-03T14:45Z'],
  ['midnight does not exist', 'Africa/Cairo', '2027-04-30 00:00', '2027-04-29T22:00Z moved'],
  ['midnight does not exist', 'America/Havana', '2026-03-08 00:00', '2026-03-08T05:00Z moved'],
  ['+1 is left for Ramadan', 'Africa/Casablanca', '2026-02-15 02:30', '2026-02-15T01:30Z'],
  ['and entered again', 'Africa/Casablanca', '2026-03-22 02:30', '2026-03-22T02:30Z moved'],
  ['a gap of two hours', 'Antarctica/Troll', '2027-03-28 01:30', '2027-03-28T01:30Z moved'],
  ['two hours come twice', 'Antarctica/Troll', '2027-10-31 01:30', '2027-10-30T23:30Z'],
  ['+12:45', 'Pacific/Chatham', '2027-07-01 12:00', '2027-06-30T23:15Z'],
  ['its gap', 'Pacific/Chatham', '2027-09-26 03:00', '2027-09-25T14:15Z moved'],
];

/** Rows of quality.md as of tz 2025c, and what became of them: the rules changed in the named release. */
const CHANGED: readonly (readonly [zone: string, local: string, before: string, since: string])[] = [
  ['America/Havana', '2027-03-14 00:00', '2027-03-14T05:00Z moved', '2027-03-14T04:00Z'],
  ['Africa/Casablanca', '2027-02-07 02:30', '2027-02-07T01:30Z', '2027-02-07T02:30Z'],
  ['Africa/Casablanca', '2027-03-14 02:30', '2027-03-14T02:30Z moved', '2027-03-14T02:30Z'],
];

/** One instant, as three clocks show it. */
const SEEN: readonly (readonly [zone: string, local: string, visitor: string, seen: string])[] = [
  ['America/New_York', '2027-03-09 19:00', 'Europe/London', '2027-03-10T00:00'],
  ['America/New_York', '2027-03-16 19:00', 'Europe/London', '2027-03-16T23:00'],
  ['America/New_York', '2027-03-30 19:00', 'Europe/London', '2027-03-31T00:00'],
  ['Pacific/Kiritimati', '2027-03-09 00:30', 'Pacific/Pago_Pago', '2027-03-07T23:30'],
  ['America/New_York', '2027-03-14 02:30', 'America/New_York', '2027-03-14T03:30'],
];

/** Everything that holds however the zones are known. */
function behavesAsClocks(use: () => WallTime): void {
  describe('quality.md', () => {
    for (const [what, zone, local, expected] of REFERENCE) {
      it(`${zone} ${local}: ${what}`, function () {
        if (isOutdated(zone, Date.parse(expected.slice(0, 17)))) this.skip();
        expect(instant(use(), zone, local)).to.equal(expected);
      });
    }
    for (const [zone, local, before, since] of CHANGED) {
      const old = isOutdated(zone);
      it(`${zone} ${local}, by ${old ? 'tz 2025c' : 'the rules of 2026'}`, () => {
        expect(instant(use(), zone, local)).to.equal(old ? before : since);
      });
    }
    for (const [zone, local, visitor, seen] of SEEN) {
      it(`${local} in ${zone} is ${seen} in ${visitor}`, () => {
        const { start } = use().instantOf(zone, ...parts(local));
        expect(show(use().wallOf(visitor, start))).to.equal(seen);
      });
    }
  });

  // T1
  describe(`tz ${vectors.release}: instants, and what visitors' clocks show`, () => {
    for (const zone of new Set(vectors.vectors.map((vector) => vector.zone))) {
      const rows = vectors.vectors.filter(
        (vector) => vector.zone === zone && !isOutdated(zone, vector.epoch),
      );
      it(`${zone}, ${rows.length} times`, () => {
        const { wallOf } = use();
        for (const { date, time, epoch, shifted, visitors } of rows) {
          const local = `${date} ${time}`;
          const told = instant(use(), zone, local);
          expect(`${local} ${told}`).to.equal(`${local} ${utc(epoch)}${shifted ? ' moved' : ''}`);
          expect(vectors.visitors.map((visitor) => show(wallOf(visitor, epoch)))).to.deep.equal(visitors);
          if (!shifted) expect(show(wallOf(zone, epoch))).to.equal(`${date}T${time}`);
        }
      });
    }
    nameUnknownChanges();
  });

  it('the same times in any order: what was asked before changes nothing', () => {
    const rows = vectors.vectors.filter(({ zone, epoch }) => !isOutdated(zone, epoch));
    const told = rows.map(({ zone, date, time }) => instant(use(), zone, `${date} ${time}`));
    const again = rows.toReversed().map(({ zone, date, time }) => instant(use(), zone, `${date} ${time}`));
    expect(again.reverse()).to.deep.equal(told);
  });

  it('minutes of 1440 and more are of later days', () => {
    const saturday = dayOf('2027-03-13') ?? NaN;
    expect(use().instantOf('America/New_York', saturday, 1440 + 150)).to.deep.equal({
      start: Date.parse('2027-03-14T07:30Z'),
      shifted: true,
    });
  });

  it('works through a thousand years of dates', () => {
    const days = Array.from({ length: 1000 }, (_, year) => dayOf(`${2000 + year}-01-15`) ?? NaN);
    const hours = days.map((day) => (use().instantOf('America/New_York', day, 0).start / 3_600_000) % 24);
    expect(new Set(hours)).to.deep.equal(new Set([5]));
  });

  for (const [zoneA, zoneB, winter, summer] of [
    ['Europe/Berlin', 'Europe/Paris', true, true],
    ['Europe/London', 'UTC', true, false],
    ['America/New_York', 'America/Panama', true, false],
    ['America/New_York', 'Europe/London', false, false],
  ] as const) {
    it(`${zoneA} and ${zoneB} show ${winter ? 'the same' : 'other times'} in winter, ${summer ? 'the same' : 'others'} in summer`, () => {
      const same = [Date.UTC(2027, 0, 15), Date.UTC(2027, 6, 15)].map((at) =>
        use().sameOffset(zoneA, zoneB, at),
      );
      expect(same).to.deep.equal([winter, summer]);
    });
  }
}

describe('wall-time', () => {
  before(() => wallTime.wallTimeReady());
  behavesAsClocks(() => wallTime);
});

describe('wall-time without Temporal', () => {
  let fresh: WallTime;
  before(() =>
    withoutTemporal(async (module) => {
      fresh = module;
      expect(() => fresh.wallOf('Europe/Berlin', 0)).to.throw('wallTimeReady');
      expect(() => fresh.instantOf('Europe/Berlin', 0, 0)).to.throw('wallTimeReady');
      expect(() => fresh.sameOffset('Europe/Berlin', 'UTC', 0)).to.throw('wallTimeReady');
      expect(fresh.knownZone('europe/berlin')).to.equal('Europe/Berlin');
      await Promise.all([fresh.wallTimeReady(), fresh.wallTimeReady()]);
    }),
  );
  behavesAsClocks(() => fresh);
});

describe('knownZone', () => {
  const plain = vectors.names.filter((name) => !/\d|^(?!UTC|GMT)[A-Z]{3}$/.test(name));
  const known = plain.filter((name) => !isOutdated(name) || wallTime.knownZone(name) !== null);

  it(`gives all ${known.length} names of tz ${vectors.release} their usual letter case`, () => {
    expect(known.map((name) => wallTime.knownZone(name.toLowerCase()))).to.deep.equal(known);
    expect(
      known.map((name) => wallTime.knownZone(` ${name.toUpperCase().replaceAll('_', ' ')} `)),
    ).to.deep.equal(known);
  });

  for (const name of plain.filter((one) => !known.includes(one))) {
    it(`SKIPPED: ${name}, for the zone data of this browser is older`, function () {
      expect(unknownChanges.map(({ zone }) => zone)).to.include(name);
      this.skip();
    });
  }

  for (const [given, name] of [
    ['america/new_york', 'America/New_York'],
    [' America/New York ', 'America/New_York'],
    ['America / New York', 'America/New_York'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['us/pacific', 'US/Pacific'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['utc', 'UTC'],
    ['gmt', 'GMT'],
    ['etc/utc', 'Etc/UTC'],
    ['japan', 'Japan'],
  ] as const) {
    it(`"${given}" is ${name}`, () => expect(wallTime.knownZone(given)).to.equal(name));
  }

  for (const [why, ...names] of [
    [
      'an offset hides daylight saving',
      '-04:00',
      '+02:00',
      '-0400',
      '-04',
      'GMT+2',
      'UTC-5',
      'GMT0',
      'Etc/GMT+5',
    ],
    [
      'an abbreviation hides it too',
      'EST',
      'PST',
      'CET',
      'MST',
      'HST',
      'est',
      'WET',
      'EST5EDT',
      'CEST',
      'BST',
      'IST',
    ],
    [
      'nobody lives there',
      '',
      ' ',
      '/',
      'Mars/Base',
      'America',
      'America/',
      'New York',
      'Eastern Time',
      'Etc/Unknown',
    ],
    [
      'it is no name',
      '__proto__',
      'constructor',
      'toString',
      'a'.repeat(10_000),
      '/'.repeat(10_000),
      '\u0000',
      '🕰️',
    ],
  ] as const) {
    for (const name of names) {
      it(`"${name.slice(0, 20)}" is none: ${why}`, () => {
        expect(wallTime.knownZone(name)).to.equal(null);
        expect(wallTime.knownZone(name), 'asked again').to.equal(null);
      });
    }
  }
});
