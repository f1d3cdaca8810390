import { readFile } from 'node:fs/promises';
import labels from '../text/meeting-types/en.js';
import { getPieces } from '../feeds/get.js';
import { LIMITS } from '../feeds/limits.js';
import { errorCode, mergeFeeds, readFeed, worded, wordingReady } from '../feeds/load.js';
import { LoadError } from '../feeds/load-error.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';
import { mentorsIn } from './read-mentors.js';

/** What became of one feed, or list of mentors, as `check --json` prints it. */
export interface Report {
  readonly source: string;
  /** Null: no reader knows it. */
  readonly format: string | null;
  readonly records: number;
  readonly groups: number;
  /** Only of a list of mentors. */
  readonly mentors?: number;
  readonly problems: readonly Problem[];
}

/** Reads a file or an http(s) address. Rejects when there is nothing to read; what is no feed is a problem of its own. */
export async function readAddress(source: string, timeZone: string | undefined): Promise<Report> {
  try {
    const text = await textOf(source);
    return (await mentorsIn(text, source)) ?? (await groupsIn(text, source, timeZone));
  } catch (error) {
    const code = errorCode(error);
    if (!UNREADABLE.has(code)) throw error instanceof LoadError ? new Error(`${source}: ${code}`) : error;
    return { source, format: null, records: 0, groups: 0, problems: [unreadable(source, code)] };
  }
}

const { signal } = new AbortController();

async function textOf(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFile(source, 'utf8');
  return (await getPieces(source, { base: source, signal, limits: LIMITS })).join('');
}

async function groupsIn(text: string, source: string, timeZone: string | undefined): Promise<Report> {
  const feed: Feed = { src: source, ...(timeZone ? { timeZone } : {}) };
  const loaded = await readFeed(text, feed, { labels, signal });
  const { groups, problems } = mergeFeeds([loaded]);
  await wordingReady(problems);
  const { format, records } = loaded;
  return { source, format, records, groups: groups.length, problems: worded(problems) };
}

/** It came, but it is not what a finder can read. */
const UNREADABLE: ReadonlySet<string> = new Set(['not-data', 'format-not-known', 'format-mismatch']);

const unreadable = (source: string, code: string): Problem => ({
  source,
  record: null,
  field: null,
  code,
  effect: 'lost',
  reason: 'This is no list of groups or mentors in a format that we know.',
  did: 'Nothing of it is shown.',
  fix: 'Publish one of the formats in the README, or what schema/group.json or schema/mentor.json describes.',
});
