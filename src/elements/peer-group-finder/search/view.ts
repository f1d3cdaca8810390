import type { Facet, Near, Query } from '../../../model/query.js';
import type { Terms } from '../../../text/en.js';
import type { SearchTerms } from '../../../text/en-search.js';
import type { Format } from '../../../text/format.js';
import { WITHIN } from '../../../logic/facets.js';
import { distanceOf } from '../../../logic/narrow.js';
import type { Group, Weekday } from '../../../model/group.js';

/** What the templates of searching are told, and whom they tell. */
export interface SearchView {
  readonly terms: Terms;
  readonly search: SearchTerms;
  readonly format: Format;
  readonly query: Query;
  /** Facets that the page has fixed: they are not offered. */
  readonly locked: readonly Facet[];
  readonly miles: boolean;
  readonly ask: (query: Query) => void;
}

/** A choice in words. What the feed names itself stays as it is. */
export function labelOf(facet: Facet, value: string, { terms, search, format }: SearchView): string {
  switch (facet) {
    case 'kind':
      return own(terms.kind, value) ?? value;
    case 'audience':
      return own(terms.access.audience, value) ?? value;
    case 'language':
      return format.language(value);
    case 'place':
      return value.split(WITHIN).at(-1) ?? value;
    case 'day':
      return /^[1-7]$/.test(value)
        ? format.weekday(Number(value) as Weekday)
        : (own(search.value, value) ?? value);
    default:
      return own(search.value, value) ?? value;
  }
}

const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

const KM_IN_A_MILE = 1.609344;

/** A distance as people of the page's region say it. */
export function distanceIn(km: number, { format, miles }: SearchView): string {
  const value = miles ? km / KM_IN_A_MILE : km;
  const unit = miles ? 'mile' : 'kilometer';
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(format.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

/** "about 3 km away"; null: online, or nobody knows where. */
export function distanceWords(group: Group, near: Near, view: SearchView): string | null {
  const km = distanceOf(group, near);
  return km === null ? null : view.search.near.distance(distanceIn(km, view));
}
