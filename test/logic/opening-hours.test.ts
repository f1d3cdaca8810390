import { expect } from '@open-wc/testing';
import { openAt, readHours, weekOf } from '../../src/logic/opening-hours.js';
import { wallClock } from '../../src/logic/wall-clock.js';
import type { Weekday } from '../../src/model/group.js';

const NAMES = 'Mo Tu We Th Fr Sa Su'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const nameOf = (day: Weekday): string => NAMES[day - 1]!;

/** "Mo Tu 09:00-17:00 | Sa Su": days, and times where it is open (past 24:00: the next day); null: refused. */
function week(text: string): string | null {
  const openings = readHours(text);
  if (!openings) return null;
  return weekOf(openings)
    .map(({ days, times }) => [
      ...days.map(nameOf),
      ...times.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`),
    ])
    .map((words) => words.join(' '))
    .join(' | ');
}

/** "Sa 23:30" → what clocks show. */
function moment(text: string): { weekday: Weekday; minute: number } {
  const weekday = (NAMES.indexOf(text.slice(0, 2)) + 1) as Weekday;
  return { weekday, minute: Number(text.slice(3, 5)) * 60 + Number(text.slice(6)) };
}

/** "open until Su 02:00 +1" at a moment; "+1" is tomorrow. */
function state(text: string, at: string): string {
  const found = openAt(readHours(text)!, moment(at));
  const change = found.open ? found.until : found.from;
  const when = change ? `${nameOf(change.weekday)} ${clock(change.minute)} +${change.daysAhead}` : 'never';
  return found.open ? `open until ${when}` : `closed until ${when}`;
}

type Reading = readonly [text: string, week: string];

function reads(rows: readonly Reading[]): void {
  for (const [text, expected] of rows) {
    it(JSON.stringify(text), () => {
      expect(week(text)).to.equal(expected);
    });
  }
}

function refuses(texts: readonly string[]): void {
  for (const text of texts) {
    it(JSON.stringify(text), () => {
      expect(readHours(text)).to.be.null;
    });
  }
}

describe('readHours', () => {
  describe('reads days and times', () => {
    const WORKDAYS = 'Mo Tu We Th Fr 09:00-17:00 | Sa Su';
    reads([
      ['24/7', 'Mo Tu We Th Fr Sa Su 00:00-24:00'],
      ['Mo-Fr 08:00-17:00; Sa 10:00-12:00', 'Mo Tu We Th Fr 08:00-17:00 | Sa 10:00-12:00 | Su'],
      ['Mo-Fr 09:00-17:00', WORKDAYS],
      ['09:00-17:00', 'Mo Tu We Th Fr Sa Su 09:00-17:00'],
      ['Mo,We,Fr 10:00-12:00', 'Mo 10:00-12:00 | Tu | We 10:00-12:00 | Th | Fr 10:00-12:00 | Sa Su'],
      ['Mo,We-Fr 10:00-12:00', 'Mo 10:00-12:00 | Tu | We Th Fr 10:00-12:00 | Sa Su'],
      ['Sa-Mo 10:00-12:00', 'Mo 10:00-12:00 | Tu We Th Fr | Sa Su 10:00-12:00'],
      ['Mo-Mo 10:00-12:00', 'Mo 10:00-12:00 | Tu We Th Fr Sa Su'],
      ['Mo,Mo-Tu 10:00-12:00', 'Mo Tu 10:00-12:00 | We Th Fr Sa Su'],
      ['Mo-Su 13:00-17:00,08:00-12:00', 'Mo Tu We Th Fr Sa Su 08:00-12:00 13:00-17:00'],
      ['Mo 00:00-24:00', 'Mo 00:00-24:00 | Tu We Th Fr Sa Su'],
      ['Mo 18:00-00:00', 'Mo 18:00-24:00 | Tu We Th Fr Sa Su'],
      ['Sa 23:00-02:00', 'Mo Tu We Th Fr | Sa 23:00-26:00 | Su'],
      ['Mo 09:00-09:00', 'Mo 09:00-33:00 | Tu We Th Fr Sa Su'],
      ['off', 'Mo Tu We Th Fr Sa Su'],
      ['Mo-Fr closed', 'Mo Tu We Th Fr Sa Su'],
    ]);
  });

  describe('does not mind letter case, blanks, en dashes and single digits', () => {
    const BOTH = 'Mo Tu We Th Fr 09:00-17:00 | Sa 10:00-12:00 | Su';
    reads([
      ['mo-fr 9:00-17:00;SA 10:00-12:00', BOTH],
      ['  Mo - Fr  09:00 - 17:00 ;\n\tSa 10:00-12:00 ; ', BOTH],
      ['Mo–Fr 09:00–17:00; Sa 10:00 – 12:00', BOTH],
      ['Mo-Fr\u00a009:00-17:00;Sa10:00-12:00', BOTH],
      ['MO , TU 09:00-10:00 , 11:00-12:00', 'Mo Tu 09:00-10:00 11:00-12:00 | We Th Fr Sa Su'],
      ['24/7;', 'Mo Tu We Th Fr Sa Su 00:00-24:00'],
      ['Off', 'Mo Tu We Th Fr Sa Su'],
    ]);
  });

  describe('lets a later rule replace what earlier ones say of its days', () => {
    reads([
      ['Mo-Fr 09:00-17:00; We off', 'Mo Tu 09:00-17:00 | We | Th Fr 09:00-17:00 | Sa Su'],
      ['Mo-Fr 09:00-17:00; We 10:00-12:00', 'Mo Tu 09:00-17:00 | We 10:00-12:00 | Th Fr 09:00-17:00 | Sa Su'],
      ['09:00-17:00; Sa-Su 10:00-12:00; Su closed', 'Mo Tu We Th Fr 09:00-17:00 | Sa 10:00-12:00 | Su'],
      ['off; Tu 10:00-12:00', 'Mo | Tu 10:00-12:00 | We Th Fr Sa Su'],
      ['Mo off; Mo 10:00-12:00', 'Mo 10:00-12:00 | Tu We Th Fr Sa Su'],
      ['Mo 10:00-12:00; Mo-Su off', 'Mo Tu We Th Fr Sa Su'],
      ['Tu 10:00-12:00; Mo 22:00-06:00', 'Mo 22:00-30:00 | Tu 10:00-12:00 | We Th Fr Sa Su'],
      ['Mo-Fr 09:00-24:00; Sa off', 'Mo Tu We Th Fr 09:00-24:00 | Sa Su'],
      ['Mo 22:00-06:00; We off', 'Mo 22:00-30:00 | Tu We Th Fr Sa Su'],
    ]);
  });

  describe('refuses a later rule that meets a night', () => {
    refuses([
      '22:00-06:00; Sa off',
      'Mo-Fr 20:00-02:00; Sa,Su 18:00-02:00',
      'Mo 22:00-06:00; Tu 10:00-12:00',
      'Mo 22:00-06:00; Mo 10:00-12:00',
      'Su 22:00-06:00; Mo off',
      'Mo 09:00-09:00; Tu off',
    ]);
  });

  describe('refuses what needs a calendar, and other forms of OpenStreetMap', () => {
    refuses([
      'PH off',
      'Mo-Fr 09:00-17:00; PH off',
      'SH Mo-Fr 09:00-12:00',
      'Mo-Fr,PH 09:00-17:00',
      'Jan-Mar Mo-Fr 09:00-17:00',
      'Dec 25 off',
      'week 1-10 Mo 09:00-17:00',
      '2027 Mo 09:00-17:00',
      'Mo[1] 09:00-17:00',
      'Mo 09:00-17:00 "by appointment"',
      '"by appointment"',
      'sunrise-sunset',
      'Mo 17:00+',
      'Mo 17:00-19:00+',
      'Mo 17:00',
      'Mo 09:00-17:00 || "ask"',
      'Mo-Fr 09:00-17:00, Sa 10:00-12:00',
      'Mo 09:00-17:00 open',
      'Mo 09:00-17:00 off',
      'Mo 09:00-17:00 unknown',
      'Mo unknown',
      'Mo: 09:00-17:00',
      'Mo',
      'Mo 24/7',
      '24/7; Sa off; 24/7',
      '24/7 off',
      'Mo 09:00-26:00',
      'Mo 10:00-16:00/01:30',
    ]);
  });

  describe('refuses days left out but in the first rule', () => {
    refuses([
      'Mo-Fr 09:00-17:00; 18:00-20:00',
      '09:00-12:00; 13:00-17:00',
      'Mo 09:00-17:00; off',
      'Mo off; 24/7',
    ]);
  });

  describe('refuses what is no hours', () => {
    refuses([
      '',
      ' ',
      ';',
      ',',
      '-',
      ';Mo 09:00-17:00',
      'Mo 09:00-17:00;;Tu 09:00-17:00',
      'Mo 09:00-17:00,',
      'Mo, 09:00-17:00',
      'Mo- 09:00-17:00',
      'Mo-Tu-We 09:00-17:00',
      'Mo Tu 09:00-17:00',
      'Mo 09:00-12:00 13:00-17:00',
      'Mo 09:00-12:00-17:00',
      'Mo 9-17',
      'Mo 9:0-17:00',
      'Mo 009:00-17:00',
      'Mo 0900-1700',
      'Mo 09.00-17.00',
      'Mo 9 AM-5 PM',
      'Mo 1 0:00-17:00',
      'Mo 09:60-17:00',
      'Mo 24:00-02:00',
      'Mo 25:00-26:00',
      'Mo 09:00-24:01',
      'Mo ٠٩:٠٠-١٧:٠٠',
      'Monday 09:00-17:00',
      'M o 09:00-17:00',
      'otuw 09:00-17:00',
      'Mooff',
      'off off',
      'constructor 09:00-17:00',
      'Weekdays, nine to five',
    ]);
  });

  describe('answers at once', () => {
    const HOSTILE = [
      ' ',
      '-',
      ',',
      ';',
      'mo,',
      'mo-',
      'mo off;',
      '1',
      '1:',
      '00:00-24:00,',
      ' - ',
      '\n;',
      'a',
    ];

    refuses(['\u0000', '\ud800 09:00-17:00', '$&; $1', '__proto__ off']);

    for (const piece of HOSTILE) {
      it(`for 10,000 characters of ${JSON.stringify(piece)}`, () => {
        const long = piece.repeat(10_000 / piece.length);
        const start = performance.now();
        expect(readHours(long)).to.be.null;
        for (let length = 490; length < 500; length++) readHours(`Mo ${long.slice(0, length)}!`);
        expect(performance.now() - start).to.be.below(200);
      });
    }

    it('for as many rules as it takes', () => {
      const text = `${'Mo-Su 09:00-17:00;'.repeat(26)}Mo-Su 10:00-12:00`;
      expect(week(text)).to.equal('Mo Tu We Th Fr Sa Su 10:00-12:00');
    });
  });
});

type Row = readonly [sentence: string, text: string, at: string, state: string];

describe('openAt', () => {
  const WORKDAYS = 'Mo-Fr 09:00-17:00';
  const LUNCH = 'Mo-Fr 09:00-12:00,13:00-17:00';
  const NIGHT = 'Sa 23:00-02:00';
  const rows: readonly Row[] = [
    ['a minute before, it is closed', WORKDAYS, 'Mo 08:59', 'closed until Mo 09:00 +0'],
    ['from its first minute it is open', WORKDAYS, 'Mo 09:00', 'open until Mo 17:00 +0'],
    ['in its last minute it is open', WORKDAYS, 'Mo 16:59', 'open until Mo 17:00 +0'],
    ['at its end it is closed', WORKDAYS, 'Mo 17:00', 'closed until Tu 09:00 +1'],
    ['over the weekend, Monday is next', WORKDAYS, 'Fr 17:00', 'closed until Mo 09:00 +3'],
    ['on Sunday, Monday is tomorrow', WORKDAYS, 'Su 23:59', 'closed until Mo 09:00 +1'],
    ['closed at lunch', LUNCH, 'We 12:30', 'closed until We 13:00 +0'],
    ['open until lunch', LUNCH, 'We 11:59', 'open until We 12:00 +0'],
    ['open after lunch', LUNCH, 'We 13:00', 'open until We 17:00 +0'],
    ['before midnight, it closes tomorrow', NIGHT, 'Sa 23:30', 'open until Su 02:00 +1'],
    ['after midnight, it closes today', NIGHT, 'Su 01:00', 'open until Su 02:00 +0'],
    ['after its night, next week is next', NIGHT, 'Su 02:00', 'closed until Sa 23:00 +6'],
    ['a night from Sunday runs into Monday', 'Su 22:00-06:00', 'Mo 05:59', 'open until Mo 06:00 +0'],
    ['and is over then', 'Su 22:00-06:00', 'Mo 06:00', 'closed until Su 22:00 +6'],
    ['on Sunday night, it closes on Monday', 'Su 22:00-06:00', 'Su 22:00', 'open until Mo 06:00 +1'],
    ['what ends at midnight ends today', 'Mo 18:00-24:00', 'Mo 20:00', 'open until Mo 24:00 +0'],
    ['at midnight it is closed', 'Mo 18:00-24:00', 'Tu 00:00', 'closed until Mo 18:00 +6'],
    ['on Sunday too', 'Su 18:00-00:00', 'Su 23:59', 'open until Su 24:00 +0'],
    ['the only time of a week has just begun', 'Mo 09:00-10:00', 'Mo 09:00', 'open until Mo 10:00 +0'],
    ['the only time of a week is just over', 'Mo 09:00-10:00', 'Mo 10:00', 'closed until Mo 09:00 +7'],
    ['several days ahead', 'Th 09:00-10:00', 'Fr 00:00', 'closed until Th 09:00 +6'],
    ['whole days are one', 'Fr-Mo 00:00-24:00', 'Fr 12:00', 'open until Mo 24:00 +3'],
    ['whole days are one over the week’s end', 'Sa-Mo 00:00-24:00', 'Su 12:00', 'open until Mo 24:00 +1'],
    ['hours that meet are one', 'Mo 08:00-12:00,12:00-17:00', 'Mo 09:00', 'open until Mo 17:00 +0'],
    ['hours that overlap are one', 'Mo 08:00-14:00,12:00-17:00', 'Mo 13:00', 'open until Mo 17:00 +0'],
    ['a night meets the next morning', '22:00-06:00,06:00-07:00', 'Tu 05:00', 'open until Tu 07:00 +0'],
    ['a day off', `${WORKDAYS}; We off`, 'We 12:00', 'closed until Th 09:00 +1'],
    ['a short day', `${WORKDAYS}; We 10:00-12:00`, 'We 12:00', 'closed until Th 09:00 +1'],
    ['24/7 never closes', '24/7', 'Su 23:59', 'open until never'],
    ['every day and night never closes', '08:00-20:00,20:00-08:00', 'Mo 00:00', 'open until never'],
    ['24 hours from nine, every day', '09:00-09:00', 'Mo 08:59', 'open until never'],
    ['six whole days close', 'Mo-Sa 00:00-24:00', 'Mo 00:00', 'open until Sa 24:00 +5'],
    ['off never opens', 'off', 'Mo 12:00', 'closed until never'],
    ['all days off never open', `${WORKDAYS}; Mo-Fr off`, 'Mo 12:00', 'closed until never'],
  ];
  for (const [sentence, text, at, expected] of rows) {
    it(sentence, () => {
      expect(state(text, at)).to.equal(expected);
    });
  }

  it('no hours never open', () => {
    expect(openAt([], { weekday: 1, minute: 0 })).to.deep.equal({ open: false, from: null });
  });
});

describe('weekOf', () => {
  it('starts on Monday, with all seven days', () => {
    expect(weekOf(readHours('Sa-Mo 22:00-02:00')!)).to.deep.equal([
      { days: [1], times: [{ opens: 1320, closes: 1560 }] },
      { days: [2, 3, 4, 5], times: [] },
      { days: [6, 7], times: [{ opens: 1320, closes: 1560 }] },
    ]);
  });

  it('of no hours is closed', () => {
    expect(weekOf([])).to.deep.equal([{ days: [1, 2, 3, 4, 5, 6, 7], times: [] }]);
  });
});

describe('wallClock', () => {
  const shown = (zone: string, time: string): string | null => {
    const found = wallClock(zone, Date.parse(time));
    return found && `${nameOf(found.weekday)} ${clock(found.minute)}`;
  };

  const rows: readonly (readonly [zone: string, time: string, shown: string])[] = [
    ['UTC', '2027-03-08T00:00Z', 'Mo 00:00'],
    ['UTC', '2027-03-14T23:59:59.999Z', 'Su 23:59'],
    ['Asia/Kolkata', '2027-03-08T18:29Z', 'Mo 23:59'],
    ['Asia/Kolkata', '2027-03-08T18:30Z', 'Tu 00:00'],
    ['Asia/Kathmandu', '2027-03-08T18:15Z', 'Tu 00:00'],
    ['Pacific/Kiritimati', '2027-03-07T10:00Z', 'Mo 00:00'],
    ['Pacific/Kiritimati', '2027-03-07T09:59Z', 'Su 23:59'],
    ['Pacific/Pago_Pago', '2027-03-08T10:59Z', 'Su 23:59'],
    // Clocks go forward on 14 March 2027 at 02:00, back on 7 November.
    ['America/St_Johns', '2027-03-14T05:29Z', 'Su 01:59'],
    ['America/St_Johns', '2027-03-14T05:30Z', 'Su 03:00'],
    ['America/St_Johns', '2027-11-07T04:29Z', 'Su 01:59'],
    ['America/St_Johns', '2027-11-07T04:30Z', 'Su 01:00'],
    ['America/New_York', '2027-03-14T06:59Z', 'Su 01:59'],
    ['America/New_York', '2027-03-14T07:00Z', 'Su 03:00'],
    ['America/New_York', '2027-11-07T06:00Z', 'Su 01:00'],
    // Forward on 28 March, back on 31 October.
    ['Europe/London', '2027-03-28T00:59Z', 'Su 00:59'],
    ['Europe/London', '2027-03-28T01:00Z', 'Su 02:00'],
    ['Europe/London', '2027-10-30T23:30Z', 'Su 00:30'],
    ['Europe/London', '2027-10-31T00:30Z', 'Su 01:30'],
    ['Europe/London', '2027-10-31T01:30Z', 'Su 01:30'],
    // By half an hour: back on 4 April.
    ['Australia/Lord_Howe', '2027-04-03T14:59Z', 'Su 01:59'],
    ['Australia/Lord_Howe', '2027-04-03T15:00Z', 'Su 01:30'],
    ['america/new_york', '2027-06-07T04:00Z', 'Mo 00:00'],
  ];
  for (const [zone, time, expected] of rows) {
    it(`${zone} at ${time}`, () => {
      expect(shown(zone, time)).to.equal(expected);
    });
  }

  for (const zone of ['', ' ', 'Mars/Olympus', 'Europe/Londonn', 'x'.repeat(10_000), '__proto__']) {
    it(`knows no zone ${JSON.stringify(zone.slice(0, 20))}`, () => {
      expect(wallClock(zone, 0)).to.be.null;
    });
  }

  for (const epoch of [NaN, Infinity, -Infinity, 9e15]) {
    it(`knows no time ${epoch}`, () => {
      expect(wallClock('UTC', epoch)).to.be.null;
    });
  }

  // What an engine says is stubbed; each is one that has been.
  const answers: readonly (readonly [answer: string, expected: unknown])[] = [
    ['Mon 24:30', { weekday: 1, minute: 30 }],
    ['Mon, 09:05', { weekday: 1, minute: 545 }],
    ['Sun, 9:05', { weekday: 7, minute: 545 }],
    ['Mon, 9:05 PM', null],
    ['lun. 09:05', null],
    ['Mon', null],
    ['', null],
  ];
  for (const [answer, expected] of answers) {
    it(`from an engine that says ${JSON.stringify(answer)}`, () => {
      const { prototype } = Intl.DateTimeFormat;
      const format = Object.getOwnPropertyDescriptor(prototype, 'format')!;
      Object.defineProperty(prototype, 'format', { ...format, get: () => () => answer });
      try {
        expect(wallClock('UTC', 0)).to.deep.equal(expected);
      } finally {
        Object.defineProperty(prototype, 'format', format);
      }
    });
  }
});
