import type { ListedMentor, Standing } from '../model/mentor.js';
import type { MentorTerms } from '../text/en-mentor.js';

/** What came of asking about a mentor. */
export type Asking = 'unasked' | 'sending' | 'sent' | 'failed';

/** A group that a mentor leads: on this page, or behind an address. */
export interface LedGroup {
  readonly id: string;
  /** Null: its name is not known here. */
  readonly name: string | null;
  /** Null: it is in the finder on this page. */
  readonly url: string | null;
}

/** What the template of a card is told. */
export interface MentorView {
  readonly mentor: ListedMentor;
  readonly standing: Standing;
  readonly asking: Asking;
  /** The whole story is open. */
  readonly unfolded: boolean;
  readonly groups: readonly LedGroup[];
  /** Stand in the card's slots: what the page wrote there takes their place. Only a card has slots. */
  readonly slots: { readonly story: boolean; readonly credentials: boolean } | null;
  readonly terms: MentorTerms;
  /** Of the terms, and so of all names. */
  readonly locale: string;
  /** Of the card's own heading. */
  readonly level: number;
  /** The way to help for those who cannot wait. */
  readonly help: unknown;
  readonly acts: MentorActs;
}

export interface MentorActs {
  /** The visitor asks. The event is that of the link or button: where the page answers, a link is not followed. */
  readonly ask: (mentor: ListedMentor, event: Event) => void;
  readonly unfold: (mentor: ListedMentor) => void;
  readonly openGroup: (group: LedGroup) => void;
}
