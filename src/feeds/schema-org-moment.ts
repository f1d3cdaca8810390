import { dayOf, isoDate } from '../logic/civil.js';
import { knownZone } from '../logic/wall-time.js';
import { calendarDate, clockOf } from './repeats.js';

/** A date and perhaps a time, as written: on the clock of whoever wrote it. */
export interface Moment {
  readonly date: string;
  /** Since midnight. */
  readonly minute: number | null;
  /** `Z`, `-05:00`. */
  readonly offset: string | null;
}

/** ISO 8601, with or without a time; null: unreadable. */
export function momentOf(text: string): Moment | null {
  const date = calendarDate(text);
  if (date === null) return null;
  const time = text.trim().slice(11);
  if (!time) return { date, minute: null, offset: null };
  const clock = clockOf(time);
  return clock === null || clock.minute === DAY ? null : { date, ...clock };
}

const DAY = 1_440;
const MINUTE = 60_000;

/** Minutes since the epoch, of a clock that shows UTC. */
export const minutesOf = ({ date }: Moment, minute: number): number => (dayOf(date) ?? 0) * DAY + minute;

type MomentCode = 'offset-contradicts' | null;

export interface Placed {
  readonly date: string;
  readonly minute: number;
  /** As a slot takes it: null is the page's, what is no zone's name has none. */
  readonly timeZone: string | null;
  readonly code: MomentCode;
}

/**
 * A time in its zone. One in UTC is put on the zone's clock; of any other offset that contradicts the zone, the time on
 * the clock stands. Without a zone, an offset stands for the page's where that has the same one then, else for none.
 */
export function placed(moment: Moment, minute: number, named: string | null, page: string | null): Placed {
  const { date, offset } = moment;
  const asGiven = { date, minute, timeZone: named, code: null };
  if (offset === null) return asGiven;
  const zone = named === null ? page : knownZone(named);
  if (zone === null)
    return named === null ? { ...asGiven, timeZone: offset === 'Z' ? 'UTC' : offset } : asGiven;
  const ahead = aheadOf(offset);
  const utc = minutesOf(moment, minute) - ahead;
  const zoneAhead = zoneAheadOf(zone, utc);
  if (zoneAhead === null || zoneAhead === ahead) return asGiven;
  if (offset === 'Z') {
    const shown = utc + zoneAhead;
    const day = Math.floor(shown / DAY);
    return { ...asGiven, date: isoDate(day), minute: shown - day * DAY };
  }
  return named === null ? { ...asGiven, timeZone: offset } : { ...asGiven, code: 'offset-contradicts' };
}

/** Minutes ahead of UTC. */
function aheadOf(offset: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  if (hours === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The same of a zone, at a time in minutes since the epoch. */
function zoneAheadOf(zone: string, utc: number): number | null {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(utc * MINUTE).find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? null : aheadOf(name.replace(/^GMT/, '').replace('\u2212', '-'));
}

/** Minutes of `PT1H30M`, `P1DT2H`; null: unreadable. */
export function durationOf(text: string): number | null {
  const [whole, days, hours, minutes] =
    /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}(?:\.\d{1,9})?S)?)?$/i.exec(text) ?? [];
  if (whole === undefined || whole.length < 3) return null;
  return Number(days ?? 0) * DAY + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
