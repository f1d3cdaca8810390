import { knownZone } from '../logic/wall-time.js';
import type { Group, GroupType, Join, Place, Venue } from '../model/group.js';
import { isObject } from './values.js';
import { idOf, safeId } from './ids.js';
import { serviceFinder } from './meeting-guide-services.js';
import * as fields from './plain-fields.js';
import type { PlainCode } from './plain-problems.js';
import * as take from './plain-shapes.js';
import { slotTaker } from './plain-slots.js';
import type { Reader, Reading } from './reader.js';

/**
 * Our own format: groups as the model has them, written by hand or exported. Only a name is needed; `schema/group.json`
 * describes it.
 */
export const plainGroups: Reader = {
  format: 'plain-groups',
  recognise(value) {
    const records: unknown = isObject(value) ? value.groups : value;
    if (!Array.isArray(records)) return null;
    return isObject(value) || records.slice(0, 20).some(isOurs) ? records : null;
  },
  read(record, index, reading) {
    const teller = new Teller(reading, index);
    if (!isObject(record)) return teller.lose('not-a-record');
    const name = take.text(record.name, 'name', teller);
    return name === null ? teller.lose('name-missing') : groupOf(record, name, teller);
  },
};

const isOurs = (record: unknown): boolean =>
  isObject(record) && ['slots', 'kind', 'venue'].some((key) => Object.hasOwn(record, key));

/** Tells problems of one record. */
class Teller implements take.Told {
  constructor(
    readonly reading: Reading,
    readonly index: number,
  ) {}

  tell(field: string | null, code: PlainCode): void {
    const effect = field === null ? 'lost' : 'changed';
    this.reading.report({ record: this.index, field, code, effect });
  }

  lose(code: PlainCode): null {
    this.tell(null, code);
    return null;
  }
}

function groupOf(record: Readonly<Record<string, unknown>>, name: string, teller: Teller): Group {
  const { feed } = teller.reading;
  const taken = <T>(key: string, one: take.Take<T>): T => one(record[key], key, teller);
  const place = taken('place', fields.place);
  const join = joinOf(taken('join', fields.join), feed.services);
  return {
    id: safeId(record.id) ?? idOf(name, [record.slots, record.place, record.join]),
    name,
    kind: taken('kind', fields.kind) ?? feed.kind ?? 'support-group',
    programme: taken('programme', take.text) ?? feed.programme ?? null,
    topics: taken('topics', fields.texts),
    status: taken('status', fields.status) ?? 'active',
    slots: taken(
      'slots',
      take.list(slotTaker(feed.timeZone === undefined ? null : knownZone(feed.timeZone))),
    ),
    venue: taken('venue', fields.venue) ?? venueOf(place, join),
    place: place && wholePoint(place, teller),
    join,
    types: taken('types', take.list(typeTaker(feed.types ?? {}))),
    languages: taken('languages', fields.languages),
    access: taken('access', fields.access),
    fit: taken('fit', fields.fit),
    notes: taken('notes', fields.notes),
    contact: taken('contact', fields.contact),
    organisation: taken('organisation', fields.organisation),
    links: taken('links', fields.links),
    checked: taken('checked', fields.checked),
    updated: taken('updated', take.date),
    source: { src: feed.src, record: teller.index },
  };
}

function venueOf(place: Place | null, join: Join | null): Venue {
  if (join?.url) return place ? 'hybrid' : 'online';
  if (place) return 'in-person';
  return join?.phone ? 'phone' : 'none';
}

/** The name of a known service stands in for one that is not given. */
function joinOf(join: Join | null, services: readonly string[] = []): Join | null {
  if (!join?.url || join.provider !== null) return join;
  return { ...join, provider: serviceFinder(services)(join.url) };
}

/** Latitude and longitude: both or neither. */
function wholePoint(place: Place, told: take.Told): Place {
  if ((place.latitude === null) === (place.longitude === null)) return place;
  told.tell('place', 'coordinates-half');
  return { ...place, latitude: null, longitude: null };
}

const asType = take.shape({ code: take.text, label: take.text, raw: take.text });

/** A type is an object, or its code alone. */
function typeTaker(labels: Readonly<Record<string, string>>): take.Take<GroupType | null> {
  const labelOf = (code: string): string | null =>
    Object.hasOwn(labels, code) ? (labels[code] ?? null) : null;
  return (value, field, told) => {
    const type = asType(typeof value === 'string' ? { code: value } : value, field, told);
    if (type?.code == null) return null;
    return { code: type.code, label: type.label ?? labelOf(type.code), raw: type.raw ?? type.code };
  };
}
