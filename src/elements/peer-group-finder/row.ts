import { html, nothing, type TemplateResult } from 'lit';
import type { Row, Viewpoint } from '../../logic/find.js';
import { isOn, startsIn } from '../../logic/schedule.js';
import { isoDate, weekdayOf } from '../../logic/civil.js';
import { sameOffset, wallOf } from '../../logic/wall-time.js';
import type { Group, Place } from '../../model/group.js';
import type { Occurrence, Wall } from '../../model/occurrence.js';
import { placeIcon, videoIcon } from '../../parts/group-icons.js';
import { heading } from '../../parts/heading.js';
import { phoneIcon } from '../../parts/icons.js';
import { outwardLink } from '../../parts/link.js';
import type { Terms } from '../../text/en.js';
import { zoneCity, type Format } from '../../text/format.js';
import type { UseDetail } from './detail/use-detail.js';

/** What a row is told besides its group. */
export interface RowView {
  readonly terms: Terms;
  readonly format: Format;
  readonly viewpoint: Viewpoint;
  readonly level: number;
  /** Whether groups of several kinds are listed, so that each says which it is. */
  readonly mixed: boolean;
  /** Rows stand under no day, so that each says its own. */
  readonly dated?: boolean;
  /** How far away a group meets, in words; empty where nobody asked or knows. */
  readonly distance?: ((group: Group) => string | null) | undefined;
  /** What is told of each group, below its row. */
  readonly detail?: UseDetail | undefined;
}

/** One group as a helpful person would say it: when, who, and where. */
export function row({ group, next }: Row, view: RowView): TemplateResult {
  return html`<li class="row" part="item" data-group=${group.id}>
    <div class="when">${next ? whenOf(next, group, view) : someTime(group, view)}</div>
    <div class="who">
      ${heading(view.level, nameOf(group, view))}
      <p class="soft">${factsOf(group, view).map((fact, i) => html`${i ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
      ${next ? alsoOn(group, next, view) : nothing}
    </div>
    <div class="where">${whereOf(group, view)}</div>
    ${view.detail?.below(group, view.level) ?? nothing}
  </li>`;
}

/** The name opens and closes what is told of the group. */
function nameOf(group: Group, { detail }: RowView): TemplateResult {
  const name = html`<bdi>${group.name}</bdi>`;
  if (!detail) return name;
  return html`<button
    class="name"
    part="action"
    type="button"
    aria-expanded=${detail.isOpen(group)}
    @click=${() => detail.toggle(group)}
  >
    ${name}
  </button>`;
}

function someTime({ kind, status }: Group, { terms: { when } }: RowView): TemplateResult {
  if (status !== 'active') return html`<b>${when.paused}</b>`;
  return html`<b>${kind === 'online-community' ? when.anyTime : when.byArrangement}</b>`;
}

function whenOf(next: Occurrence, group: Group, view: RowView): TemplateResult {
  const { terms, format, viewpoint } = view;
  const minutes = startsIn(next, viewpoint.now);
  const soon =
    minutes !== null && minutes <= 60 ? terms.when.startsIn(minutes, format.number(minutes)) : null;
  const pill = isOn(next, viewpoint.now) ? untilWords(next, view) : soon;
  return html`<time datetime=${isoOf(next.wall)}>${timeOn(next, view)}</time>
    ${zoneWords(next, group, view).map((words) => html`<span class="words soft small">${words}</span> `)}
    ${pill ? html`<span class="words pill">${pill}</span>` : nothing}
    ${next.shifted ? html`<span class="words soft small">${terms.when.clocksChange}</span>` : nothing}`;
}

const isoOf = ({ day, minute }: Wall): string => `${isoDate(day)}T${clockOf(minute)}`;

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The group's own wall time, with its weekday where the visitor's calendar shows another one. */
function timeOn({ slot, start, wall }: Occurrence, { format, viewpoint, dated }: RowView): string {
  const time = format.time(wall.minute);
  const elsewhere = slot.timeZone !== null && wallOf(viewpoint.zone, start).day !== wall.day;
  return elsewhere || dated ? `${format.weekday(weekdayOf(wall.day), 'short')} ${time}` : time;
}

/** Under the heading "on now" only the end is news. */
function untilWords({ end, slot }: Occurrence, { terms, format }: RowView): string | null {
  if (end === null || slot.timeZone === null) return null;
  return terms.when.until(format.time(wallOf(slot.timeZone, end).minute));
}

/** A group in a room has the time on its wall; online, people in other zones need theirs as well. */
function zoneWords({ slot, start, wall }: Occurrence, { venue }: Group, view: RowView): string[] {
  const { terms, format, viewpoint } = view;
  if (venue === 'in-person' || venue === 'none') return [];
  if (slot.timeZone === null) return [terms.when.zoneNotGiven];
  if (sameOffset(slot.timeZone, viewpoint.zone, start)) return [];
  const mine = wallOf(viewpoint.zone, start);
  const weekday = mine.day === wall.day ? '' : `${format.weekday(weekdayOf(mine.day), 'short')} `;
  return [zoneCity(slot.timeZone), terms.when.yourTime(weekday + format.time(mine.minute))];
}

/** The few things that decide, the most telling first. */
function factsOf(group: Group, { terms, format, mixed }: RowView): string[] {
  const { access, fit, join, languages, programme, topics } = group;
  const page = format.locale.split('-')[0];
  const facts = [
    mixed && terms.kind[group.kind],
    programme,
    access.open && terms.access[access.open],
    ...access.audience.map(
      (word) => (Object.hasOwn(terms.access.audience, word) && terms.access.audience[word]) || word,
    ),
    ...languages.filter((tag) => tag.split('-')[0] !== page).map((tag) => format.language(tag)),
    ...topics.slice(0, 2),
    fit.speaking,
    fit.moderated && terms.access.moderated,
    fit.cost.free && terms.access.free,
    join?.how && terms.access.how[join.how],
    access.signLanguage && terms.access.signLanguage,
    access.captions && terms.access.captions,
  ];
  return facts.filter((fact): fact is string => !!fact).slice(0, 6);
}

/** A group that meets on other days too says so, once. */
function alsoOn(
  { slots }: Group,
  next: Occurrence,
  { terms, format }: RowView,
): TemplateResult | typeof nothing {
  const days = new Set(slots.map(({ weekday }) => weekday));
  const others = [...days]
    .filter((day) => day !== null && day !== next.slot.weekday)
    .sort((a, b) => Number(a) - Number(b));
  if (!others.length) return nothing;
  if (others.length === 6) return html`<p class="soft small">${terms.when.daily}</p>`;
  const names = others.map((day) => format.weekday(day ?? 1));
  return html`<p class="soft small">${terms.when.also(format.list(names))}</p>`;
}

function whereOf(group: Group, { terms, distance }: RowView): unknown {
  const { venue, place, access } = group;
  const name = place?.name ?? place?.address ?? place?.city ?? place?.region ?? null;
  const line = (icon: TemplateResult, words: unknown): TemplateResult =>
    html` <span class="line">${icon}<span class="words">${words}</span></span>`;
  if (venue === 'online') return [line(videoIcon, terms.venue.online), joinLinks(group, terms)];
  if (venue === 'phone') return [line(phoneIcon, terms.venue.phone), joinLinks(group, terms)];
  const away = distance?.(group);
  const there = html`<bdi>${name ?? terms.venue.inPerson}</bdi>`;
  return [
    line(placeIcon, there),
    place && html` <span class="words soft small"><bdi>${addressOf(place, name)}</bdi></span>`,
    away && html` <span class="words soft small">${away}</span>`,
    access.stepFree && html` <span class="words soft small">${terms.venue.stepFree}</span>`,
    venue === 'hybrid' && line(videoIcon, terms.venue.online),
    venue === 'hybrid' && joinLinks(group, terms),
  ].filter(Boolean);
}

function addressOf({ address, street, city, approximate }: Place, shown: string | null): string {
  if (approximate) return city === shown ? '' : (city ?? '');
  const parts = street ? [street, city] : [address ?? city];
  return parts.filter((part) => part && part !== shown).join(', ');
}

/** The way in, named after the group so that no two links sound alike; the host of a link is always told. */
function joinLinks({ name, join }: Group, { venue }: Terms): unknown {
  if (!join || join.onRequest) return nothing;
  const of = html`<span class="unseen">: ${name}</span>`;
  if (join.url) {
    const host = html`<span class="words soft small"
      ><bdi>${join.provider ?? new URL(join.url).host}</bdi></span
    >`;
    return html` <span>${outwardLink(join.url, html`${venue.join}${of}`)} ${host}</span>`;
  }
  return join.phone ? html`<a part="action" href=${`tel:${join.phone}`}>${venue.dial}${of}</a>` : nothing;
}
