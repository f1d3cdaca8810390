import type { Weekday } from '../model/group.js';
import type { Day } from '../model/occurrence.js';
import { languageName } from './language-name.js';
import { localeOf } from './names.js';

const DAY = 86_400_000;

/** Words that know their language, and how it says what formats leave in doubt. */
export interface Speaking {
  readonly lang: string;
  readonly when: { readonly noon: string; readonly midnight: string; readonly lately: string };
}

/** How one language, in one region, says times, days, numbers and lists. Dates have no zone here: they are on a wall. */
export interface Format {
  /** The locale of every format below; where the page's language has no terms yet, the terms' own. */
  readonly locale: string;
  /** Minutes since midnight, 12 or 24 hours by locale; noon and midnight in words where 12-hour clocks leave a doubt. */
  time(minute: number): string;
  weekday(weekday: Weekday, width?: 'long' | 'short'): string;
  /** Day and month, without the year. */
  date(day: Day): string;
  number(n: number): string;
  list(words: readonly string[]): string;
  /** "3 hours ago", from milliseconds. */
  ago(ms: number): string;
  /** A language's name in this language; the tag itself where it is unknown. */
  language(tag: string): string;
}

const made = new Map<string, Format>();

/** The formats of a locale: of `lang` where the terms speak that language, else of the terms' language. */
export function formatOf(terms: Speaking, lang: string): Format {
  const locale = localeOf(terms, lang);
  const known = made.get(locale);
  if (known) return known;
  const format = make(locale, terms);
  made.set(locale, format);
  return format;
}

/** The part of a zone that a person knows: `America/New_York` is New York. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function make(locale: string, terms: Speaking): Format {
  const utc = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  const clock = utc({ timeStyle: 'short' });
  const twelve = once(() => clock().resolvedOptions().hour12 === true);
  const weekdays = { long: utc({ weekday: 'long' }), short: utc({ weekday: 'short' }) };
  const date = utc({ day: 'numeric', month: 'long' });
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return {
    locale,
    time: (minute) => (twelve() && wordFor(minute, terms)) || clock().format(minute * 60_000),
    // 1970-01-05 was a Monday.
    weekday: (weekday, width = 'long') => weekdays[width]().format((weekday + 3) * DAY),
    date: (day) => date().format(day * DAY),
    number: (n) => numbers().format(n),
    list: (words) => lists().format(words),
    ago: (ms) => ago(ms, relative(), terms),
    language: (tag) => languageName(tag, locale),
  };
}

/** Formats cost milliseconds each to make: what a page never says is never made. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function wordFor(minute: number, terms: Speaking): string | null {
  if (minute % 1440 === 0) return terms.when.midnight;
  return minute % 1440 === 720 ? terms.when.noon : null;
}

function ago(ms: number, relative: Intl.RelativeTimeFormat, terms: Speaking): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return terms.when.lately;
  return minutes < 60
    ? relative.format(-minutes, 'minute')
    : relative.format(-Math.round(minutes / 60), 'hour');
}
