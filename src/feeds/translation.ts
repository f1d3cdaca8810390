import type { Group } from '../model/group.js';
import type { Problem } from '../model/problem.js';
import { number } from './fields.js';
import { plainGroups } from './plain-groups.js';
import type { Reading, ReportedProblem } from './reader.js';
import { own, type Fields } from './spot.js';
import { isEmpty, isObject } from './values.js';

/** Where a field of a plain group comes from, by its path (`slots.start`) or the first part of it (`slots`). */
export type Origins = Readonly<Record<string, string>>;

/**
 * One foreign record on its way into a plain group: what is wrong with it is told with the names of its own format. Words
 * of `plainGroups` come back with the foreign field that they are about.
 */
export class Translation<Code extends string> {
  constructor(
    readonly reading: Reading,
    readonly index: number,
    readonly origins: Origins,
  ) {}

  /** A field is not used as it was. Null, so that it can stand for what was not read. */
  tell(field: string, code: Code): null {
    return this.#report(field, code, 'changed');
  }

  /** The record gives no group. */
  drop(code: Code, effect: Exclude<Problem['effect'], 'changed'> = 'lost'): null {
    return this.#report(null, code, effect);
  }

  /** The group that a plain record says, checked as any. */
  group(plain: object): Group | null {
    const { reading } = this;
    return plainGroups.read(plain, this.index, {
      feed: reading.feed,
      labels: reading.labels,
      report: (problem: ReportedProblem) =>
        reading.report({ ...problem, field: this.#origin(problem.field) }),
    });
  }

  #report(field: string | null, code: Code, effect: Problem['effect']): null {
    this.reading.report({ record: this.index, field, code, effect });
    return null;
  }

  #origin(field: string | null): string | null {
    if (field === null) return null;
    const first = field.split('.', 1)[0] ?? field;
    return at(this.origins, field) ?? at(this.origins, first) ?? field;
  }
}

const at = (table: Origins, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

// ---- what many formats write alike ----

/** The text of a field; numbers written out. Null: it says nothing, or is no text (nobody is told). */
export function textIn(fields: Fields, key: string): string | null {
  const value = own(fields, key);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** The objects in a list, or the one that stands for a list of one. */
export function objectsIn(fields: Fields, key: string): readonly Fields[] {
  const value = own(fields, key);
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject);
}

export const objectIn = (fields: Fields, key: string): Fields => {
  const value = own(fields, key);
  return isObject(value) ? value : NOTHING;
};

const NOTHING: Fields = Object.freeze({});

/** Tells the fields that hold neither text nor number. */
export function checkTexts(fields: Fields, names: readonly string[], tell: (name: string) => void): void {
  for (const name of names) {
    const value = own(fields, name);
    if (!isEmpty(value) && typeof value !== 'string' && !Number.isFinite(value)) tell(name);
  }
}

/** Tells the fields that hold no objects, or more than objects. */
export function checkObjects(fields: Fields, names: readonly string[], tell: (name: string) => void): void {
  for (const name of names) {
    const value = own(fields, name);
    const all: readonly unknown[] = Array.isArray(value) ? value : isEmpty(value) ? [] : [value];
    if (!all.every(isObject)) tell(name);
  }
}

/** The object, or null where all of it is. */
export const unlessEmpty = (value: Fields): Fields | null =>
  Object.values(value).every((one) => one === null) ? null : value;

export interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export type PointCode =
  'coordinates-half' | 'coordinates-unreadable' | 'coordinates-zero' | 'coordinates-out-of-range';

const NOWHERE: Point = { latitude: null, longitude: null };

/** Coordinates that are numbers or written as texts: both, on the globe, or neither. */
export function pointIn(fields: Fields, tell: (code: PointCode) => void): Point {
  const [north, east] = [own(fields, 'latitude'), own(fields, 'longitude')];
  if (isEmpty(north) && isEmpty(east)) return NOWHERE;
  const [latitude, longitude] = [number(north), number(east)];
  const code = faultOf(isEmpty(north) || isEmpty(east), latitude, longitude);
  if (code === null) return { latitude, longitude };
  tell(code);
  return NOWHERE;
}

function faultOf(isHalf: boolean, latitude: number, longitude: number): PointCode | null {
  if (isHalf) return 'coordinates-half';
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return 'coordinates-unreadable';
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return 'coordinates-out-of-range';
  return latitude === 0 && longitude === 0 ? 'coordinates-zero' : null;
}

/** These texts, each once, as paragraphs; null: there is none. */
export const paragraphs = (...texts: readonly (string | null)[]): string | null =>
  [...new Set(texts.filter((text) => text !== null))].join('\n') || null;

const STEP_FREE = /\bwheelchair(?:[ -]?users?)?[ -]?(?:access|accessible|friendly)\b|\bstep[ -]free\b/i;
const BUT =
  /\b(?:no|not|non|without|isn|aren|limited|partial|partially|except|but|only|request|call|ask|contact|if|may|some|parking|toilets?|bathrooms?|restrooms?|wc|steps?(?!.free)|stairs?)\b/i;

/** True where a sentence says so and nothing against it; else null: free text is not for guessing. */
export function saysStepFree(text: string | null): true | null {
  const sentences = (text ?? '').slice(0, 5_000).split(/[.;!?\n]/);
  return sentences.some((one) => one.length < 160 && STEP_FREE.test(one) && !BUT.test(one)) ? true : null;
}

const AUDIENCES = new Map([
  ['female', 'women'],
  ['male', 'men'],
  ['lgbt', 'lgbtq'],
  ['lgbt+', 'lgbtq'],
  ['lgbtq+', 'lgbtq'],
  ['lgbtqia+', 'lgbtq'],
  ['newcomer', 'newcomers'],
  ['young people', 'young-people'],
  ['youth', 'young-people'],
]);
const STABLE = new Set(['women', 'men', 'lgbtq', 'newcomers', 'young-people']);

/** The model's stable word where there is one, else the feed's. */
export function audienceOf(word: string): string {
  const plain = word.trim().toLowerCase();
  return AUDIENCES.get(plain) ?? (STABLE.has(plain) ? plain : word.trim());
}
