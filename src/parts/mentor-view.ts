import type { ListedMentor, Standing } from '../model/mentor.js';
import type { MentorTerms } from '../text/en-mentor.js';
import type { Where } from './way.js';

/** What came of asking about a mentor. */
type Asking = 'unasked' | 'sending' | 'sent' | 'failed';

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
  /** Not in a list: what a mentor is has not been said above it. */
  readonly alone: boolean;
  readonly standing: Standing;
  readonly asking: Asking;
  /** The whole story is open. */
  readonly unfolded: boolean;
  readonly groups: readonly LedGroup[];
  /** What the page wrote into the card takes the place of what is known: the text of its story, and whether it names credentials. */
  readonly slots: { readonly story: string | null; readonly credentials: boolean };
  readonly terms: MentorTerms;
  /** Of the terms, and so of all names. */
  readonly locale: string;
  /** Of the card's own heading. */
  readonly level: number;
  readonly help: MentorHelp;
  readonly acts: MentorActs;
}

/** The way to help for those who cannot wait: where it is and who leads there, or the ways themselves. */
export interface MentorHelp {
  readonly where: Where;
  readonly go: () => void;
  /** What is told where there is nowhere to go; null: it has not come. */
  readonly ways: unknown;
}

interface MentorActs {
  /** The visitor asks. The event is that of the link or button: where the page answers, a link is not followed. */
  readonly ask: (mentor: ListedMentor, event: Event) => void;
  readonly unfold: (mentor: ListedMentor) => void;
  readonly openGroup: (group: LedGroup) => void;
}
