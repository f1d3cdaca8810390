import { expect } from '@open-wc/testing';
import { dayOf, isoDate } from '../../src/logic/civil.js';
import { nextInRule, readRule } from '../../src/logic/recurrence.js';

/** The first dates of a rule from a date on: "2027-03-09 2027-03-23", "none" after the last. */
function dates(text: string, anchor: string | null, from: string, most: number): string {
  const rule = readRule(text);
  if (!rule) return 'unreadable';
  const found: string[] = [];
  for (let day = dayOf(from) ?? NaN; found.length < most; day++) {
    day = nextInRule(rule, anchor === null ? null : dayOf(anchor), day);
    found.push(day === Infinity ? 'none' : isoDate(day));
    if (day === Infinity) break;
  }
  return found.join(' ');
}

type Row = readonly [sentence: string, rule: string, anchor: string | null, from: string, dates: string];

// T5
const ROWS: readonly Row[] = [
  ['every day', 'FREQ=DAILY', null, '2027-02-27', '2027-02-27 2027-02-28 2027-03-01'],
  [
    'every third day',
    'FREQ=DAILY;INTERVAL=3',
    '2027-01-01',
    '2027-02-27',
    '2027-02-27 2027-03-02 2027-03-05',
  ],
  ['workdays', 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', null, '2027-03-12', '2027-03-12 2027-03-15 2027-03-16'],

  ['every Tuesday', 'FREQ=WEEKLY;BYDAY=TU', null, '2027-03-10', '2027-03-16 2027-03-23 2027-03-30'],
  [
    'Tuesdays and Thursdays',
    'FREQ=WEEKLY;BYDAY=TH,TU',
    null,
    '2027-03-10',
    '2027-03-11 2027-03-16 2027-03-18',
  ],
  ['the weekday of the first date', 'FREQ=WEEKLY', '2027-03-03', '2027-03-10', '2027-03-10 2027-03-17'],
  ['not before the first date', 'FREQ=WEEKLY;BYDAY=TU', '2027-06-02', '2027-03-10', '2027-06-08 2027-06-15'],
  ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2027-03-02', '2027-03-03', '2027-03-16 2027-03-30'],
  ['fortnightly, years later', 'FREQ=WEEKLY;INTERVAL=2', '2027-03-02', '2030-12-26', '2030-12-31 2031-01-14'],
  [
    'fortnightly, on Monday and Wednesday of the same week',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
    '2027-03-03',
    '2027-03-01',
    '2027-03-03 2027-03-15 2027-03-17 2027-03-29',
  ],
  // RFC 5545, 3.8.5.3: the two examples in which only the start of the week differs.
  [
    'weeks that start on Monday',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08-05',
    '1997-08-01',
    '1997-08-05 1997-08-10 1997-08-19 1997-08-24 none',
  ],
  [
    'weeks that start on Sunday',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08-05',
    '1997-08-01',
    '1997-08-05 1997-08-17 1997-08-19 1997-08-31 none',
  ],

  ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', null, '2027-03-10', '2027-04-13 2027-05-11 2027-06-08'],
  ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', null, '2027-03-10', '2027-03-26 2027-04-30 2027-05-28'],
  [
    'the last but one Monday',
    'FREQ=MONTHLY;BYDAY=-2MO',
    '1997-09-22',
    '1997-09-01',
    '1997-09-22 1997-10-20 1997-11-17',
  ],
  [
    'first and third Sunday',
    'FREQ=MONTHLY;BYDAY=1SU,3SU',
    null,
    '2027-03-10',
    '2027-03-21 2027-04-04 2027-04-18',
  ],
  [
    'a fifth Monday, where there is one',
    'FREQ=MONTHLY;BYDAY=5MO',
    null,
    '2027-03-10',
    '2027-03-29 2027-05-31',
  ],
  [
    'every Saturday of each second month',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=SA',
    '2027-01-02',
    '2027-02-01',
    '2027-03-06',
  ],
  [
    'the 1st and the 15th',
    'FREQ=MONTHLY;BYMONTHDAY=15,1',
    null,
    '2027-03-10',
    '2027-03-15 2027-04-01 2027-04-15',
  ],
  ['the last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', null, '2028-02-01', '2028-02-29 2028-03-31 2028-04-30'],
  ['the 31st, where there is one', 'FREQ=MONTHLY;BYMONTHDAY=31', null, '2027-02-01', '2027-03-31 2027-05-31'],
  [
    'the day of the first date',
    'FREQ=MONTHLY',
    '2027-01-30',
    '2027-02-01',
    '2027-03-30 2027-04-30 2027-05-30',
  ],
  ['a Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', null, '2027-01-01', '2027-08-13 2028-10-13'],
  [
    'the last workday',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '1997-09-29',
    '1997-09-01',
    '1997-09-30 1997-10-31 1997-11-28 1997-12-31',
  ],
  ['a leap day each year', 'FREQ=MONTHLY;INTERVAL=12', '2028-02-29', '2028-03-01', '2032-02-29 2036-02-29'], // T-l

  [
    'three times, and no more',
    'FREQ=DAILY;COUNT=3',
    '2027-03-01',
    '2027-03-02',
    '2027-03-02 2027-03-03 none',
  ],
  ['counted, long over', 'FREQ=WEEKLY;COUNT=12', '2020-03-01', '2027-03-02', 'none'],
  ['31 February', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2027-02-01', '2027-03-01', 'none'],
  [
    'each seventh day from a Monday, if a Tuesday',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    '2027-03-01',
    '2027-03-01',
    'none',
  ],

  ['an interval without its first date', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', null, '2027-03-10', 'none'],
  ['a count without its first date', 'FREQ=DAILY;COUNT=3', null, '2027-03-10', 'none'],
  ['no weekday, no first date', 'FREQ=WEEKLY', null, '2027-03-10', 'none'],

  ['lower case, with its name', ' rrule:freq=weekly;byday=tu; ', null, '2027-03-10', '2027-03-16'],
  ['a plus sign', 'FREQ=MONTHLY;BYDAY=+2TU', null, '2027-03-10', '2027-04-13'],
];

const UNREADABLE = [
  ...[
    '',
    ';',
    'FREQ',
    'FREQ=',
    'FREQ=YEARLY',
    'FREQ=HOURLY',
    'BYDAY=TU',
    'every other Tuesday',
    '__proto__=1',
  ],
  ...['FREQ=WEEKLY;BYDAY=', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=TU,', 'FREQ=WEEKLY;BYDAY=2TU'],
  ...[
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;INTERVAL=1.5',
    'FREQ=WEEKLY;INTERVAL=1000',
  ],
  ...['FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=10000', 'FREQ=DAILY;COUNT=Infinity', 'FREQ=DAILY;BYMONTHDAY=1'],
  ...[
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYSETPOS=0',
  ],
  ...[
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=DAILY;UNTIL=2027-03-01',
    'FREQ=WEEKLY;WKST=X',
  ],
  ...[
    'FREQ=WEEKLY;BYMONTH=9',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;CONSTRUCTOR=1',
    'FREQ=DAILY;'.repeat(1000) + 'X=1',
  ],
];

describe('recurrence', () => {
  for (const [sentence, rule, anchor, from, expected] of ROWS) {
    it(`${sentence}: ${rule}`, () => {
      expect(dates(rule, anchor, from, expected.split(' ').length)).to.equal(expected);
    });
  }

  for (const rule of UNREADABLE) {
    it(`"${rule.slice(0, 40)}" is unreadable`, () => {
      expect(readRule(rule)).to.equal(null);
    });
  }

  for (const [text, until] of [
    ['20270316', { day: 20_893, minute: 1439, utc: false }],
    ['20270316T190000', { day: 20_893, minute: 1140, utc: false }],
    ['20270316T035959Z', { day: 20_893, minute: 239, utc: true }],
  ] as const) {
    it(`until ${text}`, () => {
      expect(readRule(`FREQ=DAILY;UNTIL=${text}`)?.until).to.deep.equal(until);
    });
  }
});
