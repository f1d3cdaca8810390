import { html, type TemplateResult } from 'lit';
import { heading } from '../../../parts/heading.js';
import { aboutPiece } from './about.js';
import { actionsPiece } from './actions.js';
import { joinPiece } from './join.js';
import { otherPieces } from './others.js';
import { contactPiece, freshness, oldNote, organisationPiece } from './people.js';
import { wherePiece } from './place.js';
import { note, piece, type DetailView } from './view.js';
import { whenPiece } from './when.js';

/** All that a newcomer needs to dare to go, in the order of the questions: when, where, how, what it is like. */
export function detail(view: DetailView): TemplateResult {
  const { group, level, words, acts } = view;
  return html`<div
    part="detail"
    role="region"
    tabindex="-1"
    aria-label=${group.name}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      acts.close();
    }}
  >
    ${oldNote(view)}
    <div class="pieces">${whenPiece(view)} ${wherePiece(view)} ${joinPiece(view)}</div>
    ${actionsPiece(view)} ${firstVisit(view)}
    <div class="pieces">
      ${piece(level, words.notes.meeting, [note(group.notes.meeting)])}
      ${piece(level, words.notes.group, [note(group.notes.group)])}
    </div>
    ${aboutPiece(view)}
    <div class="pieces">${contactPiece(view)} ${organisationPiece(view)} ${otherPieces(view)}</div>
    ${freshness(view)}
    <p>
      <button class="button" part="action" type="button" @click=${acts.close}>${words.close}</button>
    </p>
  </div>`;
}

/** The page may say it in its own words; what keeps people safe stays. */
function firstVisit({ level, words, terms }: DetailView): TemplateResult {
  return html`<div class="piece wide visit">
    <slot name="first-visit"
      >${heading(level, words.visit.heading)}
      <ul>
        ${words.visit.words.map((line) => html`<li>${line}</li>`)}
      </ul></slot
    >
    <p class="soft small">${words.care} ${terms.help.care}</p>
  </div>`;
}
