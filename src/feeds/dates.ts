import { minuteOf, timeOf } from './clock-times.js';

/** The shapes nearly every date has; 29 February is looked at more closely. */
const USUAL =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)(?: (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$/;
const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]\s?(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(?:Z|([+-]\d\d):?(\d\d))?)?$/i;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? (\d{1,2}:\d\d)(?::(\d\d))?( ?[ap]m)?)?$/i;

/**
 * A date as ISO 8601: `2026-05-31 14:32:23` and `5/31/2026 2:32:23 PM` are instants in UTC, `2026-05-31` stays a date,
 * and an ISO instant is one. Null: no date, or one that does not exist.
 */
export function isoDate(value: string): string | null {
  if (USUAL.test(value)) return value.length === 10 ? value : `${value.slice(0, 10)}T${value.slice(11)}Z`;
  const [, date, time, second, hours, minutes] = ISO.exec(value) ?? [];
  return date ? instant(date, time, second, `${hours ?? '+00'}:${minutes ?? '00'}`) : american(value);
}

function american(value: string): string | null {
  const [, month, day, year, clock, second, half] = AMERICAN.exec(value) ?? [];
  if (!month || !day || !year) return null;
  const minute = clock === undefined ? undefined : minuteOf(clock + (half ?? ''));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return minute === null ? null : instant(date, minute === undefined ? undefined : timeOf(minute), second);
}

function instant(date: string, time: string | undefined, second = '00', offset = '+00:00'): string | null {
  const wall = `${date}T${time ?? '00:00'}:${second}`;
  if (iso(Date.parse(`${wall}Z`)) !== `${wall}Z`) return null;
  return time === undefined ? date : iso(Date.parse(wall + offset));
}

const iso = (epoch: number): string | null =>
  Number.isNaN(epoch) ? null : `${new Date(epoch).toISOString().slice(0, 19)}Z`;
