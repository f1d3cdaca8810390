import type { TemplateResult } from 'lit';
import type { GuideSectionName, OwnGuide } from '../../model/guide.js';
import type { Where } from '../../parts/way.js';
import type { GuideTerms } from '../../text/en-guide.js';

/** Where something is, and what to do where it is on this page. */
export interface Lead {
  readonly where: Where;
  readonly go: () => unknown;
}

/** By the names of the items that lead somewhere. */
export type Leads = Readonly<Record<keyof GuideTerms['lead'], Lead>>;

/** What the templates of the guide are told. */
export interface GuideView {
  readonly terms: GuideTerms;
  /** Of the guide's own heading. */
  readonly level: number;
  readonly compact: boolean;
  readonly sections: readonly GuideSectionName[];
  readonly own: OwnGuide;
  readonly leads: Leads;
  /** To help in danger. */
  readonly urgent: Lead;
  /** The organisation's own professional help; null: none is known. */
  readonly contact: TemplateResult | null;
}
