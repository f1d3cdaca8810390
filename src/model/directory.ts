import type { Group } from './group.js';
import type { Problem } from './problem.js';

/** What a widget knows now: one frozen value, a new one on each change. */
export interface Directory {
  readonly sources: readonly Source[];
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
}

/** One feed, and how it went. A source that failed may still have groups: the last good ones of this page view. */
export interface Source {
  readonly src: string;
  readonly state: 'loading' | 'ready' | 'failed';
  /** The reader that recognised it. */
  readonly format: string | null;
  /** Records in the feed. */
  readonly records: number;
  /** Epoch milliseconds of the last good read; null: never in this page view. */
  readonly readAt: number | null;
  /** Why it failed; stable, kebab-case. */
  readonly error: string | null;
}
