import type { Group } from '../model/group.js';
import { FACETS, type Facet } from '../model/query.js';

/** Facets that say what a group is; `day` and `time` say when it meets, and are of its single times. */
export type LastingFacet = Exclude<Facet, 'day' | 'time'>;

export const LASTING: readonly LastingFacet[] = FACETS.filter((facet) => facet !== 'day' && facet !== 'time');

/** Between the levels of a place, from wide to narrow: "Ontario > Kingston". */
export const WITHIN = ' > ';

type Values = Readonly<Record<LastingFacet, readonly string[]>>;

const known = new WeakMap<Group, Values>();

/** What a group is in each lasting facet; none where the feed does not say. */
export function valuesOf(group: Group): Values {
  let values = known.get(group);
  if (!values) known.set(group, (values = read(group)));
  return values;
}

function read(group: Group): Values {
  return {
    how: group.venue === 'none' ? [] : [group.venue],
    place: placesOf(group),
    kind: [group.kind],
    programme: group.programme === null ? [] : [group.programme],
    topic: group.topics,
    audience: group.access.audience,
    access: accessOf(group),
    language: [...new Set(group.languages.map((tag) => tag.split('-')[0] ?? tag))],
  };
}

/** The place and each that it lies in, as the feed names them. */
function placesOf({ place }: Group): readonly string[] {
  if (!place) return [];
  const { regions, region, city } = place;
  const levels = regions.length ? regions : [region, city].filter((level) => level !== null);
  return levels.map((_, depth) => levels.slice(0, depth + 1).join(WITHIN));
}

function accessOf({ access, fit }: Group): readonly string[] {
  const { open, stepFree, captions, signLanguage } = access;
  const values = [
    open,
    stepFree && 'step-free',
    captions && 'captions',
    signLanguage !== null && 'sign-language',
    fit.cost.free && 'free',
  ];
  return values.filter((value): value is string => typeof value === 'string');
}
