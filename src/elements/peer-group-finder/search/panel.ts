import { html, nothing, type TemplateResult } from 'lit';
import { toggled } from '../../../logic/choices.js';
import { WITHIN } from '../../../logic/facets.js';
import type { Counts } from '../../../logic/narrow.js';
import { FACETS, type Facet } from '../../../model/query.js';
import { choices, filter, type Choice } from '../../../parts/choices.js';
import { nearMe, type NearState } from './near-me.js';
import { labelOf, type SearchView } from './view.js';
import { weekOf } from '../../../text/week.js';

const ORDER: Partial<Record<Facet, readonly string[]>> = {
  time: ['morning', 'afternoon', 'evening', 'night'],
  how: ['in-person', 'online', 'hybrid', 'phone'],
};

/** As `SearchView`; and `locate`, which asks the browser for the visitor's place. */
export interface PanelView extends SearchView {
  readonly locate: () => void;
  /** How many groups each choice would leave, and how many there are in all. */
  readonly counts: Counts;
  readonly whole: Counts;
  readonly total: number;
}

/** Every filter, each choice with how many groups it would leave. */
export function panel(near: NearState, view: PanelView): TemplateResult {
  const facets = FACETS.filter((facet) => !view.locked.includes(facet));
  return html`<div class="panel">
    ${facets.map((facet) => (facet === 'place' ? wherePart(near, view) : facetPart(facet, view)))}
  </div>`;
}

function wherePart(near: NearState, view: PanelView): TemplateResult {
  return filter(view.search.facet.place, [nearMe(near, view), choicesIn('place', view)]);
}

/** A facet in which all groups are alike helps nobody choose. What is offered does not change with what is chosen. */
function facetPart(facet: Facet, view: PanelView): TemplateResult | typeof nothing {
  const sizes = [...view.whole[facet].values()];
  if (sizes.every((size) => size === view.total)) return nothing;
  return filter(view.search.facet[facet], choicesIn(facet, view));
}

function choicesIn(facet: Facet, view: PanelView): TemplateResult {
  const { format, search } = view;
  const all = valuesOf(facet, view).map((value) => choiceOf(facet, value, view));
  return choices(all, (count) => search.all(format.number(count)));
}

/** Known orders as they are, places as a tree, and all else the most common first. What is chosen never goes away. */
function valuesOf(facet: Facet, view: PanelView): readonly string[] {
  const chosen = view.query.chosen[facet] ?? [];
  const values = [...new Set([...view.whole[facet].keys(), ...chosen])];
  const order = facet === 'day' ? daysIn(view) : ORDER[facet];
  if (order) return order.filter((value) => values.includes(value));
  if (facet === 'place') return values.sort();
  const size = (value: string): number => view.whole[facet].get(value) ?? 0;
  return values.sort(
    (a, b) => size(b) - size(a) || (labelOf(facet, a, view) < labelOf(facet, b, view) ? -1 : 1),
  );
}

const daysIn = ({ format }: PanelView): readonly string[] => [
  'today',
  'tomorrow',
  'now',
  ...weekOf(format.locale).map(String),
];

function choiceOf(facet: Facet, value: string, view: PanelView): Choice {
  const { query, counts, ask, format } = view;
  return {
    words: labelOf(facet, value, view),
    size: format.number(counts[facet].get(value) ?? 0),
    isChosen: query.chosen[facet]?.includes(value) ?? false,
    toggle: () => ask({ ...query, chosen: toggled(query.chosen, facet, value) }),
    depth: facet === 'place' ? Math.min(3, value.split(WITHIN).length - 1) : 0,
  };
}
