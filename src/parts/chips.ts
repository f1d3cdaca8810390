import { html, nothing, type TemplateResult } from 'lit';
import { removeIcon } from './group-icons.js';

/** One thing that somebody asked for, in words, and how it is taken back. */
export interface Wish {
  readonly words: string;
  readonly drop: () => unknown;
}

export interface ChipWords {
  /** After each wish, for those who only hear it. */
  readonly remove: string;
  readonly clear: string;
}

/** What is asked for, each removable, and all at once. */
export function chips(
  wishes: readonly Wish[],
  { remove, clear }: ChipWords,
  clearAll: () => unknown,
): TemplateResult | typeof nothing {
  if (!wishes.length) return nothing;
  return html`<div class="chips">
    ${wishes.map(
      ({ words, drop }) =>
        html`<button class="chip" part="action" type="button" @click=${drop}>
          ${words}<span class="unseen">, ${remove}</span>${removeIcon}
        </button>`,
    )}
    ${plainChip({ words: clear, drop: clearAll })}
  </div>`;
}

/** Nothing fits: what could be left out, or all of it. `words` says so, `loosen` comes before the ways out. */
export function noneFound(
  { words, loosen, clear }: { readonly words: string; readonly loosen: string; readonly clear: string },
  ways: readonly Wish[],
  clearAll: () => unknown,
): TemplateResult {
  return html`<div class="state" part="status">
    <p class="strong">${words}</p>
    ${
      ways.length
        ? html`<p>${loosen}</p>
            <div class="chips">${ways.map(plainChip)}</div>`
        : plainChip({ words: clear, drop: clearAll })
    }
  </div>`;
}

const plainChip = ({ words, drop }: Wish): TemplateResult =>
  html`<button class="chip" part="action" type="button" @click=${drop}>${words}</button>`;
