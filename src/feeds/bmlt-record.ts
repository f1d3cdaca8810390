import type { Formats } from './bmlt-formats.js';
import type { BmltCode } from './bmlt-wording.js';
import { text, type Told } from './fields.js';
import type { Reading } from './reader.js';

/**
 * A meeting with the formats that came in its answer. They are not among its values: what looks through a record, such as
 * for its depth, would else look through all formats for each meeting.
 */
export class Listed {
  readonly #formats: Formats;

  constructor(
    readonly meeting: unknown,
    formats: Formats,
  ) {
    this.#formats = formats;
    Object.freeze(this);
  }

  get formats(): Formats {
    return this.#formats;
  }
}

/** Between a prompt and its value: `Bus Lines#@-@#59,79`. */
const PROMPT = '#@-@#';

/** One meeting: its fields as the model wants them. What is wrong with one is told. */
export class Meeting implements Told<string, BmltCode> {
  readonly #told = new Set<string>();

  constructor(
    readonly fields: Readonly<Record<string, unknown>>,
    readonly index: number,
    readonly reading: Reading,
  ) {}

  /** A field as it is in the feed, without its prompt. */
  raw(field: string): unknown {
    const value = Object.hasOwn(this.fields, field) ? this.fields[field] : null;
    const isPrompted = typeof value === 'string' && value.includes(PROMPT);
    return isPrompted ? value.slice(value.lastIndexOf(PROMPT) + PROMPT.length) : value;
  }

  text(field: string): string | null {
    return text(this.raw(field), field, this);
  }

  /** Once: some fields are looked at for several reasons. */
  tell(field: string, code: BmltCode): void {
    const problem = `${field} ${code}`;
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.reading.report({ record: this.index, field, code, effect: 'changed' });
  }

  /** Tells why a field is not used. */
  refuse(field: string, code: BmltCode): null {
    this.tell(field, code);
    return null;
  }
}

/** Plain text as a publisher would have written it: who resolves tags and entities once more gets the same text. */
export const asWritten = (plain: string | null): string | null =>
  plain !== null && /[&<]/.test(plain) ? plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : plain;
