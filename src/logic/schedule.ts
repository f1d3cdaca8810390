import type { Group, Slot } from '../model/group.js';
import type { Day, Occurrence } from '../model/occurrence.js';
import { dayOf, isoDate, modulo, weekdayOf } from './civil.js';
import type * as recurrence from './recurrence.js';
import { instantOf, wallOf, wallTimeReady } from './wall-time.js';

/** Milliseconds. */
const MINUTE = 60_000;

/** Minutes that a meeting without a stated end is taken to last, for what is on now; never shown as its length. */
const UNSTATED = 60;

/** How rules are followed; null until a group that has one was made ready. */
let rules: typeof recurrence | null = null;

/**
 * Resolves when the times of these groups can be worked out: zones always, rules beyond "every week" only where one of
 * them has such a rule. Rejects when what that takes cannot be loaded. Until then a rule gives no occurrence.
 */
export async function scheduleReady(groups: readonly Pick<Group, 'slots'>[]): Promise<void> {
  const ruled = groups.some(({ slots }) => slots.some(({ rrule }) => rrule !== undefined));
  const [, loaded] = await Promise.all([wallTimeReady(), ruled && import('./recurrence.js')]);
  if (loaded) rules = loaded;
}

/**
 * The meeting that is on now or else the next to start; null: there is none any more, or never was one. A slot without a
 * zone is placed by the visitor's clock: it stays next while people may still be there, and is never on now.
 */
export function nextOccurrence(slots: readonly Slot[], now: number, visitorZone: string): Occurrence | null {
  let next: Occurrence | null = null;
  for (const slot of slots) {
    const occurrence = firstOccurrence(slot, now, visitorZone);
    if (occurrence && (!next || comesBefore(occurrence, next, now))) next = occurrence;
  }
  return next;
}

function comesBefore(a: Occurrence, b: Occurrence, now: number): boolean {
  const [aIsOn, bIsOn] = [isOn(a, now), isOn(b, now)];
  return aIsOn === bIsOn ? a.start < b.start : aIsOn;
}

/** From the start until the end, or for an hour where no end is stated. False for a slot without a zone: who knows. */
export const isOn = ({ slot, start }: Occurrence, now: number): boolean =>
  slot.timeZone !== null && start <= now && now < start + lengthOf(slot);

/** Whole minutes, rounded up; null: it has begun, or its slot has no zone. */
export const startsIn = ({ slot, start }: Occurrence, now: number): number | null =>
  slot.timeZone !== null && now < start ? Math.ceil((start - now) / MINUTE) : null;

const lengthOf = (slot: Slot): number => (slot.minutes ?? UNSTATED) * MINUTE;

/**
 * The occurrences of a slot that end after `from` and start before `to` (epoch milliseconds), in order. Endless for an
 * endless `to`: take what you need.
 */
export function* occurrencesBetween(
  slot: Slot,
  from: number,
  to: number,
  visitorZone: string,
): Generator<Occurrence, void> {
  let next = firstOccurrence(slot, from, visitorZone);
  while (next && next.start < to) {
    yield next;
    next = firstOccurrence(slot, next.start + lengthOf(slot), visitorZone);
  }
}

/** The first occurrence that ends after `from`; null: there is none. */
function firstOccurrence(slot: Slot, from: number, visitorZone: string): Occurrence | null {
  const minute = minuteOf(slot.start);
  if (minute === null) return null;
  const zone = slot.timeZone ?? visitorZone;
  const ended = from - lengthOf(slot);
  const first = wallOf(zone, ended).day - 1; // a start that is moved over midnight belongs to the day before
  for (let day = nextDay(slot, first, zone); day < Infinity; day = nextDay(slot, day + 1, zone)) {
    const occurrence = occurrenceOn(slot, day, minute, zone);
    if (!(occurrence.start <= ended)) return occurrence;
  }
  return null;
}

function occurrenceOn(slot: Slot, day: Day, minute: number, zone: string): Occurrence {
  const instant = instantOf(zone, day, minute);
  const start = instant.start;
  const shifted = instant.shifted && slot.timeZone !== null; // without a zone: shown as given
  const wall = shifted ? wallOf(zone, start) : { day, minute };
  const end = slot.minutes === null ? null : start + slot.minutes * MINUTE;
  return { slot, wall, start, end, shifted };
}

const minutes = new Map<string, number>();

/** A time of day as minutes since midnight. Groups share a few dozen times: each is read once. */
function minuteOf(time: string): number | null {
  const known = minutes.get(time);
  if (known !== undefined) return known;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  minutes.set(time, minute);
  return minute;
}

/** The next date on which a slot meets, not before `from`; Infinity: none. */
function nextDay(slot: Slot, from: Day, zone: string): Day {
  let day = plannedDay(slot, from, zone);
  while (day < Infinity && isDropped(slot, day)) day = plannedDay(slot, day + 1, zone);
  if (!slot.moved) return day;
  const movedTo = slot.moved.map(({ to }) => to);
  return Math.min(day, firstOf(movedTo, from));
}

function isDropped({ except, moved }: Slot, day: Day): boolean {
  if (!except && !moved) return false;
  const date = isoDate(day);
  return (except?.includes(date) ?? false) || (moved?.some(({ from }) => from === date) ?? false);
}

/** As `nextDay`, before dates are taken out and moved. */
function plannedDay(slot: Slot, earliest: Day, zone: string): Day {
  const from = Math.max(earliest, dateOr(slot.from, -Infinity));
  let day = slot.dates ? firstOf(slot.dates, from) : Infinity;
  if (slot.rrule !== undefined) day = Math.min(day, ruledDay(slot, slot.rrule, from, zone));
  else if (slot.weekday !== null) day = Math.min(day, from + modulo(slot.weekday - weekdayOf(from), 7));
  return day <= dateOr(slot.until, Infinity) ? day : Infinity;
}

const dateOr = (date: string | undefined, none: number): number =>
  date === undefined ? none : (dayOf(date) ?? none);

/** The first of some dates, in any order, that is not before `from`; Infinity: none. */
function firstOf(dates: readonly string[], from: Day): Day {
  let first = Infinity;
  for (const date of dates) {
    const day = dayOf(date);
    if (day !== null && day >= from && day < first) first = day;
  }
  return first;
}

function ruledDay(slot: Slot, text: string, from: Day, zone: string): Day {
  const rule = rules?.readRule(text);
  if (!rules || !rule) return Infinity;
  const day = rules.nextInRule(rule, slot.from === undefined ? null : dayOf(slot.from), from);
  return rule.until && isAfter(day, minuteOf(slot.start) ?? 0, rule.until, zone) ? Infinity : day;
}

function isAfter(
  day: Day,
  minute: number,
  until: NonNullable<recurrence.Rule['until']>,
  zone: string,
): boolean {
  const last = until.utc ? wallOf(zone, (until.day * 1440 + until.minute) * MINUTE) : until;
  return day > last.day || (day === last.day && minute > last.minute);
}
