import type { Reader, ReportedProblem } from '../../src/feeds/reader.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';

export interface ReadRecords {
  /** One for each record, in their order; null: it gave none. */
  readonly all: readonly (Group | null)[];
  readonly groups: readonly Group[];
  readonly problems: readonly ReportedProblem[];
}

/** Reads records with a reader, as the loader does. */
export function readWith(
  reader: Reader,
  records: readonly unknown[],
  feed: Omit<Feed, 'src'> = {},
  labels: Readonly<Record<string, string>> = {},
): ReadRecords {
  const problems: ReportedProblem[] = [];
  const reading = {
    feed: { src: '/feed.json', ...feed },
    labels,
    report: (problem: ReportedProblem) => void problems.push(problem),
  };
  const all = records.map((record, index) => reader.read(record, index, reading));
  return { all, groups: all.filter((group) => group !== null), problems };
}

/** Codes of problems, with the field: `time time-unreadable`. */
export const codes = (problems: readonly ReportedProblem[]): string[] =>
  problems.map(({ field, code }) => `${field ?? '-'} ${code}`);
