import { dayOf } from '../../../logic/civil.js';
import type { Day } from '../../../model/occurrence.js';

/** Milliseconds. */
const DAY = 86_400_000;

/** A day with its year: "March 3, 2027". */
export const longDate = (locale: string, day: Day): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day * DAY);

/** The day of an ISO date or instant; null: it is neither. */
export const dayIn = (iso: string): Day | null => dayOf(iso.slice(0, 10));
