import { html, nothing, type TemplateResult } from 'lit';
import { googleCalendarUrl, type CalendarOptions } from '../../../logic/calendar.js';
import type { Group } from '../../../model/group.js';
import { heading } from '../../../parts/heading.js';
import { outwardLink } from '../../../parts/link.js';
import { hostOf, openJoin } from './join.js';
import { addressOf, isSomewhere } from './place.js';
import type { DetailView } from './view.js';
import { timesOf } from './when.js';

/** Calendar, share, copy, print; what came of it is said beside them. */
export function actionsPiece(view: DetailView): TemplateResult {
  const { level, words, acts, said, copyThis } = view;
  const google = googleCalendarUrl(calendarGroup(view), calendarOptions(view));
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button class="button" part="action" type="button" @click=${act}>${label}</button>`;
  return html`<div class="piece wide keep">
    ${heading(level, words.actions.heading)}
    <div class="actions">
      ${
        google
          ? [
              button(words.actions.calendar, acts.calendar),
              outwardLink(google, words.actions.google, 'button'),
            ]
          : nothing
      }
      ${acts.share ? button(words.actions.share, acts.share) : nothing}
      ${button(words.actions.copy, acts.copy)} ${button(words.actions.print, acts.print)}
    </div>
    ${google ? html`<p class="soft small">${words.actions.seen}</p>` : nothing}
    <p class="outcome" role="status">${said}</p>
    ${
      copyThis === null
        ? nothing
        : html`<label
            >${words.actions.copyThis}<textarea dir="auto" rows="6" readonly .value=${copyThis}></textarea>
          </label>`
    }
  </div>`;
}

/** The group as a calendar may know it: without what is withheld from those who did not ask. */
export const calendarGroup = (view: DetailView): Group => ({ ...view.group, join: openJoin(view) });

/** What a calendar entry says besides when and where. */
export function calendarOptions(view: DetailView): CalendarOptions {
  const { group, words, viewpoint } = view;
  const join = openJoin(view);
  const lines = [
    join?.url,
    join?.notes,
    join?.phone,
    join?.phoneNotes,
    isSomewhere(group) && group.notes.place,
  ];
  return {
    now: viewpoint.now,
    visitorZone: viewpoint.zone,
    words: { lines: lines.filter((line) => typeof line === 'string'), endNotStated: words.when.endNotStated },
  };
}

/** What is passed on: name, times, place, the host of the link, and the page, without what its address says besides. */
export function textOf(view: DetailView): string {
  const { group, format, linkable } = view;
  const { place } = group;
  const url = openJoin(view)?.url;
  const page = new URL(location.href);
  page.search = '';
  page.hash = linkable ? `peer-group=${encodeURIComponent(group.id)}` : '';
  const where = place && isSomewhere(group) ? [place.name, addressOf(place, format.locale)] : [];
  return [
    group.name,
    ...timesOf(view),
    [...new Set(where.filter(Boolean))].join(', '),
    url ? hostOf(url) : '',
    page.href,
  ]
    .filter(Boolean)
    .join('\n');
}
