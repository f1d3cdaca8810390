import { typesOf } from './schema-org-nodes.js';
import { flagIn, nameIn, wordIn } from './schema-org-values.js';
import type { SchemaOrgCode } from './schema-org-wording.js';
import { own, type Fields } from './spot.js';
import { objectIn, objectsIn, pointIn, saysStepFree, type Translation } from './translation.js';
import { isObject } from './values.js';

type To = Translation<SchemaOrgCode>;

export interface Where {
  readonly place: object | null;
  readonly join: object | null;
  /** Null: by place and join. */
  readonly venue: string | null;
  readonly stepFree: boolean | null;
  readonly note: string | null;
}

const MODES = new Map([
  ['OfflineEventAttendanceMode', 'in-person'],
  ['OnlineEventAttendanceMode', 'online'],
  ['MixedEventAttendanceMode', 'hybrid'],
]);

export function whereOf(event: Fields, to: To): Where {
  const locations = locationsOf(event);
  const places = locations.filter((one) => !isVirtual(one));
  const [room = null] = places;
  const virtual = locations.find(isVirtual) ?? null;
  if (places.length > 1) to.tell('location', 'value-unknown');
  const url = virtual && wordIn(virtual, 'url');
  return {
    place: room && placeOf(room, to),
    join: url === null ? null : { url },
    venue: venueOf(event, virtual !== null, room !== null, to),
    stepFree: room && stepFreeIn(room),
    note: room && wordIn(room, 'description'),
  };
}

/** A text is an address, or a link to join by. */
function locationsOf(event: Fields): readonly Fields[] {
  const given = own(event, 'location');
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.flatMap((one) => {
    if (isObject(one)) return [one];
    if (typeof one !== 'string' || !one.trim()) return [];
    return [LINK.test(one.trim()) ? { '@type': 'VirtualLocation', url: one } : { address: one }];
  });
}

const LINK = /^https?:\/\/\S+$/i;

const isVirtual = (location: Fields): boolean => typesOf(location).includes('VirtualLocation');

function venueOf(event: Fields, isOnline: boolean, hasRoom: boolean, to: To): string | null {
  if (nameIn(event, 'eventStatus') === 'EventMovedOnline') return 'online';
  const mode = nameIn(event, 'eventAttendanceMode');
  const venue = mode === null ? null : (MODES.get(mode) ?? null);
  if (venue !== null) return venue;
  if (mode !== null) to.tell('eventAttendanceMode', 'value-unknown');
  if (isOnline || typesOf(event).includes('OnlineEvent')) return hasRoom ? 'hybrid' : 'online';
  return null;
}

function placeOf(room: Fields, to: To): object {
  const address = own(room, 'address');
  const parts = isObject(address) ? address : typesOf(room).includes('PostalAddress') ? room : null;
  const part = (key: string): string | null => parts && wordIn(parts, key);
  const [street, city] = [part('streetAddress'), part('addressLocality')];
  const [region, postalCode] = [part('addressRegion'), part('postalCode')];
  const country = parts && countryIn(parts);
  const tail = [region, postalCode].filter((one) => one !== null).join(' ') || null;
  const joined = [street, city, tail, country].filter((one) => one !== null).join(', ') || null;
  const geo = objectIn(room, 'geo');
  const point = pointIn(
    Object.hasOwn(geo, 'latitude') ? geo : room,
    (code) => void to.tell('location.geo', code),
  );
  const whole = wordIn(room, 'address');
  return {
    name: parts === room ? null : wordIn(room, 'name'),
    address: parts ? joined : whole,
    ...{ street, city, region, postalCode, country },
    ...point,
    approximate: parts ? street === null : whole === null,
    regions: [...new Set([region, city].filter((one) => one !== null))],
  };
}

/** A name, a code, or a Country that has one. */
const countryIn = (parts: Fields): string | null =>
  wordIn(parts, 'addressCountry') ?? wordIn(objectIn(parts, 'addressCountry'), 'name');

/** True or false where a feature says so. */
function stepFreeIn(room: Fields): boolean | null {
  for (const feature of objectsIn(room, 'amenityFeature')) {
    const value = flagIn(feature, 'value');
    if (value !== null && saysStepFree(wordIn(feature, 'name'))) return value;
  }
  return null;
}
