import { html, nothing, type TemplateResult } from 'lit';
import type { Credential } from '../model/mentor.js';
import { languageName } from '../text/language-name.js';
import { heading } from './heading.js';
import { outwardLink } from './link.js';
import { face } from './mentor-face.js';
import type { LedGroup, MentorView } from './mentor-view.js';
import { wayTo } from './way.js';

/** A story longer than this (UTF-16 units) begins folded, and so much of it shows. */
const LONG = 240;
const SHOWN = 180;

/** Not in the markup: what makes files small takes blanks away there. */
const DOT = ' · ';

/** What helps somebody choose a mentor, the way to ask, and the way to help for those who cannot wait. */
export function mentorCard(view: MentorView): TemplateResult {
  const { mentor, terms, level } = view;
  const about = [mentor.pronouns, mentor.role ?? terms.role].filter((fact) => fact !== null);
  return html`<div class="mentor">
    <div class="who">
      ${face(mentor, terms)}
      <div>
        ${heading(level, html`<bdi>${mentor.name}</bdi>`)}
        <p class="soft small">${separated(about)}</p>
      </div>
    </div>
    ${view.alone ? html`<p class="soft small">${terms.roleMeans}</p>` : nothing} ${story(view)}
    ${topics(view)} ${meeting(view)} ${credentials(view)} ${leads(view)}
    <div class="asking">${standing(view)} ${way(view)}</div>
    <div class="limits small">${limits(view)} ${emergency(view)}</div>
  </div>`;
}

const separated = (facts: readonly string[]): unknown[] =>
  facts.map((fact, nth) => html`${nth ? DOT : nothing}<bdi>${fact}</bdi>`);

/** In a list each name of a control is said once only. */
const aboutThem = (view: MentorView): TemplateResult =>
  html`<span class="unseen">, ${view.terms.about(nameIn(view))}</span>`;

const RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** For a sentence of ours: a name that is written the other way does not turn it round. */
const nameIn = ({ mentor: { name }, terms }: MentorView): string =>
  RTL.test(name) === RTL.test(terms.role) ? name : `\u2068${name}\u2069`;

// ---- who it is ----

function story(view: MentorView): TemplateResult | typeof nothing {
  const { mentor, slots, unfolded, terms, acts } = view;
  const text = slots.story ?? mentor.story;
  if (text === null) return nothing;
  const isFolded = text.length > LONG && !unfolded;
  const own = html`<q>${isFolded ? beginningOf(text) : text}</q>`;
  const words = slots.story === null ? own : html`<slot name="story"></slot>`;
  if (text.length <= LONG) return html`<div class="story words">${words}</div>`;
  const looks = isFolded && slots.story !== null ? 'story words folded' : 'story words';
  // What is reached by Tab is not left hidden.
  const open = (): void => {
    if (!unfolded) acts.unfold(mentor);
  };
  return html`<div>
    <div class=${looks} @focusin=${open}>${words}</div>
    <button
      class="link"
      part="action"
      type="button"
      aria-expanded=${unfolded}
      @click=${() => acts.unfold(mentor)}
    >
      ${unfolded ? terms.less : terms.more}${aboutThem(view)}
    </button>
  </div>`;
}

/** Up to the end of a word, or of as many letters as show where words have no blanks between. */
const beginningOf = (text: string): string =>
  `${text.slice(0, SHOWN).replace(/[\s\p{P}]+\S{0,40}$|[\ud800-\udbff]$/u, '')} …`;

function topics({ mentor, terms }: MentorView): TemplateResult | typeof nothing {
  if (!mentor.topics.length) return nothing;
  return html`<ul class="topics" aria-label=${terms.topics}>
    ${mentor.topics.map((topic) => html`<li>${topic}</li>`)}
  </ul>`;
}

/** In which languages, how, and how often. */
function meeting({ mentor, terms, locale }: MentorView): TemplateResult | typeof nothing {
  const { languages, formats, rhythm } = mentor;
  const facts = [
    languages.map((tag) => languageName(tag, locale, terms.signed)).join(', '),
    formats.map((format) => terms.format[format]).join(', '),
    rhythm ?? '',
  ].filter(Boolean);
  return facts.length ? html`<p class="small">${separated(facts)}</p>` : nothing;
}

function credentials({ mentor, slots, terms }: MentorView): TemplateResult | typeof nothing {
  if (!slots.credentials && !mentor.credentials.length) return nothing;
  const stated = slots.credentials
    ? html`<slot name="credentials"></slot>`
    : html`<ul>
        ${mentor.credentials.map((one) => html`<li>${credential(one, terms.verify)}</li>`)}
      </ul>`;
  return html`<div class="small stated">
    <b>${terms.credentials}</b>${stated}
    <p class="soft">${terms.stated}</p>
  </div>`;
}

/** Who says so, and when, exactly as they say it; no mark of ours. */
function credential({ title, issuer, date, verifyUrl }: Credential, verify: string): TemplateResult {
  const proof = html`${verify}<span class="unseen">, ${title}</span>`;
  return html`${separated([title, issuer])}${date ? html`${DOT}<span class="whole">${date}</span>` : nothing}
  ${verifyUrl ? html`${DOT}${outwardLink(verifyUrl, proof)}` : nothing}`;
}

function leads(view: MentorView): TemplateResult | typeof nothing {
  if (!view.groups.length) return nothing;
  return html`<p class="small">
    ${view.terms.leads} ${view.groups.map((group, nth) => led(group, nth, view))}
  </p>`;
}

function led(group: LedGroup, nth: number, view: MentorView): TemplateResult {
  const { terms, acts } = view;
  if (group.url !== null)
    return outwardLink(group.url, html`${terms.group(nth, view.groups.length)}${aboutThem(view)}`, 'link');
  return html`<button class="link" part="action" type="button" @click=${() => acts.openGroup(group)}>
    <bdi>${group.name}</bdi>${aboutThem(view)}
  </button>`;
}

// ---- whether and how to ask ----

function standing(view: MentorView): TemplateResult {
  const { mentor, terms, standing: now } = view;
  const { name, url } = mentor.organisation;
  const office = url
    ? outwardLink(url, html`<bdi>${name}</bdi>${aboutThem(view)}`)
    : html`<bdi>${name}</bdi>`;
  return html`<p>
      <b>${terms.standing[now]}</b><span class="words soft small">${terms.supervised} ${office}</span>
    </p>
    <p class="soft small">
      ${terms.means[now](nameIn(view))} ${canBeAsked(view) ? nothing : terms.instead(name)}
    </p>`;
}

/** Whoever was full or away at last is not asked, however long ago that was. */
const canBeAsked = ({ mentor: { availability } }: MentorView): boolean =>
  availability !== 'full' && availability !== 'paused';

/** The way is the organisation's, never the mentor's own. */
function way(view: MentorView): TemplateResult | typeof nothing {
  if (!canBeAsked(view)) return nothing;
  const { mentor, standing: now, asking, terms, acts } = view;
  const { name, contactUrl } = mentor.organisation;
  const isDone = asking === 'sending' || asking === 'sent';
  const looks = `button ${now === 'open' && !isDone ? 'full' : ''}`;
  const press = (event: Event): void => acts.ask(mentor, event);
  const words = html`<span class="words">${terms.ask(nameIn(view))}</span>`;
  const said = { unasked: '', sending: terms.sending, sent: terms.sent(name), failed: terms.failed(name) };
  return html`${
      contactUrl
        ? html`<a
            class=${looks}
            part="action"
            href=${contactUrl}
            rel="noopener noreferrer"
            referrerpolicy="no-referrer"
            aria-disabled=${isDone || nothing}
            @click=${press}
            >${words}</a
          >`
        : html`<button
            class=${looks}
            part="action"
            type="button"
            aria-disabled=${isDone || nothing}
            @click=${press}
          >
            ${words}
          </button>`
    }
    <p class="small" part="status" role="status">${said[asking]}</p>`;
}

// ---- what to know first ----

function emergency(view: MentorView): TemplateResult {
  const { help, terms } = view;
  const words = html`${terms.help}<span class="unseen">, ${terms.insteadOf(nameIn(view))}</span>`;
  const way = wayTo(help.where, words, help.go, 'link');
  return html`<div class="soft" part="note">
    <p>${terms.emergency} ${way ?? (help.ways ? nothing : terms.local)}</p>
    ${way ? nothing : help.ways}
  </div>`;
}

function limits(view: MentorView): TemplateResult {
  const { terms } = view;
  return html`<details>
    <summary>${terms.what}${aboutThem(view)}</summary>
    <p>${terms.is}</p>
    <p>${terms.isNot}</p>
  </details>`;
}
