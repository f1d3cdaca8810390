import type { Slot } from '../model/group.js';
import type { Day } from '../model/occurrence.js';
import { weekdayCode } from './calendar-lines.js';
import { dayOf } from './civil.js';
import { nextInRule, readRule, type Rule } from './recurrence.js';
import { instantOf, wallOf } from './wall-time.js';

/** Milliseconds. */
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Minutes a meeting without a stated end takes in a calendar, as it does for what is on now. */
const UNSTATED = 60;

/** Days from here on cannot be written in four digits of a year: a series that goes so far has no end. */
const FAR_DAY = Date.UTC(9999, 0) / DAY;

/** What of a slot is still to come, in the terms of a calendar: days in the slot's zone, and one time of day. */
export interface Plan {
  /** The zone to reckon in: the slot's, or the visitor's where it has none. */
  readonly zone: string;
  /** Minutes since midnight at which it begins. */
  readonly minute: number;
  /** Minutes that it takes. */
  readonly length: number;
  readonly series: Series | null;
  /** Days on which it meets besides. */
  readonly singles: readonly Day[];
}

/** Days by one rule, of which `first` is the next; no count any more, but an end. */
export interface Series {
  readonly rule: Rule;
  readonly first: Day;
  /** The last instant (epoch milliseconds) at which a meeting may begin; Infinity: it goes on. */
  readonly last: number;
  /** Whether the rule gives this day, met or not. */
  readonly has: (day: Day) => boolean;
  /** Days of it on which there is none. */
  readonly except: readonly Day[];
  readonly moved: readonly { readonly from: Day; readonly to: Day }[];
}

/** The plan of a slot from `now` on, with what is on now; null: nothing is to come, or its time cannot be read. */
export function planOf(slot: Slot, now: number, visitorZone: string): Plan | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(slot.start) ?? [];
  if (!hours) return null;
  const zone = slot.timeZone ?? visitorZone;
  const minute = Number(hours) * 60 + Number(minutes);
  const length = slot.minutes !== null && slot.minutes > 0 ? slot.minutes : UNSTATED;
  const time: Time = { zone, minute, after: now - length * MINUTE };
  const series = seriesOf(slot, time);
  const singles = singlesOf(slot, series, time);
  return series || singles.length ? { zone, minute, length, series, singles } : null;
}

/** When on its days a slot begins, and after which instant that counts. */
interface Time {
  readonly zone: string;
  readonly minute: number;
  readonly after: number;
}

const startOn = ({ zone, minute }: Time, day: Day): number => instantOf(zone, day, minute).start;

function seriesOf(slot: Slot, time: Time): Series | null {
  const rule = ruleOf(slot);
  const anchor = dayOf(slot.from ?? '');
  if (!rule || (anchor === null && rule.count < Infinity)) return null; // nobody knows where it began to count
  const endless = { ...rule, count: Infinity, until: null };
  const next = (from: Day): Day => nextInRule(endless, anchor, from);
  const except = daysOf(slot.except);
  const isOver = (day: Day): boolean => except.includes(day) || startOn(time, day) <= time.after;
  let first = next(wallOf(time.zone, time.after).day);
  while (first < FAR_DAY && isOver(first)) first = next(first + 1);
  if (first >= FAR_DAY) return null;
  const last = lastStart(slot, rule, anchor, time);
  const has = (day: Day): boolean => day >= first && next(day) === day && startOn(time, day) <= last;
  const moved = movesOf(slot).filter(({ from }) => has(from) && !except.includes(from));
  return has(first) ? { rule: endless, first, last, has, except: except.filter(has), moved } : null;
}

const ruleOf = ({ rrule, weekday }: Slot): Rule | null =>
  readRule(rrule ?? (weekday === null ? '' : `FREQ=WEEKLY;BYDAY=${weekdayCode(weekday)}`));

// RFC 5545 counts from the date that the calendar gets, which is not the first of all: so a count becomes an end.
function lastStart(slot: Slot, rule: Rule, anchor: Day | null, time: Time): number {
  const until = dayOf(slot.until ?? '');
  const last = Math.min(
    until === null ? Infinity : startOn(time, until),
    rule.until ? endOf(rule.until, time.zone) : Infinity,
    rule.count < Infinity ? startOn(time, lastCounted(rule, anchor)) : Infinity,
  );
  return last < FAR_DAY * DAY ? last : Infinity;
}

const endOf = ({ utc, day, minute }: NonNullable<Rule['until']>, zone: string): number =>
  utc ? day * DAY + minute * MINUTE : instantOf(zone, day, minute).start;

function lastCounted(rule: Rule, anchor: Day | null): Day {
  const endless = { ...rule, count: Infinity };
  let day = nextInRule(endless, anchor, anchor ?? 0);
  for (let left = rule.count; left > 1 && day < FAR_DAY; left--) day = nextInRule(endless, anchor, day + 1);
  return Math.min(day, FAR_DAY);
}

function singlesOf(slot: Slot, series: Series | null, time: Time): Day[] {
  const moves = movesOf(slot);
  const dropped = new Set([...daysOf(slot.except), ...moves.map(({ from }) => from)]);
  const from = dayOf(slot.from ?? '') ?? -Infinity;
  const until = dayOf(slot.until ?? '') ?? Infinity;
  const dates = daysOf(slot.dates).filter((day) => day >= from && day <= until && !dropped.has(day));
  const strays = moves.filter((move) => !series?.moved.some((one) => one.from === move.from));
  const days = new Set([...dates, ...strays.map(({ to }) => to)]);
  const isExtra = (day: Day): boolean =>
    startOn(time, day) > time.after && (!series?.has(day) || dropped.has(day));
  return [...days].filter(isExtra).sort((a, b) => a - b);
}

const daysOf = (dates: readonly string[] = []): Day[] => dates.map(dayOf).filter((day) => day !== null);

function movesOf({ moved = [] }: Slot): { from: Day; to: Day }[] {
  return moved.flatMap((move) => {
    const [from, to] = [dayOf(move.from), dayOf(move.to)];
    return from !== null && to !== null ? [{ from, to }] : [];
  });
}
