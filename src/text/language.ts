import type { BannerTerms } from './en-banner.js';
import type { DetailTerms } from './en-detail.js';
import type { ExitTerms } from './en-exit.js';
import type { ExplainerTerms } from './en-explainer.js';
import type { GuideTerms } from './en-guide.js';
import type { HelpTerms } from './en-help.js';
import type { HoursTerms } from './en-hours.js';
import type { MentorTerms } from './en-mentor.js';
import type { MentorsTerms } from './en-mentors.js';
import type { SearchTerms } from './en-search.js';
import type { Terms } from './en.js';
import type { StagesWords } from './say-stages.js';

type Without<T, Key> = { readonly [K in keyof T as K extends Key ? never : K]: T[K] };

/** What the widgets say: one part for each of them, and what several say (`when`, `help`). English is in files by part. */
export interface Words {
  readonly when: HelpTerms['when'];
  readonly help: HelpTerms['help'];
  readonly banner: BannerTerms['banner'];
  readonly hours: HoursTerms['hours'];
  readonly exit: Without<ExitTerms, 'lang'>;
  readonly guide: Without<GuideTerms, 'lang'>;
  readonly explainer: Without<ExplainerTerms, 'lang'>;
  readonly mentor: Without<MentorTerms, 'lang'>;
  readonly mentors: MentorsTerms['list'];
  readonly finder: Without<Terms, 'lang' | 'help' | 'when'> & {
    readonly when: Without<Terms['when'], keyof HelpTerms['when']>;
  };
  readonly detail: Without<DetailTerms, 'lang'>;
  readonly search: Without<SearchTerms, 'lang'>;
}

/** All words in one language: a file each, loaded on demand. */
export interface Language extends Words {
  /** BCP 47; the same as the file's name. */
  readonly lang: string;
  /** Whether a person who grew up with it has read all of it. */
  readonly reviewed: boolean;
  /** What the models of stages that we ship say. */
  readonly stages: () => Promise<{ default: StagesWords }>;
  /** What the codes of Meeting Guide mean. */
  readonly types: () => Promise<{ default: Readonly<Record<string, string>> }>;
}
