import type { CountryHelp, Helpline, Hours, OwnHelp } from '../../model/helpline.js';
import type { Where } from '../../parts/way.js';
import type { BannerTerms } from '../../text/en-banner.js';

/** The lines of a country. */
export interface Lines {
  /** Null: the country is unknown, or not covered. */
  readonly help: CountryHelp | null;
  /** What stands open. */
  readonly open: readonly Helpline[];
  /** What is folded away. Null: not here yet. */
  readonly more: readonly Helpline[] | null;
}

/** What the templates of the banner are told. */
export interface BannerView extends Lines {
  readonly terms: BannerTerms;
  /** The page's language (BCP 47). */
  readonly lang: string;
  /** Of the terms, and so of all formats. */
  readonly locale: string;
  /** What is told of hours. */
  readonly hours: (hours: Hours) => readonly string[];
  /** Of the banner's own heading. */
  readonly level: number;
  /** ISO 3166-1 alpha-2; null: unknown. */
  readonly country: string | null;
  /** What is folded away could not be had. */
  readonly failed: boolean;
  /** Somebody unfolds it, or tries again. */
  readonly unfold: () => void;
  readonly own: OwnHelp;
  readonly emergency: boolean;
  readonly shows: { readonly talk: boolean; readonly care: boolean; readonly peers: boolean };
  /** A visitor chose another country. Null: it is locked. */
  readonly choose: ((event: Event) => void) | null;
  /** Where the groups are. */
  readonly peers: Where;
  /** To those on this page. */
  readonly toPeers: () => void;
}
