/** Facts about the type codes of the Meeting Guide spec (@code4recovery/spec 1.1.9). */

const words = (text: string): string[] => text.split(' ');

/** Codes of languages, with their BCP 47 tags. Most are the tag itself. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...words('EN FR DE UK AF AM AR BG DA EL FA FI HE HI HR HU IS JA KA LT ML MT NE NL NO SK SL SV TH TL').map(
    (code): [string, string] => [code, code.toLowerCase()],
  ),
  ...Object.entries({ S: 'es', POR: 'pt', ITA: 'it', POL: 'pl', RUS: 'ru', KOR: 'ko', PUN: 'pa', TUR: 'tr' }),
]);

/** What means the same in every programme. */
export const COMMON: ReadonlySet<string> = new Set([
  ...words('O C X XB ASL BA CF FF SM OUT TC W M LGBTQ Y BE D SP ST MED LIT'),
  ...LANGUAGES.keys(),
]);

/** Whom a group is for, in the model's stable words. */
export const AUDIENCE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    W: ['women'],
    M: ['men'],
    LGBTQ: ['lgbtq'],
    G: ['gay', 'lgbtq'],
    L: ['lesbian', 'lgbtq'],
    BI: ['bisexual', 'lgbtq'],
    T: ['transgender', 'lgbtq'],
    NB: ['non-binary', 'lgbtq'],
    Y: ['young-people'],
    SEN: ['seniors'],
    BE: ['newcomers'],
    P: ['professionals'],
    POC: ['people-of-color'],
    N: ['native-american'],
    NDG: ['indigenous'],
    A: ['secular'],
    DD: ['dual-diagnosis'],
    'AL-AN': ['al-anon'],
    AL: ['alateen'],
  }),
);

/** What is true of a room and the people in it, and says nothing once the room is closed. */
export const OF_THE_ROOM: ReadonlySet<string> = new Set(words('X XB BA BRK CAN CF FF OUT SM'));

/** Codes that feeds use and the spec writes otherwise. */
const WRITTEN_OTHERWISE = new Map([
  ['ES', 'S'],
  ['12X12', '12x12'],
]);

/** The spec's way to write a code; other codes stay as they are, in capitals. */
export function codeOf(raw: string): string {
  const code = raw.toUpperCase();
  return WRITTEN_OTHERWISE.get(code) ?? code;
}
