import { expect } from '@open-wc/testing';
import { bmlt } from '../../src/feeds/bmlt.js';
import { BMLT_PROBLEMS } from '../../src/feeds/bmlt-wording.js';
import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import { plainGroups } from '../../src/feeds/plain-groups.js';
import { readRecords } from '../../src/feeds/read-records.js';
import { LIMITS } from '../../src/feeds/limits.js';
import { Pace } from '../../src/feeds/pace.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from '../helpers/reading.js';

const SERVER = 'https://bmlt.example.org/main_server';

/** As a current server answers; nothing that an online meeting has. */
const MEETING = {
  id_bigint: '7',
  worldid_mixed: 'G00000007',
  service_body_bigint: '3',
  weekday_tinyint: '3',
  venue_type: '1',
  start_time: '19:30:00',
  duration_time: '01:15:00',
  time_zone: '',
  formats: 'O,WC',
  lang_enum: 'en',
  longitude: '-73.5',
  latitude: '41.25',
  meeting_name: 'Hope Circle',
  location_text: 'Garden Hall',
  location_info: 'Side door',
  location_street: '12 Garden Road',
  location_city_subsection: '',
  location_neighborhood: '',
  location_municipality: 'Springfield',
  location_sub_province: 'Green County',
  location_province: 'NY',
  location_postal_code_1: '00501',
  location_nation: 'USA',
  comments: '',
  train_lines: '',
  bus_lines: '',
  phone_meeting_number: '',
  virtual_meeting_link: '',
  virtual_meeting_additional_info: '',
  published: '1',
  root_server_uri: SERVER,
  format_shared_id_list: '',
};

const ONLINE = { venue_type: '2', virtual_meeting_link: 'https://zoom.us/j/001' };

type Row = Record<string, unknown>;

const format = (id: string, key: string, name: string, worldId = '', more: Row = {}): Row => ({
  id,
  key_string: key,
  name_string: name,
  description_string: '',
  lang: 'en',
  world_id: worldId,
  format_type_enum: 'FC1',
  root_server_uri: SERVER,
  ...more,
});

interface Read {
  readonly group: Group;
  readonly told: string[];
}

function read(fields: object, formats?: readonly unknown[], feed: Omit<Feed, 'src'> = {}, labels = {}): Read {
  const meetings = [{ ...MEETING, ...fields }];
  const records = formats ? bmlt.recognise({ meetings, formats }) : meetings;
  const { groups, problems } = readWith(bmlt, records ?? [], feed, labels);
  return { group: groups[0]!, told: codes(problems) };
}

const labelsOf = ({ types }: Group): string[] => types.map(({ code, label }) => `${code}=${label ?? ''}`);

describe('BMLT', () => {
  it('a meeting as a group', () => {
    const { group, told } = read({ service_body_name: 'Green Area', comments: 'Bring a chair' });
    expect(told).to.deep.equal([]);
    expect(group).to.deep.include({
      id: 'bmlt.example.org-main_server-7',
      name: 'Hope Circle',
      kind: 'support-group',
      programme: 'NA',
      status: 'active',
      slots: [{ weekday: 2, start: '19:30', minutes: 75, timeZone: null }],
      venue: 'in-person',
      place: {
        name: 'Garden Hall',
        address: '12 Garden Road, Springfield, NY 00501, USA',
        street: '12 Garden Road',
        city: 'Springfield',
        region: 'NY',
        postalCode: '00501',
        country: 'USA',
        latitude: 41.25,
        longitude: -73.5,
        approximate: false,
        regions: ['NY', 'Green County', 'Springfield'],
      },
      join: null,
      types: [
        { code: 'O', label: 'Open', raw: 'O' },
        { code: 'X', label: 'Wheelchair', raw: 'WC' },
      ],
      languages: ['en'],
      access: { open: 'open', audience: [], stepFree: true, captions: null, signLanguage: null },
      notes: { meeting: 'Bring a chair', place: 'Side door', group: null },
      contact: null,
      updated: null,
      source: { src: '/feed.json', record: 0 },
    });
    expect(group.organisation?.name).to.equal('Green Area');
  });

  it('as the loader reads it: an unnamed list may hold what is no meeting', () => {
    const { groups, problems } = readWith(bmlt, [MEETING, { latitude: '1' }, { ...MEETING, id_bigint: '8' }]);
    expect(groups.map(({ source }) => source.record)).to.deep.equal([0, 2]);
    expect(problems).to.deep.equal([{ record: 1, field: null, code: 'nothing-to-show', effect: 'lost' }]);
  });

  it('what the page says of programme and kind holds', () => {
    expect(read({}, [], { programme: 'CA', kind: 'workshop' }).group).to.include({
      programme: 'CA',
      kind: 'workshop',
    });
    expect(read({}, [], { programme: ' ' }).group.programme).to.equal('NA');
  });

  it('without what nobody asked the server for, nothing is guessed', () => {
    const records = [{ id_bigint: '9', meeting_name: 'Hope', weekday_tinyint: '1', start_time: '08:00:00' }];
    const { groups, problems } = readWith(bmlt, records);
    expect(problems).to.deep.equal([]);
    expect(groups[0]).to.deep.include({
      id: '9',
      slots: [{ weekday: 7, start: '08:00', minutes: null, timeZone: null }],
      venue: 'none',
      status: 'active',
      place: null,
      join: null,
      types: [],
      languages: [],
      organisation: null,
    });
    expect(groups[0]?.access).to.include({ open: null, stepFree: null });
  });

  describe('recognises', () => {
    const nothing = { service_body_bigint: '3', longitude: '-73.5', latitude: '41.25' };
    const cases: readonly (readonly [what: string, value: unknown, records: number | null])[] = [
      ['a bare array', [MEETING], 1],
      ['meetings and formats', { meetings: [MEETING], formats: [] }, 1],
      ['meetings alone', { meetings: [MEETING, {}] }, 2],
      ['an answer that found none', { meetings: [], formats: [] }, 0],
      ['few fields', [{ weekday_tinyint: '2', start_time: '19:00:00' }], 1],
      ['no empty array', [], null],
      ['no meetings of others', { meetings: [], count: 0 }, null],
      ['no ids and coordinates', [nothing, { id_bigint: '1', ...nothing }], null],
      ['no formats', [format('1', 'O', 'Open', 'OPEN')], null],
      ['no Meeting Guide', [{ name: 'Hope', slug: 'hope', day: 1, time: '19:00' }], null],
      ['no groups', [{ name: 'Hope', slots: [] }], null],
      ['no calendar', [{ meeting_name: 'Hope', start_time: '19:00' }], null],
      ['no text', 'x', null],
      ['nothing', null, null],
      ['no meetings that are none', { meetings: 'x', formats: [] }, null],
    ];
    for (const [what, value, records] of cases)
      it(what, () => expect(bmlt.recognise(value)?.length ?? null).to.equal(records));

    it('what no other reader does', () => {
      for (const value of [[MEETING], { meetings: [MEETING], formats: [] }]) {
        expect(meetingGuide.recognise(value)).to.equal(null);
        expect(plainGroups.recognise(value)).to.equal(null);
      }
    });
  });

  describe('when', () => {
    for (let day = 1; day <= 7; day++)
      it(`weekday ${day} counts from Sunday`, () => {
        const iso = [7, 1, 2, 3, 4, 5, 6][day - 1];
        expect(read({ weekday_tinyint: String(day) }).group.slots[0]?.weekday).to.equal(iso);
        expect(read({ weekday_tinyint: day }).group.slots[0]?.weekday).to.equal(iso);
      });

    const times: readonly (readonly [fields: object, slot: string | null, told?: string])[] = [
      [{ start_time: '00:00:00' }, '2 00:00 75'],
      [{ start_time: '23:30:00', duration_time: '02:00:00' }, '2 23:30 120'],
      [{ start_time: '9:05' }, '2 09:05 75'],
      [{ duration_time: '' }, '2 19:30 -'],
      [{ duration_time: null }, '2 19:30 -'],
      [{ duration_time: '00:00:00' }, '2 19:30 -'],
      [{ duration_time: '12:00:00' }, '2 19:30 720'],
      [{ duration_time: '1:30' }, '2 19:30 90'],
      [{ duration_time: '24:00:00' }, '2 19:30 1440'],
      [{ duration_time: '25:00:00' }, '2 19:30 -', 'duration_time duration-unreadable'],
      [{ duration_time: '90' }, '2 19:30 -', 'duration_time duration-unreadable'],
      [{ duration_time: '01:75:00' }, '2 19:30 -', 'duration_time duration-unreadable'],
      [{ duration_time: [] }, '2 19:30 -', 'duration_time wrong-type'],
      [{ start_time: '24:00:00' }, '3 00:00 75', 'start_time time-24'],
      [{ start_time: '24:00', weekday_tinyint: '7' }, '7 00:00 75', 'start_time time-24'],
      [{ start_time: '24:00', weekday_tinyint: '1' }, '1 00:00 75', 'start_time time-24'],
      [{ start_time: '25:00:00' }, null, 'start_time time-unreadable'],
      [{ start_time: 'evening' }, null, 'start_time time-unreadable'],
      [{ start_time: {} }, null, 'start_time wrong-type'],
      [{ start_time: '' }, null, 'start_time time-missing'],
      [{ weekday_tinyint: '0' }, null, 'weekday_tinyint day-unreadable'],
      [{ weekday_tinyint: '8' }, null, 'weekday_tinyint day-unreadable'],
      [{ weekday_tinyint: '2.5' }, null, 'weekday_tinyint day-unreadable'],
      [{ weekday_tinyint: 'Monday' }, null, 'weekday_tinyint day-unreadable'],
      [{ weekday_tinyint: ['2'] }, null, 'weekday_tinyint day-unreadable'],
      [{ weekday_tinyint: '' }, null, 'weekday_tinyint day-missing'],
      [{ weekday_tinyint: '', start_time: '' }, null],
    ];
    for (const [fields, expected, told] of times)
      it(JSON.stringify(fields), () => {
        const one = read(fields);
        const slots = one.group.slots.map((slot) =>
          [slot.weekday, slot.start, slot.minutes ?? '-'].join(' '),
        );
        expect(slots[0] ?? null).to.equal(expected);
        expect(one.told).to.deep.equal(told ? [told] : []);
      });

    it('in its own zone, else in that of the page; never in a wrong one', () => {
      const zone = (time_zone: unknown): string | null | undefined =>
        read({ time_zone }, [], { timeZone: 'America/Chicago' }).group.slots[0]?.timeZone;
      expect(zone('America/New_York')).to.equal('America/New_York');
      expect(zone('')).to.equal('America/Chicago');
      expect(zone('Moon/Base')).to.equal(null);
      expect(read({ time_zone: 'Moon/Base' }).told).to.deep.equal(['time_zone zone-unknown']);
      expect(read({ time_zone: 5 }).told).to.deep.equal(['time_zone zone-unknown']);
    });
  });

  describe('where', () => {
    const VM = format('1', 'X1', 'Virtual', 'VM');
    const HYBR = format('2', 'X2', 'Hybrid', 'HYBR');
    const TC = format('3', 'X3', 'Closed for now', 'TC');
    const link = { virtual_meeting_link: 'https://zoom.us/j/001' };
    const phone = { phone_meeting_number: '+15555550101' };
    const nowhere = {
      location_text: '',
      location_street: '',
      location_municipality: '',
      latitude: '0',
      longitude: '0',
    };
    const none = { venue_type: '' };
    const with_ = (id: string, more: object = {}): object => ({
      ...none,
      format_shared_id_list: id,
      formats: '',
      ...more,
    });
    const cases: readonly (readonly [fields: object, venue: string, told?: readonly string[]])[] = [
      [{}, 'in-person'],
      [{ venue_type: 1 }, 'in-person'],
      [{ venue_type: '2', ...link, ...nowhere }, 'online'],
      [{ venue_type: '2', ...phone, ...nowhere }, 'phone'],
      [{ venue_type: '2', ...link, ...phone, ...nowhere }, 'online'],
      [{ venue_type: '2', ...nowhere }, 'online'],
      [{ venue_type: '3', ...link }, 'hybrid'],
      [{ venue_type: '4' }, 'in-person', ['venue_type value-unknown']],
      [
        { venue_type: '4', ...with_('1', { venue_type: '4' }), ...nowhere },
        'online',
        ['venue_type value-unknown'],
      ],
      [with_('1', { ...link, ...nowhere }), 'online'],
      [with_('2', link), 'hybrid'],
      [with_('1,2', link), 'hybrid'],
      [with_('3'), 'none', ['formats no-way-in']],
      [{ ...with_('3'), venue_type: '1' }, 'none', ['formats no-way-in']],
      [with_('3', link), 'online', ['latitude coordinates-online']],
      [with_('3', phone), 'phone', ['latitude coordinates-online']],
      [{ ...with_('3', link), venue_type: '3' }, 'online', ['latitude coordinates-online']],
      [{ ...none, formats: 'HY' }, 'hybrid'],
      [{ ...none, formats: 'VM', ...nowhere }, 'online'],
      [{ ...none }, 'in-person'],
      [{ ...none, ...link }, 'hybrid'],
      [{ ...none, ...link, ...nowhere }, 'online'],
      [{ ...none, ...phone, ...nowhere }, 'phone'],
      [{ ...none, ...nowhere, location_municipality: 'Springfield' }, 'in-person'],
      [{ ...none, ...nowhere }, 'none'],
    ];
    for (const [fields, venue, told = []] of cases)
      it(`${JSON.stringify(fields)}: ${venue}`, () => {
        const one = read(fields, [VM, HYBR, TC]);
        expect(one.group.venue).to.equal(venue);
        expect(one.told).to.deep.equal(told);
        expect(one.group.status).to.equal(one.told.includes('formats no-way-in') ? 'paused' : 'active');
      });

    const points: readonly (readonly [
      latitude: unknown,
      longitude: unknown,
      point: string | null,
      told?: string,
    ])[] = [
      ['41.25', '-73.5', '41.25 -73.5'],
      [41.25, -73.5, '41.25 -73.5'],
      ['0', '-73.5', '0 -73.5'],
      ['0', '0', null],
      ['0.000', '0', null],
      [0, '', null],
      ['', '', null],
      [null, undefined, null],
      ['41.25', '', null, 'longitude coordinates-half'],
      ['', '-73.5', null, 'latitude coordinates-half'],
      ['north', '-73.5', null, 'latitude coordinates-unreadable'],
      ['41.25', {}, null, 'longitude coordinates-unreadable'],
      ['Infinity', '1', null, 'latitude coordinates-unreadable'],
      ['91', '1', null, 'latitude coordinates-out-of-range'],
      ['1', '-181', null, 'longitude coordinates-out-of-range'],
    ];
    for (const [latitude, longitude, point, told] of points)
      it(`${String(latitude)}, ${String(longitude)}`, () => {
        const one = read({ latitude, longitude });
        const { place } = one.group;
        expect(place?.latitude == null ? null : `${place.latitude} ${place.longitude ?? ''}`).to.equal(point);
        expect(one.told).to.deep.equal(told ? [told] : []);
      });

    it('online meetings have no point on the map', () => {
      const { group, told } = read(ONLINE);
      expect(group.place).to.include({
        latitude: null,
        longitude: null,
        approximate: true,
        city: 'Springfield',
      });
      expect(told).to.deep.equal(['latitude coordinates-online']);
    });

    it('a place without a street is approximate', () =>
      expect(read({ location_street: '' }).group.place?.approximate).to.equal(true));

    it('parts of a city stand in for it, or before it', () => {
      const inPart = { location_city_subsection: 'Brookside', location_municipality: '' };
      expect(read(inPart).group.place).to.include({
        city: 'Brookside',
        address: '12 Garden Road, Brookside, NY 00501, USA',
      });
      const both = read({ ...inPart, location_municipality: 'Springfield' }).group.place;
      expect(both?.address).to.equal('12 Garden Road, Brookside, Springfield, NY 00501, USA');
      expect(both?.regions).to.deep.equal(['NY', 'Green County', 'Springfield']);
    });

    it('prompts are left out', () => {
      const { group } = read({
        location_text: 'Place#@-@#Garden Hall',
        location_neighborhood: 'Old Town',
        bus_lines: 'Bus Lines#@-@#59,79',
        train_lines: 'prompt#@-@#Train Lines#@-@#A, C',
        comments: 'Comments#@-@#',
      });
      expect(group.place?.name).to.equal('Garden Hall');
      expect(group.notes).to.include({ meeting: null, place: 'Side door\nOld Town\n🚌 59,79\n🚆 A, C' });
    });
  });

  describe('join', () => {
    const links: readonly (readonly [link: unknown, url: string | null, told?: string])[] = [
      ['https://zoom.us/j/001?pwd=a&b=c', 'https://zoom.us/j/001?pwd=a&b=c'],
      ['zoom.us/j/001', 'https://zoom.us/j/001', 'url-mended'],
      ['  https://zoom.us/j/001 ', 'https://zoom.us/j/001'],
      ['javascript:alert(1)', null, 'url-refused'],
      ['Zoom 001 002', null, 'url-refused'],
      ['//zoom.us/j/1', null, 'url-refused'],
      ['data:text/html,x', null, 'url-refused'],
      [{ href: 'https://zoom.us' }, null, 'wrong-type'],
    ];
    for (const [virtual_meeting_link, url, told] of links)
      it(JSON.stringify(virtual_meeting_link), () => {
        const one = read({ venue_type: '3', virtual_meeting_link });
        expect(one.group.join?.url ?? null).to.equal(url);
        expect(one.group.join?.provider ?? null).to.equal(url && 'Zoom');
        expect(one.told).to.deep.equal(told ? [`virtual_meeting_link ${told}`] : []);
      });

    const phones: readonly (readonly [
      given: string,
      phone: string | null,
      note: string | null,
      told?: string,
    ])[] = [
      ['+15555550101,,001#', '+15555550101,,001#', null],
      ['(555) 555-0101', '5555550101', null],
      ['+1 555-555-0101, code: 9', '+15555550101', 'code: 9', 'phone-cut'],
      ['555-555-0101\n555-555-0102', '5555550101', '555-555-0102', 'phone-cut'],
      ['see <b>website</b>', null, 'see website', 'phone-refused'],
    ];
    for (const [phone_meeting_number, phone, phoneNotes, told] of phones)
      it(JSON.stringify(phone_meeting_number), () => {
        const one = read({ venue_type: '3', phone_meeting_number });
        expect(one.group.join).to.include({ phone, phoneNotes });
        expect(one.told).to.deep.equal(told ? [`phone_meeting_number ${told}`] : []);
      });

    it('notes are kept as text', () => {
      const { join } = read({
        ...ONLINE,
        virtual_meeting_additional_info: 'ID 001 &amp; &lt;code&gt;<br>x',
      }).group;
      expect(join?.notes).to.equal('ID 001 & <code>\nx');
    });
  });

  describe('contact', () => {
    const cases: readonly (readonly [fields: object, contact: object | null, told?: string])[] = [
      [{ email_contact: 'hope@example.org' }, { name: null, email: 'hope@example.org', phone: null }],
      [
        { contact_name_1: 'Ann', contact_phone_1: '555-0101' },
        { name: 'Ann', email: null, phone: '555-0101' },
      ],
      [
        { contact_email_2: 'b@example.org', email_contact: 'c@example.org' },
        { name: null, email: 'b@example.org', phone: null },
      ],
      [
        { contact_name_1: 'Ann', contact_name_2: 'Bo' },
        { name: 'Ann', email: null, phone: null },
      ],
      [{ contact_email_1: 'Ann 555-0101' }, null, 'contact_email_1 email-refused'],
    ];
    for (const [fields, contact, told] of cases)
      it(JSON.stringify(fields), () => {
        const one = read(fields);
        expect(one.group.contact).to.deep.equal(contact);
        expect(one.told).to.deep.equal(told ? [told] : []);
      });
  });

  describe('formats', () => {
    const swedish = [
      format('4', 'C', 'Closed', 'CLOSED'),
      format('4', 'S', 'Slutet möte', 'CLOSED', { lang: 'sv' }),
      format('9', 'S', 'Silent', ''),
    ];

    it('are found by id, whatever their keys mean elsewhere', () => {
      const own = [format('8', 'W', 'Worship', ''), format('9', 'Q', 'Women', 'W')];
      const { group, told } = read({ formats: 'W,Q', format_shared_id_list: '8, 9' }, own);
      expect(labelsOf(group)).to.deep.equal(['W=Worship']);
      expect(told).to.deep.equal([]);
    });

    it('are found by key where there are no ids, in the language of the meeting', () => {
      const one = (lang_enum: string): Group => read({ formats: 'S', lang_enum }, swedish).group;
      expect(labelsOf(one('sv'))).to.deep.equal(['C=Slutet möte']);
      expect(one('sv').access.open).to.equal('closed');
      expect(labelsOf(one('en'))).to.deep.equal(['S=Silent']);
    });

    it('are those of the meeting’s server where an aggregator lists many', () => {
      const other = { root_server_uri: 'https://other.example.org/main_server' };
      const all = [format('101', 'M', 'Meditation', 'MED', other), format('102', 'M', 'Men', 'M')];
      expect(read({ formats: 'M' }, all).group.access.audience).to.deep.equal(['men']);
      expect(read({ formats: 'M', root_server_uri: `${SERVER}/` }, all).told).to.deep.equal([]);
      const { group, told } = read({ formats: 'M', root_server_uri: '' }, all);
      expect(told).to.deep.equal(['formats format-ambiguous']);
      expect(labelsOf(group)).to.deep.equal(['M=']);
      expect(group.access.audience).to.deep.equal([]);
    });

    it('that are there twice and mean the same are one', () => {
      const twice = [format('43', 'QA', 'Questions', 'QA'), format('53', 'QA', 'Questions', 'QA')];
      expect(labelsOf(read({ formats: 'QA' }, twice).group)).to.deep.equal(['QA=Questions']);
    });

    it('that only the keys explain are not lost with their ids', () => {
      const { group, told } = read({ formats: 'O,W', format_shared_id_list: '17,32' }, [
        format('17', 'O', 'Open', 'OPEN'),
      ]);
      expect(group.access).to.deep.include({ open: 'open', audience: ['women'] });
      expect(told).to.deep.equal([]);
      const lost = read({ formats: '', format_shared_id_list: '99' }, [format('17', 'O', 'Open', 'OPEN')]);
      expect(lost.told).to.deep.equal(['format_shared_id_list format-unknown']);
    });

    it('without a list mean what every server begins with, in English only', () => {
      const { group, told } = read({ formats: 'C,B,GL,YP,M,W,WC,BT' });
      expect(told).to.deep.equal([]);
      expect(group.access).to.deep.include({ open: 'closed', stepFree: true });
      expect(group.access.audience).to.have.members(['newcomers', 'lgbtq', 'young-people', 'men', 'women']);
      expect(labelsOf(group)).to.include('BT=Basic Text');
      const other = read({ formats: 'C,B', lang_enum: 'de' });
      expect(other.group.access.open).to.equal(null);
      expect(labelsOf(other.group)).to.deep.equal(['C=', 'B=']);
      expect(other.told).to.deep.equal(['formats format-unknown']);
    });

    it('have the page’s words, and the feed’s own before them', () => {
      const feed = { types: { WC: 'Ramp' } };
      const { group } = read({ formats: 'O,WC,To' }, undefined, feed, {
        O: 'Offen',
        X: 'Rollstuhl',
        TOP: 'no',
      });
      expect(labelsOf(group)).to.deep.equal(['O=Offen', 'X=Ramp', 'TOP=Topic']);
    });

    it('open and closed at once is closed; neither is not stated', () => {
      expect(read({ formats: 'O,C' }).group.access.open).to.equal('closed');
      expect(read({ formats: 'D' }).group.access.open).to.equal(null);
    });

    it('sign language by its name', () => {
      const { access } = read({ formats: 'SL' }, [format('24', 'SL', 'ASL')]).group;
      expect(access.signLanguage).to.equal('ASL');
      expect(read({ formats: 'SL' }, [format('24', 'SL', 'Slow')]).group.access.signLanguage).to.equal(null);
    });

    it('of the room say nothing of an online meeting, nor does what the venue says', () => {
      const { group } = read({ ...ONLINE, formats: 'O,WC,VM' });
      expect(labelsOf(group)).to.deep.equal(['O=Open']);
      expect(group.access.stepFree).to.equal(null);
    });

    const LANG = { format_type_enum: 'LANG' };
    const languages: readonly (readonly [one: Row, tags: readonly string[], told?: string])[] = [
      [format('1', 'ES', 'Espanol', 'LANG'), ['es']],
      [format('1', 'ENG', 'English speaking', 'LANG'), ['en']],
      [format('1', 'L/R', 'Lithuanian/Russian', 'LANG'), ['lt', 'ru']],
      [format('1', 'PER', 'Persiskt', 'LANG'), ['fa']],
      [format('1', 'X', 'Svenska', '', LANG), ['sv']],
      [format('1', 'X', 'Anglais', '', LANG), ['en']],
      [format('1', 'PL', '', '', LANG), ['pl']],
      [format('1', 'XX', 'Our own', '', LANG), ['en'], 'formats language-unknown'],
      [format('1', 'ES', 'Early start'), ['en']],
    ];
    for (const [one, tags, told] of languages)
      it(`${String(one.key_string)} ${String(one.name_string)}: ${tags.join()}`, () => {
        const { group, told: all } = read({ format_shared_id_list: '1' }, [one]);
        expect(group.languages).to.deep.equal(tags);
        expect(all).to.deep.equal(told ? [told] : []);
      });

    it('lists of any other kind hurt nobody', () => {
      for (const rows of [
        [null, 5, 'x', [], {}, { id: {} }],
        [format('', '', '')],
        [{ id: 17, key_string: 8 }],
      ])
        expect(read({ formats: 'O', format_shared_id_list: '17' }, rows).group.name).to.equal('Hope Circle');
      const proto = read({ formats: '__proto__,constructor', format_shared_id_list: 'toString' }, [], {}, {});
      expect(proto.group.types.map(({ label }) => label)).to.deep.equal([null, null]);
    });
  });

  it('the language of the data stands where no format names one', () => {
    expect(read({ lang_enum: 'dk' }).group.languages).to.deep.equal(['da']);
    expect(read({ lang_enum: '' }).group.languages).to.deep.equal([]);
    expect(read({ lang_enum: 'not a tag', formats: '' }).told).to.deep.equal([
      'lang_enum language-unreadable',
    ]);
  });

  describe('fate', () => {
    const cases: readonly (readonly [record: unknown, told: string])[] = [
      [{ ...MEETING, published: '0' }, 'not-published hidden'],
      [{ ...MEETING, published: 0 }, 'not-published hidden'],
      [{ ...MEETING, published: false }, 'not-published hidden'],
      [{ ...MEETING, published: {} }, 'not-published hidden'],
      [{ id_bigint: '1', latitude: '1', longitude: '1' }, 'nothing-to-show lost'],
      [5, 'not-a-record lost'],
      [null, 'not-a-record lost'],
      [[], 'not-a-record lost'],
    ];
    for (const [record, told] of cases)
      it(`${told}: ${JSON.stringify(record).slice(0, 60)}`, () => {
        for (const formats of [null, [format('1', 'O', 'Open')]]) {
          const meetings = [MEETING, record];
          const records = formats ? bmlt.recognise({ meetings, formats })! : meetings;
          const { groups, problems } = readWith(bmlt, records);
          expect(groups.length).to.equal(1);
          expect(
            problems.map(({ record, field, code, effect }) => [record, field, `${code} ${effect}`]),
          ).to.deep.equal([[1, null, told]]);
        }
      });

    for (const published of ['1', 1, true, '', null, undefined])
      it(`published: ${JSON.stringify(published)}`, () =>
        expect(read({ published }).group.name).to.equal('Hope Circle'));

    it('a place stands in for a name', () => {
      const { group, told } = read({ meeting_name: ' ' });
      expect([group.name, ...told]).to.deep.equal(['Garden Hall', 'meeting_name name-missing']);
    });

    it('an id is made where there is none', () => {
      const { group, told } = read({ id_bigint: '' });
      expect(group.id).to.match(/^Hope-Circle-/);
      expect(told).to.deep.equal(['id_bigint id-missing']);
    });

    it('ids are of a server, with or without a slash at its end, and may be numbers', () => {
      const id = read({}).group.id;
      expect(read({ root_server_uri: `${SERVER}/` }).group.id).to.equal(id);
      expect(read({ id_bigint: 7 }).group.id).to.equal(id);
      expect(read({ root_server_uri: 'https://other.example.org/main_server' }).group.id).not.to.equal(id);
      expect(read({ root_server_uri: '' }).group.id).to.equal('7');
    });
  });

  it('text is text, and its entities are resolved once', () => {
    const { group } = read({
      meeting_name: 'Fish &amp; Bread',
      comments: '&amp;lt; <script>x</script>&lt;b&gt;bold&lt;/b&gt;',
      location_info: '<i>Up</i>stairs',
    });
    expect(group.name).to.equal('Fish & Bread');
    expect(group.notes).to.deep.include({ meeting: '&lt; <b>bold</b>', place: 'Upstairs' });
    const long = read({ comments: 'x'.repeat(6_000) });
    expect(long.told).to.deep.equal(['comments text-cut']);
    expect(long.group.notes.meeting?.length).to.equal(5_000);
  });

  it('survives every field being of a wrong kind', () => {
    const junk = [
      {},
      [],
      [[]],
      0,
      -1,
      NaN,
      true,
      false,
      '',
      ' ',
      null,
      undefined,
      '\u0000',
      'x'.repeat(20_000),
      '__proto__',
    ];
    const known = new Set(Object.keys(BMLT_PROBLEMS));
    const fields = [...Object.keys(MEETING), 'contact_email_1', 'email_contact', 'service_body_name'];
    for (const field of fields)
      for (const value of junk) {
        const records = [{ ...MEETING, [field]: value }];
        const { all, problems } = readWith(
          bmlt,
          bmlt.recognise({ meetings: records, formats: [format('1', 'O', 'Open')] })!,
        );
        const gone = problems.filter((problem) => problem.field === null).length;
        expect(gone, `${field} ${typeof value}`).to.equal(all[0] ? 0 : 1);
        expect(new Set(codes(problems)).size, `${field} ${typeof value}: ${codes(problems).join()}`).to.equal(
          problems.length,
        );
        for (const { code, field: told } of problems) {
          expect(known.has(code), code).to.equal(true);
          if (told !== null) expect([...fields], told).to.include(told);
        }
      }
  });

  it('says of each problem why, what was done and what to do, in short sentences', () => {
    for (const sentence of Object.values<readonly string[]>(BMLT_PROBLEMS).flat()) {
      expect(sentence).to.match(/^[A-Z\d].*[.…]$/);
      expect(sentence.length, sentence).to.be.below(90);
    }
  });

  it('reads nothing that is only inherited', () => {
    const record = Object.create({ ...MEETING, comments: 'inherited' }) as object;
    const { groups } = readWith(bmlt, [Object.assign(record, { meeting_name: 'Own', id_bigint: '1' })]);
    expect(groups[0]?.notes.meeting).to.equal(null);
    expect(groups[0]?.slots).to.deep.equal([]);
  });

  it('is not found too deep for the formats that came along', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 14; depth++) deep = [deep];
    const records = bmlt.recognise({
      meetings: [MEETING],
      formats: [{ ...format('1', 'O', 'Open'), deep }],
    })!;
    const told: string[] = [];
    const reading = {
      feed: { src: 'x' },
      labels: {},
      report: ({ code }: { code: string }) => void told.push(code),
    };
    const pace = new Pace(12, new AbortController().signal);
    const limits = { ...LIMITS, depth: 4 };
    const groups = await readRecords(records, bmlt, reading, { limits, pace, told: new Set() });
    expect([groups.length, told]).to.deep.equal([1, []]);
  });
});
