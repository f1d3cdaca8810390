import type { Weekday } from '../model/group.js';
import type { Meeting } from './bmlt-record.js';
import { minuteOf, timeOf } from './clock-times.js';
import { number } from './fields.js';
import { isEmpty } from './values.js';

const DAY = 1_440;

/** The one weekly slot, as our own format has it. None: its day or time is not there, or cannot be read. */
export function slotsOf(meeting: Meeting): readonly object[] {
  const day = dayOf(meeting);
  const start = startOf(meeting);
  if (day === null || start === null) {
    tellHalf(meeting);
    return [];
  }
  return [
    {
      weekday: iso(start === DAY ? day + 1 : day),
      start: timeOf(start % DAY),
      minutes: minutesOf(meeting),
      timeZone: meeting.text('time_zone'),
    },
  ];
}

/** From 1, a Sunday, to 7. */
function dayOf(meeting: Meeting): number | null {
  const given = meeting.raw('weekday_tinyint');
  if (isEmpty(given)) return null;
  const day = number(given);
  const isDay = Number.isInteger(day) && day >= 1 && day <= 7;
  return isDay ? day : meeting.refuse('weekday_tinyint', 'day-unreadable');
}

/** Monday is 1 there, and Sunday 7. */
const iso = (day: number): Weekday => (((day + 5) % 7) + 1) as Weekday;

function startOf(meeting: Meeting): number | null {
  const time = meeting.text('start_time');
  if (time === null) return null;
  const minute = minuteOf(time);
  if (minute === null) meeting.tell('start_time', 'time-unreadable');
  if (minute === DAY) meeting.tell('start_time', 'time-24');
  return minute;
}

/** Says that one of day and time is there without the other; what could not be read has been told. */
function tellHalf(meeting: Meeting): void {
  const hasDay = !isEmpty(meeting.raw('weekday_tinyint'));
  const hasTime = !isEmpty(meeting.raw('start_time'));
  if (hasDay && !hasTime) meeting.tell('start_time', 'time-missing');
  if (hasTime && !hasDay) meeting.tell('weekday_tinyint', 'day-missing');
}

const DURATION = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/;

/** Minutes that are stated; no time at all states none. */
function minutesOf(meeting: Meeting): number | null {
  const given = meeting.text('duration_time');
  if (given === null) return null;
  const [, hours, minutes] = DURATION.exec(given) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all <= DAY ? all || null : meeting.refuse('duration_time', 'duration-unreadable');
}
