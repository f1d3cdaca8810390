import type { Weekday } from '../model/group.js';

/** Minutes. */
const DAY = 1440;
const WEEK = 7 * DAY;

const DAYS = 'mo tu we th fr sa su'.split(' ');
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Far more than a week with several times a day takes. */
const LONGEST = 500;

/** Hours that are the same on some days. */
export interface Opening {
  readonly days: readonly Weekday[];
  /** Minutes since midnight: 0 to 1439. */
  readonly opens: number;
  /** Later than `opens`, by 24 hours at most: 1440 is midnight at the end of the day, more is on the next day. */
  readonly closes: number;
}

/** `until` null: never closes. `from` null: never opens. */
export type OpenState = { open: true; until: Moment | null } | { open: false; from: Moment | null };

/**
 * What clocks show when hours change. They open at minute 0 to 1439. They close at minute 1 to 1440: midnight belongs to
 * the day that it ends, so that "until midnight" is today's, not tomorrow's.
 */
export interface Moment {
  weekday: Weekday;
  minute: number;
  /** 0: today. At most 7. */
  daysAhead: number;
}

/** Hours of a day, as in `Opening`. */
interface OpenTimes {
  readonly opens: number;
  readonly closes: number;
}

/** Days one after the other with the same hours. */
export interface DayRun {
  readonly days: readonly Weekday[];
  /** The earliest first; empty: closed on these days. */
  readonly times: readonly OpenTimes[];
}

/**
 * The hours of a week in the form of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Key:opening_hours), of which we
 * read what needs no calendar:
 *
 * - `24/7`, by itself
 * - `Mo-Fr 08:00-17:00; Sa 10:00-12:00`: days (ranges may go past Sunday: `Sa-Mo`; several: `Mo,We-Fr`), then times.
 *   Rules are separated by ";". Only the first may leave out the days, and is for all of them.
 * - `09:00-12:00,13:00-17:00`: an end may be `24:00`; `22:00-06:00` ends on the next day, and `09:00-09:00` lasts 24
 *   hours
 * - `We off`, `We closed`
 * - a later rule replaces all that earlier ones say of its days: `Mo-Fr 09:00-17:00; We 10:00-12:00`
 *
 * Letter case and blanks do not matter; `8:00` and en dashes will do. Null is all else: wrong hours are worse than none,
 * so it is shown as written. That includes a rule for a day into which an earlier rule's night runs, or on which one
 * begins (`20:00-02:00; Sa off`): OpenStreetMap's reader cuts such a night at midnight, people do not. Never throws.
 */
export function readHours(text: string): readonly Opening[] | null {
  if (text.length > LONGEST) return null;
  let openings: readonly Opening[] = [];
  for (const rule of plainRules(text)) {
    const [, dayText = '', off, timeText = ''] = RULE.exec(rule) ?? [];
    const days = readDays(dayText);
    const times = off ? [] : readTimes(timeText);
    if (!days || !times || meetsNight(openings, days)) return null;
    openings = [...without(openings, days), ...times.map((time) => ({ days, ...time }))];
  }
  return openings;
}

const RULE = /^([a-z,-]+)(?: (off|closed)| ?(\d[\d:,-]*))$/;

const plainRules = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([-–,;]) ?/g, '$1')
    .trim()
    .replace(/–/g, '-')
    .replace(/;$/, '')
    .replace(/^24\/7$/, '00:00-24:00')
    .replace(/^(?=\d|off|closed)/, 'mo-su ')
    .split(';');

function readDays(text: string): readonly Weekday[] | null {
  const days = new Set<Weekday>();
  for (const range of text.split(',')) {
    const [first = -1, last = first, ...more] = range.split('-').map((name) => DAYS.indexOf(name));
    if (first < 0 || last < 0 || more.length) return null;
    for (let ahead = 0; ahead <= (last - first + 7) % 7; ahead++) days.add(weekdayAt(first + ahead));
  }
  return [...days];
}

function readTimes(text: string): readonly OpenTimes[] | null {
  const times: OpenTimes[] = [];
  for (const range of text.split(',')) {
    const [, hour = DAY, minute = 0, endHour = 0, endMinute = 0] = TIMES.exec(range)?.map(Number) ?? [];
    const opens = hour * 60 + minute;
    const ends = endHour * 60 + endMinute;
    if (opens >= DAY || ends > DAY) return null;
    times.push({ opens, closes: ends > opens ? ends : ends + DAY });
  }
  return times;
}

const TIMES = /^(\d?\d):([0-5]\d)-(\d?\d):([0-5]\d)$/;

const meetsNight = (openings: readonly Opening[], days: readonly Weekday[]): boolean =>
  openings.some(
    (opening) =>
      opening.closes > DAY && opening.days.some((day) => days.includes(day) || days.includes(weekdayAt(day))),
  );

const without = (openings: readonly Opening[], days: readonly Weekday[]): readonly Opening[] =>
  openings
    .map((opening) => ({ ...opening, days: opening.days.filter((day) => !days.includes(day)) }))
    .filter((opening) => opening.days.length);

/** The weekday so many days after a Monday; of a weekday (1 to 7), the one that follows. */
const weekdayAt = (daysSinceMonday: number): Weekday => ((daysSinceMonday % 7) + 1) as Weekday;

/**
 * Whether it is open when clocks show this, and when that changes next. Hours that meet or overlap count as one. A change
 * of clocks in between does not matter: what is told is what they will show.
 */
export function openAt(openings: readonly Opening[], at: { weekday: Weekday; minute: number }): OpenState {
  const now = (at.weekday - 1) * DAY + at.minute;
  const spans = openings.flatMap(({ days, opens, closes }) =>
    days.map((day) => ({ from: (day - 1) * DAY + opens, minutes: closes - opens })),
  );
  const left = (time: number): number =>
    Math.max(0, ...spans.map(({ from, minutes }) => minutes - ((time - from + WEEK) % WEEK)));
  let end = now;
  for (let more = left(now); more && end < now + WEEK; more = left(end)) end += more;
  if (end > now) return { open: true, until: end < now + WEEK ? momentOf(now, end, 1) : null };
  const next = Math.min(...spans.map(({ from }) => (from - now + WEEK) % WEEK));
  return { open: false, from: spans.length ? momentOf(now, now + next, 0) : null };
}

// Minutes since a Monday; `closing` is 1 for what ends there, so that midnight is of the day before.
function momentOf(now: number, time: number, closing: 0 | 1): Moment {
  const day = Math.floor((time - closing) / DAY);
  return { weekday: weekdayAt(day), minute: time - day * DAY, daysAhead: day - Math.floor(now / DAY) };
}

/** A week for a list: Monday first, all seven days, neighbouring days with the same hours together. */
export function weekOf(openings: readonly Opening[]): readonly DayRun[] {
  const runs: { days: Weekday[]; times: readonly OpenTimes[] }[] = [];
  for (const day of EVERY_DAY) {
    const times = openings
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens - b.opens || a.closes - b.closes);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.times) === JSON.stringify(times)) last.days.push(day);
    else runs.push({ days: [day], times });
  }
  return runs;
}
