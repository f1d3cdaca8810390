import { number } from './fields.js';
import type { HsdsCode } from './hsds-wording.js';
import { own, type Fields } from './spot.js';
import {
  checkObjects,
  checkTexts,
  objectIn,
  objectsIn,
  paragraphs,
  textIn,
  unlessEmpty,
  type Translation,
} from './translation.js';
import { isEmpty } from './values.js';

type To = Translation<HsdsCode>;

const FREE = /^free(?: (?:of charge|to (?:everyone|all|use|attend)|for (?:everyone|all)|service))?[.!]?$/i;

/** What it costs. Free only where that is all there is to it. */
export function costOf(service: Fields): object {
  const fees = textIn(service, 'fees_description') ?? textIn(service, 'fees');
  const options = objectsIn(service, 'cost_options');
  const amounts = options
    .map((one) => own(one, 'amount'))
    .map((amount) => (isEmpty(amount) ? NaN : number(amount)));
  const isFree =
    fees === null ? amounts.length > 0 && amounts.every((amount) => amount === 0) : FREE.test(fees);
  const text = paragraphs(fees, ...options.map(optionText));
  return { free: isFree && amounts.every((amount) => amount === 0) ? true : null, text };
}

function optionText(option: Fields): string | null {
  const price = [
    textIn(option, 'amount'),
    textIn(option, 'currency')?.toUpperCase(),
    textIn(option, 'amount_description'),
  ]
    .filter(Boolean)
    .join(' ');
  const what = [textIn(option, 'option'), price].filter(Boolean).join(': ');
  const end = textIn(option, 'valid_to');
  const span = end === null ? '' : ` (${[textIn(option, 'valid_from'), end].filter(Boolean).join(' – ')})`;
  return what ? what + span : null;
}

/** Language tags. A language that has a name only is told: names are for people. */
export function languagesOf(owners: readonly Fields[], to: To): readonly string[] {
  const tags = new Set<string>();
  for (const language of owners.flatMap((owner) => objectsIn(owner, 'languages'))) {
    const code = textIn(language, 'code') ?? textIn(language, 'language');
    if (code !== null) tags.add(shortTag(code));
    else if (textIn(language, 'name') !== null) to.tell('languages.code', 'language-without-code');
  }
  return [...tags];
}

/** "eng" is "en" to browsers. */
function shortTag(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? code;
  } catch {
    return code;
  }
}

/** Terms that an organisation sorts its services by. */
export function termsOf(service: Fields): {
  readonly topics: readonly string[];
  readonly types: readonly object[];
} {
  const terms = objectsIn(service, 'attributes').map((one) => objectIn(one, 'taxonomy_term'));
  const topics = new Set(terms.map((term) => textIn(term, 'name')).filter((name) => name !== null));
  const types = new Map<string, object>();
  for (const term of terms) {
    const code = textIn(term, 'code');
    if (code !== null) types.set(code, { code, label: textIn(term, 'name'), raw: code });
  }
  return { topics: [...topics], types: [...types.values()] };
}

const TEXTS = (
  'id name alternate_name description url email status interpretation_services application_process fees_description ' +
  'fees eligibility_description minimum_age maximum_age assured_date alert last_modified'
).split(' ');
const LISTS =
  'phones contacts schedules languages attributes cost_options service_areas organization program service_at_locations'.split(
    ' ',
  );
const OF_SCHEDULE = 'freq interval dtstart until count valid_from valid_to opens_at closes_at timezone'.split(
  ' ',
);

/** Tells what is of the wrong kind where it is looked for. */
export function checkTypes(service: Fields, at: Fields | null, schedules: readonly Fields[], to: To): void {
  const teller = (path: string) => (name: string) => void to.tell(path + name, 'wrong-type');
  checkTexts(service, TEXTS, teller(''));
  checkObjects(service, LISTS, teller(''));
  for (const one of schedules) checkTexts(one, OF_SCHEDULE, teller('schedules.'));
  if (!at) return;
  checkObjects(at, ['location', 'schedules', 'phones', 'contacts'], teller('service_at_locations.'));
  const location = objectIn(at, 'location');
  checkTexts(location, ['id', 'name', 'location_type', 'url', 'transportation'], teller('location.'));
  checkObjects(location, ['addresses', 'accessibility', 'languages', 'schedules'], teller('location.'));
}

/** Whom it is for, in the publisher's words; where there are none, the ages. */
export function forWhom(service: Fields): string | null {
  const said = textIn(service, 'eligibility_description') ?? textIn(service, 'eligibility');
  if (said !== null) return said;
  const [least, most] = [textIn(service, 'minimum_age'), textIn(service, 'maximum_age')];
  return most === null ? null : `${least ?? 0}–${most}`;
}

/** A whole number from 0 to 120; what else is there is told. */
export function minimumAgeOf(service: Fields, to: To): number | null {
  const given = own(service, 'minimum_age');
  if (isEmpty(given)) return null;
  const age = number(given);
  return age >= 0 && age <= 120 ? age : to.tell('minimum_age', 'out-of-range');
}

/** Some write the number in quotes. */
export function phoneOf(...owners: readonly (Fields | null)[]): string | null {
  for (const owner of owners) {
    const [phone] = owner ? objectsIn(owner, 'phones').filter((one) => textIn(one, 'number') !== null) : [];
    if (!phone) continue;
    const number = textIn(phone, 'number')?.replace(/^["'\s]+|["'\s]+$/g, '') ?? null;
    const extension = textIn(phone, 'extension');
    return number && extension !== null ? `${number} ext. ${extension}` : number;
  }
  return null;
}

export function contactOf(owners: readonly (Fields | null)[]): object | null {
  const contacts = owners.flatMap((owner) => (owner ? objectsIn(owner, 'contacts') : []));
  const [first = null] = contacts.filter((one) => ['name', 'email'].some((key) => textIn(one, key) !== null));
  const service = owners.at(-1) ?? null;
  return unlessEmpty({
    name: first && textIn(first, 'name'),
    email: (first && textIn(first, 'email')) ?? (service && textIn(service, 'email')),
    phone: phoneOf(first, ...owners),
  });
}

export function organisationOf(organization: Fields): object | null {
  return unlessEmpty({
    name: textIn(organization, 'name') ?? textIn(organization, 'alternate_name'),
    email: textIn(organization, 'email'),
    phone: phoneOf(organization),
    url: textIn(organization, 'website') ?? textIn(organization, 'url'),
  });
}
