import type { Stage, Stages } from '../../model/stage.js';
import type { Where } from '../../parts/way.js';
import type { ExplainerTerms } from '../../text/en-explainer.js';

export type Layout = 'path' | 'tabs' | 'list' | 'disclosures';

/** What the templates of the explainer are told. */
export interface ExplainerView {
  readonly terms: ExplainerTerms;
  readonly model: Stages;
  readonly layout: Layout;
  /** Of the explainer's own heading. */
  readonly level: number;
  /** Id of the stage whose tab is chosen, or that is unfolded. */
  readonly current: string | null;
  /** Id of the one stage that is on paper; null: all. */
  readonly printing: string | null;
  readonly linkable: boolean;
  /** Help in a crisis, on a page that has no other place for it. */
  readonly crisis: unknown;
  readonly ways: { readonly groups: Where; readonly mentors: Where; readonly help: Where };
  /** What came of the last press on "copy". */
  readonly said: string;
  /** A link that could not be copied for the visitor. */
  readonly copyThis: string | null;
  readonly acts: Acts;
}

export interface Acts {
  /** A tab was chosen, by its id. */
  readonly choose: (id: string) => void;
  readonly groups: (stage: Stage) => void;
  readonly mentors: () => void;
  readonly help: () => void;
  readonly copy: (stage: Stage) => void;
  /** Null: all of them. */
  readonly print: (stage: Stage | null) => void;
}
