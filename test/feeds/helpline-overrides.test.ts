import { expect } from '@open-wc/testing';
import { readOverrides } from '../../src/feeds/helpline-overrides.js';
import { loadOverrides, readOverrideData, type NoOverrides } from '../../src/feeds/load-helplines.js';
import type { HelpChannel } from '../../src/model/helpline.js';
import { wholeHelpOf } from '../../src/data/helplines-more.js';
import { codeOf } from '../helpers/faults.js';

type Said = Readonly<Record<string, unknown>>;

const call = { type: 'call', value: '+1 416 555 0142' };
const line = { id: 'own', name: 'Own Line', channels: [call] };
const override = (fields: object = {}): object => ({ country: 'CA', lines: [line], ...fields });

/** What was told, with its place and effect: "lines[0].name text-cut changed". */
function told(value: unknown): string[] {
  return readOverrides(value, '/help.json').problems.map(
    ({ field, code, effect }) => `${field ?? '-'} ${code} ${effect}`,
  );
}

/** A channel as it is read, and what was told of it: "value …". Another one beside it must stay. */
function read(fields: object): { channel: HelpChannel | null; told: string[] } {
  const value = override({ lines: [{ ...line, channels: [fields, call] }] });
  const { overrides, problems } = readOverrides(value, '/help.json');
  const channels = overrides[0]!.lines[0]!.channels;
  const codes = problems.map(({ field, code }) => `${field!.split('.')[2] ?? '-'} ${code}`);
  return { channel: channels.length === 2 ? channels[0]! : null, told: codes };
}

describe('helpline overrides', () => {
  it('come out as they went in', () => {
    const { overrides, problems } = readOverrides(
      override({ country: ' uk ', remove: ['a', ' b '], order: ['own'] }),
      '/help.json',
    );
    expect(problems).to.deep.equal([]);
    expect(overrides).to.deep.equal([
      {
        country: 'GB',
        lines: [
          {
            id: 'own',
            name: 'Own Line',
            role: 'primary',
            confidence: 'high',
            topics: [],
            channels: [{ type: 'call', value: '+14165550142', display: '+1 416 555 0142', languages: [] }],
          },
        ],
        remove: ['a', 'b'],
        order: ['own'],
      },
    ]);
  });

  it('ignore what they do not know', () =>
    expect(told(override({ version: 9, lines: [{ ...line, role: 'support', scope: 5 }] }))).to.deep.equal(
      [],
    ));

  it('tell who, where and what, in plain words, and never the value', () => {
    const lines = [line, { ...line, id: 'b', channels: [{ type: 'call', value: 'secret' }] }];
    const { problems } = readOverrides([override(), override({ country: 'US', lines })], '/help.json');
    expect(problems.map(({ source, record, field, code }) => [source, record, field, code])).to.deep.equal([
      ['/help.json', 1, 'lines[1].channels[0]', 'number-unreadable'],
      ['/help.json', 1, 'lines[1]', 'channel-missing'],
    ]);
    for (const { reason, did, fix } of problems) expect(`${reason}${did}${fix}`).to.match(/^[^]+\.$/);
    expect(JSON.stringify(problems)).not.to.contain('secret');
  });

  const wrong: readonly (readonly [value: unknown, told: readonly string[]])[] = [
    [null, ['- not-an-override lost']],
    ['CA', ['- not-an-override lost']],
    [[[]], ['- not-an-override lost']],
    [{}, ['- country-unreadable lost']],
    [override({ country: 'CAN' }), ['- country-unreadable lost']],
    [override({ country: {} }), ['- country-unreadable lost']],
    [{ country: 'CA' }, ['- nothing-said lost']],
    [[override(), override({ country: 'ca' })], ['- country-repeated lost']],
    [override({ lines: line }), ['lines wrong-type lost']],
    [override({ lines: [line, 5] }), ['lines[1] not-a-line lost']],
    [override({ lines: [line, { ...line, id: ' ' }] }), ['lines[1] id-missing lost']],
    [
      override({ lines: [{ ...line, id: {} }] }),
      ['lines[0].id wrong-type changed', 'lines[0] id-missing lost'],
    ],
    [override({ lines: [{ ...line, name: '\u202e\u0007' }] }), ['lines[0] name-missing lost']],
    [override({ lines: [line, line] }), ['lines[1] id-repeated lost']],
    [override({ lines: [{ ...line, channels: [] }] }), ['lines[0] channel-missing lost']],
    [
      override({ lines: [{ ...line, channels: { 0: call } }] }),
      ['lines[0].channels wrong-type lost', 'lines[0] channel-missing lost'],
    ],
    [override({ lines: [{ ...line, channels: [call, null] }] }), ['lines[0].channels[1] not-a-channel lost']],
    [override({ lines: [{ ...line, name: 'x'.repeat(201) }] }), ['lines[0].name text-cut changed']],
    [override({ remove: 'own' }), ['remove wrong-type lost']],
    [override({ remove: ['a', 5] }), ['remove[1] wrong-type changed']],
    [override({ order: [{}] }), ['order[0] wrong-type changed']],
  ];
  for (const [value, expected] of wrong) {
    it(`tell what is wrong with ${JSON.stringify(value).slice(0, 90)}`, () =>
      expect(told(value)).to.deep.equal(expected));
  }

  it('have limits, and tell what is beyond', () => {
    const lines = Array.from({ length: 51 }, (_, i) => ({ ...line, id: `l${i}` }));
    lines[3]!.channels = Array.from({ length: 21 }, () => call);
    const remove = Array.from({ length: 501 }, (_, i) => `r${i}`);
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const many = Array.from({ length: 301 }, (_, i) => ({
      ...override(),
      country: LETTERS.charAt(i / 26) + LETTERS.charAt(i % 26),
    }));
    expect(told(override({ lines, remove }))).to.deep.equal([
      'lines[3].channels too-many-channels lost',
      'lines too-many-lines lost',
      'remove too-many-items lost',
    ]);
    expect(told(many)).to.deep.equal(['- too-many-overrides lost']);
    const { overrides } = readOverrides(override({ lines }), 'x');
    expect([overrides[0]!.lines.length, overrides[0]!.lines[3]!.channels.length]).to.deep.equal([50, 20]);
    expect(readOverrides(many, 'x').overrides).to.have.length(300);
  });

  it('have texts of one line and 200 characters, without what is not seen', () => {
    const names = ['\u202eSama\u0007ritans\u2066 ', 'A\n  B\tC', 'x'.repeat(300), 'یک\u200cخط', 'a\ud800b'];
    const lines = names.map((name, i) => ({ ...line, id: `l${i}`, name }));
    const shown = readOverrides(override({ lines }), 'x').overrides[0]!.lines.map(({ name }) => name);
    expect(shown).to.deep.equal(['Samaritans', 'A B C', `${'x'.repeat(199)}…`, 'یک\u200cخط', 'ab']);
  });
});

describe('channels of helpline overrides', () => {
  const numbers: readonly (readonly [written: unknown, value: string | null])[] = [
    ['988', '988'],
    [988, '988'],
    ['*4141', '*4141'],
    ['116 123', '116123'],
    ['+1 416 555 0142', '+14165550142'],
    ['+1 (416) 555-0142', '+14165550142'],
    ['+1.416.555.0142', '+14165550142'],
    ['\u202a+1 416‑555–0142\u202c', '+14165550142'],
    ['0800 555 0100', '08005550100'],
    ['+44 (0)20 7946 0018', null],
    ['+44 ( 0 ) 20 7946 0018', null],
    ['+988', null],
    ['+0 416 555 0142', null],
    ['9', null],
    ['123456789012', null],
    ['+1234567890123456', null],
    ['1-800-MY-RESET', null],
    ['988 / 741741', null],
    ['988, 741741', null],
    ['988 ext. 2', null],
    ['988#', null],
    ['**98', null],
    ['tel:988', null],
    ['９８８', null],
    ['', null],
    [null, null],
    [{}, null],
    [['988'], null],
    [98.8, null],
    [-988, null],
    [1e21, null],
    [`988${' '.repeat(5_000)}123`, null],
  ];
  for (const [written, value] of numbers) {
    it(`${JSON.stringify(written).slice(0, 40)} is ${value ?? 'no number'}`, () => {
      const { channel, told } = read({ type: 'call', value: written });
      expect(channel?.value ?? null).to.equal(value);
      expect(told).to.deep.equal(value === null ? ['- number-unreadable'] : []);
      expect(channel === null || channel.display.length > 0).to.equal(true);
    });
  }

  // Label and target agree.
  const labels: readonly (readonly [display: string, value: string, agrees: boolean])[] = [
    ['988', '988', true],
    ['9-8-8', '988', true],
    ['678-678', '678678', true],
    ['116 123', '116123', true],
    ['*4141', '*4141', true],
    ['416 555 0142', '+14165550142', true],
    ['1 416 555 0142', '+14165550142', true],
    ['+1 416 555 0142', '+14165550142', true],
    ['(020) 7946 0018', '+442079460018', true],
    ['8 (495) 555-01-42', '+74955550142', true],
    ['1-800-MY-RESET', '+18006973738', true],
    ['1-800-MY-RESET (1-800-697-3738)', '+18006973738', true],
    ['800GAM (800426)', '800426', true],
    ['0508 828 865 (0508 TAUTOKO)', '+64508828865', true],
    ['988 (Lifeline)', '988', true],
    ['1-800-662-HELP (4357)', '+18006624357', true],
    ['1-800-662-HELP (4358)', '+18006624357', false],
    ['1-800-662-HELD (4353)', '+18006624357', false],
    ['HELP (4357)', '+18006624357', false],
    ['988', '5551234', false],
    ['+988', '988', false],
    ['4141', '*4141', false],
    ['988#', '988', false],
    ['555 0142', '+14165550142', false],
    ['6 555 0142', '+14165550142', false],
    ['+416 555 0142', '+14165550142', false],
    ['+44 (0)20 7946 0018', '+442079460018', false],
    ['0044 20 7946 0018', '+442079460018', false],
    ['Call 988', '988', false],
    ['988 / 741741', '988', false],
    ['988 (24/7)', '988', false],
    ['988 (９１１)', '988', false],
    ['1-800-MY-RESEX (1-800-697-3738)', '+18006973738', false],
    ['1-800-MY-RESET (1-800-697-3739)', '+18006973738', false],
    ['988 (98 LIFELINE)', '988', false],
    ['0508 828 865 (0508 TAUTOKO 1)', '+64508828865', false],
    ['Our line', '988', false],
  ];
  for (const [display, value, agrees] of labels) {
    it(`"${display}" ${agrees ? 'spells' : 'does not spell'} ${value}`, () => {
      const { channel, told } = read({ type: 'call', value, display });
      expect(channel).to.include({ value, display: agrees ? display : value });
      expect(told).to.deep.equal(agrees ? [] : ['display display-disagrees']);
    });
  }

  const whole: readonly (readonly [said: object, expected: object | null, told?: readonly string[]])[] = [
    [{ type: 'fax' }, null, ['- type-unknown']],
    [{ type: 'toString' }, null, ['- type-unknown']],
    [{ value: '988' }, null, ['- type-unknown']],
    [
      { type: 'whatsapp', value: '+1 416 555 0142' },
      { value: '+14165550142', display: '+1 416 555 0142', url: 'https://wa.me/14165550142' },
    ],
    [
      { type: 'whatsapp', value: '+14165550142', url: 'https://wa.me/14165550142?text=hi' },
      { value: '+14165550142', display: '+14165550142', url: 'https://wa.me/14165550142?text=hi' },
    ],
    [
      { type: 'whatsapp', value: '+14165550142', url: 'https://wa.me/14165550143' },
      { value: '+14165550142', display: '+14165550142', url: 'https://wa.me/14165550142' },
      ['url whatsapp-url-disagrees'],
    ],
    [
      { type: 'whatsapp', value: '+14165550142', url: 'javascript:14165550142' },
      { value: '+14165550142', display: '+14165550142', url: 'https://wa.me/14165550142' },
      ['url whatsapp-url-disagrees'],
    ],
    [{ type: 'whatsapp', value: '416 555 0142' }, null, ['- number-not-international']],
    [{ type: 'whatsapp', url: 'https://wa.me/14165550142' }, null, ['- number-unreadable']],
    [
      { type: 'chat', url: 'https://chat.example.org/a?b=1' },
      { url: 'https://chat.example.org/a?b=1', display: 'chat.example.org' },
    ],
    [
      { type: 'web', url: 'https://example.org', display: 'Our page' },
      { url: 'https://example.org', display: 'Our page' },
    ],
    [{ type: 'chat', url: 'http://example.org/' }, null, ['- url-refused']],
    [{ type: 'chat', url: '/chat' }, null, ['- url-refused']],
    [{ type: 'web', url: 'https://me:pass@example.org/' }, null, ['- url-refused']],
    [{ type: 'web', url: {} }, null, ['- url-refused']],
    [{ type: 'web' }, null, ['- url-refused']],
    [
      { type: 'email', value: 'line@example.org' },
      { value: 'line@example.org', display: 'line@example.org' },
    ],
    [
      { type: 'email', address: 'line@example.org', display: 'Write (Line@Example.org)' },
      { value: 'line@example.org', display: 'Write (Line@Example.org)' },
    ],
    [
      { type: 'email', value: 'line@example.org', display: 'notline@example.org' },
      { value: 'line@example.org', display: 'line@example.org' },
      ['display display-disagrees'],
    ],
    [
      { type: 'email', value: 'line@example.org', display: 'other＠example.org' },
      { value: 'line@example.org', display: 'line@example.org' },
      ['display display-disagrees'],
    ],
    ...['line', 'line@example', 'a@b.org?bcc=c@d.org', 'a@b.org, c@d.org', 'A <a@b.org>', 'a b@c.org'].map(
      (value) => [{ type: 'email', value }, null, ['- email-unreadable']] as const,
    ),
  ];
  for (const [said, expected, codes = []] of whole) {
    it(`of ${JSON.stringify(said)} ${expected ? 'are read' : 'are lost'}`, () => {
      const { channel, told } = read(said);
      const { type } = said as { type: string };
      expect(channel).to.deep.equal(expected && { type, ...expected, languages: [] });
      expect(told).to.deep.equal(codes);
    });
  }

  const text = { type: 'text', value: '741741' };
  const shipped = (days: readonly string[], opens: string, closes: string): object => ({
    days,
    opens,
    closes,
  });
  const week = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
  const extras: readonly (readonly [said: Said, expected: object, code?: string])[] = [
    [{ textBody: ' HELLO ' }, { textBody: 'HELLO' }],
    [{ textBody: 'x'.repeat(41) }, {}, 'keyword-unreadable'],
    [{ textBody: 'a\nb' }, {}, 'keyword-unreadable'],
    [{ textBody: ['a'] }, {}, 'keyword-unreadable'],
    [{ type: 'call', textBody: 'HELLO' }, {}, 'keyword-unused'],
    [{ textBodyKind: 'zip-code' }, { textBodyKind: 'zip-code' }],
    [{ textBodyKind: 'age' }, {}, 'value-unknown'],
    [
      { menu: '2', menuKind: 'key' },
      { menu: '2', menuKind: 'key' },
    ],
    [{ menu: 2 }, { menu: '2' }],
    [{ menu: 'press 2' }, {}, 'value-unknown'],
    [{ menuKind: 'voice' }, {}, 'value-unknown'],
    [{ tty: true }, { tty: true }],
    [{ tty: 'yes' }, {}, 'value-unknown'],
    [{ from: 'landline' }, { from: 'landline' }],
    [{ from: 'mobile' }, { from: 'mobile' }],
    [{ from: 'home' }, {}, 'value-unknown'],
    [{ area: 'Ontario' }, { area: 'Ontario' }],
    [{ area: {} }, {}, 'wrong-type'],
    [{ languages: ['en', 'zh-Hant'] }, { languages: ['en', 'zh-Hant'] }],
    [{ languages: ['English please', 'en'] }, { languages: ['en'] }, 'language-unreadable'],
    [{ languages: 'en' }, {}, 'wrong-type'],
    [{ hours: '24/7' }, { hours: { text: '24/7', timeZone: null } }],
    [
      { hours: 'Mo-Fr 09:00-17:00; PH off' },
      { hours: { text: 'Mo-Fr 09:00-17:00; PH off', timeZone: null } },
    ],
    [{ hours: 'x'.repeat(201) }, {}, 'hours-unreadable'],
    [{ hours: 24 }, {}, 'hours-unreadable'],
    [{ hours: {} }, {}, 'hours-unreadable'],
    [{ hours: ['24/7'] }, {}, 'hours-unreadable'],
    [
      { hours: { timeZone: 'america/toronto', periods: [shipped(week, '08:00', '02:00')] } },
      { hours: { text: 'Mo-Su 08:00-02:00', timeZone: 'America/Toronto' } },
    ],
    [
      {
        hours: {
          periods: [
            shipped(['mo', 'tu', 'we', 'sa'], '13:00', '17:00'),
            shipped(['su', 'th'], '10:00', '24:00'),
            shipped(['we', 'tu', 'mo'], '09:00', '12:00'),
          ],
        },
      },
      {
        hours: {
          text: 'Mo-We 09:00-12:00,13:00-17:00; Th,Su 10:00-24:00; Sa 13:00-17:00',
          timeZone: null,
        },
      },
    ],
    ...[
      { timeZone: 'EST', periods: [shipped(['mo'], '09:00', '17:00')] },
      { timeZone: 'Mars/Phobos', periods: [shipped(['mo'], '09:00', '17:00')] },
      { periods: [] },
      { periods: [null] },
      { periods: [shipped([], '09:00', '17:00')] },
      { periods: [shipped(['xx'], '09:00', '17:00')] },
      { periods: [shipped(['mo'], '24:00', '25:00')] },
      { periods: [shipped(['mo'], '9', '17:00')] },
    ].map((hours) => [{ hours }, {}, 'hours-unreadable'] as const),
  ];
  for (const [said, expected, code] of extras) {
    it(`may say ${JSON.stringify(said).slice(0, 100)}`, () => {
      const { channel, told } = read({ ...text, ...said });
      const { type, value, display, ...rest } = channel!;
      expect([type, value, display]).to.deep.equal([said.type ?? 'text', '741741', '741741']);
      expect(rest).to.deep.equal({ languages: [], ...expected });
      expect(told.map((one) => one.split(' ')[1])).to.deep.equal(code ? [code] : []);
    });
  }
});

interface Shipped {
  readonly countries: Readonly<
    Record<string, { readonly lines: readonly { readonly channels: readonly unknown[] }[] }>
  >;
}

describe('lines that ship, read as overrides', () => {
  it('come out as we ship them: label and target agree in each', async () => {
    const { countries } = (await (await fetch('/fixtures/helplines.json')).json()) as Shipped;
    let channels = 0;
    for (const [country, { lines }] of Object.entries(countries)) {
      const { overrides, problems } = readOverrides({ country, lines }, country);
      expect(problems, country).to.deep.equal([]);
      const shown = overrides[0]!.lines.map((one) => ({ id: one.id, channels: one.channels }));
      const ours = new Map(wholeHelpOf(country)!.lines.map((one) => [one.id, one.channels]));
      expect(shown).to.deep.equal(shown.map(({ id }) => ({ id, channels: ours.get(id) })));
      channels += shown.flatMap((one) => one.channels).length;
    }
    expect(channels).to.equal(280);
  });
});

describe('hostile helpline overrides', () => {
  const throws = (): never => {
    throw new Error('hostile');
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  let deep: unknown = {};
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const huge = 'x'.repeat(10_000_000);
  const hostile: readonly (readonly [what: string, value: unknown])[] = [
    ['a getter', Object.defineProperty({}, 'country', { get: throws, enumerable: true })],
    ['a proxy', new Proxy({}, { getOwnPropertyDescriptor: throws, get: throws })],
    ['a proxy of a list', new Proxy([], { get: throws })],
    ['a proxy that is over', revoked],
    ['deep lists', deep],
    ['deep lists as lines', override({ lines: deep })],
    ['a long text', huge],
    ['long texts', override({ country: huge, remove: [huge] })],
    ['a long list', new Array(4_000_000_000)],
    ['a symbol', Symbol('x')],
    ['a function', throws],
    ['a bigint', 5n],
    ['a date', new Date(NaN)],
  ];
  for (const [what, value] of hostile) {
    it(`${what}: told, not thrown`, () => {
      const { overrides, problems } = readOverrides(value, 'x');
      expect(overrides.flatMap(({ lines }) => lines)).to.deep.equal([]);
      expect(problems).not.to.deep.equal([]);
    });
  }

  it('cost only the part that they are in', () => {
    const bad = Object.defineProperty({ ...call }, 'value', { get: throws });
    const longs = { ...call, value: huge, display: huge, languages: [huge], hours: huge };
    const badLine = Object.defineProperty({ ...line, id: 'bad' }, 'channels', { get: throws });
    const lines = [{ ...line, channels: [bad, longs, call] }, badLine, { ...line, id: 'c' }];
    const { overrides, problems } = readOverrides(override({ lines }), 'x');
    expect(overrides[0]!.lines.map(({ id, channels }) => [id, channels.length])).to.deep.equal([
      ['own', 1],
      ['c', 1],
    ]);
    expect(problems.map(({ field, code }) => `${field} ${code}`)).to.deep.equal([
      'lines[0].channels[0] unreadable',
      'lines[0].channels[1] number-unreadable',
      'lines[1] unreadable',
    ]);
  });

  it('change nothing outside themselves', () => {
    const text = `{"country":"CA","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "lines":[{"id":"__proto__","name":"n","__proto__":{"polluted":1},"channels":[{"__proto__":{"polluted":1},
      "type":"call","value":"988"}]}],"order":["constructor","__proto__"]}`;
    const { overrides } = readOverrides(JSON.parse(text), 'x');
    expect(overrides[0]!.lines[0]!.id).to.equal('__proto__');
    expect(['polluted' in {}, 'polluted' in overrides[0]!.lines[0]!.channels[0]!]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('take nothing that is inherited', () => {
    const channel = Object.create({ ...call, textBody: 'x' }) as object;
    expect(read(channel).told).to.deep.equal(['- type-unknown']);
  });

  /** Mulberry32: the same overrides in each run. */
  function random(seed: number): () => number {
    return () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  it('500 mutated ones: none throws, and label and target agree in what is left', async () => {
    const schema = (await (await fetch('/schema/helpline-override.json')).json()) as { examples: unknown[] };
    const text = JSON.stringify(schema.examples.flat());
    const next = random(1);
    const values = [null, -1, Infinity, '', '\u0000', '__proto__', [], {}, true, '+988', 'https://', '24/7'];
    let left = 0;
    for (let nth = 0; nth < 500; nth++) {
      // One value in twelve is another one.
      const mutated: unknown = JSON.parse(text, (_, value: unknown) =>
        next() < 1 / 12 ? values[Math.floor(next() * values.length)] : value,
      );
      for (const one of readOverrides(mutated, 'x').overrides) {
        const again = readOverrides(JSON.parse(JSON.stringify(one)), 'x');
        const spoilt = again.problems.filter(({ field }) => /(?:\.display|\.url|\])$/.test(field ?? ''));
        if (spoilt.length) expect.fail(JSON.stringify([one, spoilt]));
        left += one.lines.length;
      }
    }
    expect(left).to.be.above(100);
    expect('polluted' in {}).to.equal(false);
  });
});

describe('data and files of helpline overrides', () => {
  const NOTHING = [
    '',
    ' ',
    'null',
    '{}',
    '[]',
    '<!doctype html>',
    '[{"country":"CA"',
    '"CA"',
    '[{"country":"CAN"}]',
  ];
  const settings = {
    base: document.baseURI,
    signal: new AbortController().signal,
    limits: { pause: () => 1 },
  };
  const address = (text: string): string => `data:application/json,${encodeURIComponent(text)}`;
  const blob = (text: string): string => URL.createObjectURL(new Blob([text]));
  const fetched = window.fetch;
  afterEach(() => (window.fetch = fetched));

  for (const text of NOTHING) {
    it(`${JSON.stringify(text)} is not-data, in the page and in a file`, async () => {
      expect(() => readOverrideData(text, 'x')).to.throw('not-data');
      window.fetch = () => fetched(blob(text));
      expect(await codeOf(loadOverrides('/help.json', settings))).to.equal('not-data');
    });
  }

  for (const value of [null, undefined, {}, [], 5]) {
    it(`a property that is ${JSON.stringify(value)} is not-data`, () =>
      expect(() => readOverrideData(value, 'x')).to.throw('not-data'));
  }

  it('say why nothing is left', () => {
    try {
      readOverrideData([override({ country: 'Canada' })], 'x');
      expect.fail('did not throw');
    } catch (reason) {
      expect((reason as NoOverrides).problems.map(({ code }) => code)).to.deep.equal(['country-unreadable']);
    }
  });

  it('are read: a value, its text, and a file', async () => {
    const expected = readOverrides(override(), '/help.json');
    expect(readOverrideData(override(), '/help.json')).to.deep.equal(expected);
    expect(readOverrideData(JSON.stringify([override()]), '/help.json')).to.deep.equal(expected);
    window.fetch = () => fetched(blob(JSON.stringify(override())));
    expect(await loadOverrides('/help.json', settings)).to.deep.equal(expected);
  });

  it('fail as feeds do', async () => {
    expect(await codeOf(loadOverrides(address('{}'), settings))).to.equal('bad-address');
    expect(await codeOf(loadOverrides('/fault/status/404', settings))).to.equal('not-found');
    const limits = { ...settings.limits, bytes: 10 };
    expect(await codeOf(loadOverrides('/schema/helpline-override.json', { ...settings, limits }))).to.equal(
      'too-large',
    );
  });
});
