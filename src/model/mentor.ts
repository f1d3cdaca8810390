export const MENTOR_FORMATS = ['in-person', 'video', 'phone', 'message'] as const;
/** How somebody can meet a mentor. */
type MentorFormat = (typeof MENTOR_FORMATS)[number];

export const AVAILABILITIES = ['open', 'waiting-list', 'full', 'paused'] as const;
/** Whether a mentor takes somebody on, as the organisation states it. */
type Availability = (typeof AVAILABILITIES)[number];

/** The same as it may be told today; `ask`: nobody has said so lately, so the office has to be asked. */
export type Standing = Availability | 'ask';

/** What may stand in the place of a photo, drawn by us. */
export const DRAWINGS = ['leaf', 'wave', 'sun', 'hill', 'boat', 'star'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** A peer mentor as an organisation writes them (schema/mentor.json). There is no field for a surname. */
export interface Mentor {
  id: string;
  /** A chosen first name. */
  name: string;
  pronouns?: string;
  role?: string;
  /** BCP 47. */
  languages: string[];
  /** Lived experience, in the mentor's own words. */
  topics: string[];
  story?: string;
  formats: MentorFormat[];
  /** How often: "every week". */
  rhythm?: string;
  availability: Availability;
  /** Who supervises the mentor. `timeZone` (IANA) is that of `consentUntil`. */
  organisation: { name: string; url?: string; contactUrl?: string; timeZone?: string };
  credentials?: { title: string; issuer: string; date?: string; verifyUrl?: string }[];
  photo?: { src: string; alt: string };
  /** Instead of a photo: leaf, wave, sun, hill, boat or star. */
  drawing?: Drawing;
  /** Ids of groups that the mentor leads, as the organisation lists them; never groups merely attended. */
  leads?: string[];
  /** ISO dates; consent lasts through that day in the organisation's zone. */
  updated: string;
  consentUntil: string;
  minor?: boolean;
}

/** The same as it was read and checked: nothing in it leads to the person but by the organisation. Empty is null or []. */
export interface ListedMentor {
  /** Unique in what was read together, URL-safe. */
  readonly id: string;
  readonly name: string;
  readonly pronouns: string | null;
  readonly role: string | null;
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly story: string | null;
  readonly formats: readonly MentorFormat[];
  readonly rhythm: string | null;
  /** Null: not stated. */
  readonly availability: Availability | null;
  readonly organisation: MentorOrganisation;
  readonly credentials: readonly Credential[];
  readonly photo: { readonly src: string; readonly alt: string | null } | null;
  readonly drawing: Drawing | null;
  readonly leads: readonly string[];
  /** ISO date; null: not stated. */
  readonly updated: string | null;
  readonly consentUntil: string;
}

export interface MentorOrganisation {
  readonly name: string;
  /** Its website, as a whole address. */
  readonly url: string | null;
  /** Where to ask about the mentor: a whole http(s) address, or mailto: of the organisation. */
  readonly contactUrl: string | null;
  readonly timeZone: string | null;
}

/** As the organisation states it. */
export interface Credential {
  readonly title: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly verifyUrl: string | null;
}
