import type { TemplateResult } from 'lit';
import { choicesOf, toggled } from '../../../logic/choices.js';
import { FACETS, type Facet, type Query } from '../../../model/query.js';
import { quickChip, searchBox as box } from '../../../parts/search-box.js';
import type { Terms } from '../../../text/en.js';

/** What stands above every list: where to type, the two choices most people make, and the door to all others. */
export interface BoxView {
  readonly terms: Terms;
  readonly query: Query;
  readonly locked: readonly Facet[];
  readonly ask: (query: Query) => void;
  /** Called when somebody is about to search: what that takes may be fetched now. */
  readonly wake: () => void;
  /** Called when the filters are opened or closed. */
  readonly unfold: (open: boolean) => void;
  /** The filters, when they are open and there. */
  readonly panel: unknown;
}

const QUICK: readonly (readonly [Facet, string, (terms: Terms) => string])[] = [
  ['day', 'today', ({ when }) => when.today],
  ['how', 'online', ({ venue }) => venue.online],
];

export function searchBox(view: BoxView): TemplateResult {
  const { terms, query, locked, ask, wake, unfold, panel } = view;
  const { heading: name, search: label, filters } = terms.finder;
  return box({
    name,
    label,
    filters,
    words: query.words,
    type: (words) => ask({ ...query, words }),
    quick: QUICK.map(([facet, value, say]) => quick(facet, value, say(terms), view)),
    chosen: choicesOf(FACETS, query.chosen).filter(([facet]) => !locked.includes(facet)).length,
    wake,
    unfold,
    panel,
  });
}

function quick(facet: Facet, value: string, words: string, { query, locked, ask }: BoxView): unknown {
  if (locked.includes(facet)) return '';
  const isChosen = query.chosen[facet]?.includes(value) ?? false;
  return quickChip(words, isChosen, () => ask({ ...query, chosen: toggled(query.chosen, facet, value) }));
}
