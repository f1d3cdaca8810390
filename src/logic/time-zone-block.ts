import { stamp, weekdayCode } from './calendar-lines.js';
import { weekdayOf } from './civil.js';
import { offsetChanges } from './wall-time.js';

/** Milliseconds. */
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const YEAR = 365.25 * DAY;

/** Years before now with which a block begins: one would do, but some readers leave out the first date of a rule. */
const BEHIND = 2;

/** Years from now whose clock changes are looked up; what is regular all that time goes on for ever. */
const AHEAD = 12;

/** One change of clocks. Offsets are milliseconds ahead of UTC; `onset` is what clocks show just before, as if in UTC. */
interface Change {
  readonly onset: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a VTIMEZONE by the browser's own zone data: right from `now` on, without end where clocks change
 * on the same weekday of the month each year, for twelve years elsewhere. Needs `wallTimeReady`.
 */
export function timeZoneBlock(zone: string, now: number): string[] {
  const begin = Math.floor((now - BEHIND * YEAR) / DAY) * DAY;
  const changes = offsetChanges(zone, begin, now + AHEAD * YEAR).map(
    ({ at, offset: to }, index, all): Change => {
      const from = all[index - 1]?.offset ?? to; // the first is no change, but how it begins
      return { onset: at + from, from, to };
    },
  );
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...kindsOf(changes).flatMap(observances), 'END:VTIMEZONE'];
}

/** Changes between the same two offsets, together. */
function kindsOf(changes: readonly Change[]): Change[][] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  return [...kinds.values()];
}

function observances(changes: readonly Change[]): string[] {
  const [first] = changes;
  const rule = yearlyRule(changes.map(({ onset }) => onset));
  // One block for each, for RDATE is not read alike: some readers take only the first, or then leave out DTSTART.
  return first && rule ? observance(first, [rule]) : changes.flatMap((change) => observance(change));
}

// Zone data does not say which offset is the standard one, and nothing hangs on it but a name.
function observance({ onset, from, to }: Change, more: readonly string[] = []): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(onset)}`,
    `TZOFFSETFROM:${offsetOf(from)}`,
    `TZOFFSETTO:${offsetOf(to)}`,
    ...more,
    `END:${kind}`,
  ];
}

/** "-0430". */
function offsetOf(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const digits = Math.floor(minutes / 60) * 100 + (minutes % 60);
  return (offset < 0 ? '-' : '+') + String(digits).padStart(4, '0');
}

/** The rule of changes that come every year on the same weekday of a month, at the same time; null: there is none. */
function yearlyRule(onsets: readonly number[]): string | null {
  const dates = onsets.map((onset) => new Date(onset));
  const [first] = dates;
  if (!first || !isYearly(dates.map((date) => date.getUTCFullYear()))) return null;
  const shared = (read: (date: Date) => number): boolean => dates.every((date) => read(date) === read(first));
  const sameTime = shared((date) => date.getTime() % DAY);
  if (!sameTime || !shared((date) => date.getUTCMonth()) || !shared((date) => date.getUTCDay())) return null;
  const nth = dates.every(isLastOfMonth) ? -1 : shared(nthOfMonth) ? nthOfMonth(first) : null;
  const weekday = weekdayCode(weekdayOf(Math.floor(first.getTime() / DAY)));
  return nth === null ? null : `RRULE:FREQ=YEARLY;BYMONTH=${first.getUTCMonth() + 1};BYDAY=${nth}${weekday}`;
}

// A zone that gave clock changes up, or began with them in these years, has fewer.
const isYearly = (years: readonly number[]): boolean =>
  years.length >= AHEAD && years.every((year, index) => year === (years[0] ?? 0) + index);

const nthOfMonth = (date: Date): number => Math.ceil(date.getUTCDate() / 7);

const isLastOfMonth = (date: Date): boolean =>
  new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
