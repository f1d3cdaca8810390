import { FIELDS } from './meeting-guide-record.js';
import { isObject } from './values.js';

/** The header of a sheet. */
export interface Header {
  /** The key of Meeting Guide that each column holds; null: a column of the publisher's own. */
  readonly fields: readonly (string | null)[];
  /** The headings as they are in the sheet. */
  readonly titles: readonly string[];
  /** What lies beyond the last heading is a column without one. In a text it may be a cell that lacks its quotes. */
  readonly hasColumns: boolean;
}

/** One row with its header: a record of a sheet. */
export interface SheetRow {
  readonly header: Header;
  /** As they are in the feed. */
  readonly cells: unknown;
  /** It ran together with others. */
  readonly isBroken: boolean;
}

const squeeze = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Headings that sheets have instead of the keys of Meeting Guide. */
const ALIASES: Readonly<Record<string, string>> = {
  meeting: 'name',
  meetingname: 'name',
  fulladdress: 'formatted_address',
  locationname: 'location',
  starttime: 'time',
  type: 'types',
  zip: 'postal_code',
  zipcode: 'postal_code',
  postcode: 'postal_code',
  lat: 'latitude',
  lng: 'longitude',
  lon: 'longitude',
};

const fieldByHeading: ReadonlyMap<string, string> = new Map([
  ...FIELDS.map((field): [string, string] => [squeeze(field), field]),
  ...Object.entries(ALIASES),
]);

const STRONG = ['day', 'time', 'types', 'conference_url'];
const MARKS = [
  ...STRONG,
  'slug',
  'id',
  'address',
  'formatted_address',
  'location',
  'region',
  'regions',
  'conference_phone',
];
const PARTS = ['city', 'state', 'postal_code', 'country'];

/** How many rows may be empty above the header. */
const LOOK = 20;

/**
 * Where the header is, in a Google "values" answer or what `parseSheet` gives: the first filled row, with a name, a day,
 * time, type or link, and three such columns in all. Null: this is no sheet of meetings.
 */
export function headerIn(value: unknown): { readonly header: Header; readonly at: number } | null {
  if (!isObject(value) || (value.majorDimension ?? 'ROWS') !== 'ROWS') return null;
  const rows: readonly unknown[] = Array.isArray(value.values) ? value.values.slice(0, LOOK) : [];
  const at = rows.findIndex((row) => !isBlankRow(row));
  const row = rows[at];
  if (!Array.isArray(row)) return null;
  const titles = row.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : ''));
  const fields = fieldsOf(titles);
  const has = (names: readonly string[]): number => names.filter((name) => fields.includes(name)).length;
  if (!fields.includes('name') || has(STRONG) === 0 || has(MARKS) < 2) return null;
  return { header: { fields, titles, hasColumns: typeof value.range === 'string' }, at };
}

/** An id is the slug where there is no other, and an address that stands alone is the whole one. */
function fieldsOf(titles: readonly string[]): readonly (string | null)[] {
  const fields = titles.map((title) => fieldByHeading.get(squeeze(title)) ?? null);
  const isAlone = !fields.some((field) => field !== null && PARTS.includes(field));
  return fields.map((field) => {
    if (field === 'id' && !fields.includes('slug')) return 'slug';
    return field === 'address' && isAlone ? 'formatted_address' : field;
  });
}

const SAYS_NOTHING = /^(?:|null|#n\/a|-)$/i;

/** Nothing in it, or what databases and spreadsheets write for nothing. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && SAYS_NOTHING.test(cell.trim()));

/** Google sends an empty row as an empty list. */
export const isBlankRow = (row: unknown): boolean =>
  row === null || row === undefined || (Array.isArray(row) && row.every(isBlank));
