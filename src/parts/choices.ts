import { html, nothing, type TemplateResult } from 'lit';

/** Choices shown of a long filter before somebody asks for all. */
const FEW = 8;

/** One choice of a filter. */
export interface Choice {
  readonly words: string;
  /** How many it would leave, as it is shown. */
  readonly size: string;
  readonly isChosen: boolean;
  readonly toggle: () => unknown;
  /** How deep it lies in others. */
  readonly depth?: number;
}

/** One filter; `content` are its choices. */
export function filter(legend: string, content: unknown): TemplateResult {
  return html`<fieldset part="filter">
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;
}

/** Each with how many it would leave; many are folded, behind `all`. */
export function choices(all: readonly Choice[], words: (count: number) => string): TemplateResult {
  const few = all.length > FEW + 2 ? all.slice(0, FEW) : all;
  const rest = all.slice(few.length);
  return html`${few.map(choice)}
  ${
    rest.length
      ? html`<details class="rest">
          <summary>${words(all.length)}</summary>
          ${rest.map(choice)}
        </details>`
      : nothing
  }`;
}

function choice({ words, size, isChosen, toggle, depth = 0 }: Choice): TemplateResult {
  return html`<label class="choice depth-${depth}"
    ><input type="checkbox" .checked=${isChosen} @change=${toggle} /><span class="words">${words}</span>
    <span class="soft small">${size}</span></label
  >`;
}
