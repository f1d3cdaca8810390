import { svg, html, type TemplateResult } from 'lit';

const icon = (shape: unknown): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

/** Drawn for these widgets, with the text's own colour. Each stands beside words that say the same. */
export const icons = {
  place: icon(
    svg`<path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11z"/><circle cx="12" cy="10" r="2.5"/>`,
  ),
  video: icon(svg`<rect x="3" y="6" width="12" height="12" rx="2"/><path d="m15 10 6-3v10l-6-3z"/>`),
  phone: icon(
    svg`<path d="M5 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z"/>`,
  ),
  globe: icon(
    svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>`,
  ),
  danger: icon(svg`<path d="M12 3 2.5 20h19z"/><path d="M12 10v4M12 17v.01"/>`),
  talk: icon(svg`<path d="M4 5h16v11H9l-5 4z"/>`),
};
