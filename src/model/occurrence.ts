import type { Slot } from './group.js';

/** Whole days since 1970-01-01 in some calendar on a wall: a date without a zone. */
export type Day = number;

/** What a clock and calendar on a wall show: a day, and minutes since its midnight. */
export interface Wall {
  readonly day: Day;
  readonly minute: number;
}

/** One time that a group meets. */
export interface Occurrence {
  readonly slot: Slot;
  /** The date and time in the group's own zone, as people there say it. After a clock change, the time it really is. */
  readonly wall: Wall;
  /** Epoch milliseconds. For a slot without a zone: as if it were in the visitor's, good for order, not for a claim. */
  readonly start: number;
  /** Epoch milliseconds; null: not stated. */
  readonly end: number | null;
  /** The slot's time does not exist on this day (clocks go forward), so it starts later, this day only. */
  readonly shifted: boolean;
}
