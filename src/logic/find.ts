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

/**
 * The groups to list, in order: on now, then soonest first, then what is ongoing, then what is paused. A group whose
 * dates have all passed is not listed. Equal times keep the order of the alphabet, so that no group is favoured.
 */
export function find(groups: readonly Group[], query: Query, { now, zone }: Viewpoint): readonly Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    const active = group.status === 'active';
    if (!active && !query.inactive) continue;
    const next = active ? nextOccurrence(group.slots, now, zone) : null;
    if (active && !next && group.slots.length > 0) continue;
    rows.push({ group, next });
  }
  return sortRows(rows, now);
}

/** What is on now stands before all else, even before what began earlier in a zone that nobody knows. */
const ON_NOW = -(2 ** 24);
const ONGOING = 2 ** 25;
const PAUSED = ONGOING + 1;

/** Rows in the order in which they are listed. Thousands begin at some hundreds of times: those are sorted, not they. */
export function sortRows(rows: readonly Row[], now: number): readonly Row[] {
  const byRank = new Map<number, Row[]>();
  for (const row of rows) {
    const rank = rankOf(row, now);
    const equals = byRank.get(rank);
    if (equals) equals.push(row);
    else byRank.set(rank, [row]);
  }
  const sorted = [...byRank].sort(([a], [b]) => a - b);
  return sorted.flatMap(([, equals]) => equals.sort((a, b) => compareNames(a.group.name, b.group.name)));
}

/** Minutes from now, and what stands before and after all minutes. */
function rankOf({ group, next }: Row, now: number): number {
  if (!next) return group.status === 'active' ? ONGOING : PAUSED;
  const minutes = Math.floor((next.start - now) / 60_000);
  return isOn(next, now) ? minutes + ON_NOW : minutes;
}

/** The heading of a row: the day is the visitor's, because rows stand in the order in which they begin. */
export function sectionOf({ group, next }: Row, { now, zone }: Viewpoint): Section {
  if (!next) return group.status === 'active' ? 'ongoing' : 'paused';
  if (isOn(next, now)) return 'now';
  return next.slot.timeZone === null ? next.wall.day : wallOf(zone, next.start).day;
}

/** By code unit, not by locale: the same for everyone, and quick on long lists. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
