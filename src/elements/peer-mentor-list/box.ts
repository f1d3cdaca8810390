import { nothing, type TemplateResult } from 'lit';
import { choicesOf, toggled } from '../../logic/choices.js';
import { MENTOR_FACETS, type MentorFacet, type MentorQuery } from '../../model/mentor-query.js';
import { quickChip, searchBox } from '../../parts/search-box.js';
import type { ListView } from './view.js';

export interface BoxView extends ListView {
  /** Some can meet someone new, and some cannot. */
  readonly someOpen: boolean;
  readonly unfold: (open: boolean) => void;
  readonly wake: () => void;
  /** The filters, when they are open and there. */
  readonly panel: unknown;
}

/** Where to type, the choice that most people make, and the door to all others. */
export function box(view: BoxView): TemplateResult {
  const { query, ask, terms, someOpen, unfold, wake, panel } = view;
  const { heading: name, search: label, filters, openNow } = terms.list;
  const isOpen = query.chosen.availability?.includes('open') ?? false;
  const toggle = (): void => ask(withToggled(query, 'availability', 'open'));
  return searchBox({
    name,
    label,
    filters,
    words: query.words,
    type: (words) => ask({ ...query, words }),
    quick: someOpen || isOpen ? quickChip(openNow, isOpen, toggle) : nothing,
    chosen: choicesOf(MENTOR_FACETS, query.chosen).length,
    unfold,
    wake,
    panel,
  });
}

export const withToggled = (query: MentorQuery, facet: MentorFacet, value: string): MentorQuery => ({
  ...query,
  chosen: toggled(query.chosen, facet, value),
});
