/** Crisis help of one country, reduced to what is shown first. Numbers are what a person dials, never guessed. */
export interface CrisisHelp {
  /** ISO 3166-1 alpha-2: the country or territory that was asked for. */
  readonly country: string;
  /** The first one first. */
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly CrisisLine[];
}

export interface EmergencyNumber {
  readonly number: string;
  /** Whom it brings. */
  readonly services: readonly ('ambulance' | 'fire' | 'police')[];
  /** Where it works; null: from any phone. */
  readonly from: 'mobile' | null;
}

export interface CrisisLine {
  /** In the operator's own words and language. */
  readonly name: string;
  readonly channels: readonly CrisisChannel[];
}

/** One way to reach a line. What does not apply is absent. */
export interface CrisisChannel {
  readonly type: 'call' | 'text' | 'chat' | 'whatsapp' | 'email' | 'web';
  /** What is dialled or texted, exactly: short codes stay short. `call`, `text` and `whatsapp` have it. */
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
  readonly from?: 'landline';
  /** The part of the country where it works; absent: all of it. */
  readonly area?: string;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/** Where to look for a line in a country that we do not cover. */
export interface HelpDirectory {
  readonly name: string;
  readonly url: string;
}
