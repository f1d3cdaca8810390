import { css, html, nothing, type TemplateResult } from 'lit';

/** What a list says of itself where there is nothing to show. */
export interface StateWords {
  readonly loading: string;
  readonly slow: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly retry: string;
}

/** Nothing at once, a word after a moment, a kind one when it takes long. */
export function waitingFor(
  waiting: 'none' | 'short' | 'long',
  { loading, slow }: StateWords,
): TemplateResult | typeof nothing {
  if (waiting === 'none') return nothing;
  return html`<p part="status" class="soft">${waiting === 'long' ? slow : loading}</p>`;
}

/** `help` stands where the list would be. */
export function emptyMessage({ empty, emptyHint }: StateWords, help: unknown): TemplateResult {
  return html`<slot name="empty"
      ><div class="state" part="status">
        <p class="strong">${empty}</p>
        <p>${emptyHint}</p>
      </div></slot
    >
    ${help}`;
}

/** The page's own fallback comes back with it. */
export function failedMessage(words: StateWords, retry: () => void, help: unknown): TemplateResult {
  return html`<slot name="failed"
      ><div class="state" part="status">
        <p class="strong">${words.failed}</p>
        <p>${words.failedHint}</p>
        ${retryButton(words, retry)}
      </div></slot
    >
    <slot></slot>
    ${help}`;
}

/** Above a list that is not the whole truth. */
export function caveatsOf(
  caveats: readonly string[],
  words: StateWords,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (!caveats.length) return nothing;
  return html`<div class="state caveats" part="status">
    ${caveats.map((each) => html`<p>${each}</p>`)}${retryButton(words, retry)}
  </div>`;
}

function retryButton(words: StateWords, retry: () => void): TemplateResult {
  return html`<button class="button retry" part="action" type="button" @click=${retry}>
    ${words.retry}
  </button>`;
}

export const stateStyles = css`
  .state {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .state .strong {
    font-size: 1.15em;
    font-weight: 700;
  }
  .caveats {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 0.6em 1.25em;
  }
  @media print {
    .retry {
      display: none;
    }
  }
`;
