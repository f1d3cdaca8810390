import type { Pace } from './pace.js';

/** Characters at once: a few milliseconds of work. */
const PIECE = 2 ** 19;

/**
 * A long list of records in JSON, parsed piece by piece so that the page stays quick. Null: this is no such list, or not
 * wholly; it has to be parsed at once.
 *
 * A list is cut where one record seems to end and another to begin. Where that is really inside a record or a text, a
 * bracket or quote is left open, and its piece does not parse: what parses was cut rightly.
 */
export async function parseList(text: string, pace: Pace): Promise<unknown[] | null> {
  if (text.length < 2 * PIECE || !/^\s*\[/.test(text)) return null;
  const lists: unknown[] = [];
  const between = /\}\s*,\s*\{/g;
  for (let from = 0; from < text.length; from = between.lastIndex - 1) {
    between.lastIndex = from + PIECE;
    const cut = between.exec(text);
    const piece = text.slice(from, cut ? cut.index + 1 : undefined);
    const list = parse(`${from ? '[' : ''}${piece}${cut ? ']' : ''}`);
    if (!Array.isArray(list)) return null;
    lists.push(list);
    if (!cut) break;
    if (pace.isDue) await pace.rest();
  }
  return lists.flat();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
