/** Help in one country: what to dial in danger, and whom to talk to. Numbers are what a person dials, never guessed. */
export interface CountryHelp {
  /** ISO 3166-1 alpha-2: the country or territory that was asked for. */
  readonly country: string;
  /** The day on which the oldest of these numbers was last looked up (ISO date). */
  readonly checked: string;
  /** The first one first. */
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly Helpline[];
}

export interface EmergencyNumber {
  readonly number: string;
  /** Whom it brings. */
  readonly services: readonly ('ambulance' | 'fire' | 'police')[];
  /** Where it works; null: from any phone. */
  readonly from: 'mobile' | null;
}

/** A line as it is shown. */
export interface Helpline {
  /** In the operator's own words. */
  readonly name: string;
  /** Of the name, BCP 47; absent: English, or a name that is the same everywhere. */
  readonly lang?: string;
  /** The part of the country that it serves; absent: all of it. */
  readonly scope?: string;
  readonly channels: readonly HelpChannel[];
}

/** A line with what is needed to choose among several. */
export interface ListedHelpline extends Helpline {
  readonly id: string;
  /** Primary: to be shown first to somebody in a crisis. */
  readonly role: 'primary' | 'support';
  readonly confidence: 'high' | 'medium';
  readonly topics: readonly string[];
}

/** One way to reach a line. What does not apply is absent. */
export interface HelpChannel {
  readonly type: 'call' | 'text' | 'chat' | 'whatsapp' | 'email' | 'web';
  /** What is dialled or texted, exactly: short codes stay short. `call`, `text` and `whatsapp` have it; an address for `email`. */
  readonly value?: string;
  /** The number as people write it, or the operator's words for a link. */
  readonly display: string;
  /** `chat`, `whatsapp` and `web` have it. */
  readonly url?: string;
  /** A keyword to send. */
  readonly textBody?: string;
  /** What kind of thing to write, where it is no keyword. */
  readonly textBodyKind?: 'zip-code';
  /** What it takes to get through after the call connects. */
  readonly menu?: string;
  readonly menuKind?: 'key' | 'extension';
  /** A text phone, for people who are deaf or hard of hearing. */
  readonly tty?: boolean;
  /** Where it works; absent: from any phone. */
  readonly from?: 'landline' | 'mobile';
  /** The part of the country where it works; absent: all of it. */
  readonly area?: string;
  /** Absent: not stated. */
  readonly hours?: Hours;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/** When somebody answers. */
export interface Hours {
  /** As OpenStreetMap writes opening hours: "24/7", "Mo-Fr 17:00-21:00; Sa,Su 13:00-17:00"; or as somebody else wrote them. */
  readonly text: string;
  /** IANA; null: not stated, so nobody can say whether it is open now. */
  readonly timeZone: string | null;
}

/** Where to look for a line in a country that we do not cover. */
export interface HelpDirectory {
  readonly name: string;
  readonly url: string;
}

/** The professional help of the organisation whose page it is. Null: not given. */
export interface OwnHelp {
  readonly organisation: string | null;
  readonly phone: string | null;
  /** As written. */
  readonly hours: string | null;
  /** IANA zone of the hours. */
  readonly timeZone: string | null;
  readonly bookingUrl: string | null;
  readonly email: string | null;
}

/** What an organisation may say about the help lines of a country, over what we ship (schema/helpline-override.json). */
export interface HelplineOverride {
  country: string;
  /** New ones, and those that replace ours of the same id. */
  lines?: {
    id: string;
    name: string;
    channels: {
      type: HelpChannel['type'];
      value?: string;
      display?: string;
      url?: string;
      textBody?: string;
      hours?: unknown;
    }[];
  }[];
  /** Ids of lines that are not shown. */
  remove?: string[];
  /** Ids of lines that come first, in this order. */
  order?: string[];
}

/** The same as it was read. */
export interface AppliedOverride {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** New ones, and those that replace ours of the same id. */
  readonly lines: readonly ListedHelpline[];
  /** Ids of lines that are not shown. */
  readonly remove: readonly string[];
  /** Ids of lines that come first, in this order. */
  readonly order: readonly string[];
}
