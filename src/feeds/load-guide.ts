import type { OwnGuide } from '../model/guide.js';
import type { Problem } from '../model/problem.js';
import { readGuide } from './guide.js';

/** What stands in the page: JSON as text, or the value itself. */
interface Given {
  readonly sources: readonly unknown[];
  /** The page's own address: links may be given relative to it. */
  readonly base: string;
}

interface GuideRead {
  readonly value: OwnGuide;
  readonly problems: readonly Problem[];
  /** What could not be read at all, and a stable code. */
  readonly failed: readonly { readonly source: string; readonly code: string }[];
}

const SOURCE = 'data';

/** Reads what an organisation says over our guide. */
export function readOwnGuide({ sources: [data], base }: Given): GuideRead {
  const value = typeof data === 'string' ? parsed(data) : data;
  if (value === undefined) return { value: {}, problems: [], failed: [{ source: SOURCE, code: 'not-data' }] };
  const { guide, problems } = readGuide(value, SOURCE, base);
  return { value: guide, problems, failed: [] };
}

/** Undefined, which JSON cannot say: not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
