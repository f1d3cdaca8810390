import { number } from './fields.js';
import { typesOf } from './schema-org-nodes.js';
import { flagIn, wordIn, wordsIn } from './schema-org-values.js';
import type { SchemaOrgCode } from './schema-org-wording.js';
import { own, type Fields } from './spot.js';
import { audienceOf, objectIn, objectsIn, textIn, unlessEmpty, type Translation } from './translation.js';
import { isEmpty } from './values.js';

/** What it costs, as it says itself, else by its offers where they all say the same. */
export function costOf(event: Fields, to: Translation<SchemaOrgCode>): object {
  const said = flagIn(event, 'isAccessibleForFree');
  if (said === null && !isEmpty(own(event, 'isAccessibleForFree')))
    to.tell('isAccessibleForFree', 'wrong-type');
  const prices = objectsIn(event, 'offers').map((offer) => priceOf(offer));
  const known = prices.filter((price) => !Number.isNaN(price));
  const all = known.length > 0 && known.length === prices.length;
  const offered = !all
    ? null
    : known.every((one) => one === 0)
      ? true
      : known.every((one) => one > 0)
        ? false
        : null;
  const texts = objectsIn(event, 'offers').map(offerText);
  return {
    free: said ?? offered,
    text: [...new Set(texts.filter((text) => text !== null))].join('\n') || null,
  };
}

const price = (offer: Fields): string | null => textIn(offer, 'price') ?? textIn(offer, 'lowPrice');

function priceOf(offer: Fields): number {
  const least = number(price(offer));
  const most = textIn(offer, 'highPrice');
  return least === 0 && most !== null && number(most) !== 0 ? NaN : least;
}

/** "Members: 10 EUR"; null where it costs nothing. */
function offerText(offer: Fields): string | null {
  const [least, most] = [price(offer), textIn(offer, 'highPrice')];
  if (least === null || (number(least) === 0 && most === null)) return null;
  const span = most === null || most === least ? least : `${least}–${most}`;
  const amount = [span, textIn(offer, 'priceCurrency')].filter(Boolean).join(' ');
  return [textIn(offer, 'name'), amount].filter(Boolean).join(': ');
}

/** Tags, and those of languages that are things. */
export const languagesOf = (event: Fields): readonly string[] =>
  wordsIn(event, 'inLanguage', ['alternateName', '@value', 'name']).map((tag) =>
    tag.trim().replace(/_/g, '-'),
  );

interface AudienceSaid {
  readonly audience: readonly string[];
  readonly forWhom: string | null;
}

/** One word is an audience; a sentence says whom it is for. */
export function audienceIn(event: Fields): AudienceSaid {
  const words = wordsIn(event, 'audience', ['audienceType', 'name']);
  const isShort = (word: string): boolean => word.length <= 30;
  return {
    audience: [...new Set(words.filter(isShort).map(audienceOf))],
    forWhom: words.filter((word) => !isShort(word)).join('\n') || null,
  };
}

/** "18-" or "18-99", or the audience's own least age. */
export function minimumAgeOf(event: Fields): number | null {
  const range = wordIn(event, 'typicalAgeRange') ?? '';
  const [, least] = /^\s*(\d{1,3})\s*[-–+]/.exec(range) ?? [];
  const own = textIn(objectsIn(event, 'audience')[0] ?? {}, 'suggestedMinAge');
  const age = least ?? own;
  return age === null || Number.isNaN(number(age)) ? null : number(age);
}

const organizer = (event: Fields): Fields => objectsIn(event, 'organizer')[0] ?? objectIn(event, 'organizer');
const isPerson = (node: Fields): boolean => typesOf(node).includes('Person');

export function contactOf(event: Fields): object | null {
  const person = organizer(event);
  if (!isPerson(person)) return null;
  const email = wordIn(person, 'email')?.replace(/^mailto:/i, '') ?? null;
  return unlessEmpty({ name: wordIn(person, 'name'), email, phone: wordIn(person, 'telephone') });
}

export function organisationOf(event: Fields): object | null {
  const node = organizer(event);
  if (isPerson(node)) return null;
  const email = wordIn(node, 'email')?.replace(/^mailto:/i, '') ?? null;
  const name =
    typeof own(event, 'organizer') === 'string' ? wordIn(event, 'organizer') : wordIn(node, 'name');
  return unlessEmpty({ name, email, phone: wordIn(node, 'telephone'), url: wordIn(node, 'url') });
}
