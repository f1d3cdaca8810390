import { own, type Fields } from './spot.js';
import { isObject } from './values.js';

/** An event on its way to the reader, with what it refers to. */
export class FoundEvent {
  constructor(
    readonly event: Fields,
    /** The series that it is part of; what the event does not say itself, the series says. */
    readonly series: Fields | null,
    /** Why it is no group of its own: others of it are listed, or it is one date of its series. */
    readonly merged: 'series-of-events' | 'date-of-series' | null,
    /** No other event has its address. */
    readonly ownUrl: boolean,
    /** Other nodes that it names by their ids alone. */
    readonly named: Readonly<Record<string, Fields>>,
  ) {}
}

const OTHER_EVENTS = new Set(['EventSeries', 'Festival', 'Hackathon', 'CourseInstance']);
const NAMED = ['organizer', 'location'];
const DEEPEST = 12;

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: Fields): readonly string[] {
  const given = own(node, '@type');
  const types = (Array.isArray(given) ? (given as unknown[]) : [given]).slice(0, 20);
  return types.filter((type) => typeof type === 'string').map((type) => type.split(/[/#:]/).at(-1) ?? '');
}

const isEvent = (node: Fields): boolean =>
  typesOf(node).some((type) => type.endsWith('Event') || OTHER_EVENTS.has(type));

const idIn = (node: unknown): string | null => {
  const id = isObject(node) ? own(node, '@id') : node;
  return typeof id === 'string' && id ? id : null;
};

/** All events in JSON-LD: an object, a list, `@graph`, ItemList, or nested in what holds them. Null: there is none. */
export function eventsIn(value: unknown): readonly FoundEvent[] | null {
  const nodes = new Nodes();
  nodes.walk(value, DEEPEST, null);
  return nodes.events.size ? nodes.found() : null;
}

/** Lists inside other nodes that hold events. */
const HOLDERS = [
  '@graph',
  'itemListElement',
  'item',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'mainEntity',
];

const briefs = new WeakMap<Fields, Fields>();

/** A node without the events that it holds: each of a thousand would carry all of them. */
function brief(node: Fields | null): Fields | null {
  if (!node) return null;
  let short = briefs.get(node);
  if (!short) {
    short = Object.fromEntries(Object.entries(node).filter(([key]) => !HOLDERS.includes(key)));
    briefs.set(node, short);
  }
  return short;
}

class Nodes {
  readonly events = new Set<Fields>();
  readonly #byId = new Map<string, Fields>();
  readonly #seriesOf = new Map<Fields, unknown>();

  /** `series`: the event in which this is listed. */
  walk(value: unknown, depth: number, series: Fields | null): void {
    if (depth === 0) return;
    if (Array.isArray(value)) for (const item of value as unknown[]) this.walk(item, depth - 1, series);
    if (!isObject(value)) return;
    this.#keep(value);
    const event = isEvent(value) && !isReference(value) ? value : null;
    if (event) this.#take(event, series);
    for (const key of HOLDERS) {
      const held = own(value, key);
      if (held !== null && held !== undefined)
        this.walk(held, depth - 1, key.startsWith('subEvent') ? event : null);
    }
  }

  found(): readonly FoundEvent[] {
    const parents = new Map<Fields, Fields[]>();
    for (const event of this.events) {
      const series = this.#listedSeries(event);
      const events = series && parents.get(series);
      if (events) events.push(event);
      else if (series) parents.set(series, [event]);
    }
    const merged = fates(parents);
    const urls = countUrls(this.events);
    return [...this.events].map(
      (event) =>
        new FoundEvent(
          event,
          brief(this.#anySeries(event)),
          merged.get(event) ?? null,
          (urls.get(urlOf(event)) ?? 0) < 2,
          this.#named(event),
        ),
    );
  }

  /** The first node with an id says what others mean by it. */
  #keep(node: Fields): void {
    for (const one of [node, ...NAMED.map((key) => own(node, key)).filter(isObject)]) {
      const id = idIn(one);
      if (id !== null && !isReference(one) && !this.#byId.has(id)) this.#byId.set(id, one);
    }
  }

  #take(event: Fields, series: Fields | null): void {
    this.events.add(event);
    const named = own(event, 'superEvent');
    const parent: unknown = Array.isArray(named) ? (named as unknown[])[0] : named;
    this.#seriesOf.set(event, parent ?? series);
  }

  #listedSeries(event: Fields): Fields | null {
    const series = this.#anySeries(event);
    return series && this.events.has(series) && series !== event ? series : null;
  }

  #anySeries(event: Fields): Fields | null {
    const series = this.#seriesOf.get(event);
    const known = this.#byId.get(idIn(series) ?? '');
    return known ?? (isObject(series) && !isReference(series) ? series : null);
  }

  #named(event: Fields): Readonly<Record<string, Fields>> {
    const found: [string, Fields][] = [];
    for (const key of NAMED) {
      const value = own(event, key);
      const node = isObject(value) && isReference(value) ? this.#byId.get(idIn(value) ?? '') : undefined;
      if (node) found.push([key, brief(node) ?? node]);
    }
    return Object.fromEntries(found);
  }
}

/** Nothing but an id, and perhaps a type. */
const isReference = (node: unknown): boolean =>
  isObject(node) &&
  Object.hasOwn(node, '@id') &&
  Object.keys(node).every((key) => key === '@id' || key === '@type');

/** A series is not counted beside its events: where they have schedules they stand for it, else it for its dates. */
function fates(parents: ReadonlyMap<Fields, readonly Fields[]>): Map<Fields, FoundEvent['merged']> {
  const merged = new Map<Fields, FoundEvent['merged']>();
  for (const [series, events] of parents) {
    if (hasSchedule(series) && !events.some(hasSchedule))
      for (const event of events) merged.set(event, 'date-of-series');
    else merged.set(series, 'series-of-events');
  }
  return merged;
}

const hasSchedule = (event: Fields): boolean => {
  const schedule = own(event, 'eventSchedule');
  return Array.isArray(schedule) ? schedule.length > 0 : isObject(schedule);
};

const urlOf = (event: Fields): string => {
  const url = own(event, 'url');
  return typeof url === 'string' ? url : '';
};

function countUrls(events: Iterable<Fields>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(urlOf(event), (counts.get(urlOf(event)) ?? 0) + 1);
  return counts;
}
