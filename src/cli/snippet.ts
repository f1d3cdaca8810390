import { countryCode } from '../logic/choose-helpline.js';
import { pageUrl } from '../logic/page-url.js';
import { loadExitTerms } from '../text/load-exit-terms.js';
import {
  block,
  care,
  danger,
  escaped,
  helpPage,
  link,
  opening,
  paragraph,
  peers,
  talk,
  type Attributes,
  type HelpPage,
} from './html.js';

/** What stands in the place of a widget where there is no script. For the banner and the exit it is made below. */
const SAID = {
  'peer-help-banner': '',
  'peer-quick-exit': '',
  'peer-group-finder':
    'Our list of groups does not show here. Please call or write to us: we will help you find a group.',
  'peer-mentor-card': 'A peer mentor has been there too. Please call or write to us to hear more.',
  'peer-mentor-list': 'Our peer mentors have been there too. Please call or write to us to hear more.',
  'peer-stage-explainer': 'People move back and forth in recovery. Wherever you are, peers can help.',
  'peer-support-guide': 'In peer support, people who have been there help each other. It adds to care.',
  'peer-feed-report': 'This report is for the people who run this site. It needs JavaScript.',
  'peer-support-provider': 'Peer support adds to care. It is not for emergencies.',
} as const;

type Tag = keyof typeof SAID;

/** They are there or not; what HTML makes of country-locked="false" is a lock. */
const FLAGS: ReadonlySet<string> = new Set(
  `compact country-locked hidden linkable minor offline show-contact show-inactive without-emergency-number`.split(
    ' ',
  ),
);

/** As elements/peer-quick-exit/exit-address.ts has it. */
const NEUTRAL = 'https://www.wikipedia.org/';

/** `snippet ELEMENT [--attribute value …]`: prints what to paste into a page. Rejects when that cannot be made. */
export async function snippet([name, ...words]: readonly string[]): Promise<number> {
  const tag = tagOf(name ?? '');
  const attributes = readAttributes(words);
  const script = attributes.get('script') ?? `/peer-support-elements/dist/cdn/${tag}.js`;
  attributes.delete('script');
  const { comment, lines } = await fallbackOf(tag, attributes);
  const html = [
    `<!-- ${comment} -->`,
    `<script type="module" src="${escaped(script)}"></script>`,
    ...block(tag, lines, attributes),
  ];
  console.log(html.join('\n'));
  return 0;
}

function tagOf(name: string): Tag {
  const tag = name.startsWith('peer-') ? name : `peer-${name}`;
  if (isTag(tag)) return tag;
  const known = Object.keys(SAID).map((one) => one.slice('peer-'.length));
  throw new Error(
    `${name ? `There is no element "${name}".` : 'Name an element first.'} It is one of ${known.join(', ')}.`,
  );
}

const isTag = (tag: string): tag is Tag => Object.hasOwn(SAID, tag);

/** From "--country IE --country-locked --data-page=home". Null is an attribute without a value. */
function readAttributes(words: readonly string[]): Map<string, string | null> {
  const attributes = new Map<string, string | null>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, value] = /^--([a-z][a-z\d-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!name)
      throw new Error(`"${word}" is not the name of an attribute: write --name value, in small letters.`);
    if (attributes.has(name)) throw new Error(`--${name} is there twice.`);
    if (FLAGS.has(name) && value !== undefined)
      throw new Error(`--${name} takes no value: write it, or leave it out.`);
    const next = value ?? (FLAGS.has(name) || rest[0]?.startsWith('--') ? undefined : rest.shift());
    if (next === undefined && !isFlag(name))
      throw new Error(`--${name} needs a value. For an empty one: --${name}=`);
    attributes.set(name, next ?? null);
  }
  return attributes;
}

const isFlag = (name: string): boolean => FLAGS.has(name) || name.startsWith('data-');

interface Fallback {
  /** What the person who pastes it should know. */
  readonly comment: string;
  readonly lines: readonly string[];
}

async function fallbackOf(tag: Tag, attributes: Attributes): Promise<Fallback> {
  const lang = attributes.get('lang') ?? 'en';
  if (tag === 'peer-quick-exit') return exit(attributes.get('href') ?? null, lang);
  const given = attributes.get('country')?.trim() ?? '';
  const page = await helpPage(countryCode(given), lang);
  const comment = commentOn(page);
  if (tag === 'peer-help-banner') {
    const lines = banner(page, attributes);
    tellOfCountry(given, page);
    return { comment, lines: inWords(page.terms.lang, lang, lines) };
  }
  if (given) tellOfCountry(given, page);
  const help = given ? [...danger(page), ...talk(page)] : [];
  return {
    comment: given ? comment : OWN_WORDS,
    lines: inWords(page.terms.lang, lang, [...paragraph(SAID[tag]), ...help]),
  };
}

const OWN_WORDS = 'What is between the tags shows where there is no script. Put your own words there.';

function commentOn({ help }: HelpPage): string {
  if (!help) return OWN_WORDS;
  return `Numbers read from stored copies on ${help.checked}, not dialled. Check each with its operator before you publish.`;
}

/** Where there is no country or no number, the words on the page are the best we have; who pastes them should know. */
function tellOfCountry(given: string, { country, help }: HelpPage): void {
  if (help) return;
  const why = !given
    ? 'No country is given: add --country, such as --country IE.'
    : country
      ? `We hold no numbers for ${country}.`
      : `"${given}" is not a country code of two letters, such as IE.`;
  console.error(`${why} The page says how to reach local help, without numbers.`);
}

/** English on a page in another language is marked as such, and keeps its own direction. */
function inWords(words: string, lang: string, lines: readonly string[]): readonly string[] {
  if (lang.toLowerCase().split('-')[0] === words) return lines;
  return block(
    'div',
    lines,
    new Map([
      ['lang', words],
      ['dir', 'ltr'],
    ]),
  );
}

function banner(page: HelpPage, attributes: Attributes): readonly string[] {
  const value = (name: string): string | null => attributes.get(name) || null;
  const level = value('level');
  const own = {
    organisation: value('organisation'),
    phone: value('phone'),
    hours: value('hours'),
    timeZone: value('time-zone'),
    bookingUrl: pageAddress(value('booking-url'), 'booking-url'),
    email: value('email'),
  };
  const groups = pageAddress(value('groups-url'), 'groups-url');
  return [
    ...opening(page),
    ...(attributes.has('without-emergency-number') ? [] : danger(page)),
    ...(level === 'professional' ? [] : talk(page)),
    ...(level === 'crisis' ? [] : care(page, own)),
    ...(groups && level !== 'crisis' && level !== 'professional' ? peers(page, groups) : []),
  ];
}

async function exit(href: string | null, lang: string): Promise<Fallback> {
  const terms = await loadExitTerms(lang);
  const address = pageAddress(href, 'href') ?? NEUTRAL;
  return {
    comment: 'The link between the tags shows where there is no script. It leads to the same place.',
    lines: inWords(terms.lang, lang, [link(address, escaped(terms.leave))]),
  };
}

const HERE = 'https://page.invalid/';

/** Relative addresses stay as they are: only the page knows where it is. */
function pageAddress(written: string | null, name: string): string | null {
  if (!written) return null;
  const url = pageUrl(written, HERE);
  if (!url)
    throw new Error(
      `--${name} "${written}" is not an address that begins with http, nor one of your own site.`,
    );
  return url.startsWith(HERE) ? written.trim() : url;
}
