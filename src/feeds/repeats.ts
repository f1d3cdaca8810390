import { dayOf, weekdayOf } from '../logic/civil.js';
import { readRule } from '../logic/recurrence.js';
import type { Weekday } from '../model/group.js';
import { minuteOf, weekdayOf as weekdayNamed } from './clock-times.js';

/** How something comes back, as calendars say it. Empty lists limit nothing; dates are ISO. */
export interface Repeat {
  readonly frequency: string;
  readonly interval: number;
  /** `nth` of the month, from its end if negative; 0: every one. */
  readonly days: readonly NthDay[];
  readonly monthDays: readonly number[];
  readonly count: number | null;
  /** The first date, from which intervals and counts are reckoned. */
  readonly from: string | null;
}

export interface NthDay {
  readonly nth: number;
  readonly weekday: Weekday;
}

/** What a slot says of its dates. */
type When = { readonly weekday: Weekday } | { readonly weekday: null; readonly rrule: string };

type RepeatCode = 'rule-unknown' | 'anchor-missing' | 'day-missing';

export interface Repeated {
  /** None: it cannot be said. */
  readonly whens: readonly When[];
  readonly code: RepeatCode | null;
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `TU`, `2TU`, `-1FR`, `Tuesday`, `https://schema.org/Tuesday`; null: no weekday. */
export function nthDayOf(text: string): NthDay | null {
  const word = text.slice(0, 200).trim().split(/[/#:]/).at(-1) ?? '';
  const [, nth, name = word] = /^([+-]?\d)\s*(.+)$/.exec(word) ?? [];
  const index = CODES.indexOf(name.trim().toUpperCase());
  const weekday = index < 0 ? weekdayNamed(name) : ((index + 1) as Weekday);
  return weekday === null ? null : { nth: Number(nth ?? 0), weekday };
}

/** The same as slots: weekdays where it comes back each week, else a rule that is known to be followed. */
export function repeated(repeat: Repeat): Repeated {
  const { frequency, interval, count, from } = repeat;
  const simple = interval === 1 && count === null && !repeat.days.some(({ nth }) => nth !== 0);
  if (simple && frequency === 'DAILY') return weekly(repeat.days.length ? repeat.days : EVERY_DAY);
  const whole = withDays(repeat);
  if (!whole) return { whens: [], code: 'day-missing' };
  if (simple && frequency === 'WEEKLY') return weekly(whole.days);
  const rrule = ruleOf(whole);
  if (!readRule(rrule)) return { whens: [], code: 'rule-unknown' };
  const isLoose = from === null && (interval > 1 || count !== null);
  return { whens: [{ weekday: null, rrule }], code: isLoose ? 'anchor-missing' : null };
}

const EVERY_DAY = CODES.map((_, index) => ({ nth: 0, weekday: (index + 1) as Weekday }));

const weekly = (days: readonly NthDay[]): Repeated => ({
  whens: [...new Set(days.map(({ weekday }) => weekday))].map((weekday) => ({ weekday })),
  code: null,
});

/** With the day that its first date says, where it names none; null: there is neither. */
function withDays(repeat: Repeat): Repeat | null {
  const isNamed = repeat.days.length > 0 || repeat.monthDays.length > 0;
  if (isNamed || (repeat.frequency !== 'WEEKLY' && repeat.frequency !== 'MONTHLY')) return repeat;
  const first = repeat.from === null ? null : dayOf(repeat.from);
  if (first === null || repeat.from === null) return null;
  if (repeat.frequency === 'MONTHLY') return { ...repeat, monthDays: [Number(repeat.from.slice(8))] };
  return { ...repeat, days: [{ nth: 0, weekday: weekdayOf(first) }] };
}

function ruleOf({ frequency, interval, days, monthDays, count }: Repeat): string {
  const byDay = days.map(({ nth, weekday }) => `${nth || ''}${CODES[weekday - 1] ?? ''}`);
  return [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(byDay.length ? [`BYDAY=${byDay.join(',')}`] : []),
    ...(monthDays.length ? [`BYMONTHDAY=${monthDays.join(',')}`] : []),
    ...(count === null ? [] : [`COUNT=${count}`]),
  ].join(';');
}

/** A time of day, and the offset from UTC written after it (`Z`, `-05:00`). */
export interface ClockTime {
  readonly minute: number;
  readonly offset: string | null;
}

/** `19:00`, `9:00`, `19:00:00.000`, `19:00Z`, `19:00:00-05:00`; null: no time. */
export function clockOf(text: string): ClockTime | null {
  if (text.length > 40) return null;
  const [, offset = null] = /(?<=\d)\s*(Z|[+-]\d\d(?::?\d\d)?)$/i.exec(text.trim()) ?? [];
  const clock = text
    .trim()
    .slice(0, offset === null ? undefined : -offset.length)
    .trim()
    .replace(/\.\d+$/, '');
  const minute = minuteOf(clock);
  return minute === null ? null : { minute, offset: offset?.toUpperCase() ?? null };
}

/** The date as its writer's calendar shows it: what stands before the time. Null: no date, or one that does not exist. */
export function calendarDate(text: string): string | null {
  const date = /^\d{4}-\d\d-\d\d(?=[T\s]|$)/i.exec(text.trim())?.[0] ?? null;
  return date === null || dayOf(date) === null ? null : date;
}
