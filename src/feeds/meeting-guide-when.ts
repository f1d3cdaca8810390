import type { Slot, Weekday } from '../model/group.js';
import { minuteOf, minutesBetween, timeOf, weekdayOf } from './clock-times.js';
import { items, number } from './fields.js';
import { isEmpty } from './values.js';
import type { Desk } from './meeting-guide-desk.js';
import { at } from './meeting-guide-record.js';

const DAY = 1_440;
const NEVER: readonly Slot[] = Object.freeze([]);

/** When a group meets: one slot for each day. None: by appointment, or its day or time cannot be read. */
export function slotsOf(desk: Desk): readonly Slot[] {
  const days = daysOf(desk);
  const given = startOf(desk);
  if (given === null || days.length === 0) {
    tellHalf(desk, days.length > 0);
    return NEVER;
  }
  const start = timeOf(given);
  const minutes = minutesOf(desk, given % DAY);
  const timeZone = desk.zone();
  return days.map((day) => ({
    weekday: given < DAY ? day : iso((day + 1) % 7),
    start,
    minutes,
    timeZone,
  }));
}

function daysOf(desk: Desk): readonly Weekday[] {
  const given = desk.raw(at.day);
  if (typeof given === 'number' && isDay(given)) return [iso(given)];
  const days: Weekday[] = [];
  for (const item of items(given)) {
    if (isEmpty(item)) continue;
    const day = dayOf(item);
    if (day === null) desk.tell(at.day, 'day-unreadable');
    else if (days.includes(day)) desk.tell(at.day, 'day-repeated');
    else days.push(day);
  }
  return days;
}

function dayOf(item: unknown): Weekday | null {
  const day = number(item);
  if (isDay(day)) return iso(day);
  return typeof item === 'string' ? weekdayOf(item) : null;
}

/** Sunday is 0 by the spec and 7 where Monday is 1; the other days are the same in both. */
const isDay = (day: number): boolean => day >= 0 && day <= 7 && Number.isInteger(day);
const iso = (day: number): Weekday => (day === 0 ? 7 : day) as Weekday;

function startOf(desk: Desk): number | null {
  const time = desk.text(at.time);
  if (time === null) return null;
  const minute = minuteOf(time);
  if (minute === null) desk.tell(at.time, 'time-unreadable');
  if (minute === DAY) desk.tell(at.time, 'time-24');
  return minute;
}

/** Says that one of day and time is there without the other; what could not be read has been told. */
function tellHalf(desk: Desk, hasDay: boolean): void {
  const hasTime = !isEmpty(desk.raw(at.time));
  if (hasDay && !hasTime) desk.tell(at.time, 'time-missing');
  if (hasTime && items(desk.raw(at.day)).length === 0) desk.tell(at.day, 'day-missing');
}

/** Minutes that are stated: by an end or, in the API of the online intergroup, by a duration. */
function minutesOf(desk: Desk, start: number): number | null {
  const end = desk.text(at.end_time);
  if (end !== null) {
    const minute = minuteOf(end);
    return minute === null ? desk.refuse(at.end_time, 'end-unreadable') : minutesBetween(start, minute);
  }
  const duration = desk.raw(at.duration);
  if (isEmpty(duration)) return null;
  const minutes = number(duration);
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= DAY) return minutes || null;
  return desk.refuse(at.duration, 'value-unknown');
}
