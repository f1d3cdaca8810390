import { knownZone } from '../logic/wall-time.js';
import { minutesBetween, timeOf } from './clock-times.js';
import { number } from './fields.js';
import { calendarDate, clockOf, nthDayOf, repeated, type Repeat } from './repeats.js';
import { durationOf, minutesOf, momentOf, placed, type Moment, type Placed } from './schema-org-moment.js';
import { nameIn, wordIn, wordsIn } from './schema-org-values.js';
import type { SchemaOrgCode } from './schema-org-wording.js';
import { own, type Fields } from './spot.js';
import { objectsIn, type Translation } from './translation.js';
import { isEmpty } from './values.js';

type To = Translation<SchemaOrgCode>;

/** The slots of an event: as its schedules say; without one, its one date, never each week. */
export function slotsOf(event: Fields, to: To): readonly object[] {
  const schedules = objectsIn(event, 'eventSchedule');
  return schedules.length ? schedules.flatMap((one) => slotsIn(event, one, to)) : onceOn(event, to);
}

function onceOn(event: Fields, to: To): readonly object[] {
  const start = momentIn(event, 'startDate', to);
  if (start === null) return [];
  if (start.minute === null) {
    to.tell('startDate', 'time-missing');
    return [];
  }
  const when = placed(start, start.minute, null, pageZone(to));
  const minutes = lengthOf(event, null, start, to).minutes;
  return [
    { weekday: null, dates: [when.date], start: timeOf(when.minute), minutes, timeZone: when.timeZone },
  ];
}

const pageZone = ({ reading: { feed } }: To): string | null =>
  feed.timeZone === undefined ? null : knownZone(feed.timeZone);

function momentIn(fields: Fields, key: string, to: To): Moment | null {
  const text = wordIn(fields, key);
  if (text === null) return null;
  return momentOf(text) ?? to.tell(key, 'date-unreadable');
}

function slotsIn(event: Fields, schedule: Fields, to: To): readonly object[] {
  const first = momentIn(schedule, 'startDate', to) ?? momentIn(event, 'startDate', to);
  const start = startOf(event, schedule, first, to);
  if (start === null) return [];
  const zone = wordIn(schedule, 'scheduleTimezone');
  const when = placed(start, start.minute ?? 0, zone, pageZone(to));
  if (when.code !== null) to.tell('startDate', when.code);
  const from = first === null ? null : first === start || first.date === start.date ? when.date : first.date;
  const { minutes, until } = lengthOf(event, schedule, start, to);
  return whensOf(schedule, from, to).map((one) => ({
    ...one,
    ...datesOf(schedule, from, until, to),
    start: timeOf(when.minute),
    minutes,
    timeZone: zoneOf(when),
  }));
}

const zoneOf = ({ timeZone }: Placed): string | null => timeZone;

/** By the schedule's own clock, else that of the first date. Null: none is said. */
function startOf(event: Fields, schedule: Fields, first: Moment | null, to: To): Moment | null {
  const text = wordIn(schedule, 'startTime');
  const date = first?.date ?? '1970-01-01';
  if (text !== null) {
    const clock = momentOf(text) ?? clockOf(text);
    if (clock?.minute != null && clock.minute < 1_440) return { ...clock, date };
    return to.tell('eventSchedule.startTime', 'time-unreadable');
  }
  if (first?.minute != null) return first;
  const own = momentOf(wordIn(event, 'startDate') ?? '');
  if (own?.minute != null) return { ...own, date };
  return to.tell('eventSchedule.startTime', 'time-missing');
}

interface Length {
  readonly minutes: number | null;
  /** An end that is the last of many. */
  readonly until: string | null;
}

const UNSAID: Length = { minutes: null, until: null };

function lengthOf(event: Fields, schedule: Fields | null, start: Moment, to: To): Length {
  const end = momentIn(event, 'endDate', to);
  const byEnd = end === null ? UNSAID : lengthTo(end, start, schedule !== null, to);
  if (!schedule) return { ...byEnd, minutes: byEnd.minutes ?? durationIn(event, 'duration', to) };
  const clock = wordIn(schedule, 'endTime');
  const minutes =
    (clock === null ? durationIn(schedule, 'duration', to) : untilClock(clock, start, to)) ??
    byEnd.minutes ??
    durationIn(event, 'duration', to);
  return { minutes, until: byEnd.until };
}

function lengthTo(end: Moment, start: Moment, repeats: boolean, to: To): Length {
  const last = repeats && end.date > start.date ? end.date : null;
  if (end.minute === null) return { minutes: null, until: last };
  const startMinute = start.minute ?? 0;
  const total = minutesOf(end, end.minute) - minutesOf(start, startMinute);
  if (total > 0 && total <= 1_440) return { minutes: total, until: null };
  if (last !== null) return { minutes: minutesBetween(startMinute, end.minute), until: last };
  if (total !== 0) to.tell('endDate', total < 0 ? 'end-unreadable' : 'too-long');
  return UNSAID;
}

function untilClock(text: string, start: Moment, to: To): number | null {
  const clock = momentOf(text) ?? clockOf(text);
  if (clock?.minute == null) return to.tell('eventSchedule.endTime', 'end-unreadable');
  return minutesBetween(start.minute ?? 0, clock.minute);
}

function durationIn(fields: Fields, key: string, to: To): number | null {
  const text = wordIn(fields, key);
  if (text === null) return null;
  const minutes = durationOf(text);
  if (minutes === null) return to.tell('duration', 'end-unreadable');
  return minutes > 1_440 ? to.tell('duration', 'too-long') : minutes || null;
}

function datesOf(schedule: Fields, from: string | null, last: string | null, to: To): object {
  const until = dateIn(schedule, 'endDate', to) ?? last;
  const except = wordsIn(schedule, 'exceptDate', ['@value']).map(
    (text) => calendarDate(text) ?? to.tell('eventSchedule.exceptDate', 'date-unreadable'),
  );
  return {
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
    ...(except.length ? { except: except.filter((date) => date !== null) } : {}),
  };
}

function dateIn(schedule: Fields, key: string, to: To): string | null {
  const text = wordIn(schedule, key);
  if (text === null) return null;
  return calendarDate(text) ?? to.tell(`eventSchedule.${key}`, 'date-unreadable');
}

function whensOf(schedule: Fields, from: string | null, to: To): readonly object[] {
  const every = frequencyOf(schedule);
  if (every === null || !isEmpty(own(schedule, 'byMonth'))) {
    to.tell('eventSchedule.repeatFrequency', 'rule-unknown');
    return [];
  }
  const days = daysOf(schedule, to);
  const monthDays = wordsIn(schedule, 'byMonthDay', ['@value']).map(number);
  const byMonth = monthDays.length > 0 || days.some(({ nth }) => nth !== 0);
  const frequency = every.frequency ?? (byMonth ? 'MONTHLY' : 'WEEKLY');
  const count = wordIn(schedule, 'repeatCount');
  const repeat = { frequency, interval: every.interval, days, monthDays, from };
  const { whens, code } = repeated({ ...repeat, count: count === null ? null : number(count) });
  if (code !== null)
    to.tell(code === 'day-missing' ? 'eventSchedule.byDay' : 'eventSchedule.repeatFrequency', code);
  return whens;
}

const WORDS = new Map<string, readonly [frequency: string, interval: number]>([
  ['daily', ['DAILY', 1]],
  ['weekly', ['WEEKLY', 1]],
  ['every week', ['WEEKLY', 1]],
  ['fortnightly', ['WEEKLY', 2]],
  ['every two weeks', ['WEEKLY', 2]],
  ['every 2 weeks', ['WEEKLY', 2]],
  ['monthly', ['MONTHLY', 1]],
  ['every month', ['MONTHLY', 1]],
]);
const UNITS = new Map([
  ['D', 'DAILY'],
  ['W', 'WEEKLY'],
  ['M', 'MONTHLY'],
]);

/** How often; a null frequency: it does not say, and its days do. Null: unknown. "Biweekly" has two meanings. */
function frequencyOf(
  schedule: Fields,
): { readonly frequency: string | null; readonly interval: number } | null {
  const text = nameIn(schedule, 'repeatFrequency');
  if (text === null) return { frequency: null, interval: 1 };
  const [frequency, interval] = WORDS.get(text.toLowerCase()) ?? [];
  if (frequency !== undefined && interval !== undefined) return { frequency, interval };
  const [, count, unit = ''] = /^P(\d{1,3})([DWM])$/i.exec(text) ?? [];
  const named = UNITS.get(unit.toUpperCase());
  if (named === undefined || Number(count) === 0) return null;
  const isWeeks = named === 'DAILY' && Number(count) % 7 === 0;
  return isWeeks
    ? { frequency: 'WEEKLY', interval: Number(count) / 7 }
    : { frequency: named, interval: Number(count) };
}

function daysOf(schedule: Fields, to: To): Repeat['days'] {
  const given = wordsIn(schedule, 'byDay', ['@id', 'name', '@value']).filter((word) => word.trim() !== '');
  const days = given.map((word) => nthDayOf(word));
  if (days.includes(null)) to.tell('eventSchedule.byDay', 'day-unreadable');
  const known = days.filter((day) => day !== null);
  const weeks = wordsIn(schedule, 'byMonthWeek', ['@value']).map(number);
  if (!weeks.length) return known;
  return known.flatMap(({ weekday }) => weeks.map((nth) => ({ nth, weekday })));
}
