import type { Fit, Group, Notes } from '../model/group.js';
import { items, text } from './fields.js';
import { isEmpty, isObject } from './values.js';
import { idOf, safeId } from './ids.js';
import { Desk } from './meeting-guide-desk.js';
import { joinOf, leadsNowhere, venueOf } from './meeting-guide-join.js';
import { contactOf, linksOf, organisationOf } from './meeting-guide-people.js';
import { at } from './meeting-guide-record.js';
import { slotsOf } from './meeting-guide-when.js';
import { placeOf, saysNothing } from './meeting-guide-where.js';
import type { Reader, Reading } from './reader.js';

/**
 * Meeting Guide JSON and TSML JSON: an array of weekly meetings, as the Meeting Guide spec, the 12 Step Meeting List
 * plugin and the API of the online intergroup write them.
 */
export const meetingGuide: Reader = {
  format: 'meeting-guide',
  recognise(value) {
    if (!Array.isArray(value)) return null;
    const records: readonly unknown[] = value;
    return records.length === 0 || records.slice(0, 20).some(isMeeting) ? records : null;
  },
  read(record, index, reading) {
    if (!isObject(record)) return lose(reading, index, 'not-a-record');
    const desk = deskOf(reading);
    desk.take(record, index);
    const name = nameOf(desk);
    return name === null ? lose(reading, index, 'nothing-to-show') : groupOf(desk, name);
  },
};

function lose(reading: Reading, index: number, code: 'not-a-record' | 'nothing-to-show'): null {
  reading.report({ record: index, field: null, code, effect: 'lost' });
  return null;
}

const MARKS = [
  'slug',
  'day',
  'time',
  'types',
  'region',
  'conference_url',
  'formatted_address',
  'attendance_option',
];
const OF_OTHERS = ['slots', 'kind', 'venue'];

function isMeeting(record: unknown): boolean {
  if (!isObject(record) || OF_OTHERS.some((key) => Object.hasOwn(record, key))) return false;
  const marks = MARKS.filter((key) => Object.hasOwn(record, key)).length;
  return marks > (Object.hasOwn(record, 'name') ? 0 : 1);
}

const desks = new WeakMap<Reading, Desk>();

function deskOf(reading: Reading): Desk {
  let desk = desks.get(reading);
  if (!desk) desks.set(reading, (desk = new Desk(reading)));
  return desk;
}

/** Null: there is nothing by which anybody could know the group. */
function nameOf(desk: Desk): string | null {
  const name = desk.text(at.name);
  if (name !== null) return name;
  const standIn =
    desk.firstText(at.group, at.location, at.formatted_address, at.address, at.city) ?? wordsOfSlug(desk);
  if (standIn !== null) desk.tell(at.name, 'name-missing');
  return standIn;
}

/** A slug may say enough where there is anything to go to. */
function wordsOfSlug(desk: Desk): string | null {
  const slug = desk.text(at.slug);
  const isSomewhere = !isEmpty(desk.raw(at.day)) || !isEmpty(desk.raw(at.conference_url));
  return slug === null || !isSomewhere ? null : slug.replace(/-+/g, ' ');
}

const NO_TOPICS: Group['topics'] = Object.freeze([]);
const NO_NOTES: Notes = Object.freeze({ meeting: null, place: null, group: null });
const NO_FIT: Fit = Object.freeze({
  for: null,
  cost: Object.freeze({ free: null, text: null }),
  size: null,
  camera: null,
  speaking: null,
  ledBy: null,
  moderated: null,
  platform: null,
  minimumAge: null,
  registerBy: null,
});

function groupOf(desk: Desk, name: string): Group {
  const { feed } = desk.reading;
  const slots = slotsOf(desk);
  const place = placeOf(desk);
  const join = joinOf(desk);
  const said = desk.types.read(desk.raw(at.types));
  if (said.odd) desk.tell(at.types, 'wrong-type');
  const venue = venueOf(desk, join, !said.roomClosed && !place.approximate);
  const isAway = said.roomClosed && (venue === 'online' || venue === 'phone');
  const { types, languages, access } = isAway ? desk.types.read(desk.raw(at.types), false) : said;
  const website = desk.url(at.website);
  const checked = desk.date(at.last_contact);
  return {
    id: safeId(desk.raw(at.slug)) ?? safeId(desk.raw(at.id)) ?? madeId(desk, name),
    name,
    kind: feed.kind ?? 'support-group',
    programme: feed.programme?.trim() || null,
    topics: NO_TOPICS,
    status: isTrue(desk.raw(at.archived)) ? 'ended' : venue === 'none' ? 'paused' : 'active',
    slots,
    venue,
    place: saysNothing(place) ? null : place,
    join: leadsNowhere(join) ? null : join,
    types,
    languages: isEmpty(desk.raw(at.languages)) ? languages : withTags(desk, languages),
    access,
    fit: NO_FIT,
    notes: notesOf(desk),
    contact: contactOf(desk),
    organisation: organisationOf(desk, website),
    links: linksOf(desk, website),
    checked: checked === null ? null : { date: checked.slice(0, 10), by: null },
    updated: desk.date(at.updated) ?? desk.date(at.updatedAt),
    source: { src: feed.src, record: desk.index },
  };
}

function notesOf(desk: Desk): Notes {
  const meeting = desk.text(at.notes);
  const place = desk.text(at.location_notes);
  const group = desk.text(at.group_notes);
  return meeting === null && place === null && group === null ? NO_NOTES : { meeting, place, group };
}

/** The same as long as name, time and place stay. */
function madeId(desk: Desk, name: string): string {
  desk.tell(at.slug, 'slug-missing');
  const parts = [at.day, at.time, at.location, at.formatted_address, at.address];
  return idOf(
    name,
    parts.map((place) => desk.raw(place)),
  );
}

const isTrue = (value: unknown): boolean =>
  value === true || value === 1 || value === 'true' || value === 'yes';

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** Languages of the type codes, and those that some APIs give as tags. */
function withTags(desk: Desk, languages: readonly string[]): readonly string[] {
  const given = items(desk.raw(at.languages)).map((item) => text(item, at.languages, desk));
  const tags = given.filter((tag) => tag !== null).filter((tag) => TAG.test(tag));
  if (tags.length < given.length) desk.tell(at.languages, 'value-unknown');
  return [...new Set([...languages, ...tags])];
}
