import { choicesOf, listOf } from '../../../logic/choices.js';
import type { Find } from '../../../model/find.js';
import { FACETS, type Chosen, type Facet, type Query } from '../../../model/query.js';

/** A preset as a query: what a page, a link or another widget asks a finder to show. */
export function queryOf(find: Find): Query {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = listOf(find[facet]);
    if (values.length) chosen[facet] = values;
  }
  return { words: find.words ?? '', chosen, near: null };
}

/** What a link may hold: choices, never words and never a place. "day:3,how:online"; null: nothing. */
export function hashOf({ chosen }: Query): string | null {
  const pairs = choicesOf(FACETS, chosen).filter(([facet]) => facet !== 'place');
  return pairs.map(([facet, value]) => `${facet}:${encodeURIComponent(value)}`).join(',') || null;
}

/** The choices of a link; what it says of no facet is passed over. */
export function chosenOf(hash: string): Chosen {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const pair of hash.split(',')) {
    const [name, value = ''] = pair.split(':');
    const facet = FACETS.find((one) => one === name && one !== 'place');
    if (facet && value) chosen[facet] = [...(chosen[facet] ?? []), decoded(value)];
  }
  return chosen;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
