import type { Group } from '../model/group.js';
import type { Limits } from './limits.js';
import { LoadError } from './load-error.js';
import type { LoadProblemCode } from './load-problems.js';
import type { Pace } from './pace.js';
import type { Reader, ReportedProblem, Reading } from './reader.js';

interface Terms {
  readonly limits: Limits;
  readonly pace: Pace;
  /** Records whose fate is told already. */
  readonly told: ReadonlySet<number | null>;
}

/**
 * Reads records one by one, at a pace that leaves the page free. A record that a reader throws at costs that record
 * only.
 *
 * Each record beyond the limit is told as lost, so that the sum stays right; more than twice the limit is no list of
 * groups any more, and is refused (`LoadError`).
 */
export async function readRecords(
  records: readonly unknown[],
  reader: Reader,
  reading: Reading,
  { limits, pace, told }: Terms,
): Promise<readonly Group[]> {
  if (records.length > 2 * limits.records) throw new LoadError('too-large');
  const groups: Group[] = [];
  for (const [index, record] of records.entries()) {
    if (pace.isDue) await pace.rest();
    const group = told.has(index) ? null : readRecord(record, index, reader, reading, limits);
    if (group) groups.push(group);
  }
  return groups;
}

function readRecord(
  record: unknown,
  index: number,
  reader: Reader,
  reading: Reading,
  limits: Limits,
): Group | null {
  try {
    if (index >= limits.records) reading.report(lost(index, 'too-many-records'));
    else if (isDeeper(record, limits.depth)) reading.report(lost(index, 'too-deep'));
    else return reader.read(record, index, reading);
  } catch {
    reading.report(lost(index, 'unreadable'));
  }
  return null;
}

const lost = (record: number, code: LoadProblemCode): ReportedProblem => ({
  record,
  field: null,
  code,
  effect: 'lost',
});

/** Whether there are more than so many objects and lists inside one another. */
function isDeeper(value: unknown, depth: number): boolean {
  if (!isNest(value)) return false;
  if (!depth) return true;
  // Values, not keys: feeds have hundreds of shapes. And most values are no nests: a call for each would be felt.
  for (const inner of Object.values(value)) if (isNest(inner) && isDeeper(inner, depth - 1)) return true;
  return false;
}

const isNest = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
