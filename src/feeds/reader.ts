import type { Feed } from '../model/feed.js';
import type { Group } from '../model/group.js';
import type { Problem } from '../model/problem.js';

/**
 * How one format becomes groups. A reader never throws for what a record holds: what it cannot use becomes a problem,
 * and the next record is read as if nothing had happened.
 */
export interface Reader {
  /** The name that `format` uses. */
  readonly format: string;
  /** The records, when this value is of this format; null when it is not. Looks at shape only, never at every record. */
  recognise(value: unknown): readonly unknown[] | null;
  /** One record. Null: it gives no group, and `report` was told its fate (lost, merged or hidden). */
  read(record: unknown, index: number, reading: Reading): Group | null;
}

/** What a reader is told, and whom it tells. */
export interface Reading {
  readonly feed: Feed;
  /** Meaning of type codes in the page's language; the feed's own table wins over it. */
  readonly labels: Readonly<Record<string, string>>;
  report(problem: ReportedProblem): void;
}

/** A problem as a reader tells it. Which feed it was is added for it; what to say of it, only when somebody may read it. */
export type ReportedProblem = Pick<Problem, 'record' | 'field' | 'code' | 'effect'>;
