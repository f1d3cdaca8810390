import { expect } from '@open-wc/testing';
import { hsds } from '../../src/feeds/hsds.js';
import { HSDS_PROBLEMS } from '../../src/feeds/hsds-wording.js';
import { parseJson } from '../../src/feeds/json.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

type Row = Readonly<Record<string, unknown>>;

const service = (fields: object = {}): Row => ({
  id: 's1',
  name: 'Hope Circle',
  status: 'active',
  ...fields,
});
const weekly = (fields: object = {}): Row => ({ freq: 'WEEKLY', byday: 'TU', opens_at: '18:30', ...fields });

function readAll(value: unknown, feed: Omit<Feed, 'src'> = {}): { groups: readonly Group[]; told: string[] } {
  const records = hsds.recognise(value);
  const { groups, problems } = readWith(hsds, records ?? [], feed);
  return { groups, told: codes(problems) };
}

function read(fields: object, feed: Omit<Feed, 'src'> = {}): { group: Group; told: string[] } {
  const { groups, told } = readAll({ contents: [service({ schedules: [], ...fields })] }, feed);
  return { group: groups[0]!, told };
}

const at = (location: object, more: object = {}): object => ({
  service_at_locations: [{ id: 'a1', location: { id: 'l1', ...location }, ...more }],
});

describe('HSDS', () => {
  it('without a schedule is by appointment, and says nothing that is not said', () => {
    const { group, told } = read({});
    expect(told).to.deep.equal([]);
    expect([group.id, group.slots, group.venue, group.place, group.join]).to.deep.equal([
      's1',
      [],
      'none',
      null,
      null,
    ]);
    expect([group.contact, group.organisation, group.checked, group.updated]).to.deep.equal([
      null,
      null,
      null,
      null,
    ]);
    expect([group.access.stepFree, group.fit.cost.free, group.fit.minimumAge]).to.deep.equal([
      null,
      null,
      null,
    ]);
  });

  const shapes: readonly (readonly [string, unknown, number])[] = [
    ['page', { contents: [service({ service_areas: [] })], total_items: 1 }, 1],
    [
      'page of short entries',
      { total_items: 2, page_number: 1, contents: [service(), service({ id: 's2' })] },
      2,
    ],
    ['empty page', { total_items: 0, page_number: 1, contents: [] }, 0],
    ['list', [service({ schedules: [] }), service()], 2],
    ['service', service({ organization: { name: 'Clinic' } }), 1],
    ['service at two locations', service({ service_at_locations: [{ id: '1' }, { id: '2' }] }), 2],
    ['service at location', { id: 'a', service: service(), location: { id: 'l', name: 'Hall' } }, 1],
    ['organisation', { id: 'o', name: 'Clinic', services: [service(), service({ id: 's2' })] }, 2],
    ['list of organisations', [{ id: 'o', name: 'Clinic', services: [service()] }], 1],
    ['tables', { 'services.csv': [service()], 'locations.csv': [] }, 1],
  ];
  for (const [name, value, count] of shapes) {
    it(`of the shape "${name}" gives ${count}`, () => {
      const { groups, told } = readAll(value);
      expect(hsds.recognise(value)).to.have.length(count);
      expect([groups.length, told]).to.deep.equal([count, []]);
    });
  }

  for (const value of [
    null,
    5,
    '',
    [],
    {},
    [{ name: 'a', day: 1 }],
    { contents: [] },
    { contents: [{ name: 'a' }] },
  ])
    it(`is not ${JSON.stringify(value)}`, () => expect(hsds.recognise(value)).to.equal(null));

  it('has an id for each place of a service', () => {
    const places = ['l1', 'l2'].map((id) => ({ id: `a-${id}`, location: { id } }));
    const { groups } = readAll(service({ service_at_locations: places }));
    expect(groups.map(({ id }) => id)).to.deep.equal(['s1.l1', 's1.l2']);
  });

  it('joins tables: a row belongs to the most specific one it names', () => {
    const { groups, told } = readAll({
      'organizations.csv': [{ id: 'o', name: 'Clinic', website: 'https://example.org' }],
      'services.csv': [service({ organization_id: 'o' })],
      'service_at_location.csv': [
        { id: 'a1', service_id: 's1', location_id: 'l1' },
        { id: 'a2', service_id: 's1', location_id: 'l2' },
      ],
      'locations.csv': [
        { id: 'l1', name: 'Hall', location_type: 'physical' },
        { id: 'l2', name: 'Library', location_type: 'physical' },
      ],
      'addresses.csv': [
        { location_id: 'l1', address_1: '1 Main St', city: 'Town', address_type: 'physical' },
      ],
      'schedules.csv': [
        { service_id: 's1', service_at_location_id: 'a1', ...weekly() },
        { service_id: 's1', service_at_location_id: 'a2', ...weekly({ byday: 'WE' }) },
      ],
      'languages.csv': [{ service_id: 's1', code: 'es' }],
    });
    expect(told).to.deep.equal([]);
    expect(
      groups.map(({ place, slots }) => [place?.name, place?.street, slots.map(({ weekday }) => weekday)]),
    ).to.deep.equal([
      ['Hall', '1 Main St', [2]],
      ['Library', null, [3]],
    ]);
    expect(groups.map(({ languages, organisation }) => [languages, organisation?.url])).to.deep.equal([
      [['es'], 'https://example.org'],
      [['es'], 'https://example.org'],
    ]);
  });

  const schedules: readonly (readonly [fields: object, slots: readonly object[], told: readonly string[]])[] =
    [
      [weekly({ closes_at: '20:00' }), [{ weekday: 2, start: '18:30', minutes: 90 }], []],
      [
        weekly({ byday: 'TH,FR', opens_at: '9:00' }),
        [
          { weekday: 4, start: '09:00' },
          { weekday: 5, start: '09:00' },
        ],
        [],
      ],
      [weekly({ byday: ['MO', 'Tuesday'] }), [{ weekday: 1 }, { weekday: 2 }], []],
      [weekly({ opens_at: '10:00:00', closes_at: '18:00:00' }), [{ start: '10:00', minutes: 480 }], []],
      [weekly({ opens_at: '22:00', closes_at: '1:00' }), [{ start: '22:00', minutes: 180 }], []],
      [weekly({ closes_at: '18:30' }), [{ minutes: null }], []],
      [weekly({ freq: undefined }), [{ weekday: 2 }], []],
      [
        weekly({ dtstart: '2027-01-05', until: '2027-06-01T00:00:00Z' }),
        [{ from: '2027-01-05', until: '2027-06-01' }],
        [],
      ],
      [
        weekly({
          valid_from: '2027-02-01',
          dtstart: '2027-01-05',
          valid_to: '2027-03-01',
          until: '2027-04-01',
        }),
        [{ from: '2027-02-01', until: '2027-03-01' }],
        [],
      ],
      [weekly({ byday: '', dtstart: '2027-01-06' }), [{ weekday: 3 }], []],
      [
        weekly({ interval: 2, dtstart: '2027-01-05' }),
        [{ weekday: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2027-01-05' }],
        [],
      ],
      [
        weekly({ interval: '2' }),
        [{ weekday: null, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }],
        ['schedules.freq anchor-missing'],
      ],
      [
        weekly({ count: 3, dtstart: '2027-01-05' }),
        [{ rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', from: '2027-01-05' }],
        [],
      ],
      [
        weekly({ freq: 'MONTHLY', byday: '2MO,-1FR' }),
        [{ weekday: null, rrule: 'FREQ=MONTHLY;BYDAY=2MO,-1FR' }],
        [],
      ],
      [weekly({ freq: null, byday: '2MO' }), [{ rrule: 'FREQ=MONTHLY;BYDAY=2MO' }], []],
      [
        weekly({ freq: 'MONTHLY', byday: null, bymonthday: '1,15' }),
        [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }],
        [],
      ],
      [
        weekly({ freq: 'MONTHLY', byday: null, dtstart: '2027-01-20' }),
        [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }],
        [],
      ],
      [weekly({ freq: 'DAILY', byday: null }), [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday })), []],
      [{ dtstart: '2027-01-20', opens_at: '18:00' }, [{ weekday: null, dates: ['2027-01-20'] }], []],
      [
        weekly({ byweekno: '41', bymonthday: '2' }),
        [{ weekday: 2 }],
        ['schedules.byweekno rule-part-ignored', 'schedules.bymonthday rule-part-ignored'],
      ],
      [weekly({ freq: 'YEARLY' }), [], ['schedules.freq rule-unknown']],
      [weekly({ byday: '2TU' }), [], ['schedules.freq rule-unknown']],
      [weekly({ interval: 'x' }), [], ['schedules.freq rule-unknown']],
      [weekly({ byday: 'XX' }), [], ['schedules.byday day-unreadable', 'schedules.byday day-missing']],
      [weekly({ byday: 'MO,XX' }), [{ weekday: 1 }], ['schedules.byday day-unreadable']],
      [weekly({ opens_at: '' }), [], ['schedules.opens_at time-missing']],
      [weekly({ opens_at: '25:00' }), [], ['schedules.opens_at time-unreadable']],
      [weekly({ opens_at: '24:00' }), [], ['schedules.opens_at time-unreadable']],
      [weekly({ closes_at: 'late' }), [{ minutes: null }], ['schedules.closes_at end-unreadable']],
      [weekly({ dtstart: 'May' }), [{ weekday: 2 }], ['schedules.dtstart date-unreadable']],
      [{ opens_at: '18:00' }, [], ['schedules.byday day-missing']],
      [{ description: 'Ring us.' }, [], []],
    ];
  for (const [schedule, slots, told] of schedules) {
    it(`reads ${JSON.stringify(schedule)}`, () => {
      const result = read({ schedules: [schedule] });
      expect(result.told).to.deep.equal(told);
      expect(result.group.slots.length).to.equal(slots.length);
      const said = result.group.slots.map((slot, index) => ({ ...slot, ...slots[index] }));
      expect(said).to.deep.equal(result.group.slots);
    });
  }

  it('takes an offset for no zone', () => {
    const zone = (fields: object): unknown[] => {
      const { group, told } = read({ schedules: [weekly(fields)] }, { timeZone: 'Europe/London' });
      return [group.slots[0]!.start, group.slots[0]!.timeZone, told];
    };
    expect(zone({})).to.deep.equal(['18:30', 'Europe/London', []]);
    expect(zone({ timezone: 3 })).to.deep.equal([
      '18:30',
      'Europe/London',
      ['schedules.timezone offset-no-zone'],
    ]);
    expect(zone({ opens_at: '10:00Z' })).to.deep.equal([
      '10:00',
      'Europe/London',
      ['schedules.opens_at offset-no-zone'],
    ]);
    expect(zone({ opens_at: '10:00:00-05:00' })[0]).to.equal('10:00');
    expect(zone({ timezone: 'America/Chicago' })).to.deep.equal(['18:30', 'America/Chicago', []]);
    expect(zone({ timezone: 'Nowhere/Town' })).to.deep.equal([
      '18:30',
      null,
      ['schedules.timezone zone-unknown'],
    ]);
  });

  it('collects schedules wherever they hang, the most specific first, each once', () => {
    const same = weekly({ id: 'x' });
    const { group } = read({
      schedules: [same, weekly({ byday: 'SA' })],
      ...at({ schedules: [same, weekly({ byday: 'FR' })] }, { schedules: [weekly({ byday: 'MO' }), same] }),
    });
    expect(group.slots.map(({ weekday }) => weekday)).to.deep.equal([1, 2, 5, 6]);
  });

  it('has a status: what is not offered is hidden', () => {
    const statuses = ['active', 'inactive', 'defunct', 'temporarily closed', 'odd', null];
    const { groups, problems } = readWith(
      hsds,
      hsds.recognise(statuses.map((status) => service({ status, schedules: [] })))!,
    );
    expect(groups.map(({ status }) => status)).to.deep.equal(['active', 'paused', 'active', 'active']);
    expect(problems).to.deep.equal([
      { record: 1, field: null, code: 'not-offered', effect: 'hidden' },
      { record: 2, field: null, code: 'not-offered', effect: 'hidden' },
      { record: 4, field: 'status', code: 'status-unknown', effect: 'changed' },
    ]);
  });

  it('has a place', () => {
    const address = {
      address_1: '1 Main St',
      address_2: 'Floor 2',
      city: 'Town',
      state_province: 'IL',
      postal_code: 60601,
      country: 'US',
    };
    const { group, told } = read({
      ...at({
        name: 'Hall',
        location_type: 'physical',
        latitude: '41.5',
        longitude: -87,
        transportation: 'Bus 5',
        addresses: [
          { address_1: 'P.O. Box', address_type: 'postal' },
          { ...address, address_type: 'physical' },
        ],
      }),
    });
    expect(told).to.deep.equal([]);
    expect([group.venue, group.notes.place]).to.deep.equal(['in-person', 'Bus 5']);
    expect(group.place).to.deep.equal({
      name: 'Hall',
      address: '1 Main St, Floor 2, Town, IL 60601, US',
      street: '1 Main St, Floor 2',
      city: 'Town',
      region: 'IL',
      postalCode: '60601',
      country: 'US',
      latitude: 41.5,
      longitude: -87,
      approximate: false,
      regions: ['IL', 'Town'],
    });
  });

  const points: readonly (readonly [object, string])[] = [
    [{ latitude: 100, longitude: 101 }, 'location.latitude coordinates-out-of-range'],
    [{ latitude: 0, longitude: 0 }, 'location.latitude coordinates-zero'],
    [{ latitude: 1 }, 'location.latitude coordinates-half'],
    [{ longitude: '1' }, 'location.longitude coordinates-half'],
    [{ latitude: 'x', longitude: 1 }, 'location.latitude coordinates-unreadable'],
    [{ addresses: [{ city: 'Town', address_type: 'postal' }] }, 'location.addresses address-postal'],
    [{ location_type: 'postal' }, 'location.location_type location-postal'],
    [{ addresses: 5 }, 'location.addresses wrong-type'],
  ];
  for (const [location, problem] of points)
    it(`tells ${problem}`, () => {
      const { group, told } = read(at({ name: 'Hall', ...location }));
      expect(told).to.deep.equal([problem]);
      expect(group.place?.latitude ?? null).to.equal(null);
    });

  it('joins where a location is virtual', () => {
    const { group } = read(
      at({ location_type: 'virtual', url: 'https://zoom.us/j/1', phones: [{ number: '"+1 555 0100"' }] }),
    );
    expect([
      group.venue,
      group.place,
      group.join?.url,
      group.join?.provider,
      group.join?.phone,
    ]).to.deep.equal(['online', null, 'https://zoom.us/j/1', 'Zoom', '+1 555 0100']);
    expect(read(at({ location_type: 'virtual', url: 'javascript:alert(1)' })).told).to.deep.equal([
      'location.url url-refused',
    ]);
    const attending = (...types: string[]): string =>
      read({ schedules: types.map((attending_type) => weekly({ attending_type })) }).group.venue;
    expect([
      attending('online'),
      attending('phone'),
      attending('online', 'venue'),
      attending('as you like'),
    ]).to.deep.equal(['online', 'phone', 'hybrid', 'none']);
  });

  it('is step-free only where it plainly says so', () => {
    const says = (description: string): boolean | null =>
      read(at({ accessibility: [{ description }] })).group.access.stepFree;
    for (const text of [
      'Wheelchair accessible',
      'Wheelchair access is possible on all levels.',
      'Hearing loop. Step-free access.',
    ])
      expect(says(text), text).to.equal(true);
    for (const text of [
      'No wheelchair access',
      'Not wheelchair accessible',
      'Wheelchair access on request',
      'Wheelchair accessible toilet',
      'Not step-free',
      'Ramp',
      '',
    ])
      expect(says(text), text).to.equal(null);
  });

  it('says for whom, at what cost, in which languages, and when it was checked', () => {
    const { group, told } = read({
      eligibility_description: 'Adults',
      minimum_age: '18',
      fees_description: 'Free of charge',
      assured_date: '2027-01-02',
      last_modified: '2027-01-03T04:05:06.789Z',
      url: 'https://example.org/a',
      email: 'a@example.org',
      languages: [{ code: 'eng' }, { code: 'pt-br' }, { id: 'x' }],
      attributes: [{ taxonomy_term: { code: 'G', name: 'Grief' } }],
      program: { name: 'Support' },
      alert: 'New room',
      description: '<p>Hello &amp; welcome</p>',
      organization: {
        name: 'Clinic',
        website: 'https://example.org',
        phones: [{ number: '555 0101', extension: 7 }],
      },
    });
    expect(told).to.deep.equal([]);
    expect([group.fit.for, group.fit.minimumAge, group.fit.cost]).to.deep.equal([
      'Adults',
      18,
      { free: true, text: 'Free of charge' },
    ]);
    expect([group.checked, group.updated, group.links.page]).to.deep.equal([
      { date: '2027-01-02', by: null },
      '2027-01-03T04:05:06Z',
      'https://example.org/a',
    ]);
    expect([group.languages, group.topics, group.programme]).to.deep.equal([
      ['en', 'pt-BR'],
      ['Grief'],
      'Support',
    ]);
    expect(group.types).to.deep.equal([{ code: 'G', label: 'Grief', raw: 'G' }]);
    expect(group.notes).to.deep.equal({ meeting: 'New room', place: null, group: 'Hello & welcome' });
    expect([group.contact?.email, group.organisation?.phone, group.organisation?.url]).to.deep.equal([
      'a@example.org',
      '555 0101 ext. 7',
      'https://example.org',
    ]);
  });

  const costs: readonly (readonly [object, boolean | null, string | null])[] = [
    [{}, null, null],
    [{ fees: 'Free to everyone' }, true, 'Free to everyone'],
    [{ fees_description: 'Free for under 18s, else 5 USD' }, null, 'Free for under 18s, else 5 USD'],
    [{ cost_options: [{ amount: 0 }] }, true, '0'],
    [
      { fees: 'Free', cost_options: [{ option: 'Adults', amount: 5, currency: 'gbp' }] },
      null,
      'Free\nAdults: 5 GBP',
    ],
  ];
  for (const [fields, free, text] of costs)
    it(`costs ${JSON.stringify(fields)}`, () =>
      expect(read(fields).group.fit.cost).to.deep.equal({ free, text }));

  const wrong: readonly (readonly [object, readonly string[]])[] = [
    [{ name: '', alternate_name: 'Circle' }, ['name name-other']],
    [{ description: {} }, ['description wrong-type']],
    [{ url: 'javascript:alert(1)' }, ['url url-refused']],
    [{ schedules: 'x' }, ['schedules wrong-type']],
    [{ schedules: [null, 5] }, ['schedules wrong-type']],
    [{ schedules: [weekly({ closes_at: {} })] }, ['schedules.closes_at wrong-type']],
    [{ service_at_locations: 'x' }, ['service_at_locations wrong-type']],
    [{ organization: [5] }, ['organization wrong-type']],
    [{ languages: [{ name: 'Urdu' }] }, ['languages.code language-without-code']],
    [{ languages: [{ code: 'Urdu please' }] }, ['languages.code language-unreadable']],
    [{ minimum_age: 'x' }, ['minimum_age out-of-range']],
    [{ assured_date: 'May' }, ['assured_date date-unreadable']],
    [{ last_modified: 'May' }, ['last_modified date-unreadable']],
    [{ last_modified: true }, ['last_modified wrong-type']],
  ];
  for (const [fields, told] of wrong)
    it(`stays with ${JSON.stringify(fields)}`, () => {
      const result = read(fields);
      expect(result.told).to.deep.equal(told);
      expect(result.group.name).to.be.a('string');
    });

  it('reads on after what is no service, and loses nothing in silence', () => {
    const list = [
      service({ schedules: [] }),
      null,
      5,
      {},
      { id: 'x' },
      'x',
      service({ service_at_locations: [null, { id: 'a' }] }),
    ];
    const records = hsds.recognise(list)!;
    const { groups, problems } = readWith(hsds, records);
    const gone = problems.filter(({ field, effect }) => field === null && effect === 'lost').length;
    expect([records.length, groups.length, gone]).to.deep.equal([8, 2, 6]);
    expect(readWith(hsds, [service(), { id: 'o', services: [] }, []]).groups.length).to.equal(1);
  });

  it('changes nothing outside itself', () => {
    const text =
      '{"contents":[{"__proto__":{"polluted":1},"id":"constructor","name":"a","schedules":[{"__proto__":{"freq":"DAILY"}}],"attributes":[{"taxonomy_term":{"code":"__proto__","name":"x"}}]}]}';
    const { groups } = readAll(JSON.parse(text));
    expect([groups[0]!.id, groups[0]!.slots.length, 'polluted' in {}]).to.deep.equal([
      'constructor',
      0,
      false,
    ]);
  });

  it('has words for each problem', () => {
    for (const words of Object.values(HSDS_PROBLEMS))
      expect(words.every((one) => one.length > 3)).to.equal(true);
  });
});

const names = (await (await fetch('/real-feeds/index.json')).json()) as string[];
const load = async (name: string): Promise<unknown> =>
  parseJson(await (await fetch(`/real-feeds/${name}`)).text()).value;

describe('HSDS of real organisations', () => {
  if (!names.includes('hsds3-legal-aid-derived.json')) return;

  it('is recognised, and no other feed is', async () => {
    for (const name of names.filter((one) => one.endsWith('.json')))
      expect(hsds.recognise(await load(name)) !== null, name).to.equal(name.startsWith('hsds3-'));
  });

  it('of one record each says the same in every shape', async () => {
    for (const name of ['service-full', 'service-at-location-full', 'organization-full', 'tabular']) {
      const { groups } = readAll(await load(`hsds3-${name}.json`));
      expect(groups.length, name).to.equal(1);
      const [{ place, slots, checked, organisation, languages }] = groups as [Group];
      expect([slots[0]!.start, slots[0]!.minutes, slots[0]!.rrule], name).to.deep.equal([
        '10:00',
        480,
        'FREQ=WEEKLY;BYDAY=TH,FR;COUNT=3',
      ]);
      expect(
        [place!.street, place!.latitude, checked!.date, organisation!.name, languages],
        name,
      ).to.deep.equal([
        '1-30 Main Street, MyVillage',
        null,
        '2005-01-01',
        'Example Organization Inc.',
        ['ur'],
      ]);
    }
  });

  it('on the page whose services share one id are all read', async () => {
    const page = (await load('hsds3-uk-service-page.json')) as { contents: Row[] };
    const { groups, told } = readAll(page);
    expect([groups.length, new Set(page.contents.map(({ id }) => id)).size, told]).to.deep.equal([
      page.contents.length,
      1,
      [],
    ]);
  });

  it('equals an independent count', async () => {
    const page = (await load('hsds3-legal-aid-derived.json')) as { contents: LegalAid[] };
    const pairs = page.contents.flatMap((one) => one.service_at_locations.map((place) => ({ one, place })));
    const named = pairs.filter(({ one }) => one.name);
    const { groups, problems } = readWith(hsds, hsds.recognise(page)!, { timeZone: 'America/Chicago' });
    expect([page.contents.length, pairs.length, groups.length]).to.deep.equal([430, 1032, named.length]);
    const times = (place: LegalAid['service_at_locations'][number]): string[] =>
      place.schedules.flatMap(({ byday, opens_at, closes_at }) =>
        opens_at
          ? byday
              .split(',')
              .map((day) => `${DAYS.indexOf(day)} ${opens_at.padStart(5, '0')} ${span(opens_at, closes_at)}`)
          : [],
      );
    groups.forEach(({ slots, place, venue }, index) => {
      const pair = named[index]!;
      expect([
        slots.map(({ weekday, start, minutes }) => `${weekday} ${start} ${minutes}`).sort(),
        place?.name,
        venue,
      ]).to.deep.equal([[...new Set(times(pair.place))].sort(), pair.place.location.name, 'in-person']);
    });
    expect(
      groups.flatMap(({ slots }) => slots).every(({ timeZone }) => timeZone === 'America/Chicago'),
    ).to.equal(true);
    expect(groups.filter(({ place }) => place?.latitude != null).length).to.equal(0);
    const closed = named.flatMap(({ place }) => place.schedules).filter(({ opens_at }) => !opens_at).length;
    const count = (code: string): number => problems.filter((one) => one.code === code).length;
    expect([count('time-missing'), count('name-missing'), problems.length]).to.deep.equal([
      closed,
      pairs.length - named.length,
      closed + pairs.length - named.length,
    ]);
  });
});

interface LegalAid {
  name: string;
  service_at_locations: {
    location: { name: string };
    schedules: { byday: string; opens_at: string; closes_at: string }[];
  }[];
}

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function span(opens: string, closes: string): number | null {
  const [from = 0, to = 0] = [opens, closes].map(
    (time) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]),
  );
  return from === to ? null : (to - from + 1440) % 1440;
}
