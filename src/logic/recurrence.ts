import type { Weekday } from '../model/group.js';
import type { Day, Wall } from '../model/occurrence.js';
import { dayOf, firstOfMonth, monthOf, weekdayOf } from './civil.js';

/** A recurrence rule (RFC 5545), dates only: the time of day is the slot's. Empty lists limit nothing. */
export interface Rule {
  readonly frequency: (typeof FREQUENCIES)[number];
  /** Every so many days, weeks or months. */
  readonly interval: number;
  /** `nth` of the month, from its end if negative; 0: every one. */
  readonly weekdays: readonly { readonly nth: number; readonly weekday: Weekday }[];
  /** From the end of the month if negative. */
  readonly monthDays: readonly number[];
  /** Which of the dates that the rest gives for one month or week; from the last if negative. */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
  /** Dates in all; Infinity: no limit. */
  readonly count: number;
  /** The last time a meeting may begin, on clocks of the group's zone or of UTC. */
  readonly until: (Wall & { readonly utc: boolean }) | null;
}

type Parts = Omit<Rule, 'frequency'>;

const EVERY_TIME: Parts = {
  interval: 1,
  weekdays: [],
  monthDays: [],
  positions: [],
  weekStart: 1,
  count: Infinity,
  until: null,
};

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Periods without a date after which a rule (31 February) is taken to give none. */
const EMPTY_PERIODS = 100;

/** Reads "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU". Null: unreadable, or it has parts that are not known here (BYMONTH …). */
export function readRule(text: string): Rule | null {
  const rule: Parts & Partial<Rule> = { ...EVERY_TIME };
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = ''] = part.split('=');
    const read = PARTS.get(name);
    if (read) Object.assign(rule, read(value));
    else if (part) return null;
  }
  return isSound(rule) ? rule : null;
}

// What these read may still be no number, weekday or date: `isSound` tells.
const PARTS = new Map<string, (value: string) => Partial<Rule>>([
  ['FREQ', (value) => ({ frequency: value as Rule['frequency'] })],
  ['INTERVAL', (value) => ({ interval: Number(value) })],
  ['BYDAY', (value) => ({ weekdays: value.split(',').map(readWeekday) })],
  ['BYMONTHDAY', (value) => ({ monthDays: value.split(',').map(Number) })],
  ['BYSETPOS', (value) => ({ positions: value.split(',').map(Number) })],
  ['WKST', (value) => ({ weekStart: weekdayNamed(value) })],
  ['COUNT', (value) => ({ count: Number(value) })],
  ['UNTIL', (value) => ({ until: readUntil(value) })],
]);

const weekdayNamed = (code: string): Weekday => (WEEKDAYS.indexOf(code) + 1) as Weekday;

const readWeekday = (value: string): Rule['weekdays'][number] => ({
  nth: Number(value.slice(0, -2)),
  weekday: weekdayNamed(value.slice(-2)),
});

function readUntil(value: string): Rule['until'] {
  const [, year, month, date, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/.exec(value) ?? [];
  const day = dayOf(`${year}-${month}-${date}`) ?? NaN;
  return { day, minute: hour ? Number(hour) * 60 + Number(minute) : 1439, utc: utc !== undefined };
}

function isSound(rule: Parts & Partial<Rule>): rule is Rule {
  const ofMonth = rule.monthDays.length > 0 || rule.weekdays.some(({ nth }) => nth !== 0);
  return (
    FREQUENCIES.some((one) => one === rule.frequency) &&
    (rule.frequency === 'MONTHLY' || !ofMonth) &&
    isWhole(rule.interval, 1, 999) &&
    isWhole(rule.weekStart, 1, 7) &&
    rule.weekdays.every(({ nth, weekday }) => isWhole(weekday, 1, 7) && isWhole(nth, -5, 5)) &&
    [...rule.monthDays, ...rule.positions].every((place) => place !== 0 && isWhole(place, -31, 31)) &&
    (rule.count === Infinity || isWhole(rule.count, 1, 9999)) &&
    !Number.isNaN(rule.until?.day)
  );
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * The first date of a rule that is not before `from`; Infinity: none. `anchor` is the series' first possible date: without
 * it there is none either where intervals, counts or a missing weekday would begin with it. Leaves `until` to the caller.
 */
export function nextInRule(rule: Rule, anchor: Day | null, from: Day): Day {
  const whole = anchored(rule, anchor);
  if (!whole) return Infinity;
  const first = anchor ?? from;
  const begin = periodOf(rule, first);
  // A count begins with the first meeting; without one the past can be skipped.
  const behind = rule.count === Infinity ? periodOf(rule, Math.max(from, first)) - begin : 0;
  let period = begin + Math.ceil(behind / rule.interval) * rule.interval;
  let left = rule.count;
  for (let empty = 0; empty < EMPTY_PERIODS; period += rule.interval) {
    const days = daysIn(whole, period).filter((day) => day >= first);
    for (const day of days) {
      if (left-- === 0) return Infinity;
      if (day >= from) return day;
    }
    empty = days.length ? 0 : empty + 1;
  }
  return Infinity;
}

/** A rule that needs no anchor any more, only its phase; null: it needs one that is not there. */
function anchored(rule: Rule, anchor: Day | null): Rule | null {
  const named = rule.weekdays.length > 0 || rule.monthDays.length > 0 || rule.frequency === 'DAILY';
  if (anchor === null) return named && rule.interval === 1 && rule.count === Infinity ? rule : null;
  if (named) return rule;
  if (rule.frequency === 'WEEKLY') return { ...rule, weekdays: [{ nth: 0, weekday: weekdayOf(anchor) }] };
  return { ...rule, monthDays: [anchor - firstOfMonth(monthOf(anchor)) + 1] };
}

/** The number of a day's period: days, weeks or months, counted from some fixed one. */
function periodOf({ frequency, weekStart }: Rule, day: Day): number {
  if (frequency === 'DAILY') return day;
  if (frequency === 'MONTHLY') return monthOf(day);
  return Math.floor((day - FIRST_MONDAY - weekStart + 1) / 7);
}

/** 1970-01-05. */
const FIRST_MONDAY = 4;

function daysIn(rule: Rule, period: number): Day[] {
  const [first, length] = boundsOf(rule, period);
  const days = Array.from({ length }, (_, place) => place)
    .filter((place) => isOnWeekday(rule, first, length, place) && isOnMonthDay(rule, length, place))
    .map((place) => first + place);
  if (!rule.positions.length) return days;
  return days.filter((_, index) => holds(rule.positions, index, days.length));
}

function boundsOf({ frequency, weekStart }: Rule, period: number): [first: Day, length: number] {
  if (frequency === 'DAILY') return [period, 1];
  if (frequency === 'WEEKLY') return [period * 7 + FIRST_MONDAY + weekStart - 1, 7];
  return [firstOfMonth(period), firstOfMonth(period + 1) - firstOfMonth(period)];
}

function isOnWeekday({ weekdays }: Rule, first: Day, length: number, place: number): boolean {
  if (!weekdays.length) return true;
  const weekday = weekdayOf(first + place);
  const nth = Math.floor(place / 7);
  const all = nth + Math.ceil((length - place) / 7);
  return weekdays.some((one) => one.weekday === weekday && (one.nth === 0 || holds([one.nth], nth, all)));
}

const isOnMonthDay = ({ monthDays }: Rule, length: number, place: number): boolean =>
  !monthDays.length || holds(monthDays, place, length);

/** Whether the places asked for, from 1 or backwards from -1, hold this index of a list of that length. */
const holds = (places: readonly number[], index: number, length: number): boolean =>
  places.includes(index + 1) || places.includes(index - length);
