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

/** What was wrong with a text, before anybody read what it says. */
export type TextFault = Pick<Problem, 'record' | 'code' | 'effect'>;

/** What came of a value. Null: nothing in it can be used. */
interface ReadOf<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Does not throw. */
export type ReadOne<T> = (value: unknown, source: string) => ReadOf<T>;

/** The same, or for what takes long: at the page's pace. Rejects only with the signal's reason. */
export type ReadAtPace<T> = (
  value: unknown,
  source: string,
  faults: readonly TextFault[],
) => ReadOf<T> | Promise<ReadOf<T>>;

export interface ParsedText {
  readonly value: unknown;
  readonly faults: readonly TextFault[];
}

/** What a text holds. Rejects with a `LoadError` where it holds no data. */
export type Parse = (text: string) => ParsedText | Promise<ParsedText>;

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
export async function loadOwn<T>(
  src: string,
  settings: OwnSettings,
  read: ReadAtPace<T>,
  parse: Parse = parseStrictly,
): Promise<Held<T>> {
  const limits = { ...LIMITS, ...settings.limits };
  const pieces = await getPieces(src, { ...settings, limits });
  const { value, faults } = await parse(pieces.join(''));
  return held(await read(something(value), src, faults));
}

/** The same for data that is in the page already: JSON as text, or the value itself. Throws where the other rejects. */
export function readOwn<T>(data: unknown, source: string, read: ReadOne<T>): Held<T> {
  const { value } = typeof data === 'string' ? parseStrictly(data) : { value: data };
  return held(read(something(value), source));
}

function something(value: unknown): unknown {
  if (value === null || value === undefined) throw new NothingOfUse([]);
  return value;
}

function held<T>({ value, problems }: ReadOf<T>): Held<T> {
  if (value === null) throw new NothingOfUse(problems);
  return { value, problems };
}

function parseStrictly(text: string): ParsedText {
  try {
    return { value: JSON.parse(text) as unknown, faults: [] };
  } catch {
    throw new LoadError('not-data');
  }
}

/**
 * Reads one source after another, until `most` of them gave something: one that fails takes nothing from the others.
 * `failure` is what the publisher reads of one that fails; `parse` turns texts into data, by default as JSON. Never
 * rejects.
 */
export async function readSources<T>(
  { sources, inPage, ...settings }: Given,
  read: ReadAtPace<T>,
  failure: Wording,
  most = Infinity,
  parse: Parse = parseStrictly,
): Promise<OwnRead<readonly T[]>> {
  const values: T[] = [];
  const problems: Problem[] = [];
  const failed: { source: string; code: string }[] = [];
  for (const one of sources) {
    if (values.length >= most) break;
    const source = inPage ? 'data' : String(one);
    try {
      const found = inPage
        ? await readInPage(one, source, read, parse)
        : await loadOwn(source, settings, read, parse);
      values.push(found.value);
      problems.push(...found.problems);
    } catch (reason) {
      const code = reason instanceof LoadError ? reason.code : 'unexpected';
      failed.push({ source, code });
      problems.push(...(reason instanceof NothingOfUse ? reason.problems : []));
      problems.push(lost(source, code, failure));
    }
  }
  return { value: values, problems, failed };
}

async function readInPage<T>(
  data: unknown,
  source: string,
  read: ReadAtPace<T>,
  parse: Parse,
): Promise<Held<T>> {
  const { value, faults } = typeof data === 'string' ? await parse(data) : { value: data, faults: [] };
  return held(await read(something(value), source, faults));
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
