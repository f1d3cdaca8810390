import type { Weekday } from '../model/group.js';
import type { Day } from '../model/occurrence.js';

/** Milliseconds. */
const DAY = 86_400_000;

/** The day of a strict ISO date of the years 0100 to 9999 ("2027-03-14"); null: not such a date. */
export function dayOf(iso: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / DAY;
  return isoDate(day) === iso ? day : null; // Date.UTC takes 30 February for 2 March
}

/** "2027-03-14"; up to the year 9999. */
export const isoDate = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** ISO: Monday = 1. */
export const weekdayOf = (day: Day): Weekday => (modulo(day + 3, 7) + 1) as Weekday;

/** Whole months since the start of year 0. */
export function monthOf(day: Day): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month, as `monthOf` counts them. */
export const firstOfMonth = (month: number): Day => Date.UTC(Math.floor(month / 12), month % 12) / DAY;

/** The remainder that is never negative. */
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;
