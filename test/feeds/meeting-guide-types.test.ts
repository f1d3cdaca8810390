import { expect } from '@open-wc/testing';
import labels from '../../src/text/meeting-types/en.js';
import { readMeeting } from '../helpers/meeting-guide-record.js';

const LINK = 'https://zoom.us/j/1';
const shown = (types: unknown, feed = {}, fields = {}): (string | null)[] =>
  readMeeting({ types, ...fields }, feed, labels).group.types.map(({ label }) => label);

describe('Meeting Guide types', () => {
  const lists: readonly (readonly [given: unknown, codes: readonly string[], told?: readonly string[]])[] = [
    [
      ['O', 'D', 'X'],
      ['O', 'D', 'X'],
    ],
    [['O', 'ONL', 'O'], ['O']],
    [[11, ''], ['11']],
    ['O', ['O']],
    ['O, D ,X', ['O', 'D', 'X']],
    ['["O","D"]', ['O', 'D']],
    ['[O,D]', ['O', 'D']],
    [
      ['o', 'lgbtq', '12X12', 'al-an'],
      ['O', 'LGBTQ', '12x12', 'AL-AN'],
    ],
    [['ES'], ['S']],
    [{ 0: 'O', 2: 'D' }, ['O', 'D']],
    [11, ['11']],
    [
      ['BS', 'D-HOH', 'LO-I'],
      ['BS', 'D-HOH', 'LO-I'],
    ],
    [undefined, []],
    [null, []],
    ['', []],
    [[], []],
    [[null, 'O'], ['O']],
    [['O', {}], ['O'], ['types wrong-type']],
    [['O', { toString: 1 }], ['O'], ['types wrong-type']],
    [true, [], ['types wrong-type']],
    [['O', ['D']], ['O'], ['types wrong-type']],
  ];
  for (const [types, codes, told = []] of lists) {
    it(`reads ${JSON.stringify(types)}`, () => {
      const read = readMeeting({ types });
      expect(read.group.types.map(({ code }) => code)).to.deep.equal(codes);
      expect(read.told).to.deep.equal(told);
      expect(readMeeting({ types }).told, 'again').to.deep.equal(told);
    });
  }

  it('have the label of the spec, and keep what the feed wrote', () => {
    expect(readMeeting({ types: ['lit', 'ES', 'BS'] }, {}, labels).group.types).to.deep.equal([
      { code: 'LIT', label: 'Literature', raw: 'lit' },
      { code: 'S', label: 'Spanish', raw: 'ES' },
      { code: 'BS', label: null, raw: 'BS' },
    ]);
  });

  it('are all known, 87 of them', () => {
    const codes = Object.keys(labels);
    expect(codes.length).to.equal(87);
    expect(shown(codes)).to.deep.equal(Object.values(labels));
  });

  it('belong to a programme: elsewhere only those mean the same that always do', () => {
    const codes = ['O', 'N', 'B', 'W', 'GR', 'S', '12x12'];
    for (const programme of [undefined, '', 'AA', 'aa', ' Alcoholics Anonymous']) {
      const feed = programme === undefined ? {} : { programme };
      expect(shown(codes, feed)).to.deep.equal(codes.map((code) => (labels as Record<string, string>)[code]));
    }
    expect(shown(codes, { programme: 'DA' })).to.deep.equal([
      'Open',
      null,
      null,
      'Women',
      null,
      'Spanish',
      null,
    ]);
    expect(readMeeting({ types: codes }, { programme: 'DA' }).group.access.audience).to.deep.equal(['women']);
  });

  it('have the label of the page’s own table, and then not the meaning of the spec', () => {
    const feed = { types: { N: 'Numbers', W: 'Frauen', BS: 'Book Study', onl: 'Online' } };
    expect(shown(['N', 'W', 'BS', 'O'], feed)).to.deep.equal(['Numbers', 'Frauen', 'Book Study', 'Open']);
    expect(readMeeting({ types: ['N', 'W'] }, feed).group.access.audience).to.deep.equal(['women']);
    expect(shown(['ONL'], { types: { onl: 'On line' } })).to.deep.equal(['On line']);
    const { types, languages } = readMeeting(
      { types: ['es'] },
      { types: { ES: 'Eighth Step' } },
      labels,
    ).group;
    expect([types, languages]).to.deep.equal([[{ code: 'ES', label: 'Eighth Step', raw: 'es' }], []]);
  });

  const access: readonly (readonly [types: readonly string[], said: object])[] = [
    [['O'], { open: 'open' }],
    [['C'], { open: 'closed' }],
    [['O', 'C'], { open: 'closed' }],
    [['D'], { open: null }],
    [['X'], { stepFree: true }],
    [['XB'], { stepFree: true }],
    [['D'], { stepFree: null, captions: null, signLanguage: null, audience: [] }],
    [['ASL'], { signLanguage: 'ASL' }],
    [['W', 'M', 'BE', 'Y'], { audience: ['women', 'men', 'newcomers', 'young-people'] }],
    [['G', 'LGBTQ'], { audience: ['gay', 'lgbtq'] }],
    [['L', 'BI', 'T', 'NB'], { audience: ['lesbian', 'lgbtq', 'bisexual', 'transgender', 'non-binary'] }],
    [
      ['SEN', 'P', 'POC', 'N', 'NDG'],
      { audience: ['seniors', 'professionals', 'people-of-color', 'native-american', 'indigenous'] },
    ],
    [['A', 'DD', 'AL-AN', 'AL'], { audience: ['secular', 'dual-diagnosis', 'al-anon', 'alateen'] }],
  ];
  for (const [types, said] of access) {
    it(`${types.join(' ')} says ${JSON.stringify(said)}`, () => {
      expect(readMeeting({ types }).group.access).to.deep.include(said);
    });
  }

  const tags =
    'EN en|FR fr|DE de|S es|ES es|POR pt|ITA it|POL pl|RUS ru|KOR ko|PUN pa|TUR tr|UK uk|AF af|AM am|AR ar|BG bg|DA da|' +
    'EL el|FA fa|FI fi|HE he|HI hi|HR hr|HU hu|IS is|JA ja|KA ka|LT lt|ML ml|MT mt|NE ne|NL nl|NO no|SK sk|SL sl|SV sv|' +
    'TH th|TL tl';
  it('name 38 languages, by their tags', () => {
    for (const [code, tag] of tags.split('|').map((pair) => pair.split(' '))) {
      expect(readMeeting({ types: [code] }).group.languages, code).to.deep.equal([tag]);
      expect(Intl.getCanonicalLocales(tag)).to.have.length(1);
    }
    expect(readMeeting({ types: ['S', 'EN', 'ES', 'D'] }).group.languages).to.deep.equal(['es', 'en']);
  });

  it('of a closed room are hidden while people meet online', () => {
    const types = ['O', 'TC', 'X', 'XB', 'SM', 'OUT', 'BA', 'W'];
    const away = readMeeting({ types, conference_url: LINK }).group;
    expect(away.venue).to.equal('online');
    expect(away.types.map(({ code }) => code)).to.deep.equal(['O', 'TC', 'W']);
    expect(away.access.stepFree).to.equal(null);
    const hybrid = readMeeting({ types: types.filter((code) => code !== 'TC'), conference_url: LINK }).group;
    expect([hybrid.venue, hybrid.access.stepFree, hybrid.types.length]).to.deep.equal(['hybrid', true, 7]);
  });

  // S5
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`${key} is a code like any other that nobody knows`, () => {
      const { group } = readMeeting({ types: [key, 'O'] }, { types: {} }, labels);
      expect(group.types[0]).to.deep.equal({ code: key.toUpperCase(), label: null, raw: key });
      expect([group.access.open, group.access.audience, group.languages]).to.deep.equal(['open', [], []]);
    });
  }
});
