import { safeUrl, type Scheme } from '../logic/safe-url.js';
import { knownZone } from '../logic/wall-time.js';
import { isoDate } from './dates.js';
import { text, type Told } from './fields.js';
import { isEmpty, isObject } from './values.js';
import type { MeetingGuideCode } from './meeting-guide-problems.js';
import { FIELDS, at, layOut } from './meeting-guide-record.js';
import { serviceFinder } from './meeting-guide-services.js';
import { TypeReader } from './meeting-guide-types.js';
import type { Reading } from './reader.js';

const WEB: readonly Scheme[] = ['https', 'http'];

/**
 * The desk at which one feed is read: what is worked out once for all its records, and the fields of the one that lies
 * on it, as the model wants them. Fields are named by their place (`at`); null is nothing. What is wrong with a field is
 * told as a problem of the record.
 */
export class Desk implements Told<number, MeetingGuideCode> {
  readonly types: TypeReader;
  /** The name of the meeting service behind a link; null: it is no known one. */
  readonly serviceOf: (url: string) => string | null;
  /** Number of the record. */
  index = 0;
  readonly #sheet: unknown[] = FIELDS.map(() => null);
  readonly #pageZone: string | null;

  constructor(readonly reading: Reading) {
    const { feed, labels } = reading;
    this.types = new TypeReader(feed, labels);
    this.serviceOf = serviceFinder(feed.services ?? []);
    this.#pageZone = feed.timeZone === undefined ? null : knownZone(feed.timeZone);
  }

  /** Puts a record on the desk, in place of the last one. */
  take(record: Readonly<Record<string, unknown>>, index: number): void {
    this.index = index;
    layOut(record, this.#sheet);
  }

  /** A field as it is in the feed. */
  raw(place: number): unknown {
    return this.#sheet[place];
  }

  text(place: number): string | null {
    return text(this.#sheet[place], place, this);
  }

  /** The first of these fields that says something. */
  firstText(...places: readonly number[]): string | null {
    for (const place of places) {
      const found = this.text(place);
      if (found !== null) return found;
    }
    return null;
  }

  url(place: number, allowed = WEB): string | null {
    const value = this.#sheet[place];
    if (isEmpty(value)) return null;
    if (typeof value !== 'string') return this.refuse(place, 'wrong-type');
    const url = safeUrl(value, allowed);
    if (url === value) return url;
    if (url === null) return value.trim() ? this.refuse(place, 'url-refused') : null;
    if (url.startsWith('http') && /^(?!https?:)|\S\s+\S/i.test(value.trim())) this.tell(place, 'url-mended');
    return url;
  }

  /** ISO 8601. Databases wrap their dates: `{"$date": …}`. */
  date(place: number): string | null {
    const given = this.#sheet[place];
    const value = text(isObject(given) ? given.$date : given, place, this);
    if (value === null || value.startsWith('0000-')) return null; // as WordPress writes "never"
    return isoDate(value) ?? this.refuse(place, 'date-unreadable');
  }

  /** The record's zone, else the page's. One that nobody knows gives none: the page's would be a guess. */
  zone(): string | null {
    const name = this.text(at.timezone);
    if (name === null) return this.#pageZone;
    return knownZone(name) ?? this.refuse(at.timezone, 'zone-unknown');
  }

  tell(place: number, code: MeetingGuideCode): void {
    this.reading.report({ record: this.index, field: FIELDS[place] ?? null, code, effect: 'changed' });
  }

  /** Tells why a field is not used. */
  refuse(place: number, code: MeetingGuideCode): null {
    this.tell(place, code);
    return null;
  }
}
