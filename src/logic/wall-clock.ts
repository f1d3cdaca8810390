import type { Weekday } from '../model/group.js';

const WEEKDAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

/**
 * What a clock in a zone shows, by Intl alone: for widgets that must not wait for Temporal. `minute` is 0 to 1439. Null
 * for a zone that the browser does not know, a time outside the calendar, or an engine that cannot say. Never throws.
 */
export function wallClock(zone: string, epoch: number): { weekday: Weekday; minute: number } | null {
  try {
    const [, name = '', hour, minute] = /^(\w+)\D+(\d+):(\d+)$/.exec(formatOf(zone).format(epoch)) ?? [];
    const weekday = WEEKDAYS.indexOf(name) + 1;
    // Some engines say 24:30 for half past midnight, of the day that has begun.
    return weekday
      ? { weekday: weekday as Weekday, minute: (Number(hour) % 24) * 60 + Number(minute) }
      : null;
  } catch {
    return null;
  }
}

// Read, not shown: one locale, whose names, digits and calendar we know.
const formatOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
