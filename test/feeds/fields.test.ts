import { expect } from '@open-wc/testing';
import { minuteOf, minutesBetween, timeOf, weekdayOf } from '../../src/feeds/clock-times.js';
import { isoDate } from '../../src/feeds/dates.js';
import { items, number, text, type FieldCode } from '../../src/feeds/fields.js';
import { idOf, safeId } from '../../src/feeds/ids.js';

function read(value: unknown): { said: string | null; codes: FieldCode[] } {
  const codes: FieldCode[] = [];
  return { said: text(value, 'notes', { tell: (_, code) => codes.push(code) }), codes };
}

describe('text of a field', () => {
  const rows: readonly (readonly [value: unknown, said: string | null])[] = [
    ['Serenity', 'Serenity'],
    ['Steps & Traditions', 'Steps & Traditions'],
    [12, '12'],
    [undefined, null],
    [null, null],
    ['', null],
    ['  padded\n', 'padded'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    [' \t\n\u00a0 ', null],
    ['\u200b\u200e', null],
    ['🌱', '🌱'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['שלום', 'שלום'],
    ['朝の会', '朝の会'],
    ['&amp; &lt;b&gt; &quot;x&quot; &#39;y&#39; &#x1F331;', `& <b> "x" 'y' 🌱`],
    ['&nbsp;&#32;&#160;', null],
    ['Caf&eacute; &Uuml;ber &ntilde; &szlig; &ccedil;', 'Café Über ñ ß ç'],
    ['&rsquo;&ndash;&hellip;&#146;&#8217;', '’–…’’'],
    ['&unknown; &#0; &#xD800; &#99999999; &', '&unknown; &#0; &#xD800; &#99999999; &'],
    ['&amp;amp;', '&amp;'],
    ['<b>Bold</b> and <a href="https://example.org">link</a>', 'Bold and link'],
    ['one<br>two<br/>three<p>four</p>five', 'one\ntwo\nthreefour\nfive'],
    ['<script>alert(1)</script>Hello<style>p{}</style>', 'Hello'],
    ['<img src=x onerror=alert(1)>', null],
    ['<!-- note -->seen', 'seen'],
    ['3 < 4 and 5 > 2 <3', '3 < 4 and 5 > 2 <3'],
    [
      'write to <jane@example.org> or <https://example.org/a>',
      'write to <jane@example.org> or <https://example.org/a>',
    ],
    ['<scr<b>ipt>alert(1)', '<script>alert(1)'],
  ];
  for (const [value, said] of rows) {
    it(`is ${JSON.stringify(said)} for ${JSON.stringify(value)}`, () => {
      expect(read(value)).to.deep.equal({ said, codes: [] });
    });
  }

  it('is never a list, an object or a truth value', () => {
    for (const value of [[], ['a'], {}, { a: 1 }, true, false]) {
      expect(read(value), JSON.stringify(value)).to.deep.equal({ said: null, codes: ['wrong-type'] });
    }
  });

  // S4
  it('is cut at 5,000 characters, and that is told', () => {
    expect(read('x'.repeat(5_000)).codes).to.deep.equal([]);
    const { said, codes } = read('x'.repeat(5_001));
    expect([said!.length, said!.at(-1), codes]).to.deep.equal([5_000, '…', ['text-cut']]);
    expect(read(`${'x'.repeat(4_998)}🌱🌱`).said!.at(-2)).to.equal('x');
    expect(read(`${'<b>'.repeat(1_700)}x`).codes).to.deep.equal([]);
  });

  // S7
  it('takes linear time', () => {
    const before = performance.now();
    for (const part of ['<', '<a ', '<!--', '&', '&#', '<script>', '\r', '</p', '<br ', ' '])
      read(part.repeat(100_000));
    expect(performance.now() - before).to.be.below(500);
  });
});

describe('time of day', () => {
  const rows: Readonly<Record<string, string | null>> = {
    '19:30': '19:30',
    '9:00': '09:00',
    '09:00:00': '09:00',
    '19.00': '19:00',
    '19h30': '19:30',
    '8:00 PM': '20:00',
    '8:00pm': '20:00',
    '8 p.m.': '20:00',
    '8:15 a. m.': '08:15',
    '7pm': '19:00',
    '12:00 AM': '00:00',
    '12:30 am': '00:30',
    '12 PM': '12:00',
    '19:30 PM': '19:30',
    noon: '12:00',
    Noon: '12:00',
    Midnight: '00:00',
    '00:00': '00:00',
    '23:59': '23:59',
    '25:61': null,
    '24:01': null,
    '12:60': null,
    '13:00 AM': null,
    '7': null,
    '1900': null,
    '19:0': null,
    '': null,
    evening: null,
    '19:00-20:00': null,
    '-1:00': null,
  };
  for (const [value, time] of Object.entries(rows)) {
    it(`${JSON.stringify(value)} is ${String(time)}`, () => {
      const minute = minuteOf(value);
      expect(minute === null ? null : timeOf(minute)).to.equal(time);
    });
  }

  it('24:00 is when the day is over', () => expect(minuteOf('24:00')).to.equal(1_440));

  it('an end before its start is on the next day', () => {
    expect(minutesBetween(1_380, 30)).to.equal(90);
    expect(minutesBetween(600, 660)).to.equal(60);
    expect(minutesBetween(600, 600)).to.equal(null);
    expect(minutesBetween(0, 1_440)).to.equal(1_440);
  });
});

describe('weekday of a word', () => {
  const rows: Readonly<Record<string, number | null>> = {
    Monday: 1,
    mondays: 1,
    Mon: 1,
    'Mon.': 1,
    tues: 2,
    WED: 3,
    thurs: 4,
    fri: 5,
    ' saturday ': 6,
    Sunday: 7,
    lundi: 1,
    miércoles: 3,
    miercoles: 3,
    donderdag: 4,
    sábado: 6,
    söndag: 7,
    月曜日: 1,
    utorok: 2,
    'segunda-feira': 1,
    Mittwoch: 3,
    venerdì: 5,
    M: null,
    s: null,
    today: null,
    '': null,
    constructor: null,
  };
  for (const [word, day] of Object.entries(rows)) {
    it(`${JSON.stringify(word)} is ${String(day)}`, () => expect(weekdayOf(word)).to.equal(day));
  }
});

describe('date', () => {
  const rows: Readonly<Record<string, string | null>> = {
    '2026-05-31 14:32:23': '2026-05-31T14:32:23Z',
    '2026-05-31': '2026-05-31',
    '2028-02-29': '2028-02-29',
    '2026-02-29': null,
    '2026-02-30 10:00:00': null,
    '2026-13-01 10:00:00': null,
    '2026-05-31T14:32:23Z': '2026-05-31T14:32:23Z',
    '2026-05-31T14:32:23.123Z': '2026-05-31T14:32:23Z',
    '2026-05-31T14:32': '2026-05-31T14:32:00Z',
    '2026-05-31T01:00:00+02:00': '2026-05-30T23:00:00Z',
    '2026-05-31T01:00:00+0200': '2026-05-30T23:00:00Z',
    '2026-05-31T01:00:00+99:99': null,
    '2020-04-0416:50:58': null,
    '4/4/2021 10:28:35 AM': '2021-04-04T10:28:35Z',
    '12/31/2021 11:59:59 PM': '2021-12-31T23:59:59Z',
    '8/10/2021 12:16:48 AM': '2021-08-10T00:16:48Z',
    '8/10/2021': '2021-08-10',
    '13/1/2021 1:00:00 AM': null,
    '4/4/2021 25:00:00 AM': null,
    yesterday: null,
    '': null,
  };
  for (const [value, iso] of Object.entries(rows)) {
    it(`${JSON.stringify(value)} is ${String(iso)}`, () => expect(isoDate(value)).to.equal(iso));
  }
});

describe('list of a field', () => {
  const rows: readonly (readonly [unknown, readonly unknown[]])[] = [
    [
      ['a', 1],
      ['a', 1],
    ],
    ['a, b', ['a', ' b']],
    ['["a","b"]', ['a', 'b']],
    [{ 0: 'a', 2: 'b' }, ['a', 'b']],
    [11, [11]],
    [null, []],
    ['', []],
  ];
  for (const [value, list] of rows) {
    it(`of ${JSON.stringify(value)} is ${JSON.stringify(list)}`, () =>
      expect(items(value)).to.deep.equal(list));
  }

  it('numbers may be written as text', () => {
    expect(['1.5', ' 2 ', 3].map(number)).to.deep.equal([1.5, 2, 3]);
    for (const value of ['', ' ', 'x', '1,5', null, [], true]) expect(number(value), String(value)).to.be.NaN;
  });
});

describe('id', () => {
  it('stays where it is safe in an address', () => {
    for (const id of ['serenity-14', 'a.b_c~d', 'constructor', '__proto__']) expect(safeId(id)).to.equal(id);
    expect(safeId(77)).to.equal('77');
  });

  it('is made safe where it is not', () => {
    expect(safeId('big-book-Saturday-17:00')).to.equal('big-book-Saturday-17-00');
    expect(safeId(' a b ')).to.equal('a-b');
    for (const slug of ['dark-holes’s', '東京', '!!', 'é/../<b>', 'x'.repeat(500), '%E2%80%99']) {
      expect(safeId(slug), slug).to.match(/^[\w.~-]{1,100}$/);
    }
    expect(safeId('東京')).not.to.equal(safeId('大阪'));
  });

  it('is none without anything to make it of', () => {
    for (const value of ['', '  ', null, undefined, {}, [], true, 1.5, NaN])
      expect(safeId(value)).to.equal(null);
  });

  it('made of parts is the same each time, and another for others', () => {
    expect(idOf('Big Book', [1, '19:00'])).to.equal(idOf('Big Book', [1, '19:00']));
    expect(idOf('Big Book', [1, '19:00'])).not.to.equal(idOf('Big Book', [2, '19:00']));
    expect(idOf('夜の会', [])).to.match(/^[\w.~-]+$/);
  });
});
