import type { Weekday } from '../model/group.js';

const DAY = 1_440;
const TIME = /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)?\s*(?:([ap])\.?\s?m\.?)?$/i;
const WORDS = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/**
 * Minutes since midnight of a time of day as people write it: `19:30`, `9:00`, `19:30:00`, `19.30`, `7pm`, `7:30 p.m.`,
 * `noon`, `midnight` (00:00). `24:00` is 1440: the day is over. Null: not a time. A bare number is none, for nobody knows
 * which half of the day it means.
 */
export function minuteOf(value: string): number | null {
  const known = minutes.get(value);
  if (known !== undefined) return known;
  const minute = readTime(value);
  if (minute !== null) minutes.set(value, minute);
  return minute;
}

/** A week of groups shares a few dozen times. */
const minutes = new Map<string, number>();

function readTime(value: string): number | null {
  const [, hours, past, half] = TIME.exec(value) ?? [];
  if (hours === undefined || (past === undefined && half === undefined))
    return WORDS.get(value.toLowerCase()) ?? null;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half);
  const minute = Number(past ?? 0);
  const total = hour * 60 + minute;
  return minute < 60 && total <= DAY ? total : null;
}

/** Of 12 hours, or of 24 where somebody writes `19:30 PM`. */
function hourOf(hour: number, half: string): number {
  const afternoon = half.toLowerCase() === 'p';
  if (hour > 12) return afternoon ? hour : NaN;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** "HH:MM" of minutes since midnight. */
export function timeOf(minute: number): string {
  return (times[minute] ??= [Math.floor(minute / 60) % 24, minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':'));
}

const times: string[] = [];

/** Minutes from a start to an end, which is on the next day when it is before the start. Null: no time in between. */
export function minutesBetween(start: number, end: number): number | null {
  return end === start ? null : end > start ? end - start : end - start + DAY;
}

/** Weekday of its name in any language that meeting sheets are known to use, or of an English short form; else null. */
export function weekdayOf(word: string): Weekday | null {
  const name = plainWord(word);
  names ??= weekdayNames();
  const known = names.get(name) ?? names.get(name.replace(/s$/, ''));
  if (known) return known;
  const short = name.length < 3 ? -1 : ENGLISH.findIndex((day) => day.startsWith(name));
  return short < 0 ? null : ((short + 1) as Weekday);
}

const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LANGUAGES = ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th', 'de', 'it'];

let names: Map<string, Weekday> | undefined;

function weekdayNames(): Map<string, Weekday> {
  const found = new Map<string, Weekday>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    for (let day = 1; day <= 7; day++)
      found.set(plainWord(format.format(Date.UTC(2024, 0, day))), day as Weekday);
  }
  return found;
}

const plainWord = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.,]/g, '').trim().toLowerCase();
