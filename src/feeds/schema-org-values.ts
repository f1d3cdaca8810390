import { own, type Fields } from './spot.js';
import { textIn } from './translation.js';
import { isEmpty, isObject } from './values.js';

/** The first of several values; `{"@value": …}` is what it holds. */
function valueIn(fields: Fields, key: string): unknown {
  const given = own(fields, key);
  const value: unknown = Array.isArray(given) ? (given as unknown[]).find((one) => !isEmpty(one)) : given;
  return isObject(value) && Object.hasOwn(value, '@value') ? own(value, '@value') : value;
}

export const wordIn = (fields: Fields, key: string): string | null =>
  textIn({ value: valueIn(fields, key) }, 'value');

/** All words of a field: a text with commas, a list, things with names. */
export function wordsIn(fields: Fields, key: string, inner: readonly string[]): readonly string[] {
  const given = own(fields, key);
  const all: readonly unknown[] = Array.isArray(given)
    ? given
    : typeof given === 'string'
      ? given.split(',')
      : [given];
  const words = all.map((one) =>
    isObject(one)
      ? (inner.map((name) => wordIn(one, name)).find((word) => word !== null) ?? null)
      : textIn({ one }, 'one'),
  );
  return [...new Set(words.filter((word) => word !== null))];
}

/** `https://schema.org/EventCancelled`, `schema:EventCancelled` and `EventCancelled` are one. */
export const nameIn = (fields: Fields, key: string): string | null => {
  const value = valueIn(fields, key);
  const word = isObject(value) ? (wordIn(value, '@id') ?? wordIn(value, 'name')) : wordIn(fields, key);
  return word?.split(/[/#:]/).at(-1) ?? null;
};

/** True, false, or not said. */
export function flagIn(fields: Fields, key: string): boolean | null {
  const value = valueIn(fields, key);
  if (typeof value === 'boolean') return value;
  const word = nameIn(fields, key)?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}
