import type { ListedMentor, Standing } from '../model/mentor.js';
import { dayInZone } from './day-in-zone.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where on Earth a day ends first, it ends this long before it does in Greenwich. */
const EARLIEST = 14 * HOUR;

/** How long what an organisation says of somebody's availability holds, in days. */
const FRESH = 60;

/**
 * Whether somebody agrees to be shown at `now` (epoch milliseconds). Consent lasts through its last day (YYYY-MM-DD) in the
 * organisation's zone; without a zone that we know, until that day ends in the first place on Earth.
 */
export function hasConsent(until: string, zone: string | null, now: number): boolean {
  const today = (zone && dayInZone(zone, now)) || isoDay(now + EARLIEST);
  return isDay(until) && today <= until;
}

/** A mentor's availability as it may be told at `now`: what was last looked at more than 60 days ago is not known. */
export function standingOf({ availability, updated, organisation }: ListedMentor, now: number): Standing {
  const today = (organisation.timeZone && dayInZone(organisation.timeZone, now)) || isoDay(now);
  const age = (Date.parse(today) - Date.parse(updated ?? '')) / DAY;
  return age <= FRESH ? (availability ?? 'ask') : 'ask';
}

/** Whether this is a date of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const epoch = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(epoch) && isoDay(epoch) === text;
}

/** The date in Greenwich. */
export const isoDay = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);
