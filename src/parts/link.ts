import { html, type TemplateResult } from 'lit';

/** A link to another site: it learns nothing of the page that it was on. */
export function outwardLink(href: string, content: unknown, looks = ''): TemplateResult {
  return html`<a
    class=${looks}
    part="action"
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${content}</a
  >`;
}
