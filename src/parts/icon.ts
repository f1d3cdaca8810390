import { html, type TemplateResult } from 'lit';

// Drawn for these widgets, with the text's own colour. Each stands beside words that say the same.

/** One path each: a shape after another would have to be closed, and what makes files small forgets that. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
