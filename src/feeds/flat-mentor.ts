import type { Fields } from './spot.js';

type Cells = Readonly<Record<string, string>>;

const LISTS = ['languages', 'topics', 'formats', 'leads'];
const ORGANISATION = {
  organisation: 'name',
  'organisation-url': 'url',
  'contact-url': 'contactUrl',
  'time-zone': 'timeZone',
};
const PHOTO = { 'photo-src': 'src', 'photo-alt': 'alt' };
const PARTS: readonly string[] = [...Object.keys(ORGANISATION), ...Object.keys(PHOTO), 'credentials'];
const CREDENTIAL = ['title', 'issuer', 'date', 'verifyUrl'];

/**
 * The name of an attribute, however a header spells it: "Consent until" and consentUntil are consent-until. On an element
 * `role` is ARIA's, so that it is mentor-role there.
 */
export const attributeOf = (key: string): string =>
  key
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^mentor-(?=role$)/, '');

/**
 * A mentor from attributes of the card, or from cells of a table with the same names, as a record that `readMentors`
 * reads. Lists have `separator` between their items; credentials are `title | issuer | date | address; title | …`. What is
 * empty is absent, but `minor`: an attribute says yes by being there. What has another name is passed on.
 */
export function mentorOf(cells: Cells, separator: RegExp | string): Fields {
  const given = Object.entries(cells)
    .map(([key, cell]) => [attributeOf(key), cell.trim()] as const)
    .filter(([key, cell]) => cell || key === 'minor');
  const flat = new Map(given);
  const plain = given
    .filter(([key]) => !PARTS.includes(key))
    .map(([key, cell]) => [camel(key), LISTS.includes(key) ? split(cell, separator) : cell] as const);
  return {
    ...Object.fromEntries(plain),
    organisation: partOf(flat, ORGANISATION),
    photo: partOf(flat, PHOTO),
    credentials: split(flat.get('credentials') ?? '', ';').map(credentialOf),
  };
}

const camel = (key: string): string => key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const split = (cell: string, separator: RegExp | string): readonly string[] =>
  cell
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);

function partOf(flat: ReadonlyMap<string, string>, names: Cells): Fields | null {
  const said = Object.entries(names).flatMap(([from, to]) => (flat.has(from) ? [[to, flat.get(from)]] : []));
  return said.length ? (Object.fromEntries(said) as Fields) : null;
}

function credentialOf(cell: string): Fields {
  const parts = cell.split('|').map((part) => part.trim());
  return Object.fromEntries(CREDENTIAL.map((key, at) => [key, parts[at] ?? '']));
}
