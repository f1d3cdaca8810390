import type { Row, Viewpoint } from '../../../logic/find.js';
import { countChoices, narrow, type Counts } from '../../../logic/narrow.js';
import { Searcher, type Hits } from '../../../logic/search.js';
import type { Group } from '../../../model/group.js';
import { EVERYTHING, type Query } from '../../../model/query.js';
import type { Found } from './use-search.js';

/** What people remember of a group besides its name. */
const wordsOf = ({
  place,
  organisation,
  topics,
  types,
  programme,
  notes,
  languages,
}: Group): readonly (string | null)[] => [
  place &&
    [
      place.name,
      place.address,
      place.street,
      place.city,
      place.region,
      place.postalCode,
      ...place.regions,
    ].join(' '),
  organisation && organisation.name,
  programme,
  ...topics,
  ...types.map(({ label }) => label),
  ...languages,
  notes.meeting,
];

/** Lists up to this long are counted within a frame. */
const MANY = 1000;

/** Searches and counts for one finder, and keeps what it has read of the groups. */
export class Engine {
  readonly #searcher = new Searcher(wordsOf);
  /** Of what was asked last, and of the whole list. */
  readonly #counted = new Map<
    'asked' | 'whole',
    { readonly of: readonly unknown[]; readonly counts: Counts }
  >();

  #later: ReturnType<typeof setTimeout> | undefined;

  find(rows: readonly Row[], query: Query, viewpoint: Viewpoint): Found {
    const hits = this.#hits(rows, query);
    return { rows: narrow(rows, query, hits, viewpoint), ranked: hits !== null, like: hits?.near ?? false };
  }

  /**
   * How many groups each choice would leave. Of a long list, what was counted last stands until `later` is called: the
   * list itself comes first, and its counts a moment after it.
   */
  countsSoon(rows: readonly Row[], query: Query, viewpoint: Viewpoint, later: () => void): Counts {
    const known = this.#counted.get('asked');
    if (!known || rows.length <= MANY || known.of[1] === query) return this.counts(rows, query, viewpoint);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.counts(rows, query, viewpoint);
      later();
    });
    return known.counts;
  }

  /** The same, at once; and the same value until something else is asked. */
  counts(rows: readonly Row[], query: Query, viewpoint: Viewpoint): Counts {
    const of = [rows, query];
    const which = query === EVERYTHING ? 'whole' : 'asked';
    const known = this.#counted.get(which);
    if (known?.of.every((each, i) => each === of[i])) return known.counts;
    const counts = countChoices(rows, query, this.#hits(rows, query), viewpoint);
    this.#counted.set(which, { of, counts });
    return counts;
  }

  /** Reads some groups ahead, so that the first key press is as quick as the others. */
  prepare(groups: readonly Group[]): void {
    this.#searcher.prepare(groups);
  }

  #hits(rows: readonly Row[], { words }: Query): Hits<Group> | null {
    return words.trim()
      ? this.#searcher.search(
          rows.map(({ group }) => group),
          words,
        )
      : null;
  }
}
