import type { Group } from '../model/group.js';
import type { Day, Occurrence } from '../model/occurrence.js';
import { isOn, nextOccurrence } from './schedule.js';
import { wallOf } from './wall-time.js';

/** One group as it is listed: with the time that it meets next, or none. */
export interface Row {
  readonly group: Group;
  /** Null: ongoing, by arrangement, or paused. */
  readonly next: Occurrence | null;
}

/** What decides which groups are listed. */
export interface Query {
  /** Also groups that are paused or have ended. */
  readonly inactive: boolean;
}

/** When and from where somebody looks. */
export interface Viewpoint {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The visitor's zone (IANA). */
  readonly zone: string;
}

/** Under which heading a row stands. */
export type Section = 'now' | 'ongoing' | 'paused' | Day;

/** What is on now stands before all else, even before what began earlier in a zone that nobody knows. */
const ON_NOW = -1e14;

/**
 * The groups to list, in order: on now, then soonest first, then what is ongoing, then what is paused. A group whose
 * dates have all passed is not listed. Equal times keep the order of the alphabet, so that no group is favoured.
 */
export function find(groups: readonly Group[], query: Query, { now, zone }: Viewpoint): readonly Row[] {
  const rows: { row: Row; rank: number }[] = [];
  for (const group of groups) {
    const active = group.status === 'active';
    if (!active && !query.inactive) continue;
    const next = active ? nextOccurrence(group.slots, now, zone) : null;
    if (active && !next && group.slots.length > 0) continue;
    rows.push({ row: { group, next }, rank: rankOf(next, active, now) });
  }
  rows.sort((a, b) => a.rank - b.rank || compareNames(a.row.group.name, b.row.group.name));
  return rows.map(({ row }) => row);
}

/** The heading of a row: the day is the visitor's, because rows stand in the order in which they begin. */
export function sectionOf({ group, next }: Row, { now, zone }: Viewpoint): Section {
  if (!next) return group.status === 'active' ? 'ongoing' : 'paused';
  if (isOn(next, now)) return 'now';
  return next.slot.timeZone === null ? next.wall.day : wallOf(zone, next.start).day;
}

function rankOf(next: Occurrence | null, active: boolean, now: number): number {
  if (!next) return active ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER;
  return isOn(next, now) ? next.start + ON_NOW : next.start;
}

/** By code unit, not by locale: the same for everyone, and quick on long lists. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
