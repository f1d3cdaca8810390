import type { Problem } from '../model/problem.js';
import type { Wording } from './field-problems.js';
import { getPieces } from './get.js';
import { LIMITS, type Limits } from './limits.js';
import { LoadError } from './load-error.js';

export interface OwnSettings {
  /** The page's own address (`document.baseURI`): files may be given relative to it. */
  readonly base: string;
  /** Ends the request at once. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

export interface Given extends OwnSettings {
  /** Addresses; or the data itself, where it is in the page. */
  readonly sources: readonly unknown[];
  readonly inPage: boolean;
}

/** What became of all that a page gave. */
export interface OwnRead<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
  /** What could not be read at all: the address (or "data"), and a stable code. */
  readonly failed: readonly { readonly source: string; readonly code: string }[];
}

/** Null: nothing in it can be used. Does not throw. */
export type ReadOne<T> = (
  value: unknown,
  source: string,
) => { readonly value: T | null; readonly problems: readonly Problem[] };

/** What one source holds. */
interface Held<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** There was data, but nothing of use in it. */
export class NothingOfUse extends LoadError {
  /** Why, for the publisher. */
  constructor(readonly problems: readonly Problem[]) {
    super('not-data');
  }
}

/**
 * Gets a file and reads it. Rejects with a `LoadError`, 'not-data' too where nothing in it can be used: then what we ship
 * stands as it is, and the publisher should know. Or with the signal's reason when that ended it.
 */
export async function loadOwn<T>(src: string, settings: OwnSettings, read: ReadOne<T>): Promise<Held<T>> {
  const limits = { ...LIMITS, ...settings.limits };
  const pieces = await getPieces(src, { ...settings, limits });
  return readOwn(pieces.join(''), src, read);
}

/** The same for data that is in the page already: JSON as text, or the value itself. Throws where the other rejects. */
export function readOwn<T>(data: unknown, source: string, read: ReadOne<T>): Held<T> {
  const said = typeof data === 'string' ? parse(data) : data;
  if (said === null || said === undefined) throw new NothingOfUse([]);
  const { value, problems } = read(said, source);
  if (value === null) throw new NothingOfUse(problems);
  return { value, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('not-data');
  }
}

/**
 * Reads one source after another, until `most` of them gave something: one that fails takes nothing from the others.
 * `failure` is what the publisher reads of one that fails. Never rejects.
 */
export async function readSources<T>(
  { sources, inPage, ...settings }: Given,
  read: ReadOne<T>,
  failure: Wording,
  most = Infinity,
): Promise<OwnRead<readonly T[]>> {
  const values: T[] = [];
  const problems: Problem[] = [];
  const failed: { source: string; code: string }[] = [];
  for (const one of sources) {
    if (values.length >= most) break;
    const source = inPage ? 'data' : String(one);
    try {
      const held = inPage ? readOwn(one, source, read) : await loadOwn(source, settings, read);
      values.push(held.value);
      problems.push(...held.problems);
    } catch (reason) {
      const code = reason instanceof LoadError ? reason.code : 'unexpected';
      failed.push({ source, code });
      problems.push(...(reason instanceof NothingOfUse ? reason.problems : []));
      problems.push(lost(source, code, failure));
    }
  }
  return { value: values, problems, failed };
}

const lost = (source: string, code: string, [reason, did, fix]: Wording): Problem => ({
  source,
  record: null,
  field: null,
  code,
  effect: 'lost',
  reason,
  did,
  fix,
});
