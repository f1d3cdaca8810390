import { expect } from '@open-wc/testing';
import { calendarFile, googleCalendarUrl, type CalendarOptions } from '../../src/logic/calendar.js';
import { occurrencesBetween, scheduleReady } from '../../src/logic/schedule.js';
import { knownZone, wallOf } from '../../src/logic/wall-time.js';
import type { Group, Join, Place, Slot } from '../../src/model/group.js';
import { aGroup } from '../helpers/a-group.js';
import { readWithIcalJs, readWithTsIcs, zoneByIcalJs } from '../helpers/calendar-readers.js';

const NEW_YORK = 'America/New_York';
const DAY = 86_400_000;
const NOW = Date.parse('2027-01-05T12:00Z');
const TWO_YEARS = Date.parse('2029-01-05T12:00Z');

const readers = { 'ical.js': readWithIcalJs, 'ts-ics': readWithTsIcs };

/** Tuesdays at 19:00 for an hour in New York, but for what a test says. */
const slot = (parts: Partial<Slot> = {}): Slot => ({
  weekday: 2,
  start: '19:00',
  minutes: 60,
  timeZone: NEW_YORK,
  ...parts,
});

const ruled = (rrule: string, parts: Partial<Slot> = {}): Slot => slot({ weekday: null, rrule, ...parts });

const options = (parts: Partial<CalendarOptions> = {}): CalendarOptions => ({
  now: NOW,
  visitorZone: 'UTC',
  words: { lines: [], endNotStated: 'The end is not stated.' },
  ...parts,
});

const fileOf = (group: Partial<Group>, parts?: Partial<CalendarOptions>): string =>
  calendarFile(aGroup({ slots: [slot()], ...group }), options(parts)) ?? 'none';

const lines = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const values = (file: string, name: string): string[] =>
  lines(file).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

const utc = (epoch: number): string => new Date(epoch).toISOString().slice(0, 16) + 'Z';

/** When our own list says the group meets, from now on. */
function planned(slots: readonly Slot[], until: number): number[] {
  const all = slots.flatMap((one) => [...occurrencesBetween(one, NOW, until, 'UTC')]);
  return all.map(({ start }) => start).sort((a, b) => a - b);
}

before(() => scheduleReady([{ slots: [ruled('FREQ=DAILY')] }]));

/** The entries of a file are where the list has them. `most`: how many that must be at least, so that none is no pass. */
const SAME: readonly (readonly [what: string, slots: Slot | readonly Slot[], most: number])[] = [
  ['New York, over its clock changes', slot(), 104],
  ['London', slot({ timeZone: 'Europe/London' }), 104],
  ['Lord Howe and its half hour', slot({ timeZone: 'Australia/Lord_Howe' }), 104],
  ['Cairo, which changes on a Friday', slot({ timeZone: 'Africa/Cairo', weekday: 5 }), 104],
  ['Casablanca and its Ramadan', slot({ timeZone: 'Africa/Casablanca' }), 104],
  ['Jerusalem, which changes before a Sunday', slot({ timeZone: 'Asia/Jerusalem' }), 104],
  ['Santiago, from another hemisphere', slot({ timeZone: 'America/Santiago' }), 104],
  ['Kolkata, which never changes', slot({ timeZone: 'Asia/Kolkata' }), 104],
  ['Chatham', slot({ timeZone: 'Pacific/Chatham' }), 104],
  ['UTC', slot({ timeZone: 'UTC' }), 104],
  ['over midnight', slot({ start: '23:30', minutes: 90 }), 104],
  ['at midnight', slot({ start: '00:00' }), 104],
  ['no zone: the visitor is in UTC here', slot({ timeZone: null }), 104],
  ['no stated end', slot({ minutes: null }), 104],
  ['a length of nothing', slot({ minutes: 0 }), 104],
  ['several slots', [slot(), slot({ weekday: 6, start: '10:00', timeZone: 'Europe/Berlin' })], 208],
  ['every other week from an anchor', ruled('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { from: '2026-12-29' }), 52],
  ['every other week from long ago', ruled('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { from: '2015-03-03' }), 52],
  ['every third week, of the anchor’s weekday', ruled('FREQ=WEEKLY;INTERVAL=3', { from: '2026-12-30' }), 34],
  ['every other month', ruled('FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', { from: '2026-12-07' }), 12],
  ['the second Tuesday', ruled('FREQ=MONTHLY;BYDAY=2TU'), 24],
  ['the last Friday', ruled('FREQ=MONTHLY;BYDAY=-1FR'), 24],
  ['the 15th', ruled('FREQ=MONTHLY;BYMONTHDAY=15'), 24],
  ['every day', ruled('FREQ=DAILY'), 730],
  ['on weekdays', ruled('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), 500],
  ['ten times from an anchor', ruled('FREQ=WEEKLY;COUNT=10;BYDAY=TU', { from: '2026-12-15' }), 7],
  ['until a date', slot({ until: '2027-06-01' }), 22],
  ['until a date that is no Tuesday', slot({ until: '2027-06-04' }), 22],
  ['without zone until a date', slot({ until: '2027-06-01', timeZone: null }), 22],
  ['a rule until an instant', ruled('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T230000Z'), 22],
  ['a rule until a time', ruled('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T185900'), 21],
  ['a rule until a date', ruled('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601'), 22],
  ['from a date to come', slot({ from: '2027-05-01' }), 80],
  ['without some dates', slot({ except: ['2027-01-05', '2027-03-16', '2027-12-28'] }), 101],
  ['a date moved', slot({ moved: [{ from: '2027-03-16', to: '2027-03-18' }] }), 104],
  ['the next date moved', slot({ moved: [{ from: '2027-01-05', to: '2027-01-07' }] }), 104],
  ['moved from before now', slot({ moved: [{ from: '2026-12-29', to: '2027-01-07' }] }), 105],
  ['some dates only', slot({ weekday: null, dates: ['2027-02-02', '2027-07-06', '2026-01-01'] }), 2],
  ['dates besides', slot({ dates: ['2027-02-04', '2027-02-09'] }), 105],
  [
    'a date besides, moved',
    slot({ weekday: null, dates: ['2027-02-04'], moved: [{ from: '2027-02-04', to: '2027-02-05' }] }),
    1,
  ],
];

/** ts-ics repeats dates by the clock of the machine: where that changes, it is no witness. */
const inLocalTime = Intl.DateTimeFormat().resolvedOptions().timeZone !== 'UTC';

/** ts-ics 2.4.6 loses the time of day of "the second Tuesday", and with it the first date. */
const isNth = ({ rrule }: Slot): boolean => /BYDAY=-?\d/.test(rrule ?? '');

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['what must be escaped', 'a\\b; c, d: "e" \\n \\\\; ,'],
  ['Hebrew', 'קבוצת תמיכה ביום שלישי, '.repeat(9).trim()],
  ['300 octets in one word', 'x'.repeat(300)],
  ...Array.from(
    { length: 5 },
    (_, place) => [`an emoji at the fold (${place})`, `${'x'.repeat(62 + place)}🫶🏽🌻`] as const,
  ),
];

describe('calendarFile', () => {
  for (const [name, read] of Object.entries(readers)) {
    describe(`as ${name} reads it, meets when the list says`, () => {
      for (const [what, slots, most] of SAME) {
        it(what, function () {
          const all = [slots].flat();
          if (name === 'ts-ics' && (inLocalTime || all.some(isNth))) this.skip();
          const expected = planned(all, TWO_YEARS).map(utc);
          expect(expected.length).to.be.at.least(most);
          expect(
            read(fileOf({ slots: all }))
              .starts(TWO_YEARS)
              .map(utc),
          ).to.deep.equal(expected);
        });
      }
    });

    describe(`as ${name} reads it, says`, () => {
      for (const [what, text] of TEXTS) {
        it(what, () => {
          const file = fileOf({ name: text }, { words: { lines: [text, 'Next line.'], endNotStated: '' } });
          expect(read(file).entries[0]).to.deep.include({
            summary: text,
            description: `${text}\nNext line.`,
          });
        });
      }

      it('how long it takes: an hour, with a word on it, where no end is stated', () => {
        const [stated] = read(fileOf({ slots: [slot({ minutes: 90 })] })).entries;
        const [unstated] = read(fileOf({ slots: [slot({ minutes: null })] })).entries;
        expect(stated).to.deep.include({ length: 90 * 60_000, description: undefined });
        expect(unstated).to.deep.include({ length: 60 * 60_000, description: 'The end is not stated.' });
      });

      it('UIDs that stay, one for each slot', () => {
        const slots = [
          slot(),
          slot({ weekday: 5 }),
          slot({ weekday: null, dates: ['2027-09-01', '2027-09-02'] }),
        ];
        const uids = (now: number): string[] =>
          read(fileOf({ slots }, { now })).entries.map(({ uid }) => uid);
        expect(uids(NOW)).to.deep.equal(uids(NOW + 99 * 86_400_000));
        expect(new Set(uids(NOW)).size).to.equal(4);
      });
    });
  }
});

describe('a calendar file', () => {
  const full = (): string =>
    fileOf({
      name: '🌻é'.repeat(80),
      slots: [slot(), slot({ timeZone: 'Africa/Casablanca' }), slot({ timeZone: null })],
    });

  it('has lines of at most 75 octets, whole characters in each, and CRLF only', () => {
    const file = full();
    expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).not.to.match(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
    }
  });

  it('says when it was made, in UTC', () => {
    expect(new Set(values(full(), 'DTSTAMP'))).to.deep.equal(new Set(['DTSTAMP:20270105T120000Z']));
  });

  it('begins in the zone of the slot, or in none', () => {
    expect(values(full(), 'DTSTART').slice(-3)).to.deep.equal([
      'DTSTART;TZID=America/New_York:20270105T190000',
      'DTSTART;TZID=Africa/Casablanca:20270105T190000',
      'DTSTART:20270105T190000',
    ]);
    expect(values(full(), 'TZID')).to.deep.equal(['TZID:America/New_York', 'TZID:Africa/Casablanca']);
  });

  it('has yearly rules for regular zones, and one block for those that never change', () => {
    expect(values(fileOf({}), 'RRULE')).to.deep.equal([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
    ]);
    expect(values(fileOf({ slots: [slot({ timeZone: 'Asia/Tokyo' })] }), 'TZOFFSETTO')).to.deep.equal([
      'TZOFFSETTO:+0900',
    ]);
  });

  it('ends a series in UTC, or on the wall where there is no zone', () => {
    const until = '2027-06-01';
    expect(values(fileOf({ slots: [slot({ until })] }), 'RRULE').at(-1)).to.include(
      ';UNTIL=20270601T230000Z',
    );
    expect(values(fileOf({ slots: [slot({ until, timeZone: null })] }), 'RRULE').at(-1)).to.match(
      /;UNTIL=20270601T190000$/,
    );
  });

  it('names what is moved by the date that it had', () => {
    const file = fileOf({ slots: [slot({ moved: [{ from: '2027-03-16', to: '2027-03-18' }] })] });
    expect(values(file, 'RECURRENCE-ID')).to.deep.equal([`RECURRENCE-ID;TZID=${NEW_YORK}:20270316T190000`]);
    expect(new Set(values(file, 'UID')).size).to.equal(1);
  });

  it('goes on for four digits of a year and no longer', () => {
    const until = '9999-12-31';
    expect(values(fileOf({ slots: [slot({ until })] }), 'RRULE').at(-1)).to.equal(
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
    );
  });

  const GONE: readonly (readonly [what: string, group: Partial<Group>])[] = [
    ['no slots', { slots: [] }],
    ['a paused group', { status: 'paused' }],
    ['a series that is over', { slots: [slot({ until: '2026-12-31' })] }],
    ['a count that is over', { slots: [ruled('FREQ=WEEKLY;COUNT=3;BYDAY=TU', { from: '2026-11-03' })] }],
    ['a count from nobody knows when', { slots: [ruled('FREQ=WEEKLY;COUNT=3;BYDAY=TU')] }],
    ['dates that are past', { slots: [slot({ weekday: null, dates: ['2026-12-29'] })] }],
    ['an unreadable rule', { slots: [ruled('FREQ=YEARLY')] }],
    ['an unreadable time', { slots: [slot({ start: '7pm' })] }],
    ['nothing known of the day', { slots: [slot({ weekday: null })] }],
  ];
  for (const [what, group] of GONE) {
    it(`is none for ${what}`, () => {
      expect(fileOf(group)).to.equal('none');
      expect(googleCalendarUrl(aGroup({ slots: [slot()], ...group }), options())).to.equal(null);
    });
  }
});

const hall: Place = {
  name: 'Hall',
  address: '1 Main St, Springfield',
  street: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
  latitude: null,
  longitude: null,
  approximate: false,
  regions: [],
};

const zoom: Join = {
  url: 'https://zoom.us/j/1',
  provider: null,
  notes: null,
  phone: null,
  phoneNotes: null,
  how: null,
  onRequest: false,
};

describe('a zone in a calendar file', () => {
  it('is right for five years, wherever that is', function () {
    this.timeout(60_000);
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) => knownZone(zone) && !isRight(zone));
    expect(wrong).to.deep.equal([]);
  });
});

function isRight(zone: string): boolean {
  const instant = zoneByIcalJs(fileOf({ slots: [slot({ timeZone: zone })] }));
  for (let at = NOW; at < NOW + 5 * 365 * DAY; at += 5 * DAY) {
    const { day, minute } = wallOf(zone, at);
    if (instant(day * DAY + minute * 60_000) !== at) return false;
  }
  return true;
}

describe('where an entry takes place', () => {
  const ROWS: readonly (readonly [what: string, group: Partial<Group>, location: string | undefined])[] = [
    ['the address', { venue: 'in-person', place: hall }, 'Hall, 1 Main St, Springfield'],
    [
      'the address, of a hybrid one',
      { venue: 'hybrid', place: hall, join: zoom },
      'Hall, 1 Main St, Springfield',
    ],
    ['the link, online', { venue: 'online', place: hall, join: zoom }, 'https://zoom.us/j/1'],
    ['not the link for those who ask', { venue: 'online', join: { ...zoom, onRequest: true } }, undefined],
    ['no link that is none', { venue: 'online', join: { ...zoom, url: 'javascript:alert(1)' } }, undefined],
    ['a phone number', { venue: 'phone', join: { ...zoom, url: null, phone: '+1 555' } }, '+1 555'],
    ['unknown', { venue: 'none' }, undefined],
  ];
  for (const [what, group, location] of ROWS) {
    it(what, () => {
      expect(readWithIcalJs(fileOf(group)).entries[0]?.location).to.equal(location);
      expect(readWithTsIcs(fileOf(group)).entries[0]?.location).to.equal(location);
    });
  }

  it('tells the group’s page, if it is an address', () => {
    const links = (page: string): Partial<Group> => ({
      links: { page, edit: null, feedback: null, donate: [] },
    });
    expect(values(fileOf(links('https://example.org/g?a=1,2')), 'URL')).to.deep.equal([
      'URL:https://example.org/g?a=1,2',
    ]);
    expect(values(fileOf(links('javascript:alert(1)\r\nATTACH:x')), 'URL')).to.deep.equal([]);
  });

  it('nothing from outside makes a line of its own', () => {
    const id = 'a\r\nATTACH:https://evil.example';
    const file = fileOf({
      id,
      name: id,
      slots: [ruled('FREQ=DAILY;INTERVAL=2\r\n', { from: '2027-01-01' })],
    });
    expect(values(file, 'ATTACH')).to.deep.equal([]);
    expect(values(file, 'RRULE').at(-1)).to.equal('RRULE:FREQ=DAILY;INTERVAL=2');
  });
});

describe('googleCalendarUrl', () => {
  const asked = (group: Partial<Group>, parts?: Partial<CalendarOptions>): Record<string, string> => {
    const url = googleCalendarUrl(aGroup({ slots: [slot()], ...group }), options(parts));
    return Object.fromEntries(new URL(url ?? 'about:blank').searchParams);
  };

  it('has the series of the slot that is next', () => {
    const words = { lines: ['A & B', 'C'], endNotStated: 'No end.' };
    const slots = [slot({ weekday: 4 }), slot({ minutes: null })];
    expect(asked({ slots, venue: 'in-person', place: hall }, { words })).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Hope',
      dates: '20270105T190000/20270105T200000',
      ctz: NEW_YORK,
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
      location: 'Hall, 1 Main St, Springfield',
      details: 'A & B\nC\nNo end.',
    });
  });

  it('begins with the first date that is not moved', () => {
    const moved = [{ from: '2027-01-05', to: '2027-01-06' }];
    expect(asked({ slots: [slot({ moved })] }).dates).to.equal('20270112T190000/20270112T200000');
  });

  it('has one date where there is no series, and no zone where there is none', () => {
    const once = slot({ weekday: null, dates: ['2027-02-02'], timeZone: null, start: '23:30' });
    expect(asked({ slots: [once] })).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Hope',
      dates: '20270202T233000/20270203T003000',
    });
  });
});
