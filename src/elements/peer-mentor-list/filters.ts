import { html, nothing, type TemplateResult } from 'lit';
import { choicesOf } from '../../logic/choices.js';
import { AVAILABILITIES, MENTOR_FORMATS } from '../../model/mentor.js';
import { EVERYONE, MENTOR_FACETS, type MentorFacet, type MentorQuery } from '../../model/mentor-query.js';
import { chips, noneFound } from '../../parts/chips.js';
import { choices, filter, type Choice } from '../../parts/choices.js';
import { withToggled } from './box.js';
import { languageName } from '../../text/language-name.js';
import type { ChoiceView, PanelView } from './view.js';

const ORDER: Partial<Record<MentorFacet, readonly string[]>> = {
  format: MENTOR_FORMATS,
  availability: [...AVAILABILITIES, 'ask'],
};

/** More choices than this are not looked through. */
const MANY = 40;

/** Every filter, each choice with how many mentors it would leave. */
export const panel = (view: PanelView): TemplateResult =>
  html`<div class="panel">${MENTOR_FACETS.map((facet) => facetPart(facet, view))}</div>`;

/** What is asked for, each removable, and all at once. */
export function chosenChips(view: ChoiceView): TemplateResult | typeof nothing {
  const { query, ask, terms } = view;
  const wishes = choicesOf(MENTOR_FACETS, query.chosen).map(([facet, value]) => ({
    words: labelOf(facet, value, view),
    drop: () => ask(withToggled(query, facet, value)),
  }));
  return chips(wishes, terms.list, () => ask(EVERYONE));
}

/** Nobody fits: which one wish to leave out, and how many mentors that would give. */
export function nobodyFound(view: ChoiceView, sizeOf: (query: MentorQuery) => number): TemplateResult {
  const { query, ask, number, terms } = view;
  const { list } = terms;
  const words = query.words.trim();
  const wishes = choicesOf(MENTOR_FACETS, query.chosen).map(([facet, value]) => ({
    what: labelOf(facet, value, view),
    without: withToggled(query, facet, value),
  }));
  if (words) wishes.unshift({ what: list.words(words), without: { ...query, words: '' } });
  const ways = wishes
    .map((wish) => ({ ...wish, size: sizeOf(wish.without) }))
    .filter(({ size }) => size > 0)
    .map(({ what, without, size }) => ({
      words: list.without(what, list.mentors(size, number(size))),
      drop: () => ask(without),
    }));
  return noneFound({ words: list.noneFound, loosen: list.loosen, clear: list.clear }, ways, () =>
    ask(EVERYONE),
  );
}

/** A facet in which all are alike helps nobody choose. What is offered does not change with what is chosen. */
function facetPart(facet: MentorFacet, view: PanelView): TemplateResult | typeof nothing {
  const { terms, whole, total, query, number } = view;
  const isAlike = [...whole[facet].values()].every((size) => size === total);
  if (isAlike && !query.chosen[facet]) return nothing;
  const all = valuesOf(facet, view).map((value) => choiceOf(facet, value, view));
  return filter(
    terms.list.facet[facet],
    choices(all, (count) => terms.list.all(number(count))),
  );
}

/** Known orders as they are, and all else the most common first. What is chosen never goes away. */
function valuesOf(facet: MentorFacet, view: PanelView): readonly string[] {
  const values = [...new Set([...view.whole[facet].keys(), ...(view.query.chosen[facet] ?? [])])];
  const order = ORDER[facet];
  if (order) return order.filter((value) => values.includes(value));
  const size = (value: string): number => view.whole[facet].get(value) ?? 0;
  const label = (value: string): string => labelOf(facet, value, view);
  return worthOffering(values, size, view.query.chosen[facet] ?? []).sort(
    (a, b) => size(b) - size(a) || (label(a) < label(b) ? -1 : 1),
  );
}

/** Of many topics in people's own words most are one person's: the search finds those. */
function worthOffering(
  values: readonly string[],
  size: (value: string) => number,
  chosen: readonly string[],
): string[] {
  const shared = values.filter((value) => size(value) > 1 || chosen.includes(value));
  return values.length > MANY && shared.length > 1 ? shared : [...values];
}

function choiceOf(facet: MentorFacet, value: string, view: PanelView): Choice {
  const { query, counts, ask, number } = view;
  return {
    words: labelOf(facet, value, view),
    size: number(counts[facet].get(value) ?? 0),
    isChosen: query.chosen[facet]?.includes(value) ?? false,
    toggle: () => ask(withToggled(query, facet, value)),
  };
}

/** A choice in words. What organisations and mentors name themselves stays as it is. */
function labelOf(facet: MentorFacet, value: string, { terms, locale, topics }: ChoiceView): string {
  switch (facet) {
    case 'topic':
      return topics.get(value) ?? value;
    case 'language':
      return languageName(value, locale, terms.signed);
    case 'format':
      return own(terms.list.format, value) ?? value;
    case 'availability':
      return own(terms.standing, value) ?? value;
    case 'organisation':
      return value;
  }
}

const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;
