import { expect } from '@open-wc/testing';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { FIELDS } from '../../src/feeds/meeting-guide-record.js';
import { MEETING } from '../helpers/meeting-guide-record.js';
import { codes, readWith } from '../helpers/reading.js';

const cyclic: unknown[] = [];
cyclic.push(cyclic);
const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;

/** 32 kinds of bad record: each is read between two good ones. True: there is still a group. */
const kinds: readonly (readonly [title: string, record: unknown, isGroup: boolean])[] = [
  ['null', null, false],
  ['undefined', undefined, false],
  ['a number', 5, false],
  ['a string', 'meeting', false],
  ['a truth value', true, false],
  ['an empty list', [], false],
  ['a list of meetings', [MEETING], false],
  ['an empty object', {}, false],
  ['nothing but unknown keys', { foo: 1, constructor: 2 }, false],
  ['nothing but a slug', { slug: 'x' }, false],
  ['all fields null', Object.fromEntries(Object.keys(MEETING).map((key) => [key, null])), false],
  [
    'all fields objects',
    Object.fromEntries(Object.keys(MEETING).map((key) => [key, { toString: 1 }])),
    false,
  ],
  ['all fields lists', Object.fromEntries(Object.keys(MEETING).map((key) => [key, [[]]])), false],
  ['an object as name', { ...MEETING, name: { en: 'x' } }, true],
  ['a name of blanks', { ...MEETING, name: ' \u00a0\u200b' }, true],
  ['a list as time', { ...MEETING, time: ['19:00'] }, true],
  ['a time that is none', { ...MEETING, time: '25:61' }, true],
  ['a number as time', { ...MEETING, time: 19 }, true],
  ['a truth value as day', { ...MEETING, day: true }, true],
  ['a day that is none', { ...MEETING, day: 8 }, true],
  ['days that are none', { ...MEETING, day: [null, 'x', {}, -1] }, true],
  ['a zone that is an offset', { ...MEETING, timezone: '-04:00' }, true],
  ['a zone that is none', { ...MEETING, timezone: 'X'.repeat(10_000) }, true],
  ['a zone that is a list', { ...MEETING, timezone: [] }, true],
  ['types that are truth values', { ...MEETING, types: [true, null, {}] }, true],
  ['types that hold themselves', { ...MEETING, types: cyclic }, true],
  ['regions that hold themselves', { ...MEETING, regions: cyclic }, true],
  ['coordinates that are none', { ...MEETING, latitude: 'NaN', longitude: Infinity }, true],
  ['an address that runs code', { ...MEETING, conference_url: 'javascript:alert(1)' }, true],
  ['a slug of signs', { ...MEETING, slug: '<script>/../' }, true],
  ['the slug constructor', { ...MEETING, slug: 'constructor' }, true],
  ['very deep nesting', { ...MEETING, notes: deep, extra: deep }, true],
  ['very long notes', { ...MEETING, notes: '<'.repeat(200_000) }, true],
  ['half characters', { ...MEETING, name: '\ud800', notes: '\udc00 \ufffe' }, true],
];

describe('Meeting Guide, among bad records', () => {
  it('is tried with 32 kinds and more', () => expect(kinds.length).to.be.at.least(32));

  for (const [title, record, isGroup] of kinds) {
    it(`goes on after ${title}`, () => {
      const first = { ...MEETING, slug: 'first' };
      const last = { ...MEETING, slug: 'last' };
      const { all, groups, problems } = readWith(meetingGuide, [first, record, last], {
        timeZone: 'Europe/Berlin',
      });
      expect([all[0]?.id, all[2]?.id]).to.deep.equal(['first', 'last']);
      expect(all[1] !== null).to.equal(isGroup);
      const lost = problems.filter(({ effect }) => effect === 'lost');
      expect(groups.length + lost.length).to.equal(3);
      for (const problem of problems) expect(problem.record).to.equal(1);
      for (const { field, effect } of problems) expect(effect).to.equal(field === null ? 'lost' : 'changed');
    });
  }

  it('keeps their order when they all come at once', () => {
    const { all, groups, problems } = readWith(
      meetingGuide,
      kinds.map(([, record]) => record),
    );
    expect(all.map((group) => group !== null)).to.deep.equal(kinds.map(([, , isGroup]) => isGroup));
    expect(groups.map(({ source }) => source.record)).to.deep.equal(
      kinds.flatMap(([, , isGroup], index) => (isGroup ? [index] : [])),
    );
    expect(problems.filter(({ field }) => field === null).length).to.equal(kinds.length - groups.length);
  });

  // F9
  it('ignores what it does not know', () => {
    const { problems } = readWith(meetingGuide, [{ ...MEETING, version: 9, meta: { a: [1] }, _x: null }]);
    expect(problems).to.deep.equal([]);
  });

  it('never tells a value that it withheld', () => {
    const secret = 'Xq7-secret';
    const fields = {
      time: secret,
      end_time: secret,
      day: [secret],
      timezone: secret,
      attendance_option: secret,
      approximate: secret,
      latitude: secret,
      longitude: secret,
      conference_url: `javascript:${secret}`,
      conference_phone: secret,
      url: `data:${secret}`,
      website: secret,
      venmo: secret,
      square: secret,
      paypal: `${secret}!`,
      updated: secret,
      last_contact: secret,
      languages: [`${secret}!`],
      contact_1_email: secret,
      name: '',
      slug: '',
      location: 'Example Hall',
      types: [{ secret }],
    };
    const { problems } = readWith(meetingGuide, [fields]);
    expect(problems.length).to.be.above(15);
    expect(JSON.stringify(problems)).not.to.include(secret);
    expect(codes(problems)).to.include('conference_url url-refused');
  });

  it('names each problem by a stable code', () => {
    const { problems } = readWith(
      meetingGuide,
      kinds.map(([, record]) => record),
    );
    for (const { code } of problems) expect(code).to.match(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });

  // S5
  const payloads = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'valueOf',
    '__lookupSetter__',
  ];
  for (const payload of payloads) {
    it(`${payload} as slug, name, type, region, day and key changes nothing and loses nothing`, () => {
      const before = Reflect.ownKeys(Object.prototype).length;
      const json = `[${[
        JSON.stringify({ ...MEETING, slug: payload }),
        JSON.stringify({ ...MEETING, name: payload, timezone: payload, attendance_option: payload }),
        JSON.stringify({ ...MEETING, types: [payload], regions: [payload], languages: [payload] }),
        JSON.stringify({
          ...MEETING,
          day: payload,
          time: payload,
          approximate: payload,
          conference_url: payload,
        }),
        JSON.stringify({ ...MEETING, extra: 'x' }).replace(
          '"extra":"x"',
          `"${payload}":{"polluted":1,"name":"evil"}`,
        ),
      ].join()}]`;
      const { groups } = readWith(meetingGuide, JSON.parse(json) as unknown[]);
      expect(groups.map(({ name }) => name)).to.deep.equal([
        'Serenity',
        payload,
        'Serenity',
        'Serenity',
        'Serenity',
      ]);
      expect(groups[0]!.id).to.equal(payload);
      expect(groups[2]!.place!.regions).to.deep.equal([payload]);
      expect([Reflect.ownKeys(Object.prototype).length, 'polluted' in {}]).to.deep.equal([before, false]);
    });
  }

  // S7: every field in turn holds each of many values; no value throws or loses the record.
  it('never throws, whatever a field holds', () => {
    const values = [
      null,
      '',
      ' ',
      0,
      -1,
      1e300,
      NaN,
      true,
      [],
      [[]],
      {},
      { $date: 1 },
      { toString: null },
      '<',
      '&#;',
      '\u0000',
      '\ud800',
      '24:00',
      '[',
      'https://',
      'x'.repeat(6_000),
      cyclic,
      Object.create(null) as object,
    ];
    const records = FIELDS.flatMap((key) =>
      values.map((value) => ({ ...MEETING, group: 'Group', [key]: value })),
    );
    const { groups, problems } = readWith(meetingGuide, records, { timeZone: 'Europe/Berlin' });
    expect(groups.length).to.equal(records.length);
    expect(problems.some(({ effect }) => effect === 'lost')).to.equal(false);
  });
});
