import type { Pace } from './pace.js';

/** Characters at once: a few milliseconds of work. */
const PART = 2 ** 19;

/**
 * A list of records in JSON, parsed part by part so that the page stays quick. Null: this is no such list, or not wholly;
 * it has to be parsed at once. The text may come in pieces of any length: to join them first would copy all of it.
 *
 * A list is cut where one record seems to end and another to begin. Where that is really inside a record or a text, a
 * bracket or quote is left open, and its part does not parse: what parses was cut rightly.
 */
export async function parseList(pieces: readonly string[], pace: Pace): Promise<unknown[] | null> {
  if (!/^\s*\[/.test(pieces[0] ?? '')) return null;
  const lists: unknown[] = [];
  const between = /\}\s*,\s*\{/g;
  let part = '';
  for (const piece of pieces) {
    let from = 0;
    for (
      let cut = nextCut(between, piece, PART - part.length);
      cut;
      cut = nextCut(between, piece, from + PART)
    ) {
      const list = parse(`${part}${piece.slice(from, cut.index + 1)}]`);
      if (!list) return null;
      lists.push(list);
      part = '[';
      from = between.lastIndex - 1;
      if (pace.isDue) await pace.rest();
    }
    part += piece.slice(from);
  }
  if (!lists.length) return null; // short: it costs nothing at once
  const list = parse(part);
  return list && [...lists, list].flat();
}

/** Where records part, not before `from`. Only a place within one piece is found: there are enough of them. */
function nextCut(between: RegExp, piece: string, from: number): RegExpExecArray | null {
  between.lastIndex = Math.max(from, 0);
  return between.exec(piece);
}

function parse(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
