import type { HsdsCode } from './hsds-wording.js';
import type { Fields } from './spot.js';
import { objectsIn, paragraphs, pointIn, saysStepFree, textIn, type Translation } from './translation.js';

type To = Translation<HsdsCode>;

/** What is said of where a service is given, in the fields of a plain group. */
export interface Where {
  readonly place: object | null;
  readonly venue: string | null;
  /** The address of a location that is no place. */
  readonly link: string | null;
  readonly note: string | null;
  readonly stepFree: true | null;
}

const NOWHERE: Where = { place: null, venue: null, link: null, note: null, stepFree: null };

export function whereOf(
  location: Fields | null,
  service: Fields,
  schedules: readonly Fields[],
  to: To,
): Where {
  const attended = venueAttended(schedules);
  if (!location) return { ...NOWHERE, venue: attended };
  const accessibility = objectsIn(location, 'accessibility').map((one) =>
    paragraphs(textIn(one, 'description') ?? textIn(one, 'accessibility'), textIn(one, 'details')),
  );
  const type = textIn(location, 'location_type')?.toLowerCase() ?? null;
  if (type === 'postal') to.tell('location.location_type', 'location-postal');
  return {
    place: type === 'postal' ? null : placeOf(location, service, to),
    venue: attended ?? VENUES.get(type ?? '') ?? null,
    link: type === 'virtual' ? textIn(location, 'url') : null,
    note: paragraphs(textIn(location, 'description'), textIn(location, 'transportation'), ...accessibility),
    stepFree: accessibility.some((text) => saysStepFree(text)) ? true : null,
  };
}

const VENUES = new Map([
  ['physical', 'in-person'],
  ['virtual', 'online'],
  ['postal', 'none'],
]);

const ATTENDED = new Map([
  ['online', 'online'],
  ['virtual', 'online'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['venue', 'in-person'],
  ['in person', 'in-person'],
  ['in-person', 'in-person'],
  ['physical', 'in-person'],
]);

/** As the schedules say in one word; sentences are for reading. Null: they do not say. */
function venueAttended(schedules: readonly Fields[]): string | null {
  const said = new Set(schedules.map((one) => attendance(textIn(one, 'attending_type'))));
  said.delete(null);
  if (said.has('in-person') && said.size > 1) return 'hybrid';
  return said.has('online') ? 'online' : ([...said][0] ?? null);
}

/** Null: no one word that is known. */
export const attendance = (text: string | null): string | null =>
  ATTENDED.get(text?.toLowerCase() ?? '') ?? null;

function placeOf(location: Fields, service: Fields, to: To): object | null {
  const addresses = [...objectsIn(location, 'addresses'), ...objectsIn(location, 'physical_addresses')];
  const address = addressOf(addresses, to);
  const name = textIn(location, 'name') ?? textIn(location, 'alternate_name');
  const part = (key: string): string | null => address && textIn(address, key);
  const line = part('address_1');
  const street = [line, part('address_2')].filter((one) => one !== null).join(', ') || null;
  const city = part('city');
  const region = part('state_province') ?? part('region');
  const postalCode = part('postal_code');
  const country = part('country');
  const point = pointIn(location, (code) => void to.tell(fieldOf(location), code));
  if (!name && !address && point.latitude === null) return null;
  const tail = [region, postalCode].filter((one) => one !== null).join(' ') || null;
  const whole = [street, city, tail, country].filter((one) => one !== null).join(', ') || null;
  const regions = [areaOf(service) ?? region, city].filter((one) => one !== null);
  const parts = { name, address: whole, street, city, region, postalCode, country };
  return { ...parts, ...point, approximate: street === null, regions: [...new Set(regions)] };
}

/** That of the building, else one that is not said to be for letters. */
function addressOf(addresses: readonly Fields[], to: To): Fields | null {
  const typed = (type: string | null): Fields | undefined =>
    addresses.find((one) => (textIn(one, 'address_type')?.toLowerCase() ?? null) === type);
  const found = typed('physical') ?? typed(null);
  if (found) return found;
  const postal = typed('postal');
  if (postal) to.tell('location.addresses', 'address-postal');
  return postal ?? null;
}

const fieldOf = (location: Fields): string =>
  textIn(location, 'latitude') === null ? 'location.longitude' : 'location.latitude';

const LONGEST_AREA = 80;

/** The area that a service is for, where there is one with a name; some write a sentence there. */
function areaOf(service: Fields): string | null {
  const areas = objectsIn(service, 'service_areas')
    .map((one) => textIn(one, 'name') ?? textIn(one, 'service_area'))
    .filter((area) => area !== null);
  const [area = null] = areas;
  return areas.length === 1 && area !== null && area.length <= LONGEST_AREA ? area : null;
}
