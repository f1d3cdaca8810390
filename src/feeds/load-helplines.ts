import type { AppliedOverride } from '../model/helpline.js';
import type { Problem } from '../model/problem.js';
import { getPieces } from './get.js';
import { readOverrides } from './helpline-overrides.js';
import { LIMITS, type Limits } from './limits.js';
import { LoadError } from './load-error.js';

/** What an organisation says about help lines, and what of it could not be used. */
export interface LoadedOverrides {
  /** At least one, and one a country. */
  readonly overrides: readonly AppliedOverride[];
  readonly problems: readonly Problem[];
}

export interface OverrideSettings {
  /** The page's own address (`document.baseURI`): files may be given relative to it. */
  readonly base: string;
  /** Ends the request at once. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/** There was data, but nothing of use in it. */
export class NoOverrides extends LoadError {
  /** Why, for the publisher. */
  constructor(readonly problems: readonly Problem[]) {
    super('not-data');
  }
}

/**
 * Gets a file about help lines and reads it. Rejects with a `LoadError`, 'not-data' too where nothing in it can be used:
 * then what we ship stands as it is, and the publisher should know. Or with the signal's reason when that ended it.
 */
export async function loadOverrides(src: string, settings: OverrideSettings): Promise<LoadedOverrides> {
  const limits = { ...LIMITS, ...settings.limits };
  const pieces = await getPieces(src, { ...settings, limits });
  return readOverrideData(pieces.join(''), src);
}

/** The same for data that is in the page already: JSON as text, or the value itself. Throws where the other rejects. */
export function readOverrideData(data: unknown, source: string): LoadedOverrides {
  const value = typeof data === 'string' ? parse(data) : data;
  if (isNothing(value)) throw new NoOverrides([]);
  const read = readOverrides(value, source);
  if (!read.overrides.length) throw new NoOverrides(read.problems);
  return read;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('not-data');
  }
}

interface Given extends OverrideSettings {
  /** Addresses; or the data itself, where it is in the page. */
  readonly sources: readonly unknown[];
  readonly inPage: boolean;
}

/** What became of all that a page gave. */
interface OverridesRead {
  readonly value: AppliedOverride[];
  readonly problems: Problem[];
  /** What could not be read at all: the address (or "data"), and a stable code. */
  readonly failed: { readonly source: string; readonly code: string }[];
}

/** Reads one after another: one that fails takes nothing from the others. Never rejects. */
export async function readAll({ sources, inPage, ...settings }: Given): Promise<OverridesRead> {
  const read: OverridesRead = { value: [], problems: [], failed: [] };
  for (const one of sources) {
    const source = inPage ? 'data' : String(one);
    try {
      const { overrides, problems } = inPage
        ? readOverrideData(one, source)
        : await loadOverrides(source, settings);
      read.value.push(...overrides);
      read.problems.push(...problems);
    } catch (reason) {
      const code = reason instanceof LoadError ? reason.code : 'unexpected';
      read.failed.push({ source, code });
      read.problems.push(...(reason instanceof NoOverrides ? reason.problems : []), failure(source, code));
    }
  }
  return read;
}

const failure = (source: string, code: string): Problem => ({
  source,
  record: null,
  field: null,
  code,
  effect: 'lost',
  reason: 'What you say about help lines could not be read.',
  did: 'The help lines that we ship are shown.',
  fix: 'See that the address is right, and that it holds what schema/helpline-override.json describes.',
});
