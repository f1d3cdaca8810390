import type { Place } from '../model/group.js';
import { items, number, text } from './fields.js';
import { isEmpty } from './values.js';
import type { Desk } from './meeting-guide-desk.js';
import type { MeetingGuideCode } from './meeting-guide-problems.js';
import { at } from './meeting-guide-record.js';

/** Where a group meets or, online, is at home. A place that says nothing is approximate, too. */
export function placeOf(desk: Desk): Place {
  const street = desk.text(at.address);
  const city = desk.text(at.city);
  const region = desk.text(at.state);
  const postalCode = desk.text(at.postal_code);
  const country = desk.text(at.country);
  const address =
    desk.text(at.formatted_address) ?? join(', ', street, city, join(' ', region, postalCode), country);
  const { latitude, longitude, isBox } = pointOf(desk);
  return {
    name: desk.text(at.location),
    address,
    street: street === address && hasParts(street, 3) ? null : street, // some write the whole address here
    city,
    region,
    postalCode,
    country,
    latitude,
    longitude,
    approximate: isBox || isApproximate(desk, address),
    regions: regionsOf(desk, city),
  };
}

export const saysNothing = ({ name, address, latitude, regions }: Place): boolean =>
  name === null && address === null && latitude === null && regions.length === 0;

const join = (separator: string, ...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(separator) || null;

/** As the record says, else by the address: one that leads to a door has at least four parts. */
function isApproximate(desk: Desk, address: string | null): boolean {
  const given = desk.raw(at.approximate);
  if (typeof given === 'boolean') return given;
  const said = given === 'no' ? given : desk.text(at.approximate)?.toLowerCase();
  if (said === 'no' || said === 'false' || said === '0') return false;
  if (said === 'yes' || said === 'true' || said === '1') return true;
  if (said !== undefined) desk.tell(at.approximate, 'value-unknown');
  return !hasParts(address, 4);
}

/** Whether commas part a text into at least so many. */
function hasParts(value: string | null, count: number): boolean {
  if (value === null) return false;
  let comma = -1;
  for (let parts = 1; parts < count; parts++) {
    comma = value.indexOf(',', comma + 1);
    if (comma === -1) return false;
  }
  return true;
}

/** Areas from wide to narrow. */
function regionsOf(desk: Desk, city: string | null): readonly string[] {
  const regions = desk.raw(at.regions);
  const names: string[] = [];
  for (const item of typeof regions === 'string' ? regions.split('>') : items(regions)) {
    const name = text(item, at.regions, desk);
    if (name !== null) names.push(name);
  }
  if (names.length > 0) return names;
  const levels = [desk.text(at.region), desk.text(at.sub_region), desk.text(at.sub_sub_region)];
  const named = levels.filter((name) => name !== null);
  return named.length > 0 || city === null ? named : [city];
}

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Given as two corners of an area. */
  readonly isBox: boolean;
}

const NOWHERE: Point = { latitude: null, longitude: null, isBox: false };

function pointOf(desk: Desk): Point {
  const latitude = desk.raw(at.latitude);
  const longitude = desk.raw(at.longitude);
  if (isEmpty(latitude) && isEmpty(longitude)) return pointIn(desk);
  if (isEmpty(latitude)) return nowhere(desk, at.latitude, 'coordinates-half');
  if (isEmpty(longitude)) return nowhere(desk, at.longitude, 'coordinates-half');
  return point(desk, at.latitude, number(latitude), number(longitude));
}

/** `"lat,lng"`, or two opposite corners of an area, whose middle it is. */
function pointIn(desk: Desk): Point {
  const given = desk.raw(at.coordinates);
  if (isEmpty(given)) return NOWHERE;
  const [a = NaN, b = NaN, c, d, ...more] = items(given).map(number);
  if (c === undefined) return point(desk, at.coordinates, a, b);
  if (d === undefined || more.length > 0) return nowhere(desk, at.coordinates, 'coordinates-unreadable');
  return point(desk, at.coordinates, (a + c) / 2, (b + d) / 2, true);
}

function point(desk: Desk, field: number, latitude: number, longitude: number, isBox = false): Point {
  const north = Math.abs(latitude);
  const east = Math.abs(longitude);
  if (north <= 90 && east <= 180 && north + east > 0) return { latitude, longitude, isBox };
  if (north + east === 0) return nowhere(desk, field, 'coordinates-zero');
  if (!Number.isFinite(north + east)) return nowhere(desk, field, 'coordinates-unreadable');
  if (north > 180 || east > 90) return nowhere(desk, field, 'coordinates-out-of-range');
  desk.tell(field, 'coordinates-swapped');
  return { latitude: longitude, longitude: latitude, isBox };
}

function nowhere(desk: Desk, field: number, code: MeetingGuideCode): Point {
  desk.tell(field, code);
  return NOWHERE;
}
