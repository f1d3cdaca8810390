/**
 * What became of a record or field that could not be used as it was.
 * Records in = groups + lost + merged + hidden: a record's own fate is one problem with `field: null`; what was only
 * `changed` stays in the list.
 */
export interface Problem {
  readonly source: string;
  /** Counted from 0 in the order of the feed; null: the feed as a whole. */
  readonly record: number | null;
  readonly field: string | null;
  /** Stable, kebab-case. */
  readonly code: string;
  readonly effect: 'lost' | 'changed' | 'merged' | 'hidden';
  /** For the publisher, in plain words; never the withheld value. */
  readonly reason: string;
  readonly did: string;
  readonly fix: string;
}
