/** What a visitor can narrow a list by. The names are those of `Find`. */
export const FACETS = [
  'day',
  'time',
  'how',
  'place',
  'kind',
  'programme',
  'topic',
  'audience',
  'access',
  'language',
] as const;

export type Facet = (typeof FACETS)[number];

/** Of several choices in one facet one is enough; each facet with a choice has to be met. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a visitor asks for. It never leaves the finder. */
export interface Query {
  readonly words: string;
  readonly chosen: Chosen;
  /** A place that the visitor gave, rounded, and how far from it. */
  readonly near: Near | null;
}

export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

export const EVERYTHING: Query = Object.freeze({ words: '', chosen: Object.freeze({}), near: null });
