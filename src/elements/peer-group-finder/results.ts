import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../text/en.js';
import type { Format } from '../../text/format.js';
import { list } from './list.js';
import type { RowView } from './row.js';
import type { Found } from './search/use-search.js';

/** Rows that one press of "show more" adds. */
export const STEP = 50;

/** What was found, and how much of it is drawn. */
export interface ResultsView extends RowView {
  readonly found: Found;
  /** Groups in the whole list. */
  readonly total: number;
  readonly shown: number;
  /** What to say when the words were not found as typed. */
  readonly likeWords: string;
  readonly showMore: () => void;
}

/** How many there are, the list as far as it is drawn, and the way to more. */
export function results(view: ResultsView): TemplateResult {
  const { found, total, shown, terms, format } = view;
  const more = Math.min(STEP, found.rows.length - shown);
  return html`<p part="status" class="soft small">${countWords(found, total, terms, format)}</p>
    ${found.like ? html`<p part="status">${view.likeWords}</p>` : nothing}
    ${list(found.rows.slice(0, shown), view, found.ranked)}
    ${
      more > 0
        ? html`<button class="button more" part="action" type="button" @click=${view.showMore}>
            ${terms.finder.more(format.number(more))}
          </button>`
        : nothing
    }`;
}

export function countWords({ rows }: Found, total: number, { finder }: Terms, format: Format): string {
  if (rows.length === total) return finder.groups(total, format.number(total));
  return rows.length ? finder.found(format.number(rows.length), format.number(total)) : finder.noneFound;
}
