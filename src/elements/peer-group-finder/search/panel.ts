import { html, nothing, type TemplateResult } from 'lit';
import { WITHIN } from '../../../logic/facets.js';
import type { Counts } from '../../../logic/narrow.js';
import { FACETS, type Facet } from '../../../model/query.js';
import { nearMe, type NearState } from './near-me.js';
import { toggled } from './presets.js';
import { labelOf, type SearchView } from './view.js';

/** Choices shown of a long facet before somebody asks for all. */
const FEW = 8;

const ORDER: Partial<Record<Facet, readonly string[]>> = {
  day: ['today', 'tomorrow', 'now', '1', '2', '3', '4', '5', '6', '7'],
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
  return html`<fieldset part="filter">
    <legend>${view.search.facet.place}</legend>
    ${nearMe(near, view)} ${choices('place', view)}
  </fieldset>`;
}

/** A facet in which all groups are alike helps nobody choose. What is offered does not change with what is chosen. */
function facetPart(facet: Facet, view: PanelView): TemplateResult | typeof nothing {
  const sizes = [...view.whole[facet].values()];
  if (sizes.every((size) => size === view.total)) return nothing;
  return html`<fieldset part="filter">
    <legend>${view.search.facet[facet]}</legend>
    ${choices(facet, view)}
  </fieldset>`;
}

function choices(facet: Facet, view: PanelView): TemplateResult {
  const values = valuesOf(facet, view);
  const few = values.length > FEW + 2 ? values.slice(0, FEW) : values;
  const rest = values.slice(few.length);
  const draw = (value: string): TemplateResult =>
    choice(facet, value, view.counts[facet].get(value) ?? 0, view);
  return html`${few.map(draw)}
  ${
    rest.length
      ? html`<details class="rest">
          <summary>${view.search.all(view.format.number(values.length))}</summary>
          ${rest.map(draw)}
        </details>`
      : nothing
  }`;
}

/** Known orders as they are, places as a tree, and all else the most common first. What is chosen never goes away. */
function valuesOf(facet: Facet, view: PanelView): readonly string[] {
  const chosen = view.query.chosen[facet] ?? [];
  const values = [...new Set([...view.whole[facet].keys(), ...chosen])];
  const order = ORDER[facet];
  if (order) return order.filter((value) => values.includes(value));
  if (facet === 'place') return values.sort();
  const size = (value: string): number => view.whole[facet].get(value) ?? 0;
  return values.sort(
    (a, b) => size(b) - size(a) || (labelOf(facet, a, view) < labelOf(facet, b, view) ? -1 : 1),
  );
}

function choice(facet: Facet, value: string, size: number, view: SearchView): TemplateResult {
  const { query, ask, format } = view;
  const isChosen = query.chosen[facet]?.includes(value) ?? false;
  const depth = facet === 'place' ? Math.min(3, value.split(WITHIN).length - 1) : 0;
  return html`<label class="choice depth-${depth}"
    ><input
      type="checkbox"
      .checked=${isChosen}
      @change=${() => ask({ ...query, chosen: toggled(query.chosen, facet, value) })}
    /><span class="words">${labelOf(facet, value, view)}</span>
    <span class="soft small">${format.number(size)}</span></label
  >`;
}
