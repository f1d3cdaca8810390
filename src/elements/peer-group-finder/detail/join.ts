import { html, nothing } from 'lit';
import { phoneHref } from '../../../logic/phone-href.js';
import type { Join } from '../../../model/group.js';
import { contact } from '../../../parts/contact.js';
import { contactLink } from '../../../parts/helpline.js';
import { outwardLink } from '../../../parts/link.js';
import { note, piece, type DetailView } from './view.js';

/** How to join: what to do first, the link with its host, a number that dials the codes too, and the group's notes. */
export function joinPiece(view: DetailView): unknown {
  const { group, level, words } = view;
  const { join, fit } = group;
  const how = [
    join?.how ? html`<p>${words.join.how[join.how]}</p>` : nothing,
    fit.registerBy ? html`<p>${words.join.registerBy(fit.registerBy)}</p>` : nothing,
  ];
  const ways = join ? waysOf(join, view) : [];
  return piece(level, words.join.heading, [...how, ...ways]);
}

/** What the feed gives to everyone, or to this visitor since they asked. */
export const openJoin = ({
  group: { join },
  revealed,
}: Pick<DetailView, 'group' | 'revealed'>): Join | null =>
  join && (!join.onRequest || revealed) ? join : null;

function waysOf(join: Join, view: DetailView): unknown[] {
  const { words, acts } = view;
  const { url, phone, notes, phoneNotes } = join;
  if (!url && !phone && !notes && !phoneNotes) return [];
  if (!openJoin(view)) {
    return [
      html`<p>${words.join.withheld}</p>
        <p>
          <button class="button" part="action" type="button" @click=${acts.reveal}>${words.join.show}</button>
        </p>`,
    ];
  }
  return [
    url
      ? html`<p class="way-in" tabindex="-1">
          ${outwardLink(url, words.join.online, 'button full')}
          <span class="soft"><bdi>${hostOf(url)}</bdi></span>
        </p>`
      : nothing,
    note(notes),
    phone ? html`<p class="way-in" tabindex="-1">${dialIn(phone, view)}</p>` : nothing,
    note(phoneNotes),
  ];
}

/** The host of a web address, as it is shown beside it. */
export const hostOf = (url: string): string => new URL(url).host;

function dialIn(phone: string, { words }: DetailView): unknown {
  const [number = phone, ...codes] = phone.split(',');
  const href = phoneHref(phone);
  if (!href) return html`<bdi dir="ltr">${phone}</bdi>`;
  const link = contactLink(contact(href, words.join.call, number), 'button');
  return codes.length ? html`${link} <span class="soft">${words.join.codes}</span>` : link;
}
