import type { Group } from '../model/group.js';
import type { Chosen, Facet, Near, Query } from '../model/query.js';
import { bestFirst, count, meets, type CountsOf } from './choices.js';
import { distanceKm } from './distance.js';
import { LASTING, valuesOf } from './facets.js';
import { sortRows, type Row, type Viewpoint } from './find.js';
import { momentsOf, type Moment } from './moments.js';
import type { Hits } from './search.js';

/**
 * The rows that a query leaves, in their order; where it has words, the best match first. A group stands at the soonest
 * of its times that the query allows.
 */
export function narrow(
  rows: readonly Row[],
  { chosen, near }: Query,
  hits: Hits<Group> | null,
  viewpoint: Viewpoint,
): readonly Row[] {
  const left: Row[] = [];
  for (const row of rows) {
    if (hits && !hits.scores.has(row.group)) continue;
    if (!isWithin(row, near) || !LASTING.every((facet) => meets(valuesOf(row.group)[facet], chosen[facet])))
      continue;
    const timed = atChosenTime(row, chosen, viewpoint);
    if (timed) left.push(timed);
  }
  const ordered = chosen.day || chosen.time ? sortRows(left, viewpoint.now) : left;
  return hits ? bestFirst(ordered, ({ group }) => hits.scores.get(group) ?? 0) : ordered;
}

/** How many rows each choice would give beside the choices in other facets: what a checkbox promises. */
export type Counts = CountsOf<Facet>;

export function countChoices(
  rows: readonly Row[],
  { chosen, near }: Query,
  hits: Hits<Group> | null,
  viewpoint: Viewpoint,
): Counts {
  const counts = emptyCounts();
  for (const row of rows) {
    if ((hits && !hits.scores.has(row.group)) || !isWithin(row, near)) continue;
    const values = valuesOf(row.group);
    const missed = LASTING.filter((facet) => !meets(values[facet], chosen[facet]));
    if (missed.length > 1) continue;
    const moments = momentsOf(row, viewpoint);
    if (timeIsMet(moments, chosen)) {
      for (const facet of missed.length ? missed : LASTING)
        values[facet].forEach((value) => count(counts[facet], value));
    }
    if (missed.length) continue;
    const days = new Set(
      moments.filter(({ time }) => meets([time], chosen.time)).flatMap((moment) => moment.days),
    );
    const times = new Set(moments.filter((moment) => meets(moment.days, chosen.day)).map(({ time }) => time));
    days.forEach((day) => count(counts.day, day));
    times.forEach((time) => count(counts.time, time));
  }
  return counts;
}

type CountMaps = Record<Facet, Map<string, number>>;

const emptyCounts = (): CountMaps => ({
  day: new Map(),
  time: new Map(),
  how: new Map(),
  place: new Map(),
  kind: new Map(),
  programme: new Map(),
  topic: new Map(),
  audience: new Map(),
  access: new Map(),
  language: new Map(),
});

const fits = (moment: Moment, { day, time }: Chosen): boolean =>
  meets(moment.days, day) && meets([moment.time], time);

const timeIsMet = (moments: readonly Moment[], chosen: Chosen): boolean =>
  (!chosen.day?.length && !chosen.time?.length) || moments.some((moment) => fits(moment, chosen));

function atChosenTime(row: Row, chosen: Chosen, viewpoint: Viewpoint): Row | null {
  if (!chosen.day?.length && !chosen.time?.length) return row;
  const fitting = momentsOf(row, viewpoint).filter((moment) => fits(moment, chosen));
  const [first, ...others] = fitting.map(({ next }) => next);
  if (!first) return null;
  return {
    group: row.group,
    next: others.reduce((soonest, next) => (next.start < soonest.start ? next : soonest), first),
  };
}

/** How far away a group meets, in kilometres; null: online, or nobody knows where. */
export function distanceOf({ venue, place }: Group, near: Near): number | null {
  if (venue === 'online' || venue === 'phone' || place?.latitude == null || place.longitude === null)
    return null;
  return distanceKm(near, { latitude: place.latitude, longitude: place.longitude });
}

/** Distance hides nobody who can be joined from home. */
function isWithin(row: Row, near: Near | null): boolean {
  if (!near || ['online', 'phone', 'hybrid'].includes(row.group.venue)) return true;
  const distance = distanceOf(row.group, near);
  return distance !== null && distance <= near.km;
}
