/**
 * What a group is: the one shape that every feed is read into. Empty is `null` or `[]`, never `""`.
 * Names, units and meanings are public (`finder.groups`).
 */
export interface Group {
  /** Unique and stable within a finder, safe in an address. */
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** "AA", "NA", "Al-Anon", "SMART", "DBSA", or the clinic's own. */
  readonly programme: string | null;
  /** The feed's own words: alcohol, depression, grief, family … */
  readonly topics: readonly string[];
  readonly status: 'active' | 'paused' | 'ended';
  /** Empty: ongoing, or by appointment. */
  readonly slots: readonly Slot[];
  readonly venue: Venue;
  readonly place: Place | null;
  readonly join: Join | null;
  /** What the feed said of the group in codes; `label` only where the code is known. */
  readonly types: readonly GroupType[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly access: Access;
  readonly fit: Fit;
  readonly notes: Notes;
  /** Private unless the page asks for it (`show-contact`). */
  readonly contact: Contact | null;
  readonly organisation: Organisation | null;
  readonly links: Links;
  readonly checked: { readonly date: string; readonly by: string | null } | null;
  /** ISO 8601 instant or date. */
  readonly updated: string | null;
  readonly source: { readonly src: string; readonly record: number };
}

export type GroupKind = 'support-group' | 'online-community' | 'workshop';
export type Venue = 'in-person' | 'online' | 'hybrid' | 'phone' | 'none';

/** A weekly slot, or one with a rule. Wall time in `timeZone`; a null zone is shown as given, never converted. */
export interface Slot {
  /** ISO: Monday = 1. Null with `rrule` or `dates`. */
  readonly weekday: Weekday | null;
  /** "HH:MM", 24 hours. */
  readonly start: string;
  /** Null: the feed does not state an end. */
  readonly minutes: number | null;
  /** IANA name. */
  readonly timeZone: string | null;
  /** RFC 5545, without DTSTART. */
  readonly rrule?: string;
  /** ISO dates; `from` anchors an interval. */
  readonly from?: string;
  readonly until?: string;
  readonly dates?: readonly string[];
  readonly except?: readonly string[];
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Place {
  readonly name: string | null;
  readonly address: string | null;
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  /** Degrees; both or neither. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly approximate: boolean;
  /** From wide to narrow. */
  readonly regions: readonly string[];
}

export interface Join {
  readonly url: string | null;
  /** The service behind the link, where it is a known one. */
  readonly provider: string | null;
  readonly notes: string | null;
  readonly phone: string | null;
  readonly phoneNotes: string | null;
  readonly how: 'open' | 'ask' | 'register' | 'referral' | 'waiting-list' | null;
  /** The link and notes are given only when a visitor asks to see them. */
  readonly onRequest: boolean;
}

export interface GroupType {
  readonly code: string;
  readonly label: string | null;
  readonly raw: string;
}

export interface Access {
  readonly open: 'open' | 'closed' | null;
  /** Stable words: women, men, lgbtq, newcomers, young-people … or the feed's own. */
  readonly audience: readonly string[];
  readonly stepFree: boolean | null;
  readonly captions: boolean | null;
  readonly signLanguage: string | null;
}

/** What a newcomer wants to know before the first visit. Null is "not stated", never "no". */
export interface Fit {
  readonly for: string | null;
  readonly cost: { readonly free: boolean | null; readonly text: string | null };
  readonly size: string | null;
  readonly camera: string | null;
  readonly speaking: string | null;
  readonly ledBy: 'peer' | 'clinician' | 'both' | null;
  readonly moderated: boolean | null;
  readonly platform: string | null;
  readonly minimumAge: number | null;
  readonly registerBy: string | null;
}

export interface Notes {
  readonly meeting: string | null;
  readonly place: string | null;
  readonly group: string | null;
}

export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Organisation {
  readonly name: string | null;
  readonly district: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

export interface Links {
  readonly page: string | null;
  readonly edit: string | null;
  readonly feedback: string | null;
  readonly donate: readonly { readonly service: string; readonly url: string }[];
}
