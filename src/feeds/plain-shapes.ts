import { safeUrl, type Scheme } from '../logic/safe-url.js';
import { isoDate } from './dates.js';
import { text as anyText } from './fields.js';
import { isEmpty, isObject } from './values.js';
import type { PlainCode } from './plain-problems.js';

/** Who is told what could not be used. A field of a field is named with a dot. */
export interface Told {
  tell(field: string, code: PlainCode): void;
}

/** Takes a value as the model has it. Nothing, and what cannot be used, is null (a list: empty). */
export type Take<T> = (value: unknown, field: string, told: Told) => T;

/** What each field of an object takes. */
export type Takes<T> = { readonly [Key in keyof T]-?: Take<T[Key]> };

/** A reader of values that are not empty, as one of all values. */
const given =
  <T>(take: (value: unknown) => T | null, code: PlainCode = 'wrong-type'): Take<T | null> =>
  (value, field, told) => {
    if (isEmpty(value)) return null;
    const taken = take(value);
    if (taken === null) told.tell(field, code);
    return taken;
  };

export const text: Take<string | null> = (value, field, told) => anyText(value, field, told);

export const flag = given((value) => (typeof value === 'boolean' ? value : null));

/** A number from `least` to `most`. */
export const number = (least: number, most: number): Take<number | null> =>
  given(
    (value) => (typeof value === 'number' && value >= least && value <= most ? value : null),
    'out-of-range',
  );

export const wholeNumber = (least: number, most: number): Take<number | null> =>
  given(
    (value) =>
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : null,
    'out-of-range',
  );

/** One of a few words. */
export const oneOf = <Word extends string>(...words: readonly Word[]): Take<Word | null> =>
  given((value) => words.find((word) => word === value) ?? null, 'value-unknown');

/** A text that another function makes sense of. */
export const written = <T>(read: (value: string) => T | null, code: PlainCode): Take<T | null> =>
  given((value) => (typeof value === 'string' ? read(value.trim()) : null), code);

export const url = (...allowed: readonly Scheme[]): Take<string | null> =>
  written((value) => safeUrl(value, allowed), 'url-refused');

/** ISO 8601: a date, or an instant. */
export const date = written(isoDate, 'date-unreadable');

/** YYYY-MM-DD. */
export const day = written((value) => (value.length === 10 ? isoDate(value) : null), 'date-unreadable');

/** What an item takes as null is not in the list. */
export const list =
  <T>(item: Take<T | null>): Take<readonly T[]> =>
  (value, field, told) => {
    if (isEmpty(value)) return [];
    if (Array.isArray(value)) return value.map((one) => item(one, field, told)).filter((one) => one !== null);
    told.tell(field, 'wrong-type');
    return [];
  };

/** An object of these fields; each is there, and others are ignored. Null: it is none. */
export const shape =
  <T extends object>(takes: Takes<T>): Take<T | null> =>
  (value, field, told) => {
    if (isEmpty(value)) return null;
    if (isObject(value)) return fieldsOf(takes, value, `${field}.`, told);
    told.tell(field, 'wrong-type');
    return null;
  };

/** The same for an object that is there in any case. */
export function fieldsOf<T extends object>(
  takes: Takes<T>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  told: Told,
): T {
  const keys = Object.keys(takes) as (keyof T & string)[];
  return Object.fromEntries(keys.map((key) => [key, takes[key](own(value, key), path + key, told)])) as T;
}

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : null;
