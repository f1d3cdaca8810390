import { html, nothing, type TemplateResult } from 'lit';

/** A heading of any level, kept within h1 to h6, so that a widget fits the outline of its page. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 part="heading" id=${id ?? nothing}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" id=${id ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 part="heading" id=${id ?? nothing}>${content}</h6>`;
  }
}
