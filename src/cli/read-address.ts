import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import labels from '../data/meeting-types/en.js';
import {
  errorCode,
  loadFeed,
  mergeFeeds,
  readFeed,
  worded,
  wordingReady,
  type Loaded,
} from '../feeds/load.js';
import { LoadError } from '../feeds/load-error.js';
import type { Feed } from '../model/feed.js';
import type { Problem } from '../model/problem.js';

/** What became of one feed, as `check --json` prints it. */
export interface Report {
  readonly source: string;
  /** Null: no reader knows it. */
  readonly format: string | null;
  readonly records: number;
  readonly groups: number;
  readonly problems: readonly Problem[];
}

/** Reads a file or an http(s) address. Rejects when there is nothing to read; what is no feed is a problem of its own. */
export async function readAddress(source: string, timeZone: string | undefined): Promise<Report> {
  const feed: Feed = { src: source, ...(timeZone ? { timeZone } : {}) };
  try {
    const loaded = await load(feed);
    const { groups, problems } = mergeFeeds([loaded]);
    await wordingReady(problems);
    const { format, records } = loaded;
    return { source, format, records, groups: groups.length, problems: worded(problems) };
  } catch (error) {
    const code = errorCode(error);
    if (!UNREADABLE.has(code)) throw error instanceof LoadError ? new Error(`${source}: ${code}`) : error;
    return { source, format: null, records: 0, groups: 0, problems: [unreadable(source, code)] };
  }
}

async function load(feed: Feed): Promise<Loaded> {
  const { signal } = new AbortController();
  if (/^https?:/.test(feed.src)) {
    return loadFeed(feed, { labels, signal, base: pathToFileURL(process.cwd()).href });
  }
  return readFeed(await readFile(feed.src, 'utf8'), feed, { labels, signal });
}

/** It came, but it is not what a finder can read. */
const UNREADABLE: ReadonlySet<string> = new Set(['not-data', 'format-not-known', 'format-mismatch']);

const unreadable = (source: string, code: string): Problem => ({
  source,
  record: null,
  field: null,
  code,
  effect: 'lost',
  reason: 'This is not a list of groups in a format that we know.',
  did: 'Nothing of it is shown.',
  fix: 'Publish Meeting Guide JSON, or plain groups as schema/group.json describes them.',
});
