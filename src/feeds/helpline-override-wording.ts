import type { Problem } from '../model/problem.js';
import { isEmpty, isObject } from './fields.js';
import type { Wording } from './field-problems.js';
import { cutText } from './plain-text.js';

const LEFT_OUT = 'It is left out.';
const LINE_LEFT_OUT = 'The line is left out.';
const CHANNEL_LEFT_OUT = 'This way to reach the line is left out.';
const REST_LEFT_OUT = 'The rest is left out.';
const SCHEMA = 'See schema/helpline-override.json.';

const OVERRIDE_PROBLEMS = {
  'not-an-override': ['This says nothing about help lines.', LEFT_OUT, 'Write an object with a country.'],
  'country-unreadable': ['This is no country code.', LEFT_OUT, 'Write two letters: US, GB, IN …'],
  'country-repeated': [
    'This country is there before.',
    LEFT_OUT,
    'Write all about one country into one object.',
  ],
  'nothing-said': [
    'It has no lines, nothing to remove, and no order.',
    LEFT_OUT,
    'Write lines, remove or order.',
  ],
  'too-many-overrides': ['There are more than 300 countries.', REST_LEFT_OUT, 'Name each country once.'],

  'not-a-line': ['This is not a help line.', LINE_LEFT_OUT, 'Write an object with id, name and channels.'],
  'id-missing': ['The line has no id.', LINE_LEFT_OUT, 'Give each line an id.'],
  'id-repeated': ['The same id is there before.', LINE_LEFT_OUT, 'Give each line an id of its own.'],
  'name-missing': ['The line has no name.', LINE_LEFT_OUT, 'Give each line a name.'],
  'channel-missing': [
    'Nothing is left by which the line can be reached.',
    LINE_LEFT_OUT,
    'Give it a number or an address.',
  ],
  'too-many-lines': ['There are more than 50 lines.', REST_LEFT_OUT, 'Name the lines that matter most.'],

  'not-a-channel': ['This is no way to reach a line.', LEFT_OUT, 'Write an object with a type.'],
  'type-unknown': [
    'The type is none of those we know.',
    CHANNEL_LEFT_OUT,
    'Write call, text, chat, whatsapp, email or web.',
  ],
  'number-unreadable': [
    'This is no number that can be dialled as it is.',
    CHANNEL_LEFT_OUT,
    'Write +, the calling code and the number without (0); or a short code as people dial it.',
  ],
  'number-not-international': [
    'WhatsApp needs an international number.',
    CHANNEL_LEFT_OUT,
    'Write +, the calling code and the number without (0).',
  ],
  'url-refused': [
    'This is no address that is safe to follow.',
    CHANNEL_LEFT_OUT,
    'Write a whole https:// address.',
  ],
  'email-unreadable': ['This is no e-mail address.', CHANNEL_LEFT_OUT, 'Write name@example.org and no more.'],
  'too-many-channels': ['There are more than 20 channels.', REST_LEFT_OUT, 'Name those that matter most.'],

  'display-disagrees': [
    'What is shown is not what is dialled or written to.',
    'The number or address itself is shown.',
    'Write the same number or address in display, or leave display out.',
  ],
  'whatsapp-url-disagrees': [
    'The link is not of this WhatsApp number.',
    'The link is made of the number.',
    'Leave url out, or write https://wa.me/ and the digits of the number.',
  ],
  'keyword-unreadable': [
    'The keyword is not 1 to 40 characters on one line.',
    LEFT_OUT,
    'Write only the word to send.',
  ],
  'keyword-unused': ['Only text channels have a keyword.', LEFT_OUT, 'Use type text, or leave it out.'],
  'hours-unreadable': [
    'The hours cannot be read.',
    'They are left out.',
    'Write 24/7, or as in Mo-Fr 09:00-17:00.',
  ],
  'language-unreadable': ['This is no language tag.', LEFT_OUT, 'Write en, es, pt-BR …'],
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, SCHEMA],
  'wrong-type': ['The value is not of the kind this field holds.', LEFT_OUT, SCHEMA],
  'text-cut': ['The text is longer than 200 characters.', REST_LEFT_OUT, 'Shorten the text.'],
  'too-many-items': ['The list has more than 500 items.', REST_LEFT_OUT, 'Shorten the list.'],
  unreadable: ['This broke while it was read.', LEFT_OUT, 'Give plain data, as JSON holds it.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type OverrideCode = keyof typeof OVERRIDE_PROBLEMS;

/** A place in the data, and who is told what is wrong there: lines[2].channels[0].value of the override `record`. */
export class Spot {
  constructor(
    readonly source: string,
    readonly problems: Problem[],
    readonly record: number | null = null,
    readonly path = '',
  ) {}

  /** A field of what is here. */
  at(field: string): Spot {
    return this.#inner(this.record, this.path ? `${this.path}.${field}` : field);
  }

  /** An item of the list that is here; of the whole: an override. */
  item(index: number): Spot {
    return this.path ? this.#inner(this.record, `${this.path}[${index}]`) : this.#inner(index, '');
  }

  tell(code: OverrideCode, effect: 'lost' | 'changed' = 'changed'): null {
    const { source, record } = this;
    const [reason, did, fix] = OVERRIDE_PROBLEMS[code];
    this.problems.push({ source, record, field: this.path || null, code, effect, reason, did, fix });
    return null;
  }

  /** What is here is not in the result. */
  lose(code: OverrideCode): null {
    return this.tell(code, 'lost');
  }

  #inner(record: number | null, path: string): Spot {
    return new Spot(this.source, this.problems, record, path);
  }
}

export type Fields = Readonly<Record<string, unknown>>;
export type Read<T> = (value: unknown, spot: Spot) => T | null;
export type ReadFields<T> = (fields: Fields, spot: Spot) => T | null;

export const LONGEST_TEXT = 200;
/** Longer than any number or address; such a one is not cut, for what is left would lead elsewhere. */
const LONGEST_TARGET = 2_048;

// ---- values ----

/** Only what the data itself says: nothing inherited. */
export const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : null;

/** One line of text without what is not seen; null: nothing is left, or it is no text. Whole numbers are written out. */
export function plain(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
  if (typeof value !== 'string') return null;
  // A lone surrogate would make a link to it throw.
  const text = value
    .slice(0, 2 * LONGEST_TARGET)
    .replace(/[\p{Bidi_Control}\p{Cs}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[^\s\p{Cf}]/u.test(text) ? text : null;
}

/** The same for what must not be cut. */
export const exact = (value: unknown): string | null =>
  typeof value === 'string' && value.length > LONGEST_TARGET ? null : plain(value);

export function textOf(value: unknown, spot: Spot): string | null {
  if (isEmpty(value)) return null;
  const text = plain(value);
  if (text === null) return typeof value === 'string' ? null : spot.tell('wrong-type');
  if (text.length <= LONGEST_TEXT) return text;
  spot.tell('text-cut');
  return cutText(text, LONGEST_TEXT);
}

export const textAt = (fields: Fields, key: string, spot: Spot): string | null =>
  textOf(own(fields, key), spot.at(key));

// ---- lists ----

type Most = readonly [most: number, beyond: OverrideCode];

export function readList<T>(
  fields: Fields,
  key: string,
  most: Most,
  spot: Spot,
  read: Read<T>,
): readonly T[] {
  const value = own(fields, key);
  if (Array.isArray(value)) return readEach(value, most, spot.at(key), read);
  if (!isEmpty(value)) spot.at(key).lose('wrong-type');
  return [];
}

export function readEach<T>(
  list: readonly unknown[],
  [most, beyond]: Most,
  spot: Spot,
  read: Read<T>,
): readonly T[] {
  const one = (_: unknown, at: number): T | null =>
    guarded(spot.item(at), () => read(list[at], spot.item(at)));
  const items = Array.from({ length: Math.min(list.length, most) }, one).filter((item) => item !== null);
  if (list.length > most) spot.lose(beyond);
  return items;
}

export const objectOf =
  <T>(read: ReadFields<T>, code: OverrideCode): Read<T> =>
  (value, spot) =>
    isObject(value) ? read(value, spot) : spot.lose(code);

/** The first one of each key; the others are told and lost. */
export function once<T>(read: Read<T>, keyOf: (item: T) => string, code: OverrideCode): Read<T> {
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
export function guarded<T>(spot: Spot, read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return spot.lose('unreadable');
  }
}
