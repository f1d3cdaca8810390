import { minutesBetween, timeOf } from './clock-times.js';
import { items, number } from './fields.js';
import type { HsdsCode } from './hsds-wording.js';
import { calendarDate, clockOf, nthDayOf, repeated, type Repeat } from './repeats.js';
import { own, type Fields } from './spot.js';
import { textIn, type Translation } from './translation.js';
import { isEmpty } from './values.js';

type To = Translation<HsdsCode>;

/**
 * The slots that schedules say, each once: the same one often hangs on a service, on its location and on both. One
 * without a time to open gives none: by appointment, or a day on which it is closed.
 */
export function slotsOf(schedules: readonly Fields[], to: To): readonly object[] {
  const slots = new Map<string, object>();
  const seen = new Set<string>();
  for (const schedule of schedules) {
    const key = JSON.stringify(schedule);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const slot of slotsIn(schedule, to)) slots.set(JSON.stringify(slot), slot);
  }
  return [...slots.values()];
}

function slotsIn(schedule: Fields, to: To): readonly object[] {
  const saysDays = ['freq', 'byday', 'bymonthday', 'dtstart'].some((key) => !isEmpty(own(schedule, key)));
  const start = textIn(schedule, 'opens_at');
  if (start === null) {
    if (saysDays || textIn(schedule, 'closes_at') !== null) to.tell('schedules.opens_at', 'time-missing');
    return [];
  }
  const clock = clockOf(start);
  if (clock === null || clock.minute === 1_440) {
    to.tell('schedules.opens_at', 'time-unreadable');
    return [];
  }
  const timeZone = zoneOf(schedule, clock.offset !== null, to);
  const minutes = minutesOf(schedule, clock.minute, to);
  const dated = { ...datesOf(schedule, to) };
  return whensOf(schedule, dated, to).map((when) => ({
    ...when,
    start: timeOf(clock.minute),
    minutes,
    timeZone,
  }));
}

function minutesOf(schedule: Fields, start: number, to: To): number | null {
  const end = textIn(schedule, 'closes_at');
  if (end === null) return null;
  const clock = clockOf(end);
  if (clock === null) return to.tell('schedules.closes_at', 'end-unreadable');
  return minutesBetween(start, clock.minute);
}

const OFFSET = /^(?:utc|gmt)?\s*[+-]?\d{1,2}(?:[.:]?\d{1,2})?$|^z$/i;

/** An offset from UTC is no zone: it says nothing of summer. The page's zone stands then. */
function zoneOf(schedule: Fields, hasOffset: boolean, to: To): string | null {
  const zone = textIn(schedule, 'timezone');
  if (zone !== null && !OFFSET.test(zone)) return zone;
  if (zone !== null) to.tell('schedules.timezone', 'offset-no-zone');
  else if (hasOffset) to.tell('schedules.opens_at', 'offset-no-zone');
  return null;
}

interface Dates {
  readonly from: string | null;
  readonly until: string | null;
}

function datesOf(schedule: Fields, to: To): Dates {
  const date = (key: string): string | null => dateIn(schedule, key, to);
  const [start, validFrom, until, validTo] = [
    date('dtstart'),
    date('valid_from'),
    date('until'),
    date('valid_to'),
  ];
  const isAnchored = (count(schedule, 'interval') ?? 1) > 1 || count(schedule, 'count') !== null;
  const from = isAnchored ? (start ?? validFrom) : latest(start, validFrom);
  if (from !== null && validFrom !== null && from < validFrom)
    to.tell('schedules.valid_from', 'rule-part-ignored');
  return { from, until: earliest(until, validTo) };
}

function dateIn(schedule: Fields, key: string, to: To): string | null {
  const text = textIn(schedule, key);
  if (text === null) return null;
  return calendarDate(text) ?? to.tell(`schedules.${key}`, 'date-unreadable');
}

const latest = (a: string | null, b: string | null): string | null => (a === null || (b && b > a) ? b : a);
const earliest = (a: string | null, b: string | null): string | null => (a === null || (b && b < a) ? b : a);

function whensOf(schedule: Fields, { from, until }: Dates, to: To): readonly object[] {
  const dates = { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
  const repeat = repeatOf(schedule, from, to);
  if (repeat === null) return onceOn(from, to);
  const { whens, code } = repeated(repeat);
  if (code !== null) to.tell(code === 'day-missing' ? 'schedules.byday' : 'schedules.freq', code);
  return whens.map((when) => ({ ...when, ...dates }));
}

/** Without a frequency or days, a schedule is for its first date alone. */
function onceOn(from: string | null, to: To): readonly object[] {
  if (from !== null) return [{ weekday: null, dates: [from] }];
  to.tell('schedules.byday', 'day-missing');
  return [];
}

/** Null: it does not come back. */
function repeatOf(schedule: Fields, from: string | null, to: To): Repeat | null {
  const days = daysOf(schedule, to);
  const freq = textIn(schedule, 'freq')?.toUpperCase() ?? null;
  const saidMonthDays = monthDaysOf(schedule, to);
  if (freq === null && !days.length && !saidMonthDays.length) return null;
  const isMonthly = saidMonthDays.length > 0 || days.some(({ nth }) => nth !== 0);
  const frequency = freq ?? (isMonthly ? 'MONTHLY' : 'WEEKLY');
  // RFC 5545: these limit no weekly or monthly rule.
  for (const key of ['byweekno', 'byyearday', ...(frequency === 'MONTHLY' ? [] : ['bymonthday'])])
    if (!isEmpty(own(schedule, key))) to.tell(`schedules.${key}`, 'rule-part-ignored');
  const interval = count(schedule, 'interval') ?? 1;
  const monthDays = frequency === 'MONTHLY' ? saidMonthDays : [];
  return { frequency, interval, days, monthDays, count: count(schedule, 'count'), from };
}

/** A whole number from 1; null: none is given. What else is given makes a rule that is not followed. */
function count(schedule: Fields, key: string): number | null {
  const given = own(schedule, key);
  return isEmpty(given) ? null : number(given);
}

function daysOf(schedule: Fields, to: To): Repeat['days'] {
  const given = items(own(schedule, 'byday')).filter((item) => !isEmpty(item));
  const days = given.map((item) => (typeof item === 'string' ? nthDayOf(item) : null));
  if (days.includes(null)) to.tell('schedules.byday', 'day-unreadable');
  return days.filter((day) => day !== null);
}

function monthDaysOf(schedule: Fields, to: To): readonly number[] {
  const days = items(own(schedule, 'bymonthday'))
    .filter((item) => !isEmpty(item))
    .map(number);
  if (days.every((day) => Number.isInteger(day))) return days;
  to.tell('schedules.bymonthday', 'day-unreadable');
  return days.filter((day) => Number.isInteger(day));
}
