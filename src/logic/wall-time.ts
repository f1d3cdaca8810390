import type { Day, Wall } from '../model/occurrence.js';

/** Milliseconds. */
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const STEP = 32 * DAY;
const YEAR = 365 * DAY;

/** Spans kept of a zone; more only where dates are spread over decades. */
const MOST_SPANS = 40;
const LONGEST_NAME = 64;

/** What Temporal knows of a zone. Times are epoch milliseconds. */
export interface ZoneRules {
  /** Milliseconds ahead of UTC. */
  offset(zone: string, epoch: number): number;
  /** When the offset next changes after this time; null: not within three years. */
  nextChange(zone: string, epoch: number): number | null;
}

/** A stretch of time in which a zone keeps one offset. `to` is exclusive, and may be before the offset changes. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

const zoned = (zone: string, epoch: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);

const native: ZoneRules = {
  offset: (zone, epoch) => zoned(zone, epoch).offsetNanoseconds / 1e6,
  nextChange: (zone, epoch) => zoned(zone, epoch).getTimeZoneTransition('next')?.epochMilliseconds ?? null,
};

let rules = 'Temporal' in globalThis ? native : null;
let loading: Promise<void> | null = null;

/**
 * Resolves when times can be computed: at once with native Temporal, else when its polyfill is loaded (once). Rejects
 * when that fails; the next call tries again. Until then `instantOf`, `wallOf` and `sameOffset` throw.
 */
export async function wallTimeReady(): Promise<void> {
  if (!rules) await (loading ??= loadRules());
}

async function loadRules(): Promise<void> {
  try {
    ({ rules } = await import('./temporal-polyfill.js'));
  } finally {
    loading = null;
  }
}

/**
 * The instant (epoch milliseconds) at which clocks of a zone show this time. `minute` counts from midnight, and may be
 * of a later day (1440 and more). A time that clocks skip is moved forward by what they skip (`shifted`); of a time
 * that they show twice it is the first.
 */
export function instantOf(zone: string, day: Day, minute: number): { start: number; shifted: boolean } {
  const shown = day * DAY + minute * MINUTE;
  let span = spanAt(zone, shown - DAY); // no zone is a day ahead of UTC
  for (;;) {
    const start = shown - span.offset;
    if (start < span.to) return { start, shifted: false };
    const next = spanAt(zone, span.to);
    if (shown - next.offset < span.to) return { start, shifted: true };
    span = next;
  }
}

/** What a clock and calendar on a wall in this zone show, in whole minutes. An unknown zone is a RangeError here. */
export function wallOf(zone: string, epoch: number): Wall {
  const shown = epoch + spanAt(zone, epoch).offset;
  const day = Math.floor(shown / DAY);
  return { day, minute: Math.floor((shown - day * DAY) / MINUTE) };
}

/** Clocks in both zones show the same at this instant. */
export const sameOffset = (zoneA: string, zoneB: string, epoch: number): boolean =>
  spanAt(zoneA, epoch).offset === spanAt(zoneB, epoch).offset;

/**
 * The offsets of a zone from one instant to another (epoch milliseconds): the one at `from`, then each change with the
 * offset that begins there. Offsets are milliseconds ahead of UTC.
 */
export function offsetChanges(zone: string, from: number, to: number): { at: number; offset: number }[] {
  const changes: { at: number; offset: number }[] = [];
  for (let at = from; at < to;) {
    const span = spanAt(zone, at);
    if (span.offset !== changes.at(-1)?.offset) changes.push({ at, offset: span.offset });
    at = span.to;
  }
  return changes;
}

const spansOf = new Map<string, Span[]>();

// Temporal answers in microseconds, its polyfill in milliseconds: each span is asked for once.
function spanAt(zone: string, epoch: number): Span {
  const spans = spansOf.get(zone) ?? [];
  for (const span of spans) if (span.from <= epoch && epoch < span.to) return span;
  const span = findSpan(zone, epoch);
  spansOf.set(zone, [span, ...spans.slice(0, MOST_SPANS - 1)]);
  return span;
}

// Only ever asks for the next change: for the previous one the polyfill may go back to 1843.
function findSpan(zone: string, epoch: number): Span {
  if (!rules) throw new Error('No zone is known yet: await wallTimeReady() first.');
  let from = Math.floor(epoch / STEP) * STEP;
  for (;;) {
    const to = rules.nextChange(zone, from) ?? from + YEAR;
    if (epoch < to) return { from, to, offset: rules.offset(zone, from) };
    from = to;
  }
}

const zoneNames = new Map<string, string | null>();

/**
 * A zone's IANA name with its usual letter case and no blanks (" america/new york " is "America/New_York"), or null for
 * what the browser does not know, and for what hides daylight saving: offsets ("-04:00", "Etc/GMT+4") and abbreviations
 * ("EST"), which each browser understands in its own way. UTC and GMT are names. Needs no Temporal; never throws.
 */
export function knownZone(name: string): string | null {
  if (name.length > LONGEST_NAME) return null;
  let known = zoneNames.get(name);
  if (known === undefined) zoneNames.set(name, (known = findZone(name)));
  return known;
}

const OFFSET_OR_ABBREVIATION = /\d|^(?!utc$|gmt$)[a-z]{3}$/;

function findZone(name: string): string | null {
  const plain = name
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, '_')
    .toLowerCase();
  if (OFFSET_OR_ABBREVIATION.test(plain)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: plain });
    return inUsualCase(plain);
  } catch {
    return null;
  }
}

// Words of zone names that are not simply capitalised. Browsers cannot be asked: some answer Asia/Calcutta for Kolkata.
const UNUSUAL = new Map(
  (
    'au es of ACT CHAT GB GMT IN LHI NSW NZ SU UCT US UTC BajaNorte BajaSur ComodRivadavia DeNoronha DumontDUrville ' +
    'EasterIsland McMurdo'
  )
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

const inUsualCase = (name: string): string =>
  name.replace(/[a-z]+/g, (word) => UNUSUAL.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1));
