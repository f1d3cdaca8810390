import type { Feed } from '../model/feed.js';
import type { Group } from '../model/group.js';
import { readerFor } from './formats.js';
import { getPieces } from './get.js';
import type { JsonFault, ParsedJson } from './json.js';
import { LIMITS, type Limits } from './limits.js';
import { LoadError } from './load-error.js';
import { Pace } from './pace.js';
import { parseList } from './parse-list.js';
import { readRecords } from './read-records.js';
import type { ReportedProblem } from './reader.js';
import type { ToldProblem } from './wording.js';

export { mergeFeeds } from './merge.js';
export { worded, wordingReady } from './wording.js';

/** A feed that was read. `records` = groups + problems whose effect is not "changed" and that name a record but no field. */
export interface Loaded {
  readonly src: string;
  /** Name of the reader. */
  readonly format: string;
  readonly records: number;
  readonly groups: readonly Group[];
  readonly problems: readonly ToldProblem[];
}

export interface ReadSettings {
  /** Meaning of type codes in the page's language; waited for when there is something to read. Must not reject. */
  readonly labels: Labels | Promise<Labels>;
  /** Ends all of it at once. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

export interface LoadSettings extends ReadSettings {
  /** The page's own address (`document.baseURI`): feeds may be given relative to it. */
  readonly base: string;
}

type Labels = Readonly<Record<string, string>>;

/**
 * Gets a feed and reads it. What a record holds never makes it fail: that becomes a problem.
 * Rejects with a `LoadError`, or with the signal's reason when that ended it.
 */
export async function loadFeed(feed: Feed, settings: LoadSettings): Promise<Loaded> {
  const limits = { ...LIMITS, ...settings.limits };
  const pieces = await getPieces(feed.src, { ...settings, limits });
  const pace = new Pace(limits.slice, settings.signal);
  return readParsed(await parse(pieces, pace, feed.format), feed, settings, pace);
}

/** The same for data that is in the page already: JSON as text, or the value itself. */
export async function readFeed(data: unknown, feed: Feed, settings: ReadSettings): Promise<Loaded> {
  const pace = new Pace(settings.limits?.slice ?? LIMITS.slice, settings.signal);
  const parsed =
    typeof data === 'string' ? await parse([data], pace, feed.format) : { value: data, faults: [] };
  return readParsed(parsed, feed, settings, pace);
}

async function readParsed(
  { value, faults }: ParsedJson,
  feed: Feed,
  settings: ReadSettings,
  pace: Pace,
): Promise<Loaded> {
  const limits = { ...LIMITS, ...settings.limits };
  if (value === undefined) throw new LoadError('not-data');
  const reader = await readerFor(value, feed.format);
  const records = reader.recognise(value) ?? bareList(value, feed.format);
  if (!records) throw new LoadError('format-mismatch');
  const problems = faults.map(jsonProblem);
  const reading = {
    feed,
    labels: await settings.labels,
    report: (one: ReportedProblem) => void problems.push(one),
  };
  const told = new Set(faults.map(({ record }) => record));
  const groups = await readRecords(records, reader, reading, { limits, pace, told });
  return {
    src: feed.src,
    format: reader.format,
    records: records.length,
    groups,
    problems: problems.map((problem) => ({ source: feed.src, format: reader.format, ...problem })),
  };
}

/** The stable word for why `loadFeed` rejected. */
export const errorCode = (reason: unknown): string =>
  reason instanceof LoadError ? reason.code : 'unexpected';

/** Who names a format need not be recognised by it. */
const bareList = (value: unknown, format: string | undefined): readonly unknown[] | null =>
  format && Array.isArray(value) ? value : null;

/** Valid lists part by part, other valid JSON at once; other texts, and what is not valid, are worth files of their own. */
async function parse(pieces: readonly string[], pace: Pace, format: string | undefined): Promise<ParsedJson> {
  const list = await parseList(pieces, pace);
  if (list) return { value: list, faults: [] };
  const text = pieces.join('');
  try {
    return { value: JSON.parse(text), faults: [] };
  } catch {
    return parseText(text, format).catch(() => {
      throw new LoadError('reader-not-loaded');
    });
  }
}

async function parseText(text: string, format: string | undefined): Promise<ParsedJson> {
  const { textParser } = await import('./text-formats.js');
  const read = await textParser(text, format);
  const parsed = read?.(text);
  if (parsed && (parsed.value !== undefined || parsed.faults.length)) return parsed;
  return (await import('./json.js')).parseJson(text);
}

/** Faults that leave nothing to read have made the feed fail before. */
const jsonProblem = ({ code, record }: JsonFault): ReportedProblem => ({
  record,
  field: null,
  code,
  effect: record === null ? 'changed' : 'lost',
});
