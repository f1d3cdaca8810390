import { isObject } from '../feeds/values.js';
import { parseMentors, readAllMentors } from '../feeds/load-mentors.js';
import { readClock } from '../logic/clock.js';
import type { Report } from './read-address.js';

/** What became of a list of mentors, JSON or CSV; null: the text is something else. */
export async function mentorsIn(text: string, source: string): Promise<Report | null> {
  if (!(await isAboutMentors(text))) return null;
  const { value, records, problems } = await readAllMentors({
    sources: [text],
    inPage: true,
    base: /^https?:/.test(source) ? source : SOME_PAGE,
    now: readClock(),
    signal: new AbortController().signal,
  });
  const told = problems.map((problem) => ({ ...problem, source }));
  return { source, format: 'mentors', records, groups: 0, mentors: value.length, problems: told };
}

/** A file does not tell which page will show it: links in it may be relative to any. */
const SOME_PAGE = 'https://example.org/';

async function isAboutMentors(text: string): Promise<boolean> {
  const { value } = await parseMentors(text).catch(() => ({ value: null }));
  const records: unknown = isObject(value) ? (value['mentors'] ?? [value]) : value;
  return Array.isArray(records) && records.slice(0, 20).some(isOurs);
}

const isOurs = (record: unknown): boolean => {
  const has = (key: string): boolean => isObject(record) && Object.hasOwn(record, key);
  return (
    has('consentUntil') ||
    has('consent-until') ||
    (has('organisation') && (has('availability') || has('credentials')))
  );
};
