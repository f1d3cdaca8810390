import { html, type TemplateResult } from 'lit';
import type { Facet, Query } from '../../../model/query.js';
import type { Terms } from '../../../text/en.js';
import { choicesOf, toggled } from './presets.js';

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
  const { terms, query, ask, wake } = view;
  const type = (event: Event): void => ask({ ...query, words: (event.target as HTMLInputElement).value });
  const chosen = choicesOf(query.chosen).filter(([facet]) => !view.locked.includes(facet)).length;
  return html`<div
    class="search"
    part="search"
    role="search"
    aria-label=${terms.finder.heading}
    @focusin=${wake}
  >
    <label class="field"
      >${terms.finder.search} <input type="search" autocomplete="off" .value=${query.words} @input=${type}
    /></label>
    <div class="quick">${QUICK.map(([facet, value, say]) => quick(facet, value, say(terms), view))}</div>
    <details
      class="filters"
      part="filters"
      @toggle=${(event: Event) => view.unfold((event.target as HTMLDetailsElement).open)}
    >
      <summary class="chip">${terms.finder.filters}${chosen ? ` (${chosen})` : ''}</summary>
      ${view.panel}
    </details>
  </div>`;
}

function quick(facet: Facet, value: string, words: string, { query, locked, ask }: BoxView): unknown {
  if (locked.includes(facet)) return '';
  const isChosen = query.chosen[facet]?.includes(value) ?? false;
  const change = (): void => ask({ ...query, chosen: toggled(query.chosen, facet, value) });
  return html`<button class="chip" part="action" type="button" aria-pressed=${isChosen} @click=${change}>
    ${words}
  </button>`;
}
