import { meetingsIn } from './bmlt-glance.js';
import { isObject } from './values.js';
import { LoadError } from './load-error.js';
import { meetingGuide } from './meeting-guide.js';
import type { Reader } from './reader.js';

/** A format, and the reader of it, which most pages never need and so never load. */
interface Format {
  readonly name: string;
  /** A glance at the shape; the reader itself has the last word. */
  suits(value: unknown): boolean;
  reader(): Promise<Reader>;
}

/** In the order in which they are tried. What is here is recognised by content; `format` may name it. */
const formats: readonly Format[] = [
  {
    name: 'plain-groups',
    suits: looksLikeGroups,
    reader: () => import('./plain-groups.js').then((module) => module.plainGroups),
  },
  {
    name: 'bmlt',
    suits: (value) => meetingsIn(value) !== null,
    reader: () => import('./bmlt.js').then((module) => module.bmlt),
  },
  {
    name: meetingGuide.format,
    suits: (value) => meetingGuide.recognise(value) !== null,
    reader: () => Promise.resolve(meetingGuide),
  },
  {
    name: 'sheet',
    suits: (value) => isObject(value) && Array.isArray(value.values),
    reader: () => import('./sheet.js').then((module) => module.sheet),
  },
  {
    name: 'schema-org',
    suits: (value) =>
      has(value, '@type', '@graph') || first(value).some((one) => Array.isArray(one) || has(one, '@type')),
    reader: () => import('./schema-org.js').then((module) => module.schemaOrg),
  },
  {
    name: 'hsds',
    suits: (value) => isObject(value) || first(value).some(isObject),
    reader: () => import('./hsds.js').then((module) => module.hsds),
  },
];

/** Enough records to know a list by. */
const first = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 20) : []);

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

/** The reader that a feed names, else the first that knows its content. Rejects with a `LoadError`. */
export async function readerFor(value: unknown, name: string | undefined): Promise<Reader> {
  for (const format of formats.filter((one) => (name ? one.name === name : one.suits(value)))) {
    const reader = await format.reader().catch(() => {
      throw new LoadError('reader-not-loaded');
    });
    if (name || reader.recognise(value)) return reader;
  }
  throw new LoadError('format-not-known');
}

/** A list of groups as our own schema has them, bare or as `groups`. */
function looksLikeGroups(value: unknown): boolean {
  if (isObject(value) && Array.isArray(value.groups)) return true;
  return first(value).some((one) => has(one, 'slots', 'kind', 'venue'));
}
