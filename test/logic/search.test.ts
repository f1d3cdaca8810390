import { expect } from '@open-wc/testing';
import { Searcher, type Hits } from '../../src/logic/search.js';
import type { Group } from '../../src/model/group.js';
import { aGroup } from '../helpers/a-group.js';

const wordsOf = (group: Group): readonly (string | null)[] => [
  group.notes.meeting,
  group.programme,
  ...group.topics,
];

const named = (name: string, meeting: string | null = null): Group =>
  aGroup({ id: name, name, notes: { meeting, place: null, group: null } });

/** Names of what is found, best first; equal ones in the order given. */
function found(hits: Hits<Group> | null, groups: readonly Group[]): string[] | null {
  if (!hits) return null;
  const { scores } = hits;
  const order = groups.filter((group) => scores.has(group)).sort((a, b) => scores.get(b)! - scores.get(a)!);
  return order.map(({ name }) => name);
}

const search = (groups: readonly Group[], query: string): string[] | null =>
  found(new Searcher(wordsOf).search(groups, query), groups);

describe('Searcher', () => {
  const groups = [
    named('Women’s Tuesday Circle', 'Church, lower floor. Please ring twice.'),
    named('Grupo São Paulo', 'Para quem está em recuperação'),
    named('St. John’s Al-Anon', 'For families and friends'),
    named('Selbsthilfe Köln', 'Straße am Rhein'),
    named('İstanbul Dayanışma', 'Kadıköy'),
    named('קבוצת שָׁלוֹם', 'בֵּית־סֵפֶר'),
    named('مجموعة الدَّعم', 'للأسرة'),
    named('北京互助小组', '每周二晚上'),
    named('東京ガイドの会', 'ひきこもり'),
    named('Recovery (C++ & .*)', 'room [2]'),
  ];

  for (const [query, name] of [
    ['tuesday women', 'Women’s Tuesday Circle'],
    ['  WOMENS   church ', 'Women’s Tuesday Circle'],
    ['ues irc', 'Women’s Tuesday Circle'],
    ['sao paulo', 'Grupo São Paulo'],
    ['recuperacao', 'Grupo São Paulo'],
    ['st johns', 'St. John’s Al-Anon'],
    ['alanon', 'St. John’s Al-Anon'],
    ['al-anon', 'St. John’s Al-Anon'],
    ['al anon', 'St. John’s Al-Anon'],
    ['koln', 'Selbsthilfe Köln'],
    ['STRASSE', 'Selbsthilfe Köln'],
    ['ISTANBUL', 'İstanbul Dayanışma'],
    ['kadikoy', 'İstanbul Dayanışma'],
    ['שלום', 'קבוצת שָׁלוֹם'],
    ['בית ספר', 'קבוצת שָׁלוֹם'],
    ['בית גדול', null],
    ['الدعم', 'مجموعة الدَّعم'],
    ['مجموعه', 'مجموعة الدَّعم'],
    ['互助', '北京互助小组'],
    ['周二 北京', '北京互助小组'],
    ['がいど', '東京ガイドの会'],
    ['.*', 'all'],
    ['recovery c++', 'Recovery (C++ & .*)'],
    ['[2]', 'Recovery (C++ & .*)'],
    ['(recovery|', 'Recovery (C++ & .*)'],
    ['tuesday men nowhere', null],
  ] as const) {
    it(`"${query}" finds ${name ?? 'nothing'}`, () => {
      const names = search(groups, query);
      if (name === 'all') expect(names).to.equal(null);
      else if (name === null) expect(names).to.deep.equal([]);
      else expect(names?.[0]).to.equal(name);
    });
  }

  for (const query of ['', '   ', '\n\t', '?!', '…', '🙂', '()[]{}\\^$', '\u200b', '\u0301']) {
    it(`${JSON.stringify(query)} holds no words, so every group is meant`, () => {
      expect(search(groups, query)).to.equal(null);
    });
  }

  it('searches nothing but the name and what it was told to', () => {
    const group = aGroup({ name: 'Hope', contact: { name: 'Somebody', email: null, phone: null } });
    expect(search([group], 'somebody')).to.deep.equal([]);
  });

  it('finds nothing among no groups', () => expect(search([], 'hope')).to.deep.equal([]));
});

describe('Searcher: order', () => {
  it('puts the start of a name first, then of a word in it, then the middle of one, then the rest', () => {
    const groups = [named('Other', 'hope'), named('Unhoped'), named('New Hope'), named('Hopeful')];
    expect(search(groups, 'hope')).to.deep.equal(['Hopeful', 'New Hope', 'Unhoped', 'Other']);
  });

  it('puts words that stand together in their order first', () => {
    const groups = [
      named('A', 'school, the old one'),
      named('B', 'the old school'),
      named('The School, Old'),
      named('The Old School'),
    ];
    expect(search(groups, 'old school')).to.deep.equal(['The Old School', 'The School, Old', 'B', 'A']);
  });

  it('gives equal groups equal scores, so that what is soonest comes first', () => {
    const groups = [named('Hope', 'one'), named('Hope', 'hope hope'), named('Hope for all')];
    const scores = new Searcher(wordsOf).search(groups, 'hope')!.scores;
    expect(new Set(scores.values()).size).to.equal(1);
  });

  it('puts nearly the same name before nearly the same word elsewhere', () => {
    const groups = [named('A', 'recovery'), named('Recovery')];
    expect(search(groups, 'recvoery')).to.deep.equal(['Recovery', 'A']);
  });
});

describe('Searcher: typos', () => {
  const groups = [
    named('Recovery', 'on Tuesday, 90210'),
    named('Grief', 'depression, Winston-Salem, men'),
    named('Trauer', 'Köln'),
    named('Собрание', 'для семьи'),
  ];

  for (const [query, names] of [
    ['recvoery', ['Recovery']],
    ['tuseday', ['Recovery']],
    ['depresion', ['Grief']],
    ['depresson winston', ['Grief']],
    ['winstonsalme', ['Grief']],
    ['koeln', ['Trauer']],
    ['сабрание', ['Собрание']],
    ['recvo', ['Recovery']], // still being typed
    ['recvoery tuseday', ['Recovery']],
    ['recvoery grief', []],
    ['90211', []],
    ['mne', []],
    ['completely different', []],
  ] as const) {
    it(`"${query}" is near ${names.join() || 'nothing'}`, () => {
      const hits = new Searcher(wordsOf).search(groups, query);
      expect(found(hits, groups)).to.deep.equal(names);
      expect(hits?.near).to.equal(names.length > 0);
    });
  }

  it('forgives nothing while something holds the words as they are', () => {
    const both = [named('Hope'), named('Home')];
    const hits = new Searcher(wordsOf).search(both, 'home');
    expect(found(hits, both)).to.deep.equal(['Home']);
    expect(hits?.near).to.be.false;
  });

  it('answers what is typed letter by letter as it answers it at once', () => {
    const searcher = new Searcher(wordsOf);
    for (const text of ['recvoery tuesday', 'depresion men', 'tuseday', 'hope recovery', 'köln trauerr']) {
      for (const query of Array.from(text, (_, i) => text.slice(0, i + 1))) {
        expect(found(searcher.search(groups, query), groups), query).to.deep.equal(search(groups, query));
      }
    }
  });
});

describe('Searcher: which groups', () => {
  it('finds groups that come later, and none that have gone', () => {
    const [old, young] = [named('Hope, old'), named('Hope, young')];
    const searcher = new Searcher(wordsOf);
    for (const groups of [[old], [old, young], [young], [], [old]]) {
      expect(found(searcher.search(groups, 'hope'), groups)).to.deep.equal(groups.map(({ name }) => name));
    }
  });

  it('knows nothing of groups before when all are read again', () => {
    const searcher = new Searcher(wordsOf);
    for (let round = 0; round < 5; round++) {
      const groups = [named(`Hope ${round}a`), named(`Hope ${round}b`)];
      searcher.prepare(groups);
      expect(found(searcher.search(groups, 'hope'), groups)).to.have.length(2);
      expect(found(searcher.search(groups, `hope ${round}`), groups)).to.have.length(2);
    }
  });

  it('reads each group once', () => {
    const read: string[] = [];
    const searcher = new Searcher(({ name }) => (read.push(name), []));
    const groups = [named('A'), named('B'), named('C')];
    searcher.prepare(groups.slice(0, 2));
    searcher.search(groups, 'a');
    searcher.search(groups, 'ab');
    expect(read).to.deep.equal(['A', 'B', 'C']);
  });
});

describe('Searcher: against a plain look through all texts', () => {
  const SYLLABLES = ['ka', 'ló', 'mer', 'sên', 'ti', 'vä', 'dor', 'nel', 'ço', 'ham'];
  let seed = 11;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const word = (): string => Array.from({ length: 1 + random(3) }, () => SYLLABLES[random(10)]).join('');
  const words = (count: number): string => Array.from({ length: count }, word).join(random(2) ? ' ' : ', ');
  const groups = Array.from({ length: 200 }, () => named(words(3), words(8)));

  /** Written apart from `fold`: letters and digits only, one by one. */
  const plain = (text: string): string =>
    Array.from(text.toUpperCase().normalize('NFKD'), (sign) =>
      /[A-Z0-9]/.test(sign) ? sign : sign < '\u0300' ? ' ' : '',
    ).join('');
  const texts = new Map(groups.map((group) => [group, plain(`${group.name} ${group.notes.meeting ?? ''}`)]));
  const holds = (group: Group, query: string): boolean =>
    plain(query)
      .split(' ')
      .every((part) => texts.get(group)!.includes(part));

  it('finds the same groups, 1000 times', () => {
    const searcher = new Searcher(wordsOf);
    let empty = 0;
    for (let i = 0; i < 1000; i++) {
      const query = Array.from({ length: 1 + random(3) }, () => word().slice(random(2))).join(' ');
      const expected = groups.filter((group) => holds(group, query)).length;
      const hits = searcher.search(groups, query)!;
      if (!expected) empty++;
      if (hits.near || !hits.scores.size ? expected : expected !== hits.scores.size) expect.fail(query);
      for (const group of hits.near ? [] : hits.scores.keys()) if (!holds(group, query)) expect.fail(query);
    }
    expect(empty).to.be.within(50, 950);
  });
});

describe('Searcher: speed', () => {
  const PARTS = [
    'ka',
    'lo',
    'mer',
    'sen',
    'ti',
    'va',
    'dor',
    'nel',
    'wick',
    'ham',
    'ston',
    'bri',
    'gar',
    'pel',
    'ru',
  ];
  const COMMON =
    'please use the side door and ring twice tea is there women tuesday church room street newcomers';
  const common = COMMON.split(' ');
  let seed = 5;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const rare = Array.from({ length: 20_000 }, (_, i) =>
    [0, 1, 2, 3].map((p) => PARTS[Math.floor(i / 15 ** p) % 15]).join(''),
  );
  const word = (): string => (random(3) ? common[random(common.length)]! : rare[random(rare.length)]!);
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');

  it('never hangs, with 10,000 groups and 10,000 characters', () => {
    const searcher = new Searcher(wordsOf);
    const groups = Array.from({ length: 10_000 }, () => named(words(3), words(50)));
    const milliseconds = (act: () => unknown): number => {
      const start = performance.now();
      act();
      return performance.now() - start;
    };
    searcher.prepare(groups);
    const long = words(1500).slice(0, 10_000);
    for (const query of [
      'w',
      'wo',
      'women',
      'women tue',
      'newcomres',
      'newcomres tuseday',
      'zzzzzzzz',
      long,
      'a b c d e f g h i j k l',
      'x'.repeat(10_000),
    ]) {
      const times = Array.from({ length: 7 }, () => milliseconds(() => searcher.search(groups, query)));
      expect(Math.min(...times), query.slice(0, 40)).to.be.below(300); // a hang, not a busy machine
    }
  }).timeout(60_000);
});
