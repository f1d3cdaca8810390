import type { Directory } from '../model/directory.js';
import type { OwnHelp } from '../model/helpline.js';

/** What the nearest provider says of everything inside it: one frozen value, a new one on each change. Null: not said. */
export interface Surroundings {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** BCP 47. Widgets follow the nearest `lang` by themselves; this is for others that ask. */
  readonly lang: string | null;
  readonly theme: 'auto' | 'light' | 'dark' | null;
  /** IANA zone of feeds that name none. */
  readonly timeZone: string | null;
  readonly directory: Directory | null;
  /** Professional help of the organisation. */
  readonly own: OwnHelp | null;
  /** Addresses of what the organisation says about help lines, with spaces between. */
  readonly helplines: string | null;
  /** Address of the organisation's own stages. */
  readonly stages: string | null;
  /** Addresses of mentors, with spaces between. */
  readonly mentors: string | null;
  /** Asks again for the feeds of that directory that failed. */
  retry(): void;
}

/** Where there is no provider. */
export const NOWHERE: Surroundings = Object.freeze({
  country: null,
  lang: null,
  theme: null,
  timeZone: null,
  directory: null,
  own: null,
  helplines: null,
  stages: null,
  mentors: null,
  retry: () => undefined,
});
