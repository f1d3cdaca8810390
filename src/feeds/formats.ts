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
    name: meetingGuide.format,
    suits: (value) => meetingGuide.recognise(value) !== null,
    reader: () => Promise.resolve(meetingGuide),
  },
];

/** The reader that a feed names, else the one that its content fits. Rejects with a `LoadError`. */
export async function readerFor(value: unknown, name: string | undefined): Promise<Reader> {
  const format = formats.find((one) => (name ? one.name === name : one.suits(value)));
  if (!format) throw new LoadError('format-not-known');
  return format.reader().catch(() => {
    throw new LoadError('reader-not-loaded');
  });
}

/** A list of groups as our own schema has them, bare or as `groups`. */
function looksLikeGroups(value: unknown): boolean {
  if (isObject(value) && Array.isArray(value.groups)) return true;
  const records: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [];
  return records.some(
    (one) => isObject(one) && ['slots', 'kind', 'venue'].some((key) => Object.hasOwn(one, key)),
  );
}
