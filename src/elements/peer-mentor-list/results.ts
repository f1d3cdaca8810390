import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Found, ListView, ResultsView } from './view.js';

/** Cards that stand at first, and that one press of "show more" adds. */
export const FIRST = 12;
export const STEP = 24;

/** How many there are, their cards as far as they are drawn, and the way to more. */
export function results(view: ResultsView): TemplateResult {
  const { found, shown, card, terms, number } = view;
  const { mentors, isLike } = found;
  const more = Math.min(STEP, mentors.length - shown);
  return html`<p part="status" class="soft small count">${countWords(found, view.total, view)}</p>
    ${isLike ? html`<p part="status">${terms.list.like}</p>` : nothing}
    <ul part="list" aria-label=${terms.list.heading}>
      ${repeat(
        mentors.slice(0, shown),
        ({ id }) => id,
        (mentor) => html`<li part="item">${card(mentor)}</li>`,
      )}
    </ul>
    ${
      more > 0
        ? html`<button class="button more" part="action" type="button" @click=${view.showMore}>
            ${terms.list.more(number(more))}
          </button>`
        : nothing
    }`;
}

export function countWords(
  { mentors }: Found,
  total: number,
  { terms: { list }, number }: Pick<ListView, 'terms' | 'number'>,
): string {
  if (mentors.length === total) return list.mentors(total, number(total));
  return mentors.length ? list.found(number(mentors.length), number(total)) : list.noneFound;
}
