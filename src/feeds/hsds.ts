import type { Group } from '../model/group.js';
import {
  checkTypes,
  contactOf,
  costOf,
  forWhom,
  languagesOf,
  minimumAgeOf,
  organisationOf,
  phoneOf,
  termsOf,
} from './hsds-facts.js';
import { attendance, whereOf, type Where } from './hsds-place.js';
import { slotsOf } from './hsds-schedules.js';
import { ServiceAt, hsdsRecords, recordsOf } from './hsds-shape.js';
import type { HsdsCode } from './hsds-wording.js';
import type { Reader } from './reader.js';
import type { Fields } from './spot.js';
import { objectIn, objectsIn, paragraphs, textIn, Translation } from './translation.js';
import { isObject } from './values.js';

type To = Translation<HsdsCode>;

/**
 * Open Referral HSDS 3, and its UK profile: pages of an API, lists, one service, organisation or service at a location,
 * and flat tables. A record is one service at one location.
 */
export const hsds: Reader = {
  format: 'hsds',
  recognise: hsdsRecords,
  read(record, index, reading) {
    const to = new Translation<HsdsCode>(reading, index, ORIGINS);
    const found = isObject(record) && !(record instanceof ServiceAt) ? recordsOf(record)[0] : record;
    return found instanceof ServiceAt ? groupOf(found, to) : to.drop('not-a-record');
  },
};

/** Where the fields of a plain group come from. */
const ORIGINS = {
  slots: 'schedules',
  'slots.timeZone': 'schedules.timezone',
  'slots.minutes': 'schedules.closes_at',
  place: 'location',
  'place.name': 'location.name',
  'place.country': 'location.addresses',
  'place.address': 'location.addresses',
  'place.street': 'location.addresses',
  'join.url': 'location.url',
  'join.phone': 'phones',
  types: 'attributes',
  topics: 'attributes',
  languages: 'languages.code',
  programme: 'program.name',
  'fit.for': 'eligibility_description',
  'fit.cost.text': 'fees_description',
  notes: 'description',
  'notes.meeting': 'schedules.description',
  'notes.place': 'location.accessibility',
  contact: 'contacts',
  organisation: 'organization',
  'organisation.url': 'organization.website',
  'links.page': 'url',
  checked: 'assured_date',
  'checked.date': 'assured_date',
  updated: 'last_modified',
};

function groupOf(found: ServiceAt, to: To): Group | null {
  const name = nameOf(found.service, to);
  if (name === null) return to.drop('name-missing');
  const status = statusOf(found.service, to);
  return status === null ? to.drop('not-offered', 'hidden') : to.group(plainOf(found, name, status, to));
}

function nameOf(service: Fields, to: To): string | null {
  const name = textIn(service, 'name');
  if (name !== null) return name;
  const other = textIn(service, 'alternate_name');
  if (other !== null) to.tell('name', 'name-other');
  return other;
}

/** Null: it is not offered any more. */
function statusOf(service: Fields, to: To): Group['status'] | null {
  const said =
    textIn(service, 'status')
      ?.toLowerCase()
      .replace(/[\s_-]+/g, ' ') ?? 'active';
  if (said === 'inactive' || said === 'defunct') return null;
  if (said === 'temporarily closed') return 'paused';
  if (said !== 'active') to.tell('status', 'status-unknown');
  return 'active';
}

function plainOf({ service, at }: ServiceAt, name: string, status: string, to: To): object {
  const location = at && (isObject(at.location) ? at.location : null);
  const schedules = schedulesOf(at, location, service);
  checkTypes(service, at, schedules, to);
  const where = whereOf(location, service, schedules, to);
  const organization = objectIn(service, 'organization');
  const assured = textIn(service, 'assured_date');
  return {
    id: idOf(service, at, location),
    name,
    status,
    programme: textIn(objectIn(service, 'program'), 'name'),
    slots: slotsOf(schedules, to),
    venue: where.venue,
    place: where.place,
    join: joinOf(where, at, location),
    ...termsOf(service),
    languages: languagesOf(location ? [service, location] : [service], to),
    access: { stepFree: where.stepFree },
    fit: { for: forWhom(service), cost: costOf(service), minimumAge: minimumAgeOf(service, to) },
    notes: notesOf(service, at, schedules, where),
    contact: contactOf([at, location, service]),
    organisation: organisationOf(organization),
    links: { page: pageOf(service, schedules) },
    checked: assured === null ? null : { date: assured.slice(0, 10) },
    updated: textIn(service, 'last_modified'),
  };
}

/** All that hang on it, the most specific first. */
const schedulesOf = (...owners: readonly (Fields | null)[]): readonly Fields[] =>
  owners.flatMap((owner) =>
    owner ? [...objectsIn(owner, 'schedules'), ...objectsIn(owner, 'regular_schedules')] : [],
  );

function idOf(service: Fields, at: Fields | null, location: Fields | null): string | null {
  const id = textIn(service, 'id');
  const place = (location && textIn(location, 'id')) ?? (at && textIn(at, 'id'));
  return id === null || place === null ? id : `${id}.${place}`;
}

/** Only what joins: the web address and number of a location that is no place. */
function joinOf({ venue, link }: Where, at: Fields | null, location: Fields | null): object | null {
  const phone = venue === 'phone' || venue === 'online' ? phoneOf(at, location) : null;
  return link === null && phone === null ? null : { url: link, phone };
}

function notesOf(service: Fields, at: Fields | null, schedules: readonly Fields[], where: Where): object {
  const said = schedules.flatMap((one) => {
    const attending = textIn(one, 'attending_type');
    return [textIn(one, 'description'), attendance(attending) ? null : attending, textIn(one, 'notes')];
  });
  const meeting = paragraphs(textIn(service, 'alert'), ...said, textIn(service, 'application_process'));
  const group = paragraphs(
    textIn(service, 'description'),
    at && textIn(at, 'description'),
    textIn(service, 'interpretation_services'),
  );
  return { meeting, place: where.note, group };
}

function pageOf(service: Fields, schedules: readonly Fields[]): string | null {
  const links = schedules.map((one) => textIn(one, 'schedule_link'));
  return textIn(service, 'url') ?? links.find((link) => link !== null) ?? null;
}
