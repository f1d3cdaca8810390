/** What a visitor can narrow a list of mentors by. */
export const MENTOR_FACETS = ['topic', 'language', 'format', 'availability', 'organisation'] as const;

export type MentorFacet = (typeof MENTOR_FACETS)[number];

/** Of several choices in one facet one is enough; each facet with a choice has to be met. */
export type MentorChosen = Readonly<Partial<Record<MentorFacet, readonly string[]>>>;

/** What a visitor asks for. It never leaves the list. */
export interface MentorQuery {
  readonly words: string;
  readonly chosen: MentorChosen;
}

export const EVERYONE: MentorQuery = Object.freeze({ words: '', chosen: Object.freeze({}) });
