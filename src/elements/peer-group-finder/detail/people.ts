import { html, nothing, type TemplateResult } from 'lit';
import { phoneHref } from '../../../logic/phone-href.js';
import { safeUrl } from '../../../logic/safe-url.js';
import { wallOf } from '../../../logic/wall-time.js';
import { contact } from '../../../parts/contact.js';
import { contactLink } from '../../../parts/helpline.js';
import { outwardLink } from '../../../parts/link.js';
import { dayIn, longDate } from './dates.js';
import { hostOf } from './join.js';
import { piece, type DetailView } from './view.js';

/** Days after which somebody should ask before they go. */
const OLD = 180;

/** Whom to ask: only where the page says that it may be shown. */
export function contactPiece({ group: { contact }, contact: wanted, level, words }: DetailView): unknown {
  if (!contact || !wanted) return nothing;
  return piece(level, words.people.contact, [
    contact.name ? html`<p><bdi>${contact.name}</bdi></p>` : nothing,
    ...reach(contact.phone, contact.email, words.people.call),
  ]);
}

/** Who runs the group, where to read more, and how to give. */
export function organisationPiece({ group, level, words: { people } }: DetailView): unknown {
  const { organisation, links } = group;
  const name = [organisation?.name, organisation?.district].filter(Boolean).join(', ');
  return piece(level, people.organisation, [
    name ? html`<p><bdi>${name}</bdi></p>` : nothing,
    ...reach(organisation?.phone ?? null, organisation?.email ?? null, people.call),
    organisation?.url ? siteLink(organisation.url, people.site) : nothing,
    links.page ? siteLink(links.page, people.page) : nothing,
    ...links.donate.map(
      ({ service, url }) => html`<p>${outwardLink(url, people.donate(service), 'way')}</p>`,
    ),
  ]);
}

const siteLink = (url: string, words: string): TemplateResult =>
  html`<p>
    ${outwardLink(url, words, 'way')} <span class="soft small"><bdi>${hostOf(url)}</bdi></span>
  </p>`;

function reach(phone: string | null, email: string | null, call: (number: string) => string): unknown[] {
  const tel = phone && phoneHref(phone);
  const mail = email && safeUrl(`mailto:${email}`, ['mailto']);
  return [
    tel ? html`<p>${contactLink(contact(tel, call, phone), 'way')}</p>` : nothing,
    mail
      ? html`<p>
          <a class="way" part="action" href=${mail}><bdi>${email}</bdi></a>
        </p>`
      : nothing,
  ];
}

/** How fresh all this is, and where to tell of a mistake. */
export function freshness(view: DetailView): TemplateResult | typeof nothing {
  const { group, words } = view;
  const { feedback } = group.links;
  const dates = datesOf(view);
  if (!dates.length && !feedback) return nothing;
  return html`<div class="piece wide small soft">
    ${dates.map((line) => html`<p>${line}</p>`)}
    ${feedback ? html`<p>${outwardLink(feedback, words.facts.mistake, 'way')}</p>` : nothing}
  </div>`;
}

function datesOf({ group: { checked, updated }, words: { facts }, format }: DetailView): string[] {
  const say = (iso: string): string | null => {
    const day = dayIn(iso);
    return day === null ? null : longDate(format.locale, day);
  };
  const [seen, changed] = [checked && say(checked.date), updated && say(updated)];
  return [
    ...(seen ? [checked?.by ? facts.checkedBy(seen, checked.by) : facts.checked(seen)] : []),
    ...(changed ? [facts.updated(changed)] : []),
  ];
}

/** Above all else where nobody has looked at these facts for half a year. */
export function oldNote({ group, words, format, viewpoint }: DetailView): TemplateResult | typeof nothing {
  const days = [group.checked?.date, group.updated].flatMap((iso) => (iso ? (dayIn(iso) ?? []) : []));
  const last = Math.max(...days);
  if (!days.length || wallOf(viewpoint.zone, viewpoint.now).day - last <= OLD) return nothing;
  return html`<p class="old">${words.facts.old(longDate(format.locale, last))}</p>`;
}
