import type { Group } from '../model/group.js';
import { Formats, serverOf } from './bmlt-formats.js';
import { meetingsIn } from './bmlt-glance.js';
import { contactOf, wayOf } from './bmlt-join.js';
import { Listed, Meeting, asWritten } from './bmlt-record.js';
import { accessOf, saidBy, typesOf, type Said } from './bmlt-types.js';
import { slotsOf } from './bmlt-when.js';
import { placeOf, venueOf, wayThere } from './bmlt-where.js';
import type { BmltCode } from './bmlt-wording.js';
import { plainGroups } from './plain-groups.js';
import type { Reader, Reading } from './reader.js';
import { isEmpty, isObject } from './values.js';

/**
 * Answers of a BMLT server (Narcotics Anonymous) to GetSearchResults: an array of meetings, or meetings and their
 * formats. Each meeting is translated into our own format, and read as that.
 */
export const bmlt: Reader = {
  format: 'bmlt',
  recognise(value) {
    const meetings = meetingsIn(value);
    return meetings && isObject(value) ? listed(meetings, value.formats) : meetings;
  },
  read(record, index, reading) {
    const fields = record instanceof Listed ? record.meeting : record;
    const formats = record instanceof Listed ? record.formats : null;
    if (!isObject(fields)) return end(reading, index, 'not-a-record');
    return groupOf(new Meeting(fields, index, reading), formats);
  },
};

function listed(meetings: readonly unknown[], rows: unknown): readonly unknown[] {
  if (!Array.isArray(rows) || rows.length === 0) return meetings;
  const formats = new Formats(rows);
  return meetings.map((meeting) => new Listed(meeting, formats));
}

function end(
  reading: Reading,
  index: number,
  code: 'not-a-record' | 'nothing-to-show' | 'not-published',
): null {
  const effect = code === 'not-published' ? 'hidden' : 'lost';
  reading.report({ record: index, field: null, code, effect });
  return null;
}

function groupOf(meeting: Meeting, formats: Formats | null): Group | null {
  const { index, reading } = meeting;
  if (!isPublished(meeting.raw('published'))) return end(reading, index, 'not-published');
  const name = nameOf(meeting);
  if (name === null) return end(reading, index, 'nothing-to-show');
  const group = plain(meeting, name, saidBy(meeting, formats));
  return plainGroups.read(group, index, readingOf(meeting));
}

/** Where nothing is said, the server gives published meetings only. */
const isPublished = (value: unknown): boolean =>
  isEmpty(value) || value === true || (typeof value === 'string' ? value.trim() === '1' : value === 1);

function nameOf(meeting: Meeting): string | null {
  const name = meeting.text('meeting_name');
  if (name !== null) return name;
  const standIn =
    meeting.text('location_text') ?? meeting.text('location_street') ?? meeting.text('location_municipality');
  if (standIn !== null) meeting.tell('meeting_name', 'name-missing');
  return standIn;
}

/** The meeting in our own format. */
function plain(meeting: Meeting, name: string, said: Said): object {
  const join = wayOf(meeting);
  const venue = venueOf(meeting, said.worldIds, join);
  const isAway = venue === 'online' || venue === 'phone';
  return {
    id: idOf(meeting),
    name: asWritten(name),
    status: venue === 'none' && said.worldIds.has('TC') ? 'paused' : 'active',
    slots: slotsOf(meeting),
    venue,
    place: placeOf(meeting, isAway),
    join,
    types: typesOf(meeting, said, isAway),
    languages: languagesOf(meeting, said),
    access: accessOf(said, isAway),
    notes: { meeting: asWritten(meeting.text('comments')), place: wayThere(meeting) },
    contact: contactOf(meeting),
    organisation: organisationOf(meeting),
  };
}

function organisationOf(meeting: Meeting): object | null {
  const name = meeting.text('service_body_name');
  return name === null ? null : { name: asWritten(name) };
}

/** Ids are one server's own. */
function idOf(meeting: Meeting): string | null {
  const id = meeting.text('id_bigint');
  if (id === null) return meeting.refuse('id_bigint', 'id-missing');
  return [serverOf(meeting.text('root_server_uri')), id].filter(Boolean).join('-');
}

/** Languages that formats name are those of the meeting; the other is that of its data. */
function languagesOf(meeting: Meeting, said: Said): readonly string[] {
  const lang = said.languages.length ? null : meeting.text('lang_enum');
  return lang === null ? said.languages : [OLD_TAGS.get(lang) ?? lang];
}

/** Older servers name the country. */
const OLD_TAGS = new Map([['dk', 'da']]);

/** Our fields by theirs, where what our own reader finds may be wrong. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'meeting_name',
    'slots.timeZone': 'time_zone',
    'place.name': 'location_text',
    'place.street': 'location_street',
    'place.address': 'location_street',
    'notes.meeting': 'comments',
    'notes.place': 'location_info',
    'join.notes': 'virtual_meeting_additional_info',
    'join.phoneNotes': 'phone_meeting_number',
    'organisation.name': 'service_body_name',
    'types.code': 'formats',
    'types.label': 'formats',
    'types.raw': 'formats',
    languages: 'lang_enum',
  }),
);

/** Tells of their fields, and once, what is found in ours. */
function readingOf(meeting: Meeting): Reading {
  const { feed, labels } = meeting.reading;
  return {
    feed: { ...feed, programme: feed.programme?.trim() || 'NA' },
    labels,
    report(problem) {
      const { field, code } = problem;
      if (field === null) meeting.reading.report(problem);
      else meeting.tell(FIELDS.get(field) ?? field, code as BmltCode);
    },
  };
}
