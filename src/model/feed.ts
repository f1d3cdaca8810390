import type { GroupKind } from './group.js';

/** Settings of one feed; the element's attributes are the defaults for all of them. */
export interface Feed {
  readonly src: string;
  /** The reader's name; without it the feed's own content decides. */
  readonly format?: string;
  /** Whose groups these are. Type codes belong to a programme: the same letters differ. */
  readonly programme?: string;
  /** Default "support-group". */
  readonly kind?: GroupKind;
  /** IANA zone of records that name none. */
  readonly timeZone?: string;
  /** The feed's own code table: code to label. */
  readonly types?: Readonly<Record<string, string>>;
  /** Hosts of meeting services besides the known ones. */
  readonly services?: readonly string[];
}
