import type { Problem } from '../model/problem.js';
import type { Wording } from './field-problems.js';
import { isEmpty, isObject } from './values.js';
import { cutText } from './cut-text.js';

/** What may be wrong anywhere in what an organisation says. */
export type AnyCode =
  /** A list where a text should be, and the like. */
  | 'wrong-type'
  | 'text-cut'
  /** It threw while it was read. */
  | 'unreadable';

/** What a reader's codes mean to the publisher. */
export type Wordings<Code extends string> = Readonly<Record<Code | AnyCode, Wording>>;

const NO_WORDS: Wording = ['', '', ''];

/**
 * A place in the data, and who is told what is wrong there: lines[2].channels[0].value of the record. Without `wordings`
 * the problems have no texts yet.
 */
export class Spot<Code extends string> {
  constructor(
    readonly source: string,
    readonly problems: Problem[],
    readonly wordings: Wordings<Code> | null,
    readonly record: number | null = null,
    readonly path = '',
  ) {}

  /** A field of what is here. */
  at(field: string): Spot<Code> {
    return this.#inner(this.record, this.path ? `${this.path}.${field}` : field);
  }

  /** An item of the list that is here; of the whole: a record. */
  item(index: number): Spot<Code> {
    return this.path ? this.#inner(this.record, `${this.path}[${index}]`) : this.#inner(index, '');
  }

  tell(code: Code | AnyCode, effect: Problem['effect'] = 'changed'): null {
    const { source, record } = this;
    const [reason, did, fix] = this.wordings?.[code] ?? NO_WORDS;
    this.problems.push({ source, record, field: this.path || null, code, effect, reason, did, fix });
    return null;
  }

  /** What is here is not in the result. */
  lose(code: Code | AnyCode): null {
    return this.tell(code, 'lost');
  }

  #inner(record: number | null, path: string): Spot<Code> {
    return new Spot(this.source, this.problems, this.wordings, record, path);
  }
}

export type Fields = Readonly<Record<string, unknown>>;
export type Read<T, Code extends string> = (value: unknown, spot: Spot<Code>) => T | null;
export type ReadFields<T, Code extends string> = (fields: Fields, spot: Spot<Code>) => T | null;

/** Longer than any number or address; such a one is not cut, for what is left would lead elsewhere. */
const LONGEST_TARGET = 2_048;

// ---- values ----

/** Only what the data itself says: nothing inherited. */
export const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : null;

/**
 * One line of text without what is not seen; null: nothing is left, or it is no text. Whole numbers are written out. No
 * more than `most` characters are looked at.
 */
export function plain(value: unknown, most = 2 * LONGEST_TARGET): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
  if (typeof value !== 'string') return null;
  // A lone surrogate would make a link to it throw.
  const text = value
    .slice(0, most)
    .replace(/[\p{Bidi_Control}\p{Cs}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[^\s\p{Cf}]/u.test(text) ? text : null;
}

/** The same for what must not be cut. */
export const exact = (value: unknown): string | null =>
  typeof value === 'string' && value.length > LONGEST_TARGET ? null : plain(value);

/** The same for what people read, up to a length. */
export function textOf(value: unknown, longest: number, spot: Spot<never>): string | null {
  if (isEmpty(value)) return null;
  const most = 2 * Math.max(longest, LONGEST_TARGET);
  const text = plain(value, most);
  if (text === null) return typeof value === 'string' ? null : spot.tell('wrong-type');
  if (text.length <= longest && !(typeof value === 'string' && value.length > most)) return text;
  spot.tell('text-cut');
  return cutText(text, longest);
}

// ---- lists ----

type Most<Code extends string> = readonly [most: number, beyond: Code];

export function readList<T, Code extends string>(
  fields: Fields,
  key: string,
  most: Most<Code>,
  spot: Spot<Code>,
  read: Read<T, Code>,
): readonly T[] {
  const value = own(fields, key);
  if (Array.isArray(value)) return readEach(value, most, spot.at(key), read);
  if (!isEmpty(value)) spot.at(key).lose('wrong-type');
  return [];
}

export function readEach<T, Code extends string>(
  list: readonly unknown[],
  [most, beyond]: Most<Code>,
  spot: Spot<Code>,
  read: Read<T, Code>,
): readonly T[] {
  const one = (_: unknown, at: number): T | null =>
    guarded(spot.item(at), () => read(list[at], spot.item(at)));
  const items = Array.from({ length: Math.min(list.length, most) }, one).filter((item) => item !== null);
  if (list.length > most) spot.lose(beyond);
  return items;
}

export const objectOf =
  <T, Code extends string>(read: ReadFields<T, Code>, code: Code): Read<T, Code> =>
  (value, spot) =>
    isObject(value) ? read(value, spot) : spot.lose(code);

/** The first one of each key; the others are told and lost. */
export function once<T, Code extends string>(
  read: Read<T, Code>,
  keyOf: (item: T) => string,
  code: Code,
): Read<T, Code> {
  const seen = new Set<string>();
  return (value, spot) => {
    const item = read(value, spot);
    if (item === null) return null;
    if (seen.has(keyOf(item))) return spot.lose(code);
    seen.add(keyOf(item));
    return item;
  };
}

/** A property may hold anything, even objects that throw when they are read. */
export function guarded<T>(spot: Spot<never>, read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return spot.lose('unreadable');
  }
}
