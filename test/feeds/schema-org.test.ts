import { expect } from '@open-wc/testing';
import { parseJson } from '../../src/feeds/json.js';
import { parsePage } from '../../src/feeds/schema-org-page.js';
import { SCHEMA_ORG_PROBLEMS } from '../../src/feeds/schema-org-wording.js';
import { schemaOrg } from '../../src/feeds/schema-org.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

const event = (fields: object = {}): object => ({ '@type': 'Event', name: 'Hope Circle', ...fields });
const ZONE = 'America/New_York';
const START = '2027-01-05T19:00:00-05:00';
const weekly = (fields: object = {}): object => ({
  '@type': 'Schedule',
  repeatFrequency: 'P1W',
  byDay: 'https://schema.org/Tuesday',
  startTime: '19:00',
  scheduleTimezone: ZONE,
  ...fields,
});

function readAll(value: unknown, feed: Omit<Feed, 'src'> = {}): { groups: readonly Group[]; told: string[] } {
  const { groups, problems } = readWith(schemaOrg, schemaOrg.recognise(value) ?? [], feed);
  return { groups, told: codes(problems) };
}

function read(fields: object, feed: Omit<Feed, 'src'> = {}): { group: Group; told: string[] } {
  const { groups, told } = readAll(event(fields), feed);
  return { group: groups[0]!, told };
}

describe('schema.org events', () => {
  it('say nothing that is not said', () => {
    const { group, told } = read({});
    expect([told, group.slots, group.venue, group.place, group.join]).to.deep.equal([
      [],
      [],
      'none',
      null,
      null,
    ]);
    expect([group.contact, group.organisation, group.updated, group.links.page]).to.deep.equal([
      null,
      null,
      null,
      null,
    ]);
    expect([group.fit.cost, group.access.stepFree]).to.deep.equal([{ free: null, text: null }, null]);
  });

  const shapes: readonly (readonly [string, unknown, number])[] = [
    ['object', event(), 1],
    ['list', [event(), { '@type': 'WebPage' }, event({ name: 'b' })], 2],
    ['lists in a list', [[event()], { '@graph': [event({ name: 'b' })] }], 2],
    ['ItemList', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event() }] }, 1],
    ['sub-type', event({ '@type': ['Thing', 'http://schema.org/EducationEvent'] }), 1],
    ['series', event({ '@type': 'schema:EventSeries' }), 1],
    ['events of an organisation', { '@type': 'Organization', event: [event()] }, 1],
  ];
  for (const [name, value, count] of shapes)
    it(`in the shape "${name}" are ${count}`, () => expect(readAll(value).groups.length).to.equal(count));

  for (const value of [
    null,
    5,
    'Event',
    [],
    {},
    [{ name: 'a', day: 1 }],
    { '@type': 'WebPage' },
    { '@type': 5 },
  ])
    it(`are not ${JSON.stringify(value)}`, () => expect(schemaOrg.recognise(value)).to.equal(null));

  const schedules: readonly (readonly [
    fields: object,
    slots: readonly object[],
    told?: readonly string[],
  ])[] = [
    [weekly(), [{ weekday: 2, start: '19:00', minutes: null, timeZone: ZONE }]],
    ...[
      'Tuesday',
      'TU',
      'Tu',
      'http://schema.org/Tuesday',
      'schema:Tuesday',
      { '@id': 'https://schema.org/Tuesday' },
    ].map((byDay): [object, object[]] => [weekly({ byDay }), [{ weekday: 2 }]]),
    [weekly({ byDay: ['Monday', 'FR'] }), [{ weekday: 1 }, { weekday: 5 }]],
    [weekly({ byDay: 'MO,WE' }), [{ weekday: 1 }, { weekday: 3 }]],
    [weekly({ endTime: '20:30' }), [{ minutes: 90 }]],
    [weekly({ startTime: '23:00:00', endTime: '01:00' }), [{ start: '23:00', minutes: 120 }]],
    [weekly({ duration: 'PT1H30M' }), [{ minutes: 90 }]],
    [weekly({ repeatFrequency: 'weekly' }), [{ weekday: 2 }]],
    [weekly({ repeatFrequency: 'https://schema.org/Weekly' }), [{ weekday: 2 }]],
    [weekly({ repeatFrequency: 'P7D' }), [{ weekday: 2 }]],
    [weekly({ repeatFrequency: null }), [{ weekday: 2 }]],
    [weekly({ repeatFrequency: 'P1D', byDay: null }), [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday }))],
    [
      weekly({ repeatFrequency: 'P2W', startDate: '2027-01-05' }),
      [{ weekday: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2027-01-05' }],
    ],
    [
      weekly({ repeatFrequency: 'P2W' }),
      [{ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }],
      ['eventSchedule.repeatFrequency anchor-missing'],
    ],
    [weekly({ repeatFrequency: 'P1M', byDay: '2TU' }), [{ rrule: 'FREQ=MONTHLY;BYDAY=2TU' }]],
    [weekly({ repeatFrequency: null, byDay: '-1FR' }), [{ rrule: 'FREQ=MONTHLY;BYDAY=-1FR' }]],
    [weekly({ repeatFrequency: 'P1M', byMonthWeek: 2 }), [{ rrule: 'FREQ=MONTHLY;BYDAY=2TU' }]],
    [
      weekly({ repeatFrequency: 'P1M', byDay: null, byMonthDay: [1, 15] }),
      [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }],
    ],
    [
      weekly({ repeatFrequency: 'P1M', byDay: null, startDate: '2027-01-20' }),
      [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }],
    ],
    [weekly({ repeatCount: 5, startDate: '2027-01-05' }), [{ rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' }]],
    [weekly({ byDay: null, startDate: '2027-01-06' }), [{ weekday: 3 }]],
    [
      weekly({ startDate: '2027-01-05', endDate: '2027-06-01' }),
      [{ from: '2027-01-05', until: '2027-06-01' }],
    ],
    [weekly({ exceptDate: ['2027-02-02', '2027-02-09T19:00'] }), [{ except: ['2027-02-02', '2027-02-09'] }]],
    [weekly({ exceptDate: 'May' }), [{ weekday: 2 }], ['eventSchedule.exceptDate date-unreadable']],
    [weekly({ repeatFrequency: 'P1Y' }), [], ['eventSchedule.repeatFrequency rule-unknown']],
    [weekly({ repeatFrequency: 'biweekly' }), [], ['eventSchedule.repeatFrequency rule-unknown']],
    [weekly({ byMonth: 5 }), [], ['eventSchedule.repeatFrequency rule-unknown']],
    [
      weekly({ byDay: 'PublicHolidays' }),
      [],
      ['eventSchedule.byDay day-unreadable', 'eventSchedule.byDay day-missing'],
    ],
    [weekly({ startTime: null }), [], ['eventSchedule.startTime time-missing']],
    [weekly({ startTime: 'late' }), [], ['eventSchedule.startTime time-unreadable']],
    [weekly({ endTime: 'late' }), [{ minutes: null }], ['eventSchedule.endTime end-unreadable']],
    [weekly({ duration: 'long' }), [{ minutes: null }], ['duration end-unreadable']],
    [
      weekly({ scheduleTimezone: 'Nowhere/Town' }),
      [{ timeZone: null }],
      ['eventSchedule.scheduleTimezone zone-unknown'],
    ],
  ];
  for (const [schedule, slots, told = []] of schedules) {
    it(`with ${JSON.stringify(schedule)}`, () => {
      const result = read({ eventSchedule: schedule });
      expect(result.told).to.deep.equal(told);
      expect(result.group.slots.length).to.equal(slots.length);
      const said = result.group.slots.map((slot, index) => ({ ...slot, ...slots[index] }));
      expect(said).to.deep.equal(result.group.slots);
    });
  }

  it('have several schedules', () => {
    const { group } = read({ eventSchedule: [weekly(), weekly({ byDay: 'SA', startTime: '10:00' })] });
    expect(group.slots.map(({ weekday, start }) => [weekday, start])).to.deep.equal([
      [2, '19:00'],
      [6, '10:00'],
    ]);
  });

  const clocks: readonly (readonly [
    string,
    object,
    string | undefined,
    readonly unknown[],
    readonly string[],
  ])[] = [
    ['the offset of the zone', { startDate: START }, undefined, ['19:00', ZONE], []],
    [
      'an offset that contradicts the zone',
      { startDate: '2027-07-06T19:00:00-05:00' },
      undefined,
      ['19:00', ZONE],
      ['startDate offset-contradicts'],
    ],
    ['UTC', { startDate: '2027-01-06T00:00:00Z' }, undefined, ['19:00', ZONE, '2027-01-05'], []],
    ['no offset', { startDate: '2027-01-05T19:00' }, undefined, ['19:00', ZONE], []],
  ];
  for (const [what, fields, page, expected, told] of clocks)
    it(`without startTime use the clock of startDate, with ${what}`, () => {
      const result = read(
        { ...fields, eventSchedule: weekly({ startTime: null }) },
        page ? { timeZone: page } : {},
      );
      const slot = result.group.slots[0]!;
      expect([slot.start, slot.timeZone, slot.from].slice(0, expected.length)).to.deep.equal(expected);
      expect([slot.weekday, result.told]).to.deep.equal([2, told]);
    });

  const once: readonly (readonly [
    fields: object,
    page: string | undefined,
    slot: object | null,
    told: readonly string[],
  ])[] = [
    [
      { startDate: START },
      ZONE,
      { weekday: null, dates: ['2027-01-05'], start: '19:00', minutes: null, timeZone: ZONE },
      [],
    ],
    [
      { startDate: START },
      'Europe/Vienna',
      { start: '19:00', timeZone: null },
      ['eventSchedule.scheduleTimezone zone-unknown'],
    ],
    [
      { startDate: START },
      undefined,
      { start: '19:00', timeZone: null },
      ['eventSchedule.scheduleTimezone zone-unknown'],
    ],
    [
      { startDate: '2027-01-05T23:30:00Z' },
      'Europe/Vienna',
      { start: '00:30', dates: ['2027-01-06'], timeZone: 'Europe/Vienna' },
      [],
    ],
    [{ startDate: '2027-01-05T23:30Z' }, undefined, { start: '23:30', timeZone: 'UTC' }, []],
    [
      { startDate: '2027-01-05T19:00', endDate: '2027-01-05T20:15' },
      undefined,
      { minutes: 75, timeZone: null },
      [],
    ],
    [{ startDate: '2027-01-05T23:00', endDate: '2027-01-06T01:00' }, undefined, { minutes: 120 }, []],
    [{ startDate: '2027-01-05T19:00', duration: 'PT2H' }, undefined, { minutes: 120 }, []],
    [
      { startDate: '2027-01-05T19:00', endDate: '2027-01-08T19:00' },
      undefined,
      { minutes: null },
      ['endDate too-long'],
    ],
    [
      { startDate: '2027-01-05T19:00', endDate: '2027-01-05T18:00' },
      undefined,
      { minutes: null },
      ['endDate end-unreadable'],
    ],
    [{ startDate: '2027-01-05' }, undefined, null, ['startDate time-missing']],
    [{ startDate: '2027-02-30T19:00' }, undefined, null, ['startDate date-unreadable']],
  ];
  for (const [fields, page, slot, told] of once)
    it(`without a schedule are one date: ${JSON.stringify(fields)} on a page of ${page}`, () => {
      const result = read(fields, page ? { timeZone: page } : {});
      expect(result.told).to.deep.equal(told);
      expect(result.group.slots.length).to.equal(slot ? 1 : 0);
      if (slot) expect({ ...result.group.slots[0], ...slot }).to.deep.equal(result.group.slots[0]);
      expect(result.group.slots.every(({ weekday }) => weekday === null)).to.equal(true);
    });

  const place = {
    '@type': 'Place',
    name: 'Hall',
    address: {
      streetAddress: '1 Main St',
      addressLocality: 'Town',
      addressRegion: 'IL',
      postalCode: '60601',
      addressCountry: { name: 'US' },
    },
    geo: { latitude: '41.5', longitude: -87 },
  };
  const link = { '@type': 'VirtualLocation', url: 'https://zoom.us/j/1' };
  const venues: readonly (readonly [object, string])[] = [
    [{ location: place }, 'in-person'],
    [{ location: link }, 'online'],
    [{ location: [place, link] }, 'hybrid'],
    [{ location: place, eventAttendanceMode: 'MixedEventAttendanceMode' }, 'hybrid'],
    [{ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }, 'online'],
    [{ eventAttendanceMode: { '@id': 'https://schema.org/OfflineEventAttendanceMode' } }, 'in-person'],
    [{ location: place, eventStatus: 'EventMovedOnline' }, 'online'],
    [{ location: 'https://zoom.us/j/2' }, 'online'],
    [{ location: 'Hall, 1 Main St' }, 'in-person'],
  ];
  for (const [fields, venue] of venues)
    it(`are ${venue} with ${Object.keys(fields).join(' and ')}`, () =>
      expect(read(fields).group.venue).to.equal(venue));

  it('have a place', () => {
    expect(read({ location: place }).group.place).to.deep.equal({
      name: 'Hall',
      address: '1 Main St, Town, IL 60601, US',
      street: '1 Main St',
      city: 'Town',
      region: 'IL',
      postalCode: '60601',
      country: 'US',
      latitude: 41.5,
      longitude: -87,
      approximate: false,
      regions: ['IL', 'Town'],
    });
    expect(read({ location: 'Hall, 1 Main St' }).group.place?.address).to.equal('Hall, 1 Main St');
    expect(read({ location: { ...place, geo: { latitude: 0, longitude: 0 } } }).told).to.deep.equal([
      'location.geo coordinates-zero',
    ]);
    const feature = (value: unknown): boolean | null =>
      read({ location: { ...place, amenityFeature: [{ name: 'Wheelchair accessible', value }] } }).group
        .access.stepFree;
    expect([feature(true), feature(false), feature('maybe')]).to.deep.equal([true, false, null]);
  });

  it('that are cancelled are hidden', () => {
    const statuses = [
      'EventScheduled',
      'https://schema.org/EventCancelled',
      'EventPostponed',
      'EventRescheduled',
      'Odd',
    ];
    const { groups, problems } = readWith(
      schemaOrg,
      schemaOrg.recognise(statuses.map((eventStatus) => event({ eventStatus })))!,
    );
    expect(groups.map(({ status }) => status)).to.deep.equal(['active', 'paused', 'active', 'active']);
    expect(problems.map(({ record, code, effect }) => [record, code, effect])).to.deep.equal([
      [1, 'cancelled', 'hidden'],
      [4, 'value-unknown', 'changed'],
    ]);
  });

  const costs: readonly (readonly [object, boolean | null, string | null])[] = [
    [{ isAccessibleForFree: true }, true, null],
    [{ isAccessibleForFree: 'https://schema.org/False' }, false, null],
    [{ offers: { price: '0', priceCurrency: 'USD' } }, true, null],
    [{ offers: [{ price: 0 }, { price: 5, priceCurrency: 'EUR', name: 'Guests' }] }, null, 'Guests: 5 EUR'],
    [{ offers: { price: '7.50', priceCurrency: 'EUR' } }, false, '7.50 EUR'],
    [
      { offers: { '@type': 'AggregateOffer', lowPrice: 0, highPrice: 20, priceCurrency: 'EUR' } },
      null,
      '0–20 EUR',
    ],
    [{ offers: { url: 'https://example.org' } }, null, null],
  ];
  for (const [fields, free, text] of costs)
    it(`cost ${JSON.stringify(fields)}`, () =>
      expect(read(fields).group.fit.cost).to.deep.equal({ free, text }));

  it('say the rest', () => {
    const { group, told } = read({
      '@id': 'hope',
      inLanguage: ['en-US', { '@type': 'Language', name: 'Spanish', alternateName: 'es' }],
      keywords: 'grief, loss',
      description: { '@value': '<b>Hi</b>' },
      typicalAgeRange: '18-',
      audience: { '@type': 'Audience', audienceType: 'Women' },
      organizer: {
        '@type': 'Organization',
        name: 'Clinic',
        url: 'https://example.org',
        telephone: '555 0100',
      },
      dateModified: '2027-01-01',
      url: 'https://example.org/e',
    });
    expect(told).to.deep.equal([]);
    expect([
      group.id,
      group.languages,
      group.topics,
      group.notes.group,
      group.fit.minimumAge,
      group.access.audience,
    ]).to.deep.equal(['hope', ['en-US', 'es'], ['grief', 'loss'], 'Hi', 18, ['women']]);
    expect([
      group.organisation?.name,
      group.organisation?.phone,
      group.contact,
      group.updated,
      group.links.page,
    ]).to.deep.equal(['Clinic', '555 0100', null, '2027-01-01', 'https://example.org/e']);
    const { group: led } = read({
      organizer: { '@type': 'Person', name: 'Ann', email: 'mailto:a@example.org' },
    });
    expect([led.contact, led.organisation]).to.deep.equal([
      { name: 'Ann', email: 'a@example.org', phone: null },
      null,
    ]);
  });

  it('of a series are not counted twice', () => {
    const series = (fields: object): object =>
      event({ '@type': 'EventSeries', '@id': '#s', name: 'Series', isAccessibleForFree: true, ...fields });
    const part = (fields: object): object => event({ superEvent: { '@id': '#s' }, ...fields });
    const fates = (...events: object[]): string[] => {
      const { all, problems } = readWith(schemaOrg, schemaOrg.recognise(events)!);
      return all.map((group, index) => group?.name ?? problems.find(({ record }) => record === index)!.code);
    };
    expect(fates(series({}), part({ eventSchedule: weekly() }))).to.deep.equal([
      'series-of-events',
      'Hope Circle',
    ]);
    expect(fates(part({ startDate: START }), series({ eventSchedule: weekly() }))).to.deep.equal([
      'date-of-series',
      'Series',
    ]);
    expect(fates(series({ eventSchedule: weekly(), subEvent: [event({ startDate: START })] }))).to.deep.equal(
      ['Series', 'date-of-series'],
    );
    expect(fates(event({ superEvent: event({ name: 'Festival' }) }))).to.deep.equal(['Hope Circle']);
    expect(readAll([series({}), part({})]).groups[0]!.fit.cost.free).to.equal(true);
  });

  it('of a long series take no longer than others', () => {
    const subEvent = Array.from({ length: 5_000 }, (_, index) =>
      event({ name: `Part ${index}`, eventSchedule: weekly() }),
    );
    const records = schemaOrg.recognise(event({ '@type': 'EventSeries', '@id': '#s', subEvent }))!;
    expect(records.slice(1).every((record) => JSON.stringify(record).length < 1_000)).to.equal(true);
    expect(records).to.have.length(5_001);
  });

  it('find whom they name by an id', () => {
    const { groups } = readAll({
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Clinic' },
        event({ organizer: { '@id': '#o' } }),
      ],
    });
    expect(groups[0]!.organisation?.name).to.equal('Clinic');
  });

  it('have ids of their own where they share an address', () => {
    const url = 'https://example.org/events';
    const { groups } = readAll([
      event({ url }),
      event({ name: 'Other', url }),
      event({ name: 'Third', url: `${url}/3` }),
    ]);
    expect(new Set(groups.map(({ id }) => id)).size).to.equal(3);
    expect(groups.map(({ id }) => id.slice(0, 5))).to.deep.equal(['Hope-', 'Other', 'https']);
  });

  const wrong: readonly (readonly [object, readonly string[]])[] = [
    [{ description: {} }, ['description wrong-type']],
    [{ url: 'javascript:alert(1)' }, ['url url-refused']],
    [{ url: {} }, ['url wrong-type']],
    [{ startDate: {} }, ['startDate wrong-type']],
    [{ eventSchedule: 'weekly' }, ['eventSchedule wrong-type']],
    [{ location: { '@type': 'VirtualLocation', url: 'data:x' } }, ['location.url url-refused']],
    [{ inLanguage: 'English please' }, ['inLanguage language-unreadable']],
    [{ isAccessibleForFree: 'maybe' }, ['isAccessibleForFree wrong-type']],
    [{ eventAttendanceMode: 'Odd' }, ['eventAttendanceMode value-unknown']],
    [{ dateModified: 'May' }, ['dateModified date-unreadable']],
  ];
  for (const [fields, told] of wrong)
    it(`stay with ${JSON.stringify(fields)}`, () => expect(read(fields).told).to.deep.equal(told));

  for (const record of [null, 5, 'x', [], {}, event({ name: '' }), event({ name: {} })])
    it(`lose ${JSON.stringify(record)}`, () => {
      const { groups, problems } = readWith(schemaOrg, [record]);
      expect([groups.length, problems.map(({ effect }) => effect)]).to.deep.equal([0, ['lost']]);
    });

  it('change nothing outside themselves', () => {
    const text =
      '{"@type":"Event","name":"a","__proto__":{"polluted":1},"@id":"constructor","eventSchedule":{"repeatFrequency":"constructor","startTime":"19:00"},"location":{"__proto__":{"name":"x"}}}';
    const { groups } = readAll(JSON.parse(text));
    expect([groups[0]!.id, groups[0]!.slots, 'polluted' in {}]).to.deep.equal(['constructor', [], false]);
  });

  it('have words for each problem', () => {
    for (const words of Object.values(SCHEMA_ORG_PROBLEMS))
      expect(words.every((one) => one.length > 3)).to.equal(true);
  });
});

describe('JSON-LD in a web page', () => {
  const script = (json: string, attributes = 'type="application/ld+json"'): string =>
    `<script ${attributes}>${json}</script>`;
  const pages: readonly (readonly [string, unknown])[] = [
    [script('{"a":1}'), [{ a: 1 }]],
    [
      `<p>${script('{"a":1}')}</p>${script('[2]', "id='x' TYPE='Application/LD+JSON; charset=utf-8' defer")}`,
      [{ a: 1 }, [2]],
    ],
    [script('{"a":1}', 'data-x="a>b" type=application/ld+json'), [{ a: 1 }]],
    [script('\n<!--\n{"a":1}\n-->\n'), [{ a: 1 }]],
    [script('//<![CDATA[\n{"a":1}\n//]]>'), [{ a: 1 }]],
    [script('{"a":1}').replace('</script>', '</SCRIPT >'), [{ a: 1 }]],
    [`<!-- ${script('{"a":1}')} -->${script('{"b":2}')}`, [{ b: 2 }]],
    [`<script>let x = '<script type="application/ld+json">{}';</script>${script('{"b":2}')}`, [{ b: 2 }]],
    [`${script('{"a":1}', 'type="module"')}<scripty type="application/ld+json">{}</scripty>`, undefined],
    ['', undefined],
    ['<script type="application/ld+json', undefined],
    ['<html><p>Nothing', undefined],
  ];
  for (const [text, value] of pages)
    it(`of ${text.slice(0, 60)}`, () => expect(parsePage(text).value).to.deep.equal(value));

  it('is read by the reader; a broken block costs only itself', () => {
    const { value, faults } = parsePage(`${script('{oops')}${script(JSON.stringify(event()))}`);
    expect(faults).to.deep.equal([{ code: 'record-not-json', record: null }]);
    expect(readAll(value).groups.map(({ name }) => name)).to.deep.equal(['Hope Circle']);
    expect(parsePage(script('{oops')).value).to.equal(undefined);
  });

  it('takes linear time', () => {
    for (const piece of [
      '<script ',
      '<!--',
      '<script type="',
      '<script type=application/ld+json>{',
      '<script a=',
      '<script></script>',
      '<script/',
    ]) {
      const start = performance.now();
      parsePage(piece.repeat(200_000));
      expect(performance.now() - start, piece).to.be.lessThan(2_000);
    }
  });
});

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const load = async (name: string): Promise<unknown> =>
  parseJson(await (await fetch(`/real-feeds/${name}`)).text()).value;

describe('JSON-LD of a real organisation', () => {
  const NAME = 'jsonld-sober-founders.json';
  if (!names.includes(NAME)) return;

  it('is recognised, and no other feed is', async () => {
    for (const name of names.filter((one) => one.endsWith('.json')))
      expect(schemaOrg.recognise(await load(name)) !== null, name).to.equal(name === NAME);
  });

  it('is one series and two weekly events, which are listed', async () => {
    const value = (await load(NAME)) as [object, object, Record<string, unknown>[]];
    const records = schemaOrg.recognise(value)!;
    const { groups, problems } = readWith(schemaOrg, records, { timeZone: 'Europe/Vienna' });
    const weeks = value[2].filter((one) => 'eventSchedule' in one);
    expect([records.length, value[2].length, weeks.length, groups.length]).to.deep.equal([3, 3, 2, 2]);
    expect(groups.map(({ name }) => name)).to.deep.equal(weeks.map(({ name }) => name));
    expect(
      groups.map(({ slots }) => slots.map(({ weekday, start, timeZone }) => [weekday, start, timeZone])),
    ).to.deep.equal([[[2, '12:00', ZONE]], [[4, '12:00', ZONE]]]);
    expect(groups.map(({ venue, fit, place: where }) => [venue, fit.cost.free, where])).to.deep.equal([
      ['online', true, null],
      ['online', true, null],
    ]);
    expect(problems.map(({ record, code, effect }) => [record, code, effect])).to.deep.equal([
      [0, 'series-of-events', 'merged'],
      [1, 'offset-contradicts', 'changed'],
      [2, 'offset-contradicts', 'changed'],
    ]);
  });

  it('reads the same out of a web page', async () => {
    const value = (await load(NAME)) as object[];
    const page = value
      .map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`)
      .join('<p>');
    expect(readAll(parsePage(page).value)).to.deep.equal(readAll(value));
  });
});
