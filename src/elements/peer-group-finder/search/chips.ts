import type { nothing, TemplateResult } from 'lit';
import { choicesOf, toggled } from '../../../logic/choices.js';
import { EVERYTHING, FACETS, type Query } from '../../../model/query.js';
import { chips as chipsOf, noneFound as noneOf } from '../../../parts/chips.js';
import { distanceIn, labelOf, type SearchView } from './view.js';

/** One thing that somebody asked for, in words, and the query without it. */
interface Wish {
  readonly words: string;
  readonly without: Query;
}

function wishesOf(view: SearchView): readonly Wish[] {
  const { query, search } = view;
  const { words, near, chosen } = query;
  return [
    ...(words.trim() ? [{ words: search.words(words.trim()), without: { ...query, words: '' } }] : []),
    ...(near
      ? [{ words: search.near.within(distanceIn(near.km, view)), without: { ...query, near: null } }]
      : []),
    ...choicesOf(FACETS, chosen)
      .filter(([facet]) => !view.locked.includes(facet))
      .map(([facet, value]) => ({
        words: labelOf(facet, value, view),
        without: { ...query, chosen: toggled(chosen, facet, value) },
      })),
  ];
}

/** What is asked for, each removable, and all at once. `base`: what the page itself has asked for stays. */
export function chips(view: SearchView, base: Query = EVERYTHING): TemplateResult | typeof nothing {
  const wishes = wishesOf(view)
    .filter(({ without }) => without.words === view.query.words)
    .map(({ words, without }) => ({ words, drop: () => view.ask(without) }));
  return chipsOf(wishes, view.search, () => view.ask(base));
}

/** Nothing fits: which one wish to leave out, and how many groups that would give. */
export function noneFound(view: SearchView, sizeOf: (query: Query) => number): TemplateResult {
  const { terms, search, format, ask } = view;
  const count = (size: number): string => terms.finder.groups(size, format.number(size));
  const ways = wishesOf(view)
    .map((wish) => ({ ...wish, size: sizeOf(wish.without) }))
    .filter(({ size }) => size > 0)
    .map(({ words, without, size }) => ({
      words: search.without(words, count(size)),
      drop: () => ask(without),
    }));
  const { loosen, clear } = search;
  return noneOf({ words: terms.finder.noneFound, loosen, clear }, ways, () => ask(EVERYTHING));
}
