import { expect } from '@open-wc/testing';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import type { Group } from '../../src/model/group.js';
import { MEETING, readMeeting } from '../helpers/meeting-guide-record.js';
import { codes, readWith } from '../helpers/reading.js';

type Row = readonly [fields: object, said: unknown, told?: readonly string[]];

/** Each row: fields of a record, what they become, and which problems are told (none, where nothing stands there). */
function table(title: string, say: (group: Group) => unknown, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [fields, said, told = []] of rows) {
      it(JSON.stringify(fields).slice(0, 100), () => {
        const read = readMeeting(fields as Record<string, unknown>, { timeZone: 'Europe/Berlin' });
        expect(say(read.group)).to.deep.equal(said);
        expect(read.told).to.deep.equal(told);
      });
    }
  });
}

const weekdays = (group: Group): unknown => group.slots.map(({ weekday }) => weekday);
const times = (group: Group): unknown =>
  group.slots.map(({ weekday, start, minutes }) => [weekday, start, minutes]);

describe('Meeting Guide', () => {
  table('name', ({ name }) => name, [
    [{ name: 'Big Book' }, 'Big Book'],
    [{ name: '  Steps &amp; Traditions ' }, 'Steps & Traditions'],
    [{ name: 12 }, '12'],
    [{ name: '🌱' }, '🌱'],
    [{ name: '', group: 'Serenity Group' }, 'Serenity Group', ['name name-missing']],
    [{ name: '&nbsp; ', location: 'Example Hall' }, 'Example Hall', ['name name-missing']],
    [{ name: null }, MEETING.formatted_address, ['name name-missing']],
    [{ name: null, formatted_address: null, attendance_option: 'online' }, 'serenity', ['name name-missing']],
    [{ name: ['x'], group: 'Serenity Group' }, 'Serenity Group', ['name wrong-type', 'name name-missing']],
  ]);

  table('slug', ({ id }) => id, [
    [{ slug: 'serenity-14' }, 'serenity-14'],
    [{ slug: 77 }, '77'],
    [{ slug: 'Big-Book-Saturday-17:00' }, 'Big-Book-Saturday-17-00'],
    [{ slug: 'constructor' }, 'constructor'],
    [{ slug: '', id: 501 }, '501'],
  ]);

  it('a record without slug has an id that lasts, and is told', () => {
    const [first, again, other] = [{}, { notes: 'new' }, { time: '20:00' }].map((fields) =>
      readMeeting({ slug: undefined, ...fields }),
    );
    expect(first!.told).to.deep.equal(['slug slug-missing']);
    expect(first!.group.id).to.match(/^Serenity-[a-z\d]+$/);
    expect(again!.group.id).to.equal(first!.group.id);
    expect(other!.group.id).not.to.equal(first!.group.id);
  });

  table('day', weekdays, [
    [{ day: 0 }, [7]],
    [{ day: 6 }, [6]],
    [{ day: 7 }, [7]], // as the API counts whose Monday is 1
    [{ day: [4] }, [4]],
    [{ day: [1, 3, 5] }, [1, 3, 5]],
    [{ day: '4' }, [4]],
    [{ day: ['0', '6'] }, [7, 6]],
    [{ day: '[1,3]' }, [1, 3]],
    [{ day: 'Mon' }, [1]],
    [{ day: 'Lundi' }, [1]],
    [{ day: 'Monday, Thursday' }, [1, 4]],
    [{ day: [1, 1, 9] }, [1], ['day day-repeated', 'day day-unreadable']],
    [{ day: [0, 7] }, [7], ['day day-repeated']],
    [{ day: -1 }, [], ['day day-unreadable']],
    [{ day: 1.5 }, [], ['day day-unreadable']],
    [{ day: true }, [], ['day day-unreadable']],
    [{ day: { x: [] } }, [], ['day day-unreadable']],
    [{ day: 'constructor' }, [], ['day day-unreadable']],
    [{ day: undefined }, [], ['day day-missing']],
    [{ day: [] }, [], ['day day-missing']],
    [{ day: null, time: null }, []],
    [{ day: '', time: '' }, []],
  ]);

  table('time and end_time', times, [
    [{ time: '19:00' }, [[1, '19:00', null]]],
    [{ time: '9:00' }, [[1, '09:00', null]]],
    [{ time: '8:00 PM', end_time: '9:30 PM' }, [[1, '20:00', 90]]],
    [{ time: '7pm' }, [[1, '19:00', null]]],
    [{ time: '19.00' }, [[1, '19:00', null]]],
    [{ time: 'Noon' }, [[1, '12:00', null]]],
    [{ time: 'midnight' }, [[1, '00:00', null]]],
    [{ time: '00:00' }, [[1, '00:00', null]]],
    [{ time: '24:00', end_time: '01:00' }, [[2, '00:00', 60]], ['time time-24']],
    [
      { time: '24:00', day: [6, 0] },
      [
        [7, '00:00', null],
        [1, '00:00', null],
      ],
      ['time time-24'],
    ],
    [{ time: '25:61' }, [], ['time time-unreadable']],
    [{ time: ['19:00'] }, [], ['time wrong-type']],
    [{ time: 1900 }, [], ['time time-unreadable']],
    [{ time: '' }, [], ['time time-missing']],
    [{ time: undefined }, [], ['time time-missing']],
    [{ end_time: '20:00' }, [[1, '19:00', 60]]],
    [{ end_time: '00:30' }, [[1, '19:00', 330]]],
    [{ end_time: '24:00' }, [[1, '19:00', 300]]],
    [{ end_time: '19:00' }, [[1, '19:00', null]]],
    [{ end_time: '' }, [[1, '19:00', null]]],
    [{ end_time: 'late' }, [[1, '19:00', null]], ['end_time end-unreadable']],
    [{ duration: 90 }, [[1, '19:00', 90]]],
    [{ duration: '45', end_time: null }, [[1, '19:00', 45]]],
    [{ duration: 0 }, [[1, '19:00', null]]],
    [{ duration: 'long' }, [[1, '19:00', null]], ['duration value-unknown']],
  ]);

  table('timezone', ({ slots }) => slots[0]?.timeZone, [
    [{ timezone: 'America/New_York' }, 'America/New_York'],
    [{ timezone: ' america/new york ' }, 'America/New_York'],
    [{ timezone: undefined }, 'Europe/Berlin'],
    [{ timezone: '' }, 'Europe/Berlin'],
    [{ timezone: 'Mars/Olympus' }, null, ['timezone zone-unknown']],
    [{ timezone: '-04:00' }, null, ['timezone zone-unknown']],
    [{ timezone: 'EST' }, null, ['timezone zone-unknown']],
    [{ timezone: {} }, 'Europe/Berlin', ['timezone wrong-type']],
  ]);

  it('a page zone that nobody knows is none', () => {
    expect(readMeeting({}, { timeZone: 'Nowhere' }).group.slots[0]?.timeZone).to.equal(null);
    expect(readMeeting({}).group.slots[0]?.timeZone).to.equal(null);
  });

  table('attendance_option and the rule in its place', ({ venue, status }) => [venue, status], [
    [{ attendance_option: 'in_person' }, ['in-person', 'active']],
    [{ attendance_option: 'online', conference_url: 'https://zoom.us/j/1' }, ['online', 'active']],
    [{ attendance_option: 'online' }, ['online', 'active']],
    [{ attendance_option: 'online', conference_phone: '+15555550100' }, ['phone', 'active']],
    [{ attendance_option: 'hybrid' }, ['hybrid', 'active']],
    [{ attendance_option: 'inactive' }, ['none', 'paused']],
    [{ attendance_option: 'In-Person' }, ['in-person', 'active']],
    [{ attendance_option: 'somewhere' }, ['in-person', 'active'], ['attendance_option value-unknown']],
    [{}, ['in-person', 'active']],
    [{ conference_url: 'https://us02web.zoom.us/j/1' }, ['hybrid', 'active']],
    [{ conference_phone: '5555550100' }, ['hybrid', 'active']],
    [{ conference_phone: '555-0100' }, ['in-person', 'active']],
    [
      { conference_url: 'https://groups.example/zoom' },
      ['in-person', 'active'],
      ['conference_url service-unknown'],
    ],
    [
      { conference_url: 'https://notzoom.us/j/1' },
      ['in-person', 'active'],
      ['conference_url service-unknown'],
    ],
    [
      { conference_url: 'https://meet.own.example/x' },
      ['in-person', 'active'],
      ['conference_url service-unknown'],
    ],
    [{ types: ['TC'] }, ['none', 'paused'], ['attendance_option no-way-in']],
    [{ types: ['TC'], conference_url: 'https://zoom.us/j/1' }, ['online', 'active']],
    [{ types: ['TC'], conference_phone: '5555550100,,1#' }, ['phone', 'active']],
    [{ formatted_address: 'Sampleton, EX, USA' }, ['none', 'paused'], ['attendance_option no-way-in']],
    [{ formatted_address: 'Sampleton, EX, USA', approximate: 'no' }, ['in-person', 'active']],
    [{ approximate: 'yes' }, ['none', 'paused'], ['attendance_option no-way-in']],
    [{ archived: true }, ['in-person', 'ended']],
  ]);

  it('a page adds services', () => {
    for (const services of [['own.example'], ['https://Meet.own.example/'], ['meet.own.example']]) {
      const { group } = readMeeting({ conference_url: 'https://meet.own.example/x' }, { services });
      expect([group.venue, group.join?.provider]).to.deep.equal([
        'hybrid',
        services[0]!.replace(/^.*\/\/|\/$/g, '').toLowerCase(),
      ]);
    }
  });

  table(
    'place',
    ({ place }) => [
      place?.name,
      place?.address,
      place?.street,
      place?.city,
      place?.region,
      place?.postalCode,
      place?.country,
    ],
    [
      [
        { location: ' Example Hall ' },
        ['Example Hall', MEETING.formatted_address, null, null, null, null, null],
      ],
      [
        {
          formatted_address: '',
          address: '2 Example Road',
          city: 'Sampleton',
          state: 'EX',
          postal_code: 12345,
          country: 'US',
        },
        [null, '2 Example Road, Sampleton, EX 12345, US', '2 Example Road', 'Sampleton', 'EX', '12345', 'US'],
      ],
      [
        { formatted_address: null, address: '#2, 3 Example Road, Sampleton, EX, USA' },
        [null, '#2, 3 Example Road, Sampleton, EX, USA', null, null, null, null, null],
      ],
      [
        { formatted_address: null, address: '3 Example Road', attendance_option: 'in_person' },
        [null, '3 Example Road', '3 Example Road', null, null, null, null],
      ],
    ],
  );

  it('a record without any place has none', () => {
    expect(
      readMeeting({ formatted_address: null, conference_url: 'https://zoom.us/j/1' }).group.place,
    ).to.equal(null);
  });

  table('regions', ({ place }) => place?.regions, [
    [{ regions: ['Ohio', ' Fairfield '] }, ['Ohio', 'Fairfield']],
    [{ regions: ['Ohio'], region: 'Butler', sub_region: 'x' }, ['Ohio']],
    [{ regions: 'Ohio > Fairfield' }, ['Ohio', 'Fairfield']],
    [{ regions: [null], region: 'Butler' }, ['Butler']],
    [{ regions: [], region: 'a', sub_region: 'b', sub_sub_region: 'c' }, ['a', 'b', 'c']],
    [{ region: 5, city: 'Sampleton' }, ['5']],
    [{ region: '', city: 'Sampleton' }, ['Sampleton']],
    [{ regions: ['Ohio', {}] }, ['Ohio'], ['regions wrong-type']],
    [{}, []],
  ]);

  table('coordinates', ({ place }) => [place?.latitude, place?.longitude, place?.approximate], [
    [{ latitude: 10.5, longitude: -20.25 }, [10.5, -20.25, false]],
    [{ latitude: '10.5', longitude: ' -20.25 ' }, [10.5, -20.25, false]],
    [{ latitude: null, longitude: '' }, [null, null, false]],
    [{ latitude: 0, longitude: 10 }, [0, 10, false]],
    [{ longitude: '-20.25' }, [null, null, false], ['latitude coordinates-half']],
    [{ latitude: 10.5 }, [null, null, false], ['longitude coordinates-half']],
    [{ latitude: 0, longitude: 0 }, [null, null, false], ['latitude coordinates-zero']],
    [{ latitude: '0.0', longitude: '0.0' }, [null, null, false], ['latitude coordinates-zero']],
    [{ latitude: -117.9, longitude: 33.6 }, [33.6, -117.9, false], ['latitude coordinates-swapped']],
    [{ latitude: 91, longitude: 100 }, [null, null, false], ['latitude coordinates-out-of-range']],
    [{ latitude: 200, longitude: 10 }, [null, null, false], ['latitude coordinates-out-of-range']],
    [{ latitude: '10,5', longitude: '20' }, [null, null, false], ['latitude coordinates-unreadable']],
    [{ latitude: [1], longitude: {} }, [null, null, false], ['latitude coordinates-unreadable']],
    [{ coordinates: '10.5,-20.25' }, [10.5, -20.25, false]],
    [{ coordinates: [10.5, -20.25] }, [10.5, -20.25, false]],
    [{ coordinates: '10,20,11,22', attendance_option: 'in_person' }, [10.5, 21, true]],
    [{ coordinates: '10,20,11' }, [null, null, false], ['coordinates coordinates-unreadable']],
    [{ coordinates: 'here' }, [null, null, false], ['coordinates coordinates-unreadable']],
    [{ latitude: 1, longitude: 2, coordinates: '3,4' }, [1, 2, false]],
  ]);

  table('approximate', ({ place }) => place?.approximate, [
    [{ approximate: 'yes', attendance_option: 'online' }, true],
    [{ approximate: 'YES', attendance_option: 'online' }, true],
    [{ approximate: true, attendance_option: 'online' }, true],
    [{ approximate: 1, attendance_option: 'online' }, true],
    [{ approximate: 'no' }, false],
    [{ approximate: false, formatted_address: 'Sampleton' }, false],
    [{ formatted_address: 'Sampleton, EX, USA', attendance_option: 'online' }, true],
    [{}, false],
    [{ approximate: 'perhaps' }, false, ['approximate value-unknown']],
  ]);

  table('notes', ({ notes }) => [notes.meeting, notes.place, notes.group], [
    [{ notes: 'a\r\nb\n', location_notes: ' c ', group_notes: '<br>d' }, ['a\nb', 'c', 'd']],
    [{ notes: 'Call <b>us</b>' }, ['Call us', null, null]],
    [
      { notes: {}, location_notes: [], group_notes: false },
      [null, null, null],
      ['notes wrong-type', 'location_notes wrong-type', 'group_notes wrong-type'],
    ],
    [{ notes: '   ' }, [null, null, null]],
  ]);

  table(
    'conference_…',
    ({ join }) =>
      join && [join.url, join.provider, join.notes, join.phone, join.phoneNotes, join.how, join.onRequest],
    [
      [{}, null],
      [
        { conference_url: 'https://zoom.us/j/1', conference_url_notes: 'Id 1' },
        ['https://zoom.us/j/1', 'Zoom', 'Id 1', null, null, null, false],
      ],
      [
        { conference_url: 'zoom.us/j/1' },
        ['https://zoom.us/j/1', 'Zoom', null, null, null, null, false],
        ['conference_url url-mended'],
      ],
      [
        { conference_url: ' https://zoom.us/j/ 1' },
        ['https://zoom.us/j/%201', 'Zoom', null, null, null, null, false],
        ['conference_url url-mended'],
      ],
      [{ conference_url: 'javascript:alert(1)' }, null, ['conference_url url-refused']],
      [{ conference_url: 'mailto:a@example.org' }, null, ['conference_url url-refused']],
      [{ conference_url: 'Zoom ID 123' }, null, ['conference_url url-refused']],
      [{ conference_url: 5 }, null, ['conference_url wrong-type']],
      [{ conference_url: '  ' }, null],
      [
        { conference_phone: '+15555550100,,1#,,*2#', conference_phone_notes: 'Pin' },
        [null, null, null, '+15555550100,,1#,,*2#', 'Pin', null, false],
      ],
      [{ conference_phone: 15555550100 }, [null, null, null, '15555550100', null, null, false]],
      [{ conference_phone: '(555) 555-0100' }, [null, null, null, '5555550100', null, null, false]],
      [
        { conference_phone: '+15555550100,,1#,,#,,9Ab3#' },
        [null, null, null, '+15555550100,,1#', null, null, false],
        ['conference_phone phone-cut'],
      ],
      [
        { conference_phone: '+15555550100,,1#+15555550101,,1#' },
        [null, null, null, '+15555550100,,1#', null, null, false],
        ['conference_phone phone-cut'],
      ],
      [
        { conference_phone: '555-555-0100 x12' },
        [null, null, null, '5555550100', null, null, false],
        ['conference_phone phone-cut'],
      ],
      [{ conference_phone: 'Meeting ID: 5555550100' }, null, ['conference_phone phone-refused']],
      [{ conference_phone: '*#06#' }, null, ['conference_phone phone-refused']],
    ],
  );

  const services = {
    'zoom.us': 'Zoom',
    'meet.google.com': 'Google Meet',
    'teams.microsoft.com': 'Microsoft Teams',
    'teams.live.com': 'Microsoft Teams',
    'webex.com': 'Webex',
    'gotomeeting.com': 'GoTo',
    'gotomeet.me': 'GoTo',
    'goto.com': 'GoTo',
    'bluejeans.com': 'BlueJeans',
    'freeconferencecall.com': 'FreeConferenceCall',
    'freeconference.com': 'FreeConference',
    'meet.jit.si': 'Jitsi',
    'meetings.dialpad.com': 'Dialpad',
    'skype.com': 'Skype',
    'signal.group': 'Signal',
    'discord.gg': 'Discord',
    'zoho.com': 'Zoho',
    'vrchat.com': 'VRChat',
    'horizon.meta.com': 'Horizon Worlds',
    'slurl.com': 'Second Life',
    'maps.secondlife.com': 'Second Life',
  };
  for (const [host, name] of Object.entries(services)) {
    it(`knows ${name} at ${host}`, () => {
      for (const url of [`https://${host}/x`, `https://a.b.${host}?x`, `HTTPS://${host.toUpperCase()}`]) {
        expect(readMeeting({ conference_url: url }).group.join?.provider, url).to.equal(name);
      }
      expect(readMeeting({ conference_url: `https://x${host}/` }).group.join?.provider).to.equal(null);
      expect(readMeeting({ conference_url: `https://${host}.example/` }).group.join?.provider).to.equal(null);
    });
  }

  table(
    'group, district and entity',
    ({ organisation: o }) => o && [o.name, o.district, o.email, o.phone, o.url],
    [
      [{}, null],
      [
        { group: 'Serenity Group', district: 'District 3' },
        ['Serenity Group', 'District 3', null, null, null],
      ],
      [{ group: 'g', website: 'https://g.example' }, ['g', null, null, null, 'https://g.example']],
      [
        {
          group: 'g',
          entity: 'Intergroup',
          entity_email: 'a@example.org',
          entity_phone: '+1-555',
          entity_url: 'https://i.example',
        },
        ['Intergroup', null, 'a@example.org', '+1-555', 'https://i.example'],
      ],
      [
        { entity: 'Intergroup', entity_website_url: 'https://i.example' },
        ['Intergroup', null, null, null, 'https://i.example'],
      ],
    ],
  );

  table('contact', ({ contact: c }) => c && [c.name, c.email, c.phone], [
    [{}, null],
    [
      { contact_1_name: 'Ann', contact_1_email: 'a@example.org', contact_2_name: 'Bo' },
      ['Ann', 'a@example.org', null],
    ],
    [{ contact_1_name: '', contact_2_phone: '555-0100' }, [null, null, '555-0100']],
    [{ contact_3_name: 'Cy', email: 'g@example.org' }, ['Cy', null, null]],
    [{ email: 'g@example.org', phone: 5550100 }, [null, 'g@example.org', '5550100']],
  ]);

  table('links', ({ links: l }) => [l.page, l.edit, l.feedback], [
    [{ url: 'https://g.example/a', website: 'https://w.example' }, ['https://g.example/a', null, null]],
    [{ website: 'http://w.example' }, ['http://w.example', null, null]],
    [
      { edit_url: 'https://g.example/?post=1&action=edit' },
      [null, 'https://g.example/?post=1&action=edit', null],
    ],
    [
      { feedback_url: 'mailto:web@example.org?subject=serenity' },
      [null, null, 'mailto:web@example.org?subject=serenity'],
    ],
    [{ feedback_emails: ['nobody', 'web@example.org'] }, [null, null, 'mailto:web@example.org']],
    [{ feedback_emails: 'web@example.org, b@example.org' }, [null, null, 'mailto:web@example.org']],
    [{ entity_feedback_emails: ['e@example.org'] }, [null, null, 'mailto:e@example.org']],
    [{ feedback_emails: ['nobody'] }, [null, null, null], ['feedback_emails url-refused']],
    [{ url: 'mailto:web@example.org' }, [null, null, null], ['url url-refused']],
    [
      { url: '//g.example', website: 'data:,x' },
      [null, null, null],
      ['website url-refused', 'url url-refused'],
    ],
  ]);

  table('donations', ({ links }) => links.donate.map(({ service, url }) => `${service} ${url}`), [
    [
      { venmo: '@Serenity-Group', square: '$serenity', paypal: 'Serenity1', homegroup_online: 'abc-1' },
      [
        'Venmo https://venmo.com/Serenity-Group',
        'Cash App https://cash.app/$serenity',
        'PayPal https://paypal.me/Serenity1',
        'Homegroup Online https://homegroup.online/abc-1',
      ],
    ],
    [{ venmo: 'Serenity' }, [], ['venmo donation-refused']],
    [{ venmo: '@a b' }, [], ['venmo donation-refused']],
    [{ square: 'serenity' }, [], ['square donation-refused']],
    [{ paypal: 'a@example.org' }, [], ['paypal donation-refused']],
    [{ paypal: 'https://paypal.me/x' }, [], ['paypal donation-refused']],
    [{ paypal: '../evil' }, [], ['paypal donation-refused']],
    [{ homegroup_online: 'a/b' }, [], ['homegroup_online donation-refused']],
    [{ venmo: null, paypal: '' }, []],
  ]);

  table('updated and last_contact', ({ updated, checked }) => [updated, checked?.date ?? null], [
    [{ updated: '2026-05-31 14:32:23', last_contact: '2026-04-01' }, ['2026-05-31T14:32:23Z', '2026-04-01']],
    [{ updated: '4/4/2021 10:28:35 AM' }, ['2021-04-04T10:28:35Z', null]],
    [{ updated: '0000-00-00 00:00:00' }, [null, null]],
    [{ updated: 'last week' }, [null, null], ['updated date-unreadable']],
    [{ updatedAt: { $date: '2026-05-05T00:31:13.355Z' } }, ['2026-05-05T00:31:13Z', null]],
    [{ updatedAt: { $date: {} } }, [null, null], ['updatedAt wrong-type']],
  ]);

  table('languages of an API', ({ languages }) => languages, [
    [{ languages: ['en'], types: ['S'] }, ['es', 'en']],
    [{ languages: ['en', 'EN-us', 'not a tag', 5] }, ['en', 'EN-us'], ['languages value-unknown']],
    [{ languages: [] }, []],
  ]);

  it('gives every key of a group, in the same order', () => {
    const keys = [{}, { types: ['O'], conference_url: 'https://zoom.us/j/1' }].map((fields) =>
      Object.keys(readMeeting(fields).group),
    );
    expect(keys[0]).to.deep.equal(keys[1]);
    expect(keys[0]).to.deep.equal([
      'id',
      'name',
      'kind',
      'programme',
      'topics',
      'status',
      'slots',
      'venue',
      'place',
      'join',
      'types',
      'languages',
      'access',
      'fit',
      'notes',
      'contact',
      'organisation',
      'links',
      'checked',
      'updated',
      'source',
    ]);
  });

  it('takes kind, programme and source from the feed', () => {
    const { group } = readMeeting({}, { kind: 'workshop', programme: 'EDA' });
    expect([group.kind, group.programme, group.source]).to.deep.equal([
      'workshop',
      'EDA',
      { src: '/feed.json', record: 0 },
    ]);
    expect(readMeeting({}).group.kind).to.equal('support-group');
  });

  it('reads the fixture', async () => {
    const records = meetingGuide.recognise(await (await fetch('/fixtures/feeds/meeting-guide.json')).json())!;
    const { groups, problems } = readWith(meetingGuide, records);
    expect(groups.map(({ id, venue, slots }) => [id, venue, slots.length])).to.deep.equal([
      ['morning-light', 'in-person', 1],
      ['night-owls', 'online', 3],
      ['77', 'phone', 0],
      ['closed-room', 'online', 1],
      ['on-hold', 'none', 1],
    ]);
    expect(codes(problems)).to.deep.equal(['conference_url url-mended']);
  });

  describe('recognises', () => {
    const rows: readonly (readonly [string, unknown, boolean])[] = [
      ['an empty list', [], true],
      ['a list of meetings', [MEETING], true],
      ['a list that begins badly', [null, 'x', {}, [], MEETING], true],
      ['a meeting with little', [{ name: 'a', day: 1 }], true],
      ['meetings without names', [{ slug: 'a', time: '19:00' }], true],
      ['an object', { meetings: [MEETING] }, false],
      ['null', null, false],
      ['a string', 'groups', false],
      ['a list of nothing', [null, 1, 'x'], false],
      ['groups of our own', [{ name: 'a', slots: [], types: [] }], false],
      [
        'groups behind the meetings of an API',
        [{ name: 'a', recordID: '1', email: '', notes: '', website: '' }],
        false,
      ],
      [
        'BMLT',
        [{ id_bigint: '1', meeting_name: 'a', weekday_tinyint: '1', start_time: '19:00:00', formats: 'O' }],
        false,
      ],
      ['schema.org', [{ '@type': 'Event', name: 'a', url: 'https://e.example', location: {} }], false],
      ['HSDS', [{ id: '1', name: 'a', status: 'active', description: '' }], false],
    ];
    for (const [title, value, is] of rows) {
      it(`${is ? '' : 'not '}${title}`, () => {
        expect(meetingGuide.recognise(value)).to.equal(is ? value : null);
      });
    }
  });
});
