import type { ListedMentor } from '../../model/mentor.js';
import type { MentorQuery } from '../../model/mentor-query.js';
import type { MentorsTerms } from '../../text/en-mentors.js';
import type { MentorCounts } from './narrowing.js';

/** What the templates of a list are told, and whom they tell. */
export interface ListView {
  readonly terms: MentorsTerms;
  /** Of the terms, and so of all names. */
  readonly locale: string;
  readonly number: (n: number) => string;
  readonly query: MentorQuery;
  readonly ask: (query: MentorQuery) => void;
}

/** The same for what names choices. */
export interface ChoiceView extends ListView {
  /** Topics as they were first written, by their keys. */
  readonly topics: ReadonlyMap<string, string>;
}

/** The same with all that the filters take. */
export interface PanelView extends ChoiceView {
  /** How many each choice would leave, and how many there are in all. */
  readonly counts: MentorCounts;
  readonly whole: MentorCounts;
  readonly total: number;
}

/** Who was found. */
export interface Found {
  readonly mentors: readonly ListedMentor[];
  /** Nobody holds the words as typed; these hold words much like them. */
  readonly isLike: boolean;
}

/** Who was found, and how much of it is drawn. */
export interface ResultsView extends ListView {
  readonly found: Found;
  readonly total: number;
  readonly shown: number;
  readonly card: (mentor: ListedMentor) => unknown;
  readonly showMore: () => void;
}
