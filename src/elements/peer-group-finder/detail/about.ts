import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../../model/group.js';
import { heading } from '../../../parts/heading.js';
import type { DetailView } from './view.js';

/** A name and what is known; null: the feed does not say. */
type Fact = readonly [name: string, value: string | null];

/** What a newcomer wants to know. What the feed leaves out is named as not stated: it is never a "no". */
export function aboutPiece(view: DetailView): TemplateResult {
  const { level, words } = view;
  const facts = [...whoFacts(view), ...accessFacts(view), ...mannerFacts(view)];
  const known = facts.filter(([, value]) => value !== null);
  const unknown = facts.filter(([, value]) => value === null).map(([name]) => name);
  return html`<div class="piece wide">
    ${heading(level, words.about.heading)}
    <dl>
      ${[...known, ...moreFacts(view)].map(([name, value]) => fact(name, html`<bdi>${value}</bdi>`))}
      ${
        unknown.length
          ? fact(words.about.notStated, html`${unknown.join(' · ')}<br />${words.about.askThem}`)
          : nothing
      }
    </dl>
  </div>`;
}

const fact = (name: string, value: TemplateResult): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function whoFacts({ group, words: { about }, terms }: DetailView): Fact[] {
  const { fit, access } = group;
  const audience = access.audience.map(
    (word) => (Object.hasOwn(terms.access.audience, word) && terms.access.audience[word]) || word,
  );
  return [
    [about.for, [fit.for, ...audience].filter(Boolean).join(', ') || null],
    [about.open, access.open && about.openMeaning[access.open]],
    [about.ledBy, fit.ledBy && about.leaders[fit.ledBy]],
    [about.cost, costOf(group, about)],
  ];
}

function costOf({ fit: { cost } }: Group, about: DetailView['words']['about']): string | null {
  if (cost.text) return cost.text;
  return cost.free === null ? null : cost.free ? about.free : about.notFree;
}

/** A way in matters in a room, captions on a screen. */
function accessFacts({ group: { access, venue }, words: { about } }: DetailView): Fact[] {
  const yesNo = (value: boolean | null): string | null =>
    value === null ? null : value ? about.yes : about.no;
  const [room, screen] = [
    venue === 'in-person' || venue === 'hybrid',
    venue === 'online' || venue === 'hybrid',
  ];
  return [
    ...(room ? [[about.stepFree, yesNo(access.stepFree)] as const] : []),
    ...(screen ? [[about.captions, yesNo(access.captions)] as const] : []),
    [about.signLanguage, access.signLanguage],
  ];
}

function mannerFacts({ group: { fit, venue }, words: { about }, format }: DetailView): Fact[] {
  const moderated = fit.moderated === null ? null : fit.moderated ? about.yes : about.no;
  return [
    [about.size, fit.size],
    ...(venue === 'online' || venue === 'hybrid' ? [[about.camera, fit.camera] as const] : []),
    [about.speaking, fit.speaking],
    [about.moderated, moderated],
    [about.minimumAge, fit.minimumAge === null ? null : about.fromAge(format.number(fit.minimumAge))],
  ];
}

/** What nobody misses where it is not there. */
function moreFacts({ group, words: { about }, format }: DetailView): Fact[] {
  const types = group.types.flatMap(({ label }) => label ?? []);
  const facts: Fact[] = [
    [about.topics, group.topics.join(', ')],
    [about.languages, group.languages.map((tag) => format.language(tag)).join(', ')],
    [about.platform, group.fit.platform],
    [about.types, [...new Set(types)].join(', ')],
  ];
  return facts.filter(([, value]) => value);
}
