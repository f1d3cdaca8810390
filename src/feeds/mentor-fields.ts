import { dayInZone } from '../logic/day-in-zone.js';
import { isDay } from '../logic/mentor-standing.js';
import { pageUrl } from '../logic/page-url.js';
import { hasPersonalContact, isPersonalAddress } from '../logic/personal-contact.js';
import { safeUrl, type Scheme } from '../logic/safe-url.js';
import type { Credential, ListedMentor, MentorOrganisation } from '../model/mentor.js';
import { isEmpty, isObject } from './values.js';
import type { MentorCode } from './mentors-wording.js';
import {
  exact,
  own,
  plain,
  readList,
  textOf,
  type Fields,
  type Read,
  type ReadFields,
  type Spot,
} from './spot.js';

export type Here = Spot<MentorCode>;

/** Of whom an address must not be, and what it may be relative to. */
export interface Whose {
  readonly name: string;
  readonly base: string;
}

export const LONGEST_TEXT = 5_000;
export const LONGEST_LINE = 200;
const LONGEST_DATE = 40;
const ITEMS = [50, 'too-many-items'] as const;
const DAY = 86_400_000;

/** Stands in an address as it is. */
const ID = /^[\w.~-]{1,100}$/;
/** Its digits may look like those of a telephone. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

// ---- texts ----

const STARS = /[★☆✩-✰⭐🌟🌠]/u;

export const whyWithheld = (text: string): MentorCode | null =>
  hasPersonalContact(text) ? 'contact-withheld' : STARS.test(text) ? 'ranking-ignored' : null;

/** What people read, if it leads to nobody. */
export function lineOf(value: unknown, spot: Here, longest = LONGEST_LINE): string | null {
  const text = textOf(value, longest, spot);
  const withheld = text && whyWithheld(text);
  return withheld ? spot.tell(withheld) : text;
}

export const textAt = (fields: Fields, key: string, spot: Here, longest = LONGEST_LINE): string | null =>
  lineOf(own(fields, key), spot.at(key), longest);

/** The items that can be used, each once. */
export function listAt<T>(fields: Fields, key: string, spot: Here, read: Read<T, MentorCode>): readonly T[] {
  const seen = new Set<string>();
  const isNew = (item: T): boolean => seen.size < seen.add(JSON.stringify(item).toLowerCase()).size;
  return readList(fields, key, ITEMS, spot, read).filter(isNew);
}

export const oneOf =
  <T extends string>(known: readonly T[]): Read<T, MentorCode> =>
  (value, spot) => {
    if (isEmpty(value)) return null;
    const text = plain(value)?.toLowerCase().replace(/[ _]/g, '-');
    return known.find((one) => one === text) ?? spot.tell('value-unknown');
  };

export const knownAt = <T extends string>(
  fields: Fields,
  key: string,
  spot: Here,
  known: readonly T[],
): T | null => oneOf(known)(own(fields, key), spot.at(key));

export const languageOf: Read<string, MentorCode> = (value, spot) => {
  const text = lineOf(value, spot);
  return text && (languageTag(text.replaceAll('_', '-')) ?? spot.tell('language-unknown'));
};

/** The name of a language would pass for a tag. */
function languageTag(text: string): string | null {
  try {
    return (/^[a-z]{2,3}(?:-|$)/i.test(text) && Intl.getCanonicalLocales(text)[0]) || null;
  } catch {
    return null;
  }
}

export const idOf: Read<string, MentorCode> = (value, spot) => {
  if (isEmpty(value)) return null;
  const id = exact(value) ?? '';
  if (!UUID.test(id) && hasPersonalContact(id)) return spot.tell('contact-withheld');
  return ID.test(id) ? id : spot.tell('id-unreadable');
};

/** The date, or that of an instant; none that is still to come, but it may be tomorrow somewhere. */
export function dayAt(fields: Fields, key: string, now: number, spot: Here): string | null {
  const said = own(fields, key);
  if (isEmpty(said)) return null;
  const [day = ''] = (exact(said) ?? '').split(/[T ]/);
  return isDay(day) && Date.parse(day) <= now + DAY ? day : spot.at(key).tell('date-unreadable');
}

const OFFSET_OR_ABBREVIATION = /\d|^(?!utc$|gmt$)[a-z]{3}$/i;

/** Null: one that the browser does not know, or that hides daylight saving. */
export function zoneOf(value: unknown, now: number): string | null {
  const zone = exact(value);
  return zone && !OFFSET_OR_ABBREVIATION.test(zone) && dayInZone(zone, now) ? zone : null;
}

// ---- addresses ----

const WEB: readonly Scheme[] = ['https', 'http'];

function addressAt(
  fields: Fields,
  key: string,
  { name, base }: Whose,
  spot: Here,
  schemes = WEB,
): string | null {
  const said = own(fields, key);
  if (isEmpty(said)) return null;
  const address = typeof said === 'string' ? said.trim() : '';
  const href = hrefOf(address, base, schemes);
  if (!href) return spot.at(key).tell('link-refused');
  const leadsToThem =
    isPersonalAddress(address, name) || (NO_PATH.test(address) && hasPersonalContact(address));
  return leadsToThem ? spot.at(key).tell('contact-withheld') : href;
}

/** A telephone number or an e-mail address would pass for a path on the page's own site. */
const NO_PATH = /^(?![a-z]+:)(?:\P{L}*$|.*[@\s])/iu;

/** What browsers skip in an address hides what it is: such a one is none. */
function hrefOf(address: string, base: string, schemes: readonly Scheme[]): string | null {
  if (/[\p{Cc}\p{Cf}]/u.test(address)) return null;
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(address);
  return safeUrl((hasScheme ? address : pageUrl(address, base)) ?? '', schemes);
}

// ---- parts ----

export function organisationAt(
  fields: Fields,
  timeZone: string | null,
  whose: Whose,
  spot: Here,
): MentorOrganisation | null {
  const name = textAt(fields, 'name', spot);
  if (name === null) return null;
  if (!timeZone && !isEmpty(own(fields, 'timeZone'))) spot.at('timeZone').tell('zone-unknown');
  const url = addressAt(fields, 'url', whose, spot);
  return {
    name,
    url,
    contactUrl: addressAt(fields, 'contactUrl', whose, spot, [...WEB, 'mailto']),
    timeZone,
  };
}

export const credentialFor =
  (whose: Whose): ReadFields<Credential, MentorCode> =>
  (fields, spot) => {
    const title = textAt(fields, 'title', spot);
    const issuer = textAt(fields, 'issuer', spot);
    if (title === null || issuer === null) return spot.tell('credential-incomplete');
    const date = textAt(fields, 'date', spot, LONGEST_DATE);
    return { title, issuer, date, verifyUrl: addressAt(fields, 'verifyUrl', whose, spot) };
  };

export function photoAt(fields: Fields, whose: Whose, spot: Here): ListedMentor['photo'] {
  const said = own(fields, 'photo');
  if (isEmpty(said)) return null;
  if (!isObject(said)) return spot.tell('wrong-type');
  const src = addressAt(said, 'src', whose, spot);
  return src === null ? null : { src, alt: textAt(said, 'alt', spot) };
}
