import { expect } from '@open-wc/testing';
import { plainGroups } from '../../src/feeds/plain-groups.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

function read(fields: object, feed: Omit<Feed, 'src'> = {}): { group: Group; told: string[] } {
  const { groups, problems } = readWith(plainGroups, [{ name: 'Hope Circle', ...fields }], feed);
  return { group: groups[0]!, told: codes(problems) };
}

describe('plain groups', () => {
  it('need only a name', () => {
    const { group, told } = read({});
    expect(told).to.deep.equal([]);
    expect(group).to.deep.equal({
      id: group.id,
      name: 'Hope Circle',
      kind: 'support-group',
      programme: null,
      topics: [],
      status: 'active',
      slots: [],
      venue: 'none',
      place: null,
      join: null,
      types: [],
      languages: [],
      access: { open: null, audience: [], stepFree: null, captions: null, signLanguage: null },
      fit: {
        for: null,
        cost: { free: null, text: null },
        size: null,
        camera: null,
        speaking: null,
        ledBy: null,
        moderated: null,
        platform: null,
        minimumAge: null,
        registerBy: null,
      },
      notes: { meeting: null, place: null, group: null },
      contact: null,
      organisation: null,
      links: { page: null, edit: null, feedback: null, donate: [] },
      checked: null,
      updated: null,
      source: { src: '/feed.json', record: 0 },
    });
    expect(group.id).to.match(/^Hope-Circle-[a-z\d]+$/);
  });

  it('come out as they went in', () => {
    const whole = {
      id: 'hope',
      kind: 'workshop',
      programme: 'DBSA',
      topics: ['grief'],
      status: 'paused',
      venue: 'hybrid',
      slots: [
        { weekday: 2, start: '18:30', minutes: 90, timeZone: 'America/Chicago' },
        {
          weekday: null,
          start: '10:00',
          minutes: null,
          timeZone: 'Europe/Vienna',
          rrule: 'FREQ=MONTHLY;BYDAY=2TU',
          from: '2027-01-01',
          until: '2027-12-31',
          dates: ['2028-02-29'],
          except: ['2027-05-11'],
          moved: [{ from: '2027-06-08', to: '2027-06-09' }],
        },
      ],
      place: {
        name: 'Clinic',
        address: 'a',
        street: 'b',
        city: 'c',
        region: 'd',
        postalCode: 'e',
        country: 'f',
        latitude: 10.5,
        longitude: -20,
        approximate: true,
        regions: ['x', 'y'],
      },
      join: {
        url: 'https://zoom.us/j/1',
        provider: 'Z',
        notes: 'n',
        phone: '1',
        phoneNotes: 'p',
        how: 'waiting-list',
        onRequest: true,
      },
      types: [{ code: 'A', label: 'Label', raw: 'a' }],
      languages: ['en', 'pt-BR'],
      access: { open: 'closed', audience: ['women'], stepFree: false, captions: true, signLanguage: 'BSL' },
      fit: {
        for: 'x',
        cost: { free: false, text: '5' },
        size: 's',
        camera: 'c',
        speaking: 'k',
        ledBy: 'both',
        moderated: true,
        platform: 'p',
        minimumAge: 18,
        registerBy: 'r',
      },
      notes: { meeting: 'm', place: 'p', group: 'g' },
      contact: { name: 'Ann', email: 'a@example.org', phone: null },
      organisation: { name: 'o', district: 'd', email: 'e', phone: 'p', url: 'https://o.example' },
      links: {
        page: 'https://p.example',
        edit: 'mailto:e@example.org',
        feedback: 'http://f.example',
        donate: [{ service: 'S', url: 'https://d.example' }],
      },
      checked: { date: '2027-01-01', by: 'us' },
      updated: '2027-01-02T03:04:05Z',
    };
    const { group, told } = read(whole);
    expect(told).to.deep.equal([]);
    expect(group).to.deep.equal({ name: 'Hope Circle', ...whole, source: { src: '/feed.json', record: 0 } });
  });

  it('ignore what they do not know', () =>
    expect(read({ version: 9, place: { floor: 3 } }).told).to.deep.equal([]));

  const wrong: readonly (readonly [fields: object, told: readonly string[]])[] = [
    [{ kind: 'party' }, ['kind value-unknown']],
    [{ kind: ['workshop'] }, ['kind value-unknown']],
    [{ topics: 'grief' }, ['topics wrong-type']],
    [{ topics: ['grief', {}] }, ['topics wrong-type']],
    [{ slots: {} }, ['slots wrong-type']],
    [{ slots: [5] }, ['slots wrong-type']],
    [{ slots: [{ weekday: 1 }] }, ['slots time-unreadable']],
    [{ slots: [{ weekday: 1, start: '25:00' }] }, ['slots.start time-unreadable']],
    [{ slots: [{ weekday: 1, start: '24:00' }] }, ['slots.start time-unreadable']],
    [{ slots: [{ start: '19:00' }] }, ['slots day-missing']],
    [{ slots: [{ weekday: 0, start: '19:00' }] }, ['slots.weekday out-of-range', 'slots day-missing']],
    [{ slots: [{ weekday: 1, start: '19:00', timeZone: 'EST' }] }, ['slots.timeZone zone-unknown']],
    [{ slots: [{ weekday: 1, start: '19:00', minutes: 0 }] }, ['slots.minutes out-of-range']],
    [{ slots: [{ weekday: 1, start: '19:00', rrule: 'every day' }] }, ['slots.rrule rule-unreadable']],
    [{ slots: [{ weekday: 1, start: '19:00', until: '2027-02-30' }] }, ['slots.until date-unreadable']],
    [{ slots: [{ weekday: 1, start: '19:00', moved: [{ from: '2027-01-01' }] }] }, []],
    [{ place: 'Clinic' }, ['place wrong-type']],
    [{ place: { latitude: 91, longitude: 0 } }, ['place.latitude out-of-range', 'place coordinates-half']],
    [{ place: { latitude: '10', longitude: 0 } }, ['place.latitude out-of-range', 'place coordinates-half']],
    [{ join: { url: 'javascript:alert(1)' } }, ['join.url url-refused']],
    [{ join: { how: 'maybe', onRequest: 'yes' } }, ['join.how value-unknown', 'join.onRequest wrong-type']],
    [{ languages: ['English please'] }, ['languages language-unreadable']],
    [{ access: { open: 'yes', stepFree: 1 } }, ['access.open value-unknown', 'access.stepFree wrong-type']],
    [{ fit: { cost: 5, minimumAge: 'x' } }, ['fit.cost wrong-type', 'fit.minimumAge out-of-range']],
    [{ links: { page: 'mailto:a@example.org', donate: [{ service: 'x' }] } }, ['links.page url-refused']],
    [{ checked: { date: 'May' } }, ['checked.date date-unreadable']],
    [{ updated: 'May' }, ['updated date-unreadable']],
    [{ types: [5, {}] }, ['types wrong-type']],
    [{ contact: [] }, ['contact wrong-type']],
  ];
  for (const [fields, told] of wrong) {
    it(`stay with ${JSON.stringify(fields)}`, () => {
      const result = read(fields);
      expect(result.told).to.deep.equal(told);
      expect(result.group.name).to.equal('Hope Circle');
      expect(Object.keys(result.group).length).to.equal(21);
    });
  }

  for (const record of [null, 5, 'x', [], {}, { name: '' }, { name: ' ' }, { name: {} }]) {
    it(`lose ${JSON.stringify(record)}`, () => {
      const { groups, problems } = readWith(plainGroups, [record]);
      expect([groups.length, problems.filter(({ effect }) => effect === 'lost').length]).to.deep.equal([
        0, 1,
      ]);
    });
  }

  it('have the venue that place and link tell', () => {
    const [place, join] = [{ name: 'Clinic' }, { url: 'https://zoom.us/j/1' }];
    const venues = [
      { place },
      { join },
      { place, join },
      { join: { phone: '+15555550100' } },
      { place, venue: 'online' },
    ];
    expect(venues.map((fields) => read(fields).group.venue)).to.deep.equal([
      'in-person',
      'online',
      'hybrid',
      'phone',
      'online',
    ]);
    expect(read({ join }).group.join?.provider).to.equal('Zoom');
    expect(
      read({ join: { url: 'https://own.example/x' } }, { services: ['own.example'] }).group.join?.provider,
    ).to.equal('own.example');
  });

  it('have the zone, kind, programme and labels of the feed where they name none', () => {
    const slots = [{ weekday: 1, start: '7pm' }];
    const feed = {
      timeZone: 'europe/berlin',
      kind: 'workshop',
      programme: 'X',
      types: { Q: 'Quiet' },
    } as const;
    const { group } = read({ slots, types: ['Q', 'constructor'] }, feed);
    expect(group.slots).to.deep.equal([
      { weekday: 1, start: '19:00', minutes: null, timeZone: 'Europe/Berlin' },
    ]);
    expect([group.kind, group.programme]).to.deep.equal(['workshop', 'X']);
    expect(group.types.map(({ label }) => label)).to.deep.equal(['Quiet', null]);
    expect(read({ slots }, { timeZone: 'nowhere' }).group.slots[0]!.timeZone).to.equal(null);
  });

  it('are recognised', () => {
    const group = { name: 'a', slots: [] };
    expect(plainGroups.recognise({ groups: [group] })).to.deep.equal([group]);
    expect(plainGroups.recognise([null, group])).to.deep.equal([null, group]);
    expect(plainGroups.recognise([{ name: 'a', kind: 'workshop' }])).to.have.length(1);
    for (const value of [null, 5, {}, [], { groups: {} }, [{ name: 'a', day: 1 }]]) {
      expect(plainGroups.recognise(value), JSON.stringify(value)).to.equal(null);
    }
  });

  it('of the fixture are read', async () => {
    const records = plainGroups.recognise(await (await fetch('/fixtures/feeds/plain-groups.json')).json())!;
    const { groups, problems } = readWith(plainGroups, records);
    expect(problems).to.deep.equal([]);
    expect(groups.map(({ id, venue, slots }) => [id.slice(0, 11), venue, slots.length])).to.deep.equal([
      ['hope-circle', 'in-person', 1],
      ['Evening-For', 'online', 0],
      ['Clay-Worksh', 'none', 1],
    ]);
  });

  it('have a field in the schema for each of theirs', async () => {
    const { $defs } = (await (await fetch('/schema/group.json')).json()) as {
      $defs: Record<string, { properties: object }>;
    };
    const described = (name: string): string[] => Object.keys($defs[name]!.properties);
    const { group } = read({ place: {}, join: {} });
    expect(described('group').sort()).to.deep.equal(
      Object.keys(group)
        .filter((key) => key !== 'source')
        .sort(),
    );
    expect(described('place')).to.deep.equal(Object.keys(group.place!));
    expect(described('join')).to.deep.equal(Object.keys(group.join!));
    expect(described('slot')).to.deep.equal([
      'weekday',
      'start',
      'minutes',
      'timeZone',
      'rrule',
      'from',
      'until',
      'dates',
      'except',
      'moved',
    ]);
  });

  // S5
  it('change nothing outside themselves', () => {
    const text =
      '[{"name":"a","__proto__":{"polluted":1},"place":{"__proto__":{"polluted":1},"name":"b"},"id":"constructor"}]';
    const { groups } = readWith(plainGroups, JSON.parse(text) as unknown[]);
    expect([
      groups[0]!.id,
      groups[0]!.place!.name,
      'polluted' in {},
      'polluted' in groups[0]!.place!,
    ]).to.deep.equal(['constructor', 'b', false, false]);
  });
});
