import type { Problem } from '../model/problem.js';
import type { Wording } from './field-problems.js';
import type { ReportedProblem } from './reader.js';
import type { wordings } from './wordings.js';

/** A problem of a feed that has no words yet. */
export interface ToldProblem extends ReportedProblem {
  readonly source: string;
  /** The reader's name; null: no reader's, but of the feed as a whole or among feeds. */
  readonly format: string | null;
}

let words: typeof wordings | null = null;

/** Resolves when problems can be put into words, at once where there are none. Never rejects. */
export async function wordingReady(told: readonly ToldProblem[]): Promise<void> {
  if (told.length)
    words ??= await import('./wordings.js').then(
      (file) => file.wordings,
      () => null,
    );
}

/** Problems as a publisher reads them; where their words could not be had, the code alone. */
export function worded(told: readonly ToldProblem[]): readonly Problem[] {
  return told.map(({ source, format, record, field, code, effect }) => {
    const [reason, did, fix] = wordsOf(code, format) ?? [code, '', ''];
    return { source, record, field, code, effect, reason, did, fix };
  });
}

function wordsOf(code: string, format: string | null): Wording | undefined {
  const own = words?.of[format ?? ''];
  const table = own && Object.hasOwn(own, code) ? own : words?.any;
  return table && Object.hasOwn(table, code) ? table[code] : undefined;
}
