import { expect } from '@open-wc/testing';
import { mentorOf } from '../../src/feeds/flat-mentor.js';
import { readAllMentors, type MentorsLoaded } from '../../src/feeds/load-mentors.js';
import { readMentors, type MentorsRead } from '../../src/feeds/mentors.js';
import { MENTOR_PROBLEMS, worded } from '../../src/feeds/mentors-wording.js';
import type { ListedMentor } from '../../src/model/mentor.js';
import type { Problem } from '../../src/model/problem.js';

const NOW = Date.parse('2026-11-23T12:00Z');
const BASE = 'https://peers.example/help/us.html';
const organisation = { name: 'Riverside Peers' };
const dana = { name: 'Dana', organisation, consentUntil: '2030-06-30' };
const mentor = (fields: object = {}): object => ({ ...dana, ...fields });

const readAt = (value: unknown, now = NOW): MentorsRead =>
  readMentors(value, '/mentors.json', { base: BASE, now }, MENTOR_PROBLEMS);
const readOne = (value: unknown): ListedMentor | undefined => readAt(value).mentors?.[0];

/** What was told, with its place and effect: "0 topics[1] contact-withheld changed". */
const linesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ record, field, code, effect }) => `${record ?? '-'} ${field ?? '-'} ${code} ${effect}`);
const told = (value: unknown, now = NOW): string[] => linesOf(readAt(value, now).problems);

/** Records that are listed, and those whose fate is told. */
const accounted = ({ mentors, problems }: Pick<MentorsRead, 'mentors' | 'problems'>): number =>
  (mentors?.length ?? 0) + problems.filter(({ field, effect }) => !field && effect !== 'changed').length;

const whole = {
  id: 'dana',
  name: 'Dana',
  pronouns: 'she/her',
  role: 'Peer mentor since 2021',
  languages: ['en', 'fr-CA'],
  topics: ['panic', 'work'],
  story: 'It took time, and it helped to talk.',
  formats: ['in-person', 'video'],
  rhythm: 'every week',
  availability: 'open',
  organisation: {
    name: 'Riverside Peers',
    url: 'https://riverside.example/',
    contactUrl: 'mailto:mentors@riverside.example',
    timeZone: 'America/Toronto',
  },
  credentials: [
    {
      title: 'Training',
      issuer: 'Riverside Peers',
      date: '2021-05',
      verifyUrl: 'https://riverside.example/t',
    },
  ],
  photo: { src: 'https://riverside.example/dana.jpg', alt: 'Dana in a park' },
  drawing: null,
  leads: ['evening'],
  updated: '2026-11-20',
  consentUntil: '2030-06-30',
};

describe('a mentor', () => {
  it('comes out as it went in', () => {
    expect(readAt(whole)).to.deep.equal({ mentors: [whole], records: 1, problems: [] });
    expect(readAt({ mentors: [whole] }).mentors).to.deep.equal([whole]);
    expect(readAt([]).mentors).to.deep.equal([]);
  });

  it('needs a name, an organisation and consent; the rest is null or empty', () => {
    expect(readAt([dana]).problems).to.deep.equal([]);
    expect(readOne([dana])).to.deep.equal({
      id: 'dana',
      name: 'Dana',
      pronouns: null,
      role: null,
      languages: [],
      topics: [],
      story: null,
      formats: [],
      rhythm: null,
      availability: null,
      organisation: { name: 'Riverside Peers', url: null, contactUrl: null, timeZone: null },
      credentials: [],
      photo: null,
      drawing: null,
      leads: [],
      updated: null,
      consentUntil: '2030-06-30',
    });
    expect(readOne(mentor({ organisation: 'Riverside Peers' }))).to.deep.equal(readOne(dana));
  });

  it('tells in plain words, at once or later', () => {
    const [problem] = readAt(mentor({ consentUntil: '' })).problems;
    expect(problem).to.deep.equal({
      source: '/mentors.json',
      record: 0,
      field: null,
      code: 'consent-missing',
      effect: 'hidden',
      reason: 'There is no date up to which the mentor agrees to be shown.',
      did: 'This mentor is not shown.',
      fix: 'Ask the mentor, and write consentUntil as YYYY-MM-DD.',
    });
    const { problems } = readMentors(mentor({ consentUntil: '' }), '/mentors.json', { base: BASE, now: NOW });
    expect(problems[0]).to.include({ reason: '', did: '', fix: '' });
    expect(worded(problems)).to.deep.equal([problem]);
    const other = { ...problem!, code: 'constructor', reason: '' };
    expect(worded([other])).to.deep.equal([other]);
  });

  it('has words for each problem, in short sentences', () => {
    for (const [code, sentences] of Object.entries(MENTOR_PROBLEMS)) {
      for (const sentence of sentences) {
        expect(sentence, code).to.match(/^[A-Z].*[.-]$/);
        expect(sentence.length, sentence).to.be.below(90);
      }
    }
  });

  const none: readonly (readonly [value: unknown, told: readonly string[]])[] = [
    [null, ['- - not-mentors lost']],
    ['Dana', ['- - not-mentors lost']],
    [5, ['- - not-mentors lost']],
    [{ mentors: {} }, ['- - not-mentors lost']],
    [{ mentors: null }, ['- - not-mentors lost']],
  ];
  for (const [value, expected] of none) {
    it(`there is no list in ${JSON.stringify(value)}`, () => {
      expect(readAt(value)).to.include({ mentors: null, records: 0 });
      expect(told(value)).to.deep.equal(expected);
    });
  }

  const left: readonly (readonly [fields: unknown, told: string])[] = [
    ['Dana', '0 - not-a-mentor lost'],
    [null, '0 - not-a-mentor lost'],
    [[dana], '0 - not-a-mentor lost'],
    [{}, '0 - consent-missing hidden'],
    [mentor({ name: '' }), '0 - name-missing lost'],
    [mentor({ name: ' \u202e' }), '0 - name-missing lost'],
    [mentor({ organisation: null }), '0 - organisation-missing lost'],
    [mentor({ organisation: { url: 'https://example.org' } }), '0 - organisation-missing lost'],
    [mentor({ name: 'dana@gmail.com' }), '0 - contact-withheld hidden'],
    [mentor({ name: 'Dana +1 416 555 0142' }), '0 - contact-withheld hidden'],
    [mentor({ name: 'Dana ★★★★★' }), '0 - ranking-ignored hidden'],
  ];
  for (const [value, expected] of left) {
    it(`${JSON.stringify(value).slice(0, 80)} is not listed, and told once`, () => {
      expect(told([value])).to.deep.equal([expected]);
      expect(readAt([value])).to.deep.include({ mentors: [], records: 1 });
    });
  }

  const changed: readonly (readonly [fields: object, told: readonly string[], expected: object])[] = [
    [{ name: 'Dana K.' }, [], { name: 'Dana K.' }],
    [{ name: 'Dana (she/her)' }, [], { name: 'Dana (she/her)' }],
    [{ name: 'Dana Kowalski' }, ['0 name surname-flagged changed'], { name: 'Dana Kowalski' }],
    [{ name: 'דנה כהן' }, ['0 name surname-flagged changed'], { id: 'mentor' }],
    [
      { lastName: 'K', Phone: '1' },
      ['0 lastName private-field changed', '0 Phone private-field changed'],
      {},
    ],
    [
      { e_mail: 'x', 'date of birth': 'y' },
      ['0 e_mail private-field changed', '0 date of birth private-field changed'],
      {},
    ],
    [{ instagram: '', phone: null }, [], {}],
    [{ rating: 5, stars: 4, streak: 3 }, ['0 rating ranking-ignored changed'], {}],
    [{ colour: 'red', version: 1 }, [], {}],
    [{ story: 'Text me: 416 555 0142' }, ['0 story contact-withheld changed'], { story: null }],
    [{ role: 'Five of five ⭐' }, ['0 role ranking-ignored changed'], { role: null }],
    [
      { topics: ['panic', 'me@gmail.com', 'work'] },
      ['0 topics[1] contact-withheld changed'],
      { topics: ['panic', 'work'] },
    ],
    [{ topics: ['Panic', 'panic', '', null, 'work'] }, [], { topics: ['Panic', 'work'] }],
    [{ topics: 'panic' }, ['0 topics wrong-type lost'], { topics: [] }],
    [{ topics: [{}] }, ['0 topics[0] wrong-type changed'], { topics: [] }],
    [{ id: 'a/b' }, ['0 id id-unreadable changed'], { id: 'dana' }],
    [{ id: 'dana@gmail.com' }, ['0 id contact-withheld changed'], { id: 'dana' }],
    [{ id: 7 }, [], { id: '7' }],
    [{ languages: ['EN', 'fr_ca', 'en'] }, [], { languages: ['en', 'fr-CA'] }],
    [
      { languages: ['English', 'x', 'he'] },
      ['0 languages[0] language-unknown changed', '0 languages[1] language-unknown changed'],
      { languages: ['he'] },
    ],
    [{ formats: ['In person', 'VIDEO', 'video'] }, [], { formats: ['in-person', 'video'] }],
    [
      { formats: ['fax', 5] },
      ['0 formats[0] value-unknown changed', '0 formats[1] value-unknown changed'],
      { formats: [] },
    ],
    [{ availability: 'Waiting list' }, [], { availability: 'waiting-list' }],
    [{ availability: 'soon' }, ['0 availability value-unknown changed'], { availability: null }],
    [{ drawing: 'Boat' }, [], { drawing: 'boat' }],
    [{ drawing: 'cat' }, ['0 drawing value-unknown changed'], { drawing: null }],
    [{ updated: '2026-11-20T23:00:00-05:00' }, [], { updated: '2026-11-20' }],
    [{ updated: '2026-11-24' }, [], { updated: '2026-11-24' }],
    [{ updated: '2026-11-25' }, ['0 updated date-unreadable changed'], { updated: null }],
    [{ updated: '2026-02-30' }, ['0 updated date-unreadable changed'], { updated: null }],
    [{ leads: ['a-1', 'a b', 'a-1'] }, ['0 leads[1] id-unreadable changed'], { leads: ['a-1'] }],
    [{ photo: { alt: 'x' } }, [], { photo: null }],
    [{ photo: 'x.jpg' }, ['0 photo wrong-type changed'], { photo: null }],
    [{ photo: { src: '/x.jpg' } }, [], { photo: { src: 'https://peers.example/x.jpg', alt: null } }],
    [{ photo: { src: 'data:image/png,x' } }, ['0 photo.src link-refused changed'], { photo: null }],
    [
      { photo: { src: 'x.jpg', alt: 'dana@gmail.com' } },
      ['0 photo.alt contact-withheld changed'],
      { photo: { src: 'https://peers.example/help/x.jpg', alt: null } },
    ],
    [
      { credentials: [{ title: 't', issuer: 'i', date: 2021 }] },
      [],
      { credentials: [{ title: 't', issuer: 'i', date: '2021', verifyUrl: null }] },
    ],
    [
      { credentials: [{ title: 't' }, 'x'] },
      ['0 credentials[0] credential-incomplete changed', '0 credentials[1] wrong-type lost'],
      { credentials: [] },
    ],
    [{ story: 'x'.repeat(6_000) }, ['0 story text-cut changed'], { story: `${'x'.repeat(4_999)}…` }],
    [{ role: 'x'.repeat(300) }, ['0 role text-cut changed'], { role: `${'x'.repeat(199)}…` }],
  ];
  changed.forEach(([fields, expected, result], nth) => {
    it(`is shown without what cannot be, ${nth}: ${JSON.stringify(fields).slice(0, 60)}`, () => {
      expect(told(mentor(fields))).to.deep.equal(expected);
      expect(readOne(mentor(fields))).to.deep.include({ ...result });
    });
  });

  it('has lists of 50 items', () => {
    const topics = Array.from({ length: 60 }, (_, nth) => `topic ${nth}`);
    expect(told(mentor({ topics }))).to.deep.equal(['0 topics too-many-items lost']);
    expect(readOne(mentor({ topics }))!.topics).to.have.length(50);
  });
});

describe('where a mentor can be asked for', () => {
  const addresses: readonly (readonly [written: unknown, href: string | null, code?: string])[] = [
    ['https://riverside.example/ask', 'https://riverside.example/ask'],
    ['ask.html', 'https://peers.example/help/ask.html'],
    ['#ask', 'https://peers.example/help/us.html#ask'],
    ['mailto:mentors@riverside.example', 'mailto:mentors@riverside.example'],
    ['', null],
    [null, null],
    [5, null, 'link-refused'],
    ['javascript:alert(1)', null, 'link-refused'],
    ['java\u200bscript:alert(1)', null, 'link-refused'],
    ['https://me:secret@riverside.example/', null, 'link-refused'],
    ['tel:+14165550142', null, 'link-refused'],
    ['sms:+14165550142', null, 'link-refused'],
    ['IMG_20210514_123456.jpg', 'https://peers.example/help/IMG_20210514_123456.jpg'],
    ['our page.html', 'https://peers.example/help/our%20page.html'],
    ['https://wa.me/14165550142', null, 'contact-withheld'],
    ['wa.me/14165550142', null, 'contact-withheld'],
    ['+1 416 555 0142', null, 'contact-withheld'],
    ['4165550142', null, 'contact-withheld'],
    ['someone@gmail.com', null, 'contact-withheld'],
    ['someone at gmail dot com', null, 'contact-withheld'],
    ['https://www.instagram.com/dana', null, 'contact-withheld'],
    ['mailto:someone@gmail.com', null, 'contact-withheld'],
    ['mailto:dana@riverside.example', null, 'contact-withheld'],
  ];
  for (const [contactUrl, href, code] of addresses) {
    it(`${JSON.stringify(contactUrl)}: ${href ?? code ?? 'nowhere'}`, () => {
      const value = mentor({ organisation: { ...organisation, contactUrl } });
      expect(readOne(value)!.organisation.contactUrl).to.equal(href);
      expect(told(value)).to.deep.equal(code ? [`0 organisation.contactUrl ${code} changed`] : []);
    });
  }

  it('is no mailbox where a website should be', () => {
    const links = { url: 'mailto:office@riverside.example', contactUrl: '/ask' };
    expect(told(mentor({ organisation: { ...organisation, ...links } }))).to.deep.equal([
      '0 organisation.url link-refused changed',
    ]);
  });
});

// R3
describe('consent', () => {
  // The last day is 30 June 2030: the last moment of it, where it is.
  const ends: readonly (readonly [zone: string | null, until: string])[] = [
    ['Pacific/Kiritimati', '2030-06-30T10:00Z'],
    ['Pacific/Pago_Pago', '2030-07-01T11:00Z'],
    ['America/Toronto', '2030-07-01T04:00Z'],
    ['Asia/Jerusalem', '2030-06-30T21:00Z'],
    ['UTC', '2030-07-01T00:00Z'],
    [null, '2030-06-30T10:00Z'],
    ['Nowhere/City', '2030-06-30T10:00Z'],
    ['-11:00', '2030-06-30T10:00Z'],
    ['EST', '2030-06-30T10:00Z'],
  ];
  for (const [timeZone, until] of ends) {
    it(`ends at ${until} in ${timeZone ?? 'no zone'}`, () => {
      const value = mentor({ organisation: { ...organisation, timeZone } });
      const known = timeZone === null || readOne(value)!.organisation.timeZone === timeZone;
      const zoneTold = known ? [] : ['0 organisation.timeZone zone-unknown changed'];
      expect(known).to.equal(timeZone === null || (/^(?:[A-M]|P|UTC)/.test(timeZone) && timeZone !== 'EST'));
      expect(told(value, Date.parse(until) - 60_000)).to.deep.equal(zoneTold);
      expect(told(value, Date.parse(until))).to.deep.equal(['0 - consent-ended hidden']);
    });
  }

  for (const until of [
    undefined,
    null,
    '',
    'forever',
    '2030-02-30',
    '30.6.2030',
    20300630,
    true,
    {},
    ['2030-06-30'],
    '2030-06-30T00:00Z',
  ]) {
    it(`is missing with ${JSON.stringify(until)}`, () =>
      expect(told(mentor({ consentUntil: until }))).to.deep.equal(['0 - consent-missing hidden']));
  }

  it('is not there when nobody knows what day it is', () =>
    expect(readAt([dana], NaN).mentors).to.deep.equal([]));

  for (const minor of [true, 'true', 'TRUE', 'yes', 'y', 1, '1', '', ' ', {}, [], [false], 'unknown', -1]) {
    it(`nobody is shown who is a minor: ${JSON.stringify(minor)}`, () => {
      expect(told(mentor({ minor }))).to.deep.equal(['0 - minor hidden']);
      expect(told({ minor })).to.deep.equal(['0 - minor hidden']);
      expect(told(mentor({ Is_Minor: minor }))).to.deep.equal(['0 - minor hidden']);
    });
  }
  for (const minor of [false, null, undefined, 'false', ' False ', 'no', 'NO', 0, '0']) {
    it(`who is none is shown: ${JSON.stringify(minor)}`, () =>
      expect(told(mentor({ minor }))).to.deep.equal([]));
  }

  it('comes first: nothing else is told of who is not shown', () => {
    const rest = {
      phone: '1',
      rating: 5,
      id: 'a/b',
      name: 'dana@gmail.com',
      story: {},
      organisation: { timeZone: 'X' },
    };
    expect(told(mentor({ ...rest, consentUntil: '2020-01-01' }))).to.deep.equal(['0 - consent-ended hidden']);
    expect(told(mentor({ ...rest, minor: true }))).to.deep.equal(['0 - minor hidden']);
  });
});

describe('a list of mentors', () => {
  const idsOf = (value: unknown): string[] => readAt(value).mentors!.map(({ id }) => id);

  it('has each mentor once, and each id once', () => {
    expect(told([dana, dana])).to.deep.equal(['1 - repeated merged']);
    const named = mentor({ id: 'x' });
    expect(told([named, named])).to.deep.equal(['1 - repeated merged']);
    const list = [
      named,
      mentor({ id: 'x', role: 'a' }),
      mentor({ id: 'x', role: 'b' }),
      mentor({ id: 'x', role: 'a' }),
    ];
    expect(told(list)).to.deep.equal([
      '1 id id-repeated changed',
      '2 id id-repeated changed',
      '3 - repeated merged',
    ]);
    expect(new Set(idsOf(list)).size).to.equal(3);
  });

  it('gives ids where there are none, and never one that is taken', () => {
    const list = [
      mentor({ id: 'dana-3' }),
      dana,
      mentor({ role: 'a' }),
      mentor({ role: 'b' }),
      mentor({ name: 'דנה' }),
    ];
    const ids = idsOf(list);
    expect(told(list)).to.deep.equal([]);
    expect(new Set(ids).size).to.equal(5);
    expect(ids.slice(0, 2)).to.deep.equal(['dana-3', 'dana']);
    expect(ids[4]).to.equal('mentor');
  });

  it('is read up to 5,000, and the rest is told and not counted', () => {
    const list = Array.from({ length: 5_003 }, (_, nth) => mentor({ role: `r${nth}` }));
    const start = performance.now();
    const read = readAt(list);
    expect(performance.now() - start).to.be.below(1_000);
    expect(linesOf(read.problems)).to.deep.equal(['- - too-many-mentors changed']);
    expect([read.records, read.mentors!.length, accounted(read)]).to.deep.equal([5_000, 5_000, 5_000]);
  });
});

describe('hostile mentors', () => {
  const throws = (): never => {
    throw new Error('hostile');
  };
  const trap = (key: string): object =>
    Object.defineProperty(mentor(), key, { get: throws, enumerable: true });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  let deep: unknown = {};
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const hostile: readonly (readonly [what: string, value: unknown])[] = [
    ['a getter of the list', Object.defineProperty({}, 'mentors', { get: throws })],
    ...['name', 'minor', 'organisation', 'consentUntil', 'story', 'credentials'].map(
      (key) => [`a getter of ${key}`, [trap(key)]] as const,
    ),
    ['a proxy', new Proxy({}, { ownKeys: throws })],
    ['a proxy of a list', new Proxy([], { get: throws })],
    ['a proxy that is over', revoked],
    ['deep lists', deep],
    ['a sparse list', new Array(4_000_000_000)],
    ['a symbol', Symbol('x')],
    ['a function', throws],
    ['what is inherited', [Object.create(mentor())]],
    ['a getter in an item', [mentor({ name: deep })]],
  ];
  for (const [what, value] of hostile) {
    it(`${what}: told, not thrown`, () => {
      const { mentors, problems } = readAt(value);
      expect(mentors ?? []).to.deep.equal([]);
      expect(problems).not.to.deep.equal([]);
    });
  }

  it('change nothing outside themselves, and are listed', () => {
    const bad = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,';
    const text = JSON.stringify([whole]).replaceAll('{', bad);
    const [read] = readAt(JSON.parse(text)).mentors!;
    expect(read).to.deep.equal(whole);
    for (const one of [{}, read!, read!.organisation, read!.credentials[0]!])
      expect('polluted' in one).to.equal(false);
    for (const id of ['__proto__', 'constructor', 'prototype'])
      expect(readOne(mentor({ id }))!.id).to.equal(id);
  });

  /** Mulberry32: the same mentors in each run. */
  function random(seed: number): () => number {
    return () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  it('2,000 mutations: each record is listed or told, and no value that is withheld gets out', () => {
    const SECRETS = [
      'zelda.secret@gmail.com',
      'tel:+14165550142',
      'https://wa.me/14165550142',
      '+1 416 555 0142',
    ];
    const other = [
      null,
      -1,
      Infinity,
      '',
      '\u0000',
      '__proto__',
      [],
      {},
      true,
      'javascript:x',
      '<b>',
      'dana',
    ];
    const values = [...other, ...SECRETS];
    const next = random(7);
    const mutated = (key: string): unknown =>
      key === 'consentUntil' && next() < 0.5 ? '2020-01-01' : values[Math.floor(next() * values.length)];
    const mutate = (key: string, value: unknown): unknown => (next() < 1 / 25 ? mutated(key) : value);
    const list = Array.from(
      { length: 2_000 },
      () => JSON.parse(JSON.stringify(next() < 0.5 ? whole : dana), mutate) as unknown,
    );
    const read = readAt(list);
    expect([read.records, accounted(read)]).to.deep.equal([2_000, 2_000]);
    expect(new Set(read.mentors!.map(({ id }) => id)).size).to.equal(read.mentors!.length);
    expect(read.mentors!.length).to.be.within(100, 1_900);
    for (const { record, field, effect } of read.problems) {
      if (effect !== 'hidden') continue;
      expect(field).to.equal(null);
      expect(read.problems.filter((one) => one.record === record)).to.have.length(1);
    }
    const out = JSON.stringify(read);
    const leaked = [...SECRETS, 'zelda', '4165550142'].filter((secret) => out.includes(secret));
    expect(leaked).to.deep.equal([]);
    const again = readAt(JSON.parse(JSON.stringify(read.mentors)));
    expect(again.problems).to.deep.equal([]);
    expect(again.mentors).to.deep.equal(read.mentors);
  });
});

describe('attributes of a card', () => {
  it('are a mentor', () => {
    const cells = {
      id: 'dana',
      name: ' Dana ',
      languages: 'en, fr-CA',
      topics: 'panic,, work ',
      formats: 'in-person, video',
      organisation: 'Riverside Peers',
      'organisation-url': 'https://riverside.example/',
      'contact-url': 'mailto:mentors@riverside.example',
      'time-zone': 'America/Toronto',
      credentials: 'Training | Riverside Peers | 2021-05 | https://riverside.example/t',
      'photo-src': 'https://riverside.example/dana.jpg',
      'photo-alt': 'Dana in a park',
      leads: 'evening',
      pronouns: 'she/her',
      role: 'Peer mentor since 2021',
      story: 'It took time, and it helped to talk.',
      rhythm: 'every week',
      availability: 'open',
      updated: '2026-11-20',
      drawing: '',
      'consent-until': '2030-06-30',
    };
    expect(readAt(mentorOf(cells, ','))).to.deep.equal({ mentors: [whole], records: 1, problems: [] });
    expect(told(mentorOf({ ...cells, minor: '' }, ','))).to.deep.equal(['0 - minor hidden']);
    expect(told(mentorOf({ ...cells, phone: '1', 'last-name': 'K' }, ','))).to.deep.equal([
      '0 phone private-field changed',
      '0 lastName private-field changed',
    ]);
  });

  it('may be spelled as people spell headers', () => {
    const cells = {
      NAME: 'Dana',
      'Mentor-role': 'Peer mentor',
      'Consent until': '2030-06-30',
      Organisation: 'o',
      contact_url: '/a',
      consentUntil: '',
    };
    const dana = readOne(mentorOf(cells, ';'))!;
    expect([dana.role, dana.organisation.contactUrl]).to.deep.equal([
      'Peer mentor',
      'https://peers.example/a',
    ]);
  });

  it('hold several credentials, and each needs who issued it', () => {
    const cells = {
      name: 'Dana',
      organisation: 'o',
      'consent-until': '2030-06-30',
      credentials: 'a | b; c; d|e|May 2020',
    };
    const mentors = mentorOf(cells, ',');
    expect(readOne(mentors)!.credentials.map(({ title, date }) => [title, date])).to.deep.equal([
      ['a', null],
      ['d', 'May 2020'],
    ]);
    expect(told(mentors)).to.deep.equal(['0 credentials[1] credential-incomplete changed']);
  });

  it('change nothing outside themselves', () => {
    const cells = JSON.parse('{"__proto__":"x","constructor":"y","name":"Dana"}') as Record<string, string>;
    expect(mentorOf(cells, ',')).to.include({ name: 'Dana' });
    expect('polluted' in {}).to.equal(false);
  });
});

describe('sources of mentors', () => {
  const given = {
    inPage: true,
    base: BASE,
    now: NOW,
    signal: new AbortController().signal,
    limits: { pause: () => 1 },
  };
  const load = (...sources: unknown[]): Promise<MentorsLoaded> => readAllMentors({ ...given, sources });

  const story = 'She said: "Stay", and I did; it helped.\nSo I stayed.';
  const same = { ...whole, story };
  const HEADER = [
    'id',
    'name',
    'pronouns',
    'role',
    'languages',
    'topics',
    'story',
    'formats',
    'rhythm',
    'availability',
    'organisation',
    'organisation url',
    'contact url',
    'time zone',
    'credentials',
    'photo src',
    'photo alt',
    'leads',
    'updated',
    'Consent until',
    'minor',
  ];
  const CELLS = [
    'dana',
    'Dana',
    'she/her',
    'Peer mentor since 2021',
    'en; fr-CA',
    'panic; work',
    story,
    'in-person; video',
    'every week',
    'open',
    'Riverside Peers',
    'https://riverside.example/',
    'mailto:mentors@riverside.example',
    'America/Toronto',
    'Training | Riverside Peers | 2021-05 | https://riverside.example/t',
    'https://riverside.example/dana.jpg',
    'Dana in a park',
    'evening',
    '2026-11-20',
    '2030-06-30',
    '',
  ];
  const quoted = (cell: string): string =>
    /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const table = (sign: string, end: string): string =>
    [HEADER, CELLS].map((row) => row.map(quoted).join(sign)).join(end);

  for (const sign of [',', ';', '\t']) {
    for (const end of ['\n', '\r\n']) {
      for (const start of ['', '\ufeff', '\ufeff\r\n']) {
        it(`are the same as CSV with ${JSON.stringify([start, sign, end])}`, async () => {
          const fromJson = await load(JSON.stringify([same]));
          expect(fromJson.problems).to.deep.equal([]);
          expect(await load(`${start}${table(sign, end)}${end}${end}`)).to.deep.equal(fromJson);
        });
      }
    }
  }

  it('may have rows that are not as long as the header', async () => {
    const head = 'name,organisation,consent-until,minor,role';
    const rows = [
      'Dana,o,2030-06-30',
      'Musa,o,2030-06-30,,a role, with a comma',
      ',,,,',
      'Thu,o,2030-06-30,,r,,',
    ];
    const read = await load([head, ...rows].join('\n'));
    expect(linesOf(read.problems)).to.deep.equal(['0 - row-too-short changed', '1 - row-too-long lost']);
    expect(read.value.map(({ name }) => name)).to.deep.equal(['Dana', 'Thu']);
    expect([read.records, accounted({ mentors: read.value, problems: read.problems })]).to.deep.equal([3, 3]);
  });

  it('tell what a table holds that is not theirs', async () => {
    const read = await load(
      'Name,Organisation,Consent until,Phone,Rating,minor\nDana,o,2030-06-30,1,5,no\nMusa,o,2030-06-30,,,yes',
    );
    expect(linesOf(read.problems)).to.deep.equal([
      '0 phone private-field changed',
      '0 rating ranking-ignored changed',
      '1 - minor hidden',
    ]);
  });

  const bad = [
    '',
    'null',
    '5',
    '"x"',
    '<!doctype html><p>Log in, please',
    'Not found',
    'a,b\n1,2',
    'name\nDana',
    '{"mentors":{}}',
    5,
  ];
  for (const data of bad) {
    it(`there are none in ${JSON.stringify(data)}`, async () => {
      const { value, failed, records } = await load(data);
      expect([value, failed, records]).to.deep.equal([[], [{ source: 'data', code: 'not-data' }], 0]);
    });
  }

  for (const data of ['[]', [], '{"mentors":[]}', 'name,organisation,consent-until\n']) {
    it(`none is a fine number: ${JSON.stringify(data)}`, async () =>
      expect(await load(data)).to.deep.equal({ value: [], problems: [], failed: [], records: 0 }));
  }

  it('are read as far as they go where they are not quite JSON', async () => {
    const one = JSON.stringify(dana);
    const comma = await load(`\ufeff[${one},]`);
    expect(comma.value).to.have.length(1);
    expect(linesOf(comma.problems)).to.deep.equal(['- - stray-text changed']);
    const broken = await load(`[${one},{"name": Dana},${JSON.stringify(mentor({ name: 'Musa' }))}]`);
    expect(broken.value.map(({ name }) => name)).to.deep.equal(['Dana', 'Musa']);
    expect(linesOf(broken.problems)).to.deep.equal(['1 - record-not-json lost']);
    expect(broken.records).to.equal(3);
  });

  it('are listed together: each mentor once, and each id once', async () => {
    const other = mentor({ id: 'dana', role: 'other' });
    const read = await load(
      [dana],
      [dana, other],
      'name,organisation,consent-until\nDana,Riverside Peers,2030-06-30',
    );
    expect(linesOf(read.problems)).to.deep.equal([
      '0 - repeated merged',
      '1 id id-repeated changed',
      '0 - repeated merged',
    ]);
    expect(read.value).to.have.length(2);
    expect(new Set(read.value.map(({ id }) => id)).size).to.equal(2);
    expect([read.records, accounted({ mentors: read.value, problems: read.problems })]).to.deep.equal([4, 4]);
  });

  // S4
  it('leave the page free while they are read, and end with it', async () => {
    const list = Array.from({ length: 3_000 }, (_, nth) => ({ ...whole, id: `m${nth}` }));
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    const read = await load(list);
    clearInterval(ticking);
    expect([read.records, read.value.length]).to.deep.equal([3_000, 3_000]);
    expect(turns).to.be.above(3);
    const run = new AbortController();
    const ended = readAllMentors({ ...given, sources: [list], signal: run.signal });
    run.abort();
    expect((await ended).value).to.deep.equal([]);
  });

  it('are files too, and one that fails takes nothing from the others', async () => {
    const fetched = window.fetch;
    const files: Readonly<Record<string, string>> = {
      '/a.json': JSON.stringify([whole]),
      '/b.csv': 'name;organisation;consent-until\nMusa;o;2030-06-30',
      '/page.html': '<!doctype html>',
    };
    window.fetch = (address) => {
      const text = files[new URL(address as string).pathname];
      return Promise.resolve(new Response(text ?? '', { status: text ? 200 : 404 }));
    };
    try {
      const sources = ['/a.json', '/none.json', '/page.html', '/b.csv'];
      const read = await readAllMentors({ ...given, inPage: false, sources });
      expect(read.value.map(({ name }) => name)).to.deep.equal(['Dana', 'Musa']);
      expect(read.failed).to.deep.equal([
        { source: '/none.json', code: 'not-found' },
        { source: '/page.html', code: 'not-data' },
      ]);
    } finally {
      window.fetch = fetched;
    }
  });
});
