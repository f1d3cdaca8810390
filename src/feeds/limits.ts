/** How much is taken from a feed, and how long it is waited for. What is beyond is told, never left out in silence. */
export interface Limits {
  /** Milliseconds without a byte. Default 8,000. */
  readonly silence: number;
  /** Milliseconds in all, tries and pauses included. Default 60,000. */
  readonly total: number;
  /** Bytes read, counted as they come. Default 64 MiB. */
  readonly bytes: number;
  /** Further tries after a broken connection, 429 or 5xx. Default 2. */
  readonly retries: number;
  /** The longest `Retry-After` that is waited for, in milliseconds. Default 30,000. */
  readonly retryAfter: number;
  /** Milliseconds before further try number `nth`, counted from 0; the jitter keeps visitors from coming back all at once. */
  pause(nth: number): number;
  /** Records read. Default 200,000. */
  readonly records: number;
  /** Objects and lists inside one another, the record being the first. Default 16. */
  readonly depth: number;
  /** Milliseconds of reading before the page may do something else. Default 12. */
  readonly slice: number;
}

export const LIMITS: Limits = Object.freeze({
  silence: 8_000,
  total: 60_000,
  bytes: 64 * 2 ** 20,
  retries: 2,
  retryAfter: 30_000,
  pause: (nth: number) => 500 * 2 ** nth * (0.5 + Math.random()),
  records: 200_000,
  depth: 16,
  slice: 12,
});
