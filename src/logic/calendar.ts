import type { Group, Slot } from '../model/group.js';
import type { Day } from '../model/occurrence.js';
import { escapeText, fileOf, stamp, utcStamp, weekdayCode } from './calendar-lines.js';
import { planOf, type Plan, type Series } from './calendar-plan.js';
import { safeUrl } from './safe-url.js';
import { nextOccurrence } from './schedule.js';
import { timeZoneBlock } from './time-zone-block.js';
import { wallOf } from './wall-time.js';

/** Milliseconds. */
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Says who made an entry. The same everywhere: an address here would tell where somebody found their group. */
const MAKER = 'peer-support-elements';

/** Characters of details that a link takes along; services refuse very long addresses. */
const LINK_DETAILS = 1_500;

/** How a calendar entry is made. */
export interface CalendarOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA name: where slots without a zone are reckoned. They are written without one all the same. */
  readonly visitorZone: string;
  readonly words: CalendarWords;
}

/** What an entry says, as plain text in the visitor's language. */
interface CalendarWords {
  /** Lines of the description. What is withheld until asked for is in them only when it was. */
  readonly lines: readonly string[];
  /** Added where the slot states no end: the entry takes an hour. */
  readonly endNotStated: string;
}

/**
 * The group's coming meetings as a calendar file (RFC 5545), at the right hour across clock changes. Entries keep their
 * UID, so a newer file takes the place of an older one. Null: nothing is to come. Await `scheduleReady` first.
 */
export function calendarFile(group: Group, options: CalendarOptions): string | null {
  if (group.status !== 'active') return null;
  const zones = new Set<string>();
  const events = group.slots.flatMap((slot, index) => {
    const plan = planOf(slot, options.now, options.visitorZone);
    if (plan && slot.timeZone !== null) zones.add(slot.timeZone);
    return plan ? eventsOf(plan, slot, `${group.id}-${index}`, textOf(group, slot, options)) : [];
  });
  if (!events.length) return null;
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${MAKER}//calendar`,
    ...[...zones].flatMap((zone) => timeZoneBlock(zone, options.now)),
    ...events,
    'END:VCALENDAR',
  ]);
}

/** What every entry of a slot says in the same way. */
function textOf(group: Group, slot: Slot, { now, words }: CalendarOptions): string[] {
  const [location, page] = [locationOf(group), group.links.page];
  const details = detailsOf(slot, words);
  const url = page === null ? null : safeUrl(page, ['https', 'http']);
  return [
    `DTSTAMP:${utcStamp(now)}`,
    `SUMMARY:${escapeText(group.name)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(details ? [`DESCRIPTION:${escapeText(details)}`] : []),
    ...(url ? [`URL:${url}`] : []),
  ];
}

const detailsOf = ({ minutes }: Slot, { lines, endNotStated }: CalendarWords): string =>
  [...lines, ...(minutes === null ? [endNotStated] : [])].join('\n');

/** Where to go: the address, else the link that joins, unless it is given only to those who ask. */
function locationOf({ venue, place, join }: Group): string | null {
  if (place && venue !== 'online' && venue !== 'phone') {
    const { name, address, street, city, region, postalCode } = place;
    const parts = [name, ...(address === null ? [street, city, region, postalCode] : [address])];
    const known = new Set(parts.filter((part) => part !== null && part !== ''));
    if (known.size) return [...known].join(', ');
  }
  if (!join || join.onRequest) return null;
  const link = join.url === null ? null : safeUrl(join.url, ['https', 'http']);
  return link ?? join.phone;
}

/** The entries of one slot: its series, dates of it that are on another day, and dates besides. */
function eventsOf(plan: Plan, slot: Slot, key: string, text: readonly string[]): string[] {
  const at = (name: string, day: Day): string => {
    const zone = slot.timeZone === null ? '' : `;TZID=${slot.timeZone}`;
    return `${name}${zone}:${stamp(day * DAY + plan.minute * MINUTE)}`;
  };
  const event = (id: string, day: Day, more: readonly string[] = []): string[] => [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@${MAKER}`,
    at('DTSTART', day),
    // Not DTEND: on a night of a clock change the time on the wall after so many minutes may be before the start.
    `DURATION:PT${plan.length}M`,
    ...more,
    ...text,
    'END:VEVENT',
  ];
  const { series, singles } = plan;
  const single = singles.flatMap((day) => event(`${key}-${stamp(day * DAY).slice(0, 8)}`, day));
  if (!series) return single;
  const rule = `RRULE:${writeRule(series, slot.timeZone === null ? plan.zone : null)}`;
  const except = series.except.map((day) => at('EXDATE', day));
  const moved = series.moved.flatMap(({ from, to }) => event(key, to, [at('RECURRENCE-ID', from)]));
  return [...event(key, series.first, [rule, ...except]), ...moved, ...single];
}

/** A series as RFC 5545 writes it. With `floating`, a zone, its end is what clocks there show: as its start is written. */
function writeRule({ rule, last }: Series, floating: string | null): string {
  const { frequency, interval, weekdays, monthDays, positions, weekStart } = rule;
  const parts: readonly (readonly [name: string, value: string | number])[] = [
    ['FREQ', frequency],
    ['INTERVAL', interval === 1 ? '' : interval],
    ['BYDAY', weekdays.map(({ nth, weekday }) => `${nth || ''}${weekdayCode(weekday)}`).join(',')],
    ['BYMONTHDAY', monthDays.join(',')],
    ['BYSETPOS', positions.join(',')],
    ['WKST', weekStart === 1 ? '' : weekdayCode(weekStart)],
    ['UNTIL', last === Infinity ? '' : endStamp(last, floating)],
  ];
  return parts.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`])).join(';');
}

function endStamp(last: number, floating: string | null): string {
  if (floating === null) return utcStamp(last);
  const { day, minute } = wallOf(floating, last);
  return stamp(day * DAY + minute * MINUTE);
}

/**
 * A link that opens Google Calendar with an entry to save, for the slot that meets next: its series from the first date
 * that is not moved, or that one date. What a link cannot say (dates left out or moved) only the file has. Null: nothing
 * is to come. Following it tells Google what the entry says.
 */
export function googleCalendarUrl(group: Group, options: CalendarOptions): string | null {
  const { now, visitorZone, words } = options;
  const slot = group.status === 'active' ? nextOccurrence(group.slots, now, visitorZone)?.slot : undefined;
  const plan = slot && planOf(regular(slot), now, visitorZone);
  const day = plan?.series?.first ?? plan?.singles[0];
  if (!plan || day === undefined) return null;
  const start = day * DAY + plan.minute * MINUTE;
  const url = new URL('https://calendar.google.com/calendar/render?action=TEMPLATE');
  const set = (name: string, value: string | null): void => {
    if (value) url.searchParams.set(name, value);
  };
  set('text', group.name);
  set('dates', `${stamp(start)}/${stamp(start + plan.length * MINUTE)}`);
  set('ctz', slot.timeZone);
  set('recur', plan.series && `RRULE:${writeRule(plan.series, slot.timeZone === null ? plan.zone : null)}`);
  set('location', locationOf(group));
  set('details', detailsOf(slot, words).slice(0, LINK_DETAILS));
  return url.href;
}

/** The slot with moved dates as one-off dates, which a series is not asked about. */
function regular(slot: Slot): Slot {
  const { moved = [], except = [], dates = [], ...rest } = slot;
  return {
    ...rest,
    except: [...except, ...moved.map(({ from }) => from)],
    dates: [...dates, ...moved.map(({ to }) => to)],
  };
}
