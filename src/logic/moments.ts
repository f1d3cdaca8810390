import type { Group } from '../model/group.js';
import type { Occurrence, Wall } from '../model/occurrence.js';
import { weekdayOf } from './civil.js';
import { sectionOf, type Row, type Viewpoint } from './find.js';
import { isOn, nextOccurrence } from './schedule.js';
import { wallOf } from './wall-time.js';

/** One of a group's times as somebody looks for it: `days` are today, tomorrow, now and the weekday (1 to 7). */
export interface Moment {
  readonly next: Occurrence;
  readonly days: readonly string[];
  readonly time: PartOfDay;
}

type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** When each part of the day begins, in hours. Night goes on until morning. */
const PARTS_OF_DAY: readonly (readonly [from: number, part: PartOfDay])[] = [
  [21, 'night'],
  [17, 'evening'],
  [12, 'afternoon'],
  [5, 'morning'],
  [0, 'night'],
];

// A row is made anew each minute, and its moments with it.
const known = new WeakMap<Row, readonly Moment[]>();

/** The next time of each slot of a row. */
export function momentsOf(row: Row, viewpoint: Viewpoint): readonly Moment[] {
  let moments = known.get(row);
  if (!moments) known.set(row, (moments = row.next ? read(row, row.next, viewpoint) : []));
  return moments;
}

function read({ group }: Row, next: Occurrence, viewpoint: Viewpoint): readonly Moment[] {
  if (group.slots.length === 1) return [moment(group, next, viewpoint)];
  return group.slots.flatMap((slot) => {
    const own = nextOccurrence([slot], viewpoint.now, viewpoint.zone);
    return own ? [moment(group, own, viewpoint)] : [];
  });
}

function moment(group: Group, next: Occurrence, viewpoint: Viewpoint): Moment {
  const { day, minute } = feltWall(group, next, viewpoint);
  const ahead = dayOf(group, next, viewpoint) - wallOf(viewpoint.zone, viewpoint.now).day;
  const days = [
    String(weekdayOf(day)),
    ...(ahead <= 0 ? ['today'] : ahead === 1 ? ['tomorrow'] : []),
    ...(isOn(next, viewpoint.now) ? ['now'] : []),
  ];
  const part = PARTS_OF_DAY.find(([from]) => minute >= from * 60);
  return { next, days, time: part?.[1] ?? 'night' };
}

/** In a room the clock on its wall counts; on a screen the visitor's own. */
function feltWall({ venue }: Group, { slot, start, wall }: Occurrence, { zone }: Viewpoint): Wall {
  const there = venue === 'in-person' || venue === 'none' || slot.timeZone === null;
  return there ? wall : wallOf(zone, start);
}

/** The day of the heading under which it is listed; what is on now is of today. */
function dayOf(group: Group, next: Occurrence, viewpoint: Viewpoint): number {
  const section = sectionOf({ group, next }, viewpoint);
  return typeof section === 'number' ? section : wallOf(viewpoint.zone, viewpoint.now).day;
}
