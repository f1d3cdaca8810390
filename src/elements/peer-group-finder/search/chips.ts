import { html, nothing, type TemplateResult } from 'lit';
import { removeIcon } from '../../../parts/group-icons.js';
import { EVERYTHING, type Query } from '../../../model/query.js';
import { choicesOf, toggled } from './presets.js';
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
    ...choicesOf(chosen)
      .filter(([facet]) => !view.locked.includes(facet))
      .map(([facet, value]) => ({
        words: labelOf(facet, value, view),
        without: { ...query, chosen: toggled(chosen, facet, value) },
      })),
  ];
}

/** What is asked for, each removable, and all at once. `base`: what the page itself has asked for stays. */
export function chips(view: SearchView, base: Query = EVERYTHING): TemplateResult | typeof nothing {
  const wishes = wishesOf(view).filter(({ without }) => without.words === view.query.words);
  if (!wishes.length) return nothing;
  return html`<div class="chips">
    ${wishes.map(
      ({ words, without }) =>
        html`<button class="chip" part="action" type="button" @click=${() => view.ask(without)}>
          ${words}<span class="unseen">, ${view.search.remove}</span>${removeIcon}
        </button>`,
    )}
    <button class="chip" part="action" type="button" @click=${() => view.ask(base)}>
      ${view.search.clear}
    </button>
  </div>`;
}

/** Nothing fits: which one wish to leave out, and how many groups that would give. */
export function noneFound(view: SearchView, sizeOf: (query: Query) => number): TemplateResult {
  const { terms, search, format } = view;
  const ways = wishesOf(view)
    .map((wish) => ({ ...wish, size: sizeOf(wish.without) }))
    .filter(({ size }) => size > 0);
  const count = (size: number): string => terms.finder.groups(size, format.number(size));
  return html`<div class="state" part="status">
    <p class="strong">${terms.finder.noneFound}</p>
    ${
      ways.length
        ? html`<p>${search.loosen}</p>
            <div class="chips">
              ${ways.map(
                ({ words, without, size }) =>
                  html`<button class="chip" part="action" type="button" @click=${() => view.ask(without)}>
                    ${search.without(words, count(size))}
                  </button>`,
              )}
            </div>`
        : html`<button class="chip" part="action" type="button" @click=${() => view.ask(EVERYTHING)}>
            ${search.clear}
          </button>`
    }
  </div>`;
}
