import { html, type TemplateResult } from 'lit';

/** What stands above a list: where to type, what is quick to choose, and the door to all other filters. */
export interface SearchBoxView {
  /** Of the landmark. */
  readonly name: string;
  /** Of the text box. */
  readonly label: string;
  readonly words: string;
  readonly type: (words: string) => unknown;
  readonly quick: unknown;
  /** On the door. */
  readonly filters: string;
  /** Choices made behind it. */
  readonly chosen: number;
  /** Called when the filters are opened or closed. */
  readonly unfold: (open: boolean) => unknown;
  /** The filters, when they are open and there. */
  readonly panel: unknown;
  /** Called when somebody is about to search. */
  readonly wake?: () => unknown;
}

export function searchBox(view: SearchBoxView): TemplateResult {
  const { label, words, type, filters, chosen, unfold, wake } = view;
  return html`<div
    class="search"
    part="search"
    role="search"
    aria-label=${view.name}
    @focusin=${() => wake?.()}
  >
    <label class="field"
      >${label}
      <input
        type="search"
        autocomplete="off"
        .value=${words}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    /></label>
    <div class="quick">${view.quick}</div>
    <details
      class="filters"
      part="filters"
      @toggle=${(event: Event) => unfold((event.target as HTMLDetailsElement).open)}
    >
      <summary class="chip">${filters}${chosen ? ` (${chosen})` : ''}</summary>
      ${view.panel}
    </details>
  </div>`;
}

/** One choice that most people make. */
export function quickChip(words: string, isChosen: boolean, change: () => unknown): TemplateResult {
  return html`<button class="chip" part="action" type="button" aria-pressed=${isChosen} @click=${change}>
    ${words}
  </button>`;
}
