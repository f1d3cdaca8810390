import { expect } from '@open-wc/testing';
import { threeStages } from '../../src/data/stages.js';
import { readAllStages } from '../../src/feeds/load-stages.js';
import { readStages } from '../../src/feeds/stages.js';
import { STAGE_PROBLEMS } from '../../src/feeds/stages-wording.js';
import type { Stages } from '../../src/model/stage.js';

const BASE = 'https://peers.example/help/us.html';
const stage = { name: 'One', like: 'l', helps: 'h', peers: 'p', onward: 'o' };
const two = { ...stage, name: 'Two' };
const passage = { from: 'one', to: 'two', helps: 'h' };
const model = (fields: object = {}): object => ({ stages: [stage, two], ...fields });
const withStage = (fields: object): object => model({ stages: [stage, { ...two, ...fields }] });

const read = (value: unknown): Stages | null => readStages(value, '/stages.json', BASE).model;

/** What was told, with its place and effect: "1 links[0] link-refused lost". */
const told = (value: unknown): string[] =>
  readStages(value, '/stages.json', BASE).problems.map(
    ({ record, field, code, effect }) => `${record ?? '-'} ${field ?? '-'} ${code} ${effect}`,
  );

describe('a model of stages', () => {
  it('comes out as it went in', () => {
    const { model, problems } = readStages(JSON.parse(JSON.stringify(threeStages)), '/stages.json', BASE);
    expect(problems).to.deep.equal([]);
    expect(model).to.deep.equal(threeStages);
  });

  it('may be a list of stages, and gets what it does not say', () => {
    const rest = { meaning: null, links: [], find: null };
    expect(read([stage, two])).to.deep.equal({
      id: 'own-stages',
      name: 'One · Two',
      credit: null,
      note: null,
      stages: [
        { id: 'one', ...stage, ...rest },
        { id: 'two', ...two, ...rest },
      ],
      between: [],
    });
    expect(told([stage, two])).to.deep.equal([]);
  });

  it('tells who, where and what, in plain words, and never the value', () => {
    const { problems } = readStages(withStage({ id: 'my secret' }), '/stages.json', BASE);
    expect(problems).to.deep.equal([
      {
        source: '/stages.json',
        record: 1,
        field: 'id',
        code: 'id-unreadable',
        effect: 'lost',
        reason: 'This id cannot be part of an address.',
        did: 'This model is not shown.',
        fix: 'Write 1 to 64 letters a to z, digits, - or _.',
      },
    ]);
  });

  it('has words for each problem, in short sentences', () => {
    for (const [code, sentences] of Object.entries(STAGE_PROBLEMS)) {
      for (const sentence of sentences) {
        expect(sentence, code).to.match(/^[A-Z][^]*\.$/);
        expect(sentence.length, sentence).to.be.below(90);
      }
    }
  });

  const none: readonly (readonly [value: unknown, told: readonly string[]])[] = [
    [null, ['- - not-stages lost']],
    ['stages', ['- - not-stages lost']],
    [5, ['- - not-stages lost']],
    [{}, ['- - not-stages lost']],
    [{ stages: {} }, ['- - not-stages lost']],
    [[], ['- - too-few-stages lost']],
    [model({ stages: [stage] }), ['- - too-few-stages lost']],
    [Array(9).fill(stage), ['- - too-many-stages lost']],
    [[stage, 'Two'], ['1 - not-a-stage lost']],
    [[stage, [two]], ['1 - not-a-stage lost']],
    [[stage, stage], ['1 - id-repeated lost']],
    [withStage({ id: 'one' }), ['1 - id-repeated lost']],
    [withStage({ id: 'a/b' }), ['1 id id-unreadable lost']],
    [withStage({ id: '__proto__' }), ['1 id id-unreadable lost']],
    [withStage({ id: {} }), ['1 id id-unreadable lost']],
    [withStage({ like: null, peers: ' ' }), ['1 like text-missing lost', '1 peers text-missing lost']],
    [withStage({ name: '\u202e\u0007' }), ['1 name text-missing lost']],
    [withStage({ helps: ['x'] }), ['1 helps wrong-type changed', '1 helps text-missing lost']],
    [withStage({ onward: true }), ['1 onward wrong-type changed', '1 onward text-missing lost']],
  ];
  for (const [value, expected] of none) {
    it(`there is none in ${JSON.stringify(value).slice(0, 90)}`, () => {
      expect(told(value)).to.deep.equal(expected);
      expect(read(value)).to.equal(null);
    });
  }

  const changed: readonly (readonly [value: object, told: readonly string[], expected: object])[] = [
    [model({ id: 'a b' }), ['- id model-id-unreadable changed'], { id: 'own-stages' }],
    [model({ name: {} }), ['- name wrong-type changed'], { name: 'One · Two' }],
    [model({ note: ['x'] }), ['- note wrong-type changed'], { note: null }],
    [model({ note: 'a <b>c</b>' }), ['- note markup-in-text changed'], { note: 'a <b>c</b>' }],
    [model({ note: '&lt;b&gt;' }), ['- note markup-in-text changed'], { note: '&lt;b&gt;' }],
    [model({ note: 'I <3 tea & cake' }), [], { note: 'I <3 tea & cake' }],
    [model({ note: ' a\n\u202eb\u0000 ' }), [], { note: 'a b' }],
    [model({ credit: 'me' }), ['- credit wrong-type lost'], { credit: null }],
    [model({ credit: { title: 't' } }), ['- credit author-missing lost'], { credit: null }],
    [
      model({ credit: { author: 'a', title: 5, url: 'javascript:x' } }),
      ['- credit.url link-refused lost'],
      { credit: { author: 'a', title: '5', url: null } },
    ],
    [
      model({ credit: { author: 'a', url: '/about' } }),
      [],
      { credit: { author: 'a', title: null, url: 'https://peers.example/about' } },
    ],
    [model({ between: passage }), ['- between wrong-type lost'], { between: [] }],
    [model({ between: [5, passage] }), ['- between[0] not-a-passage lost'], { between: [passage] }],
    [
      model({ between: [{ ...passage, to: 'three' }, { helps: 'h' }, passage] }),
      ['- between[0].to stage-unknown lost', '- between[1].from stage-unknown lost'],
      { between: [passage] },
    ],
    [model({ between: [{ ...passage, to: 'one' }] }), ['- between[0] same-stage lost'], { between: [] }],
    [
      model({ between: [{ ...passage, helps: 5n }] }),
      ['- between[0].helps wrong-type changed', '- between[0] passage-empty lost'],
      { between: [] },
    ],
    [model({ between: [passage, passage] }), ['- between[1] passage-repeated lost'], { between: [passage] }],
  ];
  changed.forEach(([value, expected, fields], nth) => {
    it(`stands without what cannot be used, ${nth}: ${expected[0] ?? 'all of it can'}`, () => {
      expect(told(value)).to.deep.equal(expected);
      expect(read(value)).to.deep.include({ ...fields });
    });
  });

  it('has texts of 5,000 characters', () => {
    const value = withStage({ like: 'x'.repeat(20_000), helps: `a${' '.repeat(20_000)}b` });
    expect(told(value)).to.deep.equal(['1 like text-cut changed', '1 helps text-cut changed']);
    expect(read(value)!.stages[1]!.like).to.equal(`${'x'.repeat(4_999)}…`);
    expect(read(value)!.stages[1]!.helps).to.equal('a…');
  });

  it('has a name of 200 characters where it is made of long ones', () =>
    expect(read(withStage({ name: 'x'.repeat(300) }))!.name).to.have.length(200));

  const ids: readonly (readonly [name: string, id: string])[] = [
    ['Not yet', 'not-yet'],
    ['  «Été» — 2 ', 'ete-2'],
    ['עדיין לא', 'stage-2'],
    ['…', 'stage-2'],
    ['__proto__', 'proto'],
    [`${'x'.repeat(63)} y`, 'x'.repeat(63)],
  ];
  for (const [name, id] of ids) {
    it(`makes the id ${id} of ${name.slice(0, 20)}`, () =>
      expect(read(withStage({ name }))!.stages[1]!.id).to.equal(id));
  }
});

describe('where a stage leads', () => {
  const hrefOf = (href: unknown): string | null =>
    read(withStage({ links: [{ label: 'l', href }] }))!.stages[1]!.links[0]?.href ?? null;

  const addresses: readonly (readonly [written: unknown, href: string | null])[] = [
    ['https://example.org/x', 'https://example.org/x'],
    ['http://example.org', 'http://example.org'],
    ['HTTPS://example.org/', 'https://example.org/'],
    ['tel:+14165550142', 'tel:+14165550142'],
    ['sms:988', 'sms:988'],
    ['mailto:peers@example.org', 'mailto:peers@example.org'],
    ['groups.html', 'https://peers.example/help/groups.html'],
    ['/groups?kind=workshop', 'https://peers.example/groups?kind=workshop'],
    ['../x', 'https://peers.example/x'],
    ['#groups', 'https://peers.example/help/us.html#groups'],
    ['//example.org/x', 'https://example.org/x'],
    ['', null],
    [' ', null],
    [null, null],
    [5, null],
    [{}, null],
    ['javascript:alert(1)', null],
    [' jAvAsCrIpT:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['java\u200bscript:alert(1)', null],
    ['data:text/html,x', null],
    ['vbscript:x', null],
    ['blob:https://example.org/1', null],
    ['file:///etc/passwd', null],
    ['https://', null],
    ['//', null],
    ['https://me:secret@example.org/', null],
    ['//me:secret@example.org/', null],
    ['tel:*%2306%23', null],
    [`/${'x'.repeat(3_000)}`, null],
  ];
  for (const [written, href] of addresses) {
    it(`${JSON.stringify(written).slice(0, 40)} is ${href ?? 'no address, and costs only the link'}`, () => {
      expect(hrefOf(written)).to.equal(href);
      const links = [{ label: 'l', href: written }];
      expect(told(withStage({ links }))).to.deep.equal(href ? [] : ['1 links[0] link-refused lost']);
    });
  }

  it('is nowhere relative where nobody says what page this is', () => {
    const links = [{ label: 'l', href: '/x' }];
    expect(readStages(withStage({ links }), 'x').model!.stages[1]!.links).to.deep.equal([]);
  });

  it('is only where links say it', () => {
    const good = { label: 'l', href: 'https://example.org/' };
    const links = ['/x', { href: '/x' }, good, ...Array<object>(20).fill(good)];
    expect(told(withStage({ links }))).to.deep.equal([
      '1 links[0] not-a-link lost',
      '1 links[1] label-missing lost',
      '1 links too-many-links lost',
    ]);
    expect(read(withStage({ links }))!.stages[1]!.links).to.have.length(18);
    expect(told(withStage({ links: good }))).to.deep.equal(['1 links wrong-type lost']);
  });

  const finds: readonly (readonly [find: unknown, expected: unknown, told: readonly string[]])[] = [
    [{ kind: 'workshop', words: ' a  b ' }, { kind: 'workshop', words: 'a b' }, []],
    [{}, {}, []],
    [{ kind: null, day: '' }, {}, []],
    ['workshop', null, ['1 find wrong-type lost']],
    [['workshop'], null, ['1 find wrong-type lost']],
    [{ kind: 5, how: ['online'] }, {}, ['1 find.how wrong-type lost', '1 find.kind wrong-type lost']],
    [{ words: 'x'.repeat(201) }, {}, ['1 find.words wrong-type lost']],
    [{ colour: 'red', size: 1, access: 'open' }, { access: 'open' }, ['1 find find-unknown lost']],
    [JSON.parse('{"__proto__":{"kind":"x"},"constructor":"x"}'), {}, ['1 find find-unknown lost']],
  ];
  for (const [find, expected, problems] of finds) {
    it(`looks for ${JSON.stringify(expected)} by ${JSON.stringify(find).slice(0, 60)}`, () => {
      expect(told(withStage({ find }))).to.deep.equal(problems);
      expect(read(withStage({ find }))!.stages[1]!.find).to.deep.equal(expected);
    });
  }
});

describe('hostile models of stages', () => {
  const throws = (): never => {
    throw new Error('hostile');
  };
  const trap = (key: string): object => Object.defineProperty({ ...two }, key, { get: throws });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  let deep: unknown = {};
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const huge = 'x'.repeat(10_000_000);
  const hostile: readonly (readonly [what: string, value: unknown])[] = [
    ['a getter', Object.defineProperty({}, 'stages', { get: throws })],
    ['a getter of a stage', [stage, trap('like')]],
    ['a getter of what to find', [stage, trap('find')]],
    ['a proxy', new Proxy({}, { getOwnPropertyDescriptor: throws, get: throws })],
    ['a proxy of a list', new Proxy([], { get: throws })],
    ['a proxy that is over', revoked],
    ['a proxy as what to find', withStage({ find: new Proxy({}, { ownKeys: throws }) })],
    ['deep lists', deep],
    ['deep lists as a text', withStage({ like: deep })],
    ['a long text', huge],
    ['a long id', withStage({ id: huge })],
    ['a long list', new Array(4_000_000_000)],
    ['a list of nothing', new Array(3)],
    ['a symbol', Symbol('x')],
    ['a function', throws],
    ['a bigint', 5n],
    ['a date', new Date(NaN)],
    ['what is inherited', Object.create(model())],
  ];
  for (const [what, value] of hostile) {
    it(`${what}: told, not thrown`, () => {
      expect(read(value)).to.equal(null);
      expect(told(value)).not.to.deep.equal([]);
    });
  }

  it('change nothing outside themselves', () => {
    const text = JSON.stringify(withStage({ links: [{ label: 'l', href: '/x' }], find: { kind: 'x' } }));
    const bad = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const { stages, ...rest } = read(JSON.parse(text.replaceAll('{', bad).replaceAll(',}', '}')))!;
    expect(stages[1]!.find).to.deep.equal({ kind: 'x' });
    for (const one of [{}, rest, stages[1]!, stages[1]!.links[0]!, stages[1]!.find!])
      expect('polluted' in one).to.equal(false);
  });

  /** Mulberry32: the same models in each run. */
  function random(seed: number): () => number {
    return () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  it('300 mutated ones: none throws, and each is a whole model or told', async () => {
    const schema = (await (await fetch('/schema/stages.json')).json()) as { examples: unknown[] };
    const next = random(1);
    const values = [
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
      'storm',
    ];
    let whole = 0;
    for (let nth = 0; nth < 300; nth++) {
      // One value in forty is another one.
      const mutated: unknown = JSON.parse(
        JSON.stringify([threeStages, ...schema.examples][nth % 3]),
        (_, value: unknown) => (next() < 1 / 40 ? values[Math.floor(next() * values.length)] : value),
      );
      const { model, problems } = readStages(mutated, 'x', BASE);
      if (!model && !problems.some(({ effect }) => effect === 'lost')) expect.fail(JSON.stringify(mutated));
      if (!model) continue;
      whole++;
      const again = readStages(JSON.parse(JSON.stringify(model)), 'x', BASE);
      expect(again.model).to.deep.equal(model);
      expect(again.problems.filter(({ code }) => code !== 'markup-in-text')).to.deep.equal([]);
    }
    expect(whole).to.be.within(50, 250);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('sources of stages', () => {
  const given = {
    inPage: false,
    base: document.baseURI,
    signal: new AbortController().signal,
    limits: { pause: () => 1 },
  };
  const files: Readonly<Record<string, unknown>> = {
    '/first.json': model({ id: 'first' }),
    '/second.json': [stage, two],
    '/bad.json': [stage],
    '/page.html': '<!doctype html>',
  };
  const fetched = window.fetch;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = (address) => {
      const { pathname } = new URL(address as string);
      asked.push(pathname);
      const file = files[pathname];
      const text = typeof file === 'string' ? file : JSON.stringify(file);
      return Promise.resolve(new Response(text, { status: text ? 200 : 404 }));
    };
  });
  afterEach(() => (window.fetch = fetched));

  it('the first one that has a model wins, and the next one is not asked for', async () => {
    const read = await readAllStages({ ...given, sources: ['/first.json', '/second.json'] });
    expect([read.value?.id, read.problems, read.failed, asked]).to.deep.equal([
      'first',
      [],
      [],
      ['/first.json'],
    ]);
  });

  it('one that fails makes way for the next one', async () => {
    const sources = ['/none.json', '/bad.json', '/page.html', '/second.json'];
    const { value, problems, failed } = await readAllStages({ ...given, sources });
    expect(value?.id).to.equal('own-stages');
    expect(failed).to.deep.equal([
      { source: '/none.json', code: 'not-found' },
      { source: '/bad.json', code: 'not-data' },
      { source: '/page.html', code: 'not-data' },
    ]);
    expect(problems.map(({ source, code }) => `${source} ${code}`)).to.deep.equal([
      '/none.json not-found',
      '/bad.json too-few-stages',
      '/bad.json not-data',
      '/page.html not-data',
    ]);
  });

  for (const data of ['', 'null', '{', '[]', '{}', {}, 5]) {
    it(`${JSON.stringify(data)} in the page is no model`, async () => {
      const { value, failed } = await readAllStages({ ...given, inPage: true, sources: [data] });
      expect([value, failed]).to.deep.equal([null, [{ source: 'data', code: 'not-data' }]]);
    });
  }

  it('in the page may be a value, or JSON; its links are relative to the page', async () => {
    const value = withStage({ links: [{ label: 'l', href: '/x' }] });
    for (const data of [value, JSON.stringify(value)]) {
      const read = await readAllStages({ ...given, inPage: true, sources: [data] });
      expect(read.problems).to.deep.equal([]);
      expect(read.value!.stages[1]!.links[0]!.href).to.equal(new URL('/x', document.baseURI).href);
    }
  });
});
