/** What formats mean where the answer brings no list of them, and what world ids mean anywhere. */

import { LANGUAGES } from './meeting-guide-codes.js';
import type { Format } from './bmlt-formats.js';

/** World ids as codes of the Meeting Guide spec, whose meaning the page can say in its language. */
export const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    OPEN: 'O',
    CLOSED: 'C',
    BEG: 'BE',
    WCHR: 'X',
    W: 'W',
    M: 'M',
    GL: 'LGBTQ',
    Y: 'Y',
    SPK: 'SP',
    DISC: 'D',
    STEP: 'ST',
    TRAD: 'TR',
    LIT: 'LIT',
    MED: 'MED',
    CAN: 'CAN',
    TC: 'TC',
  }),
);

/** World ids that the venue says already. */
export const OF_THE_VENUE: ReadonlySet<string> = new Set(['VM', 'HYBR']);

/** World ids that some servers leave out, by key; all but `HY` are letters of English words. */
const VENUE_KEYS: ReadonlyMap<string, string> = new Map([
  ['VM', 'VM'],
  ['HY', 'HYBR'],
  ['TC', 'TC'],
]);

/** What a format means in every language; '': only its name says. */
export function worldIdOf({ worldId, rows }: Format): string {
  if (worldId) return worldId;
  const own = rows.filter(({ key, lang }) => key === 'HY' || lang === 'en' || lang === '');
  return own.map(({ key }) => VENUE_KEYS.get(key)).find((one) => one !== undefined) ?? '';
}

/** The keys that a server begins with, in English: key, world id, name. */
const KEYS: readonly (readonly [key: string, worldId: string, name: string])[] = [
  ['AB', 'QA', 'Ask-It-Basket'],
  ['B', 'BEG', 'Beginners'],
  ['BK', 'LIT', 'Book Study'],
  ['BL', '', 'Bilingual'],
  ['BT', 'BT', 'Basic Text'],
  ['C', 'CLOSED', 'Closed'],
  ['CH', 'CH', 'Closed Holidays'],
  ['CL', 'CAN', 'Candlelight'],
  ['CP', 'CPT', 'Concepts'],
  ['CS', '', 'Children under Supervision'],
  ['CW', 'CW', 'Children Welcome'],
  ['D', 'DISC', 'Discussion'],
  ['ES', 'LANG', 'Español'],
  ['GL', 'GL', 'Gay/Lesbian/Transgender'],
  ['HY', 'HYBR', 'Hybrid'],
  ['IP', 'IP', 'Informational Pamphlet'],
  ['IW', 'IW', 'It Works: How and Why'],
  ['JT', 'JFT', 'Just for Today'],
  ['LC', 'LC', 'Living Clean'],
  ['M', 'M', 'Men'],
  ['ME', 'MED', 'Meditation'],
  ['NC', 'NC', 'No Children'],
  ['NS', 'NS', 'No Smoking'],
  ['O', 'OPEN', 'Open'],
  ['OE', '', 'Open-Ended'],
  ['Pi', '', 'Pitch'],
  ['QA', 'QA', 'Question and Answer'],
  ['RA', 'RA', 'Restricted Attendance'],
  ['RF', 'VAR', 'Rotating Format'],
  ['Rr', '', 'Round Robin'],
  ['SC', '', 'Surveillance Cameras'],
  ['SD', 'SPK', 'Speaker/Discussion'],
  ['SG', 'SWG', 'Step Working Guide'],
  ['So', 'SPK', 'Speaker Only'],
  ['St', 'STEP', 'Step'],
  ['TC', 'TC', 'Temporarily Closed Facility'],
  ['Ti', '', 'Timer'],
  ['To', 'TOP', 'Topic'],
  ['Tr', 'TRAD', 'Tradition'],
  ['TW', 'TRAD', 'Traditions Workshop'],
  ['VM', 'VM', 'Virtual Meeting'],
  ['W', 'W', 'Women'],
  ['WC', 'WCHR', 'Wheelchair'],
  ['YP', 'Y', 'Young People'],
];

/** The formats that everybody has, by their English keys. */
export const COMMON_FORMATS: ReadonlyMap<string, Format> = new Map(
  KEYS.map(([key, worldId, name]) => [
    key,
    {
      id: '',
      server: '',
      rows: [{ key, name, lang: 'en' }],
      worldId: worldId === 'LANG' ? '' : worldId,
      isLanguage: worldId === 'LANG',
    },
  ]),
);

const TAGS = (
  'af am ar bg bn cs da de el en es et fa fi fr he hi hr hu id is it ja ka ko lt lv ml mt ne nl no pa pl pt ro ru sk sl ' +
  'sr sv ta th tl tr uk ur vi zh'
).split(' ');

const SPOKEN = ['es', 'fr', 'de', 'pt', 'it', 'sv', 'da', 'nl', 'pl'];

/** Keys of three letters that servers use, besides those of the Meeting Guide spec. */
const KEYS_OF_TAGS =
  'dan:da dut:nl eng:en far:fa fin:fi fre:fr ger:de gre:el heb:he hun:hu jpn:ja nor:no per:fa spa:es swe:sv';

/**
 * The languages that a format names: by its names in whatever languages they are, "Lithuanian/Russian" being two, else by
 * its keys. None: nobody can tell.
 */
export function languagesOf({ rows }: Format): readonly string[] {
  for (const known of [english, others])
    for (const { name } of rows) {
      const found = tagsIn(name ?? '', known());
      if (found.length) return found;
    }
  return rows.flatMap(({ key }) => tagOfKey.get(key.toLowerCase()) ?? []).slice(0, 1);
}

/** The code that the Meeting Guide spec has for a language. */
export const codeOfLanguage = (tag: string): string | null =>
  [...LANGUAGES].find(([, own]) => own === tag)?.[0] ?? null;

function tagsIn(name: string, known: Names): readonly string[] {
  const parts = name.slice(0, 100).split(/[/,&+]/);
  const tags = parts.map((part) => {
    const whole = plainWord(part);
    return known.get(whole) ?? known.get(whole.split(' ')[0] ?? '');
  });
  const found = tags.filter((tag) => tag !== undefined);
  return found.length === tags.length ? [...new Set(found)] : [];
}

type Names = ReadonlyMap<string, string>;

const once = (make: () => Names): (() => Names) => {
  let made: Names | null = null;
  return () => (made ??= make());
};

const english = once(() => namesIn(['en']).set('farsi', 'fa').set('espanol', 'es'));

/** Languages in those that servers speak, and each in itself. To make them takes a while, and few servers need them. */
const others = once(
  () => new Map([...TAGS.flatMap((tag) => [...namesIn([tag], [tag])]), ...namesIn(SPOKEN), ...english()]),
);

function namesIn(languages: readonly string[], tags: readonly string[] = TAGS): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    for (const tag of tags) found.set(plainWord(names.of(tag) ?? ''), tag);
  }
  found.delete('');
  return found;
}

const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

const tagOfKey: ReadonlyMap<string, string> = new Map([
  ...TAGS.map((tag): [string, string] => [tag, tag]),
  ...[...LANGUAGES]
    .filter(([code]) => code.length > 2)
    .map(([code, tag]): [string, string] => [code.toLowerCase(), tag]),
  ...KEYS_OF_TAGS.split(' ').map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
]);
