import type { Venue } from '../model/group.js';
import type { Way } from './bmlt-join.js';
import { asWritten, type Meeting } from './bmlt-record.js';
import { number } from './fields.js';
import { isEmpty } from './values.js';

const SAID: ReadonlyMap<string, Venue> = new Map([
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'hybrid'],
]);

/**
 * Where people come together: as the meeting says, else by its formats, else by what it gives. A closed room leaves the
 * link or the number, if there is one.
 */
export function venueOf(meeting: Meeting, worldIds: ReadonlySet<string>, way: Way | null): Venue {
  const venue = saidVenue(meeting) ?? venueOfFormats(worldIds) ?? venueOfFields(meeting, way);
  const isJoinable = way?.url != null || way?.phone != null;
  const isClosed = worldIds.has('TC') && venue !== 'online';
  if (isClosed && venue === 'in-person' && !isJoinable) {
    meeting.tell('formats', 'no-way-in');
    return 'none';
  }
  const left = isClosed && venue !== 'none' ? 'online' : venue;
  return left === 'online' && way?.phone != null && way.url === null ? 'phone' : left;
}

function saidVenue(meeting: Meeting): Venue | null {
  const said = meeting.text('venue_type');
  if (said === null) return null;
  return SAID.get(said) ?? meeting.refuse('venue_type', 'value-unknown');
}

const venueOfFormats = (worldIds: ReadonlySet<string>): Venue | null =>
  worldIds.has('HYBR') ? 'hybrid' : worldIds.has('VM') ? 'online' : null;

/** Servers gave towns to online meetings, too: only a door makes those with a link hybrid. */
function venueOfFields(meeting: Meeting, way: Way | null): Venue {
  const isJoinable = way?.url != null || way?.phone != null;
  const hasDoor = !isEmpty(meeting.raw('location_street')) || !isEmpty(meeting.raw('location_text'));
  if (isJoinable) return hasDoor ? 'hybrid' : 'online';
  const isSomewhere = hasDoor || !isEmpty(meeting.raw('location_municipality')) || hasPoint(meeting);
  return isSomewhere ? 'in-person' : 'none';
}

/** Where a group meets or, online, is at home; null: nothing is said. As our own format has it. */
export function placeOf(meeting: Meeting, isAway: boolean): object | null {
  const name = meeting.text('location_text');
  const street = meeting.text('location_street');
  const subsection = meeting.text('location_city_subsection');
  const city = meeting.text('location_municipality') ?? subsection;
  const region = meeting.text('location_province');
  const postalCode = meeting.text('location_postal_code_1');
  const country = meeting.text('location_nation');
  const town = [...new Set([subsection, city])];
  const address = joined(', ', street, ...town, joined(' ', region, postalCode), country);
  const regions = levels(region, meeting.text('location_sub_province'), city);
  const point = isAway ? noPoint(meeting) : pointOf(meeting);
  if (name === null && address === null && regions.length === 0 && point.latitude === null) return null;
  return {
    name: asWritten(name),
    address: asWritten(address),
    street: asWritten(street),
    city: asWritten(city),
    region: asWritten(region),
    postalCode: asWritten(postalCode),
    country: asWritten(country),
    ...point,
    approximate: isAway || street === null,
    regions: regions.map(asWritten),
  };
}

const joined = (separator: string, ...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(separator) || null;

const levels = (...names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== null)),
];

/** How to find the place: what the server says of it, its part of town, and the lines that stop there. */
export function wayThere(meeting: Meeting): string | null {
  const neighbourhood = meeting.text('location_neighborhood');
  const bus = meeting.text('bus_lines');
  const train = meeting.text('train_lines');
  const lines = [bus && `🚌 ${bus}`, train && `🚆 ${train}`];
  return asWritten(joined('\n', meeting.text('location_info'), neighbourhood, ...lines));
}

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const NOWHERE: Point = { latitude: null, longitude: null };

const isNone = (value: unknown): boolean => isEmpty(value) || number(value) === 0;

/** Zero stands for none. */
const hasPoint = (meeting: Meeting): boolean =>
  !isNone(meeting.raw('latitude')) || !isNone(meeting.raw('longitude'));

function pointOf(meeting: Meeting): Point {
  if (!hasPoint(meeting)) return NOWHERE;
  const given = [meeting.raw('latitude'), meeting.raw('longitude')] as const;
  for (const [at, field] of (['latitude', 'longitude'] as const).entries())
    if (isEmpty(given[at])) return nowhere(meeting, field, 'coordinates-half');
  const latitude = number(given[0]);
  const longitude = number(given[1]);
  if (!Number.isFinite(latitude)) return nowhere(meeting, 'latitude', 'coordinates-unreadable');
  if (!Number.isFinite(longitude)) return nowhere(meeting, 'longitude', 'coordinates-unreadable');
  if (Math.abs(latitude) > 90) return nowhere(meeting, 'latitude', 'coordinates-out-of-range');
  if (Math.abs(longitude) > 180) return nowhere(meeting, 'longitude', 'coordinates-out-of-range');
  return { latitude, longitude };
}

/** Servers want coordinates of online meetings, too. */
const noPoint = (meeting: Meeting): Point =>
  hasPoint(meeting) ? nowhere(meeting, 'latitude', 'coordinates-online') : NOWHERE;

function nowhere(meeting: Meeting, field: string, code: Parameters<Meeting['tell']>[1]): Point {
  meeting.tell(field, code);
  return NOWHERE;
}
