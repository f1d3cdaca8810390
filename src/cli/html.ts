import { crisisHelpOf, helpDirectories } from '../data/helplines-core.js';
import { chooseHelp } from '../logic/choose-helpline.js';
import type { CountryHelp, Helpline, Hours, OwnHelp } from '../model/helpline.js';
import {
  channelLimits,
  contactOf,
  emergencyContact,
  emergencyLimits,
  type Contact,
} from '../parts/contact.js';
import { ownContacts } from '../parts/own-contacts.js';
import { factsOf } from '../parts/line-facts.js';
import { lastingHours } from '../parts/hours.js';
import { loadBannerTerms } from '../text/load-banner-terms.js';
import type { BannerTerms } from '../text/en-banner.js';
import type { HoursTerms } from '../text/en-hours.js';
import { loadHoursTerms } from '../text/load-hours-terms.js';
import { localeOf, nameOf } from '../text/names.js';

/** Lines of HTML. */
type Lines = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe as text and within quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

/** Values of attributes; null: it has none, as `hidden`. */
export type Attributes = ReadonlyMap<string, string | null>;

function startTag(tag: string, attributes: Attributes): string {
  const written = [...attributes].map(([name, value]) =>
    value === null ? name : `${name}="${escaped(value)}"`,
  );
  return `<${[tag, ...written].join(' ')}>`;
}

export function block(tag: string, lines: Lines, attributes: Attributes = new Map()): Lines {
  const [start, end] = [startTag(tag, attributes), `</${tag}>`];
  return [start, ...lines.map((line) => `  ${line}`), end];
}

/** Each on a line of its own, on the page too: links that stand apart are easier to touch. */
const broken = (lines: Lines): Lines =>
  lines.map((line, nth) => (nth < lines.length - 1 ? `${line}<br />` : line));

/** What is short stands on one line of the source. */
const inline = (tag: string, lines: Lines): Lines =>
  lines.length === 1 ? [`<${tag}>${lines[0] ?? ''}</${tag}>`] : block(tag, broken(lines));

export const paragraph = (...lines: Lines): Lines => inline('p', lines);

const list = (items: readonly Lines[]): Lines =>
  block(
    'ul',
    items.flatMap((item) => inline('li', item)),
  );

const strong = (text: string): string => `<strong>${escaped(text)}</strong>`;

/** A link to another site does not tell it of this page. */
export function link(href: string, content: string, outward = /^https?:/.test(href)): string {
  const kept = outward ? ' rel="noopener noreferrer" referrerpolicy="no-referrer"' : '';
  return `<a href="${escaped(href)}"${kept}>${content}</a>`;
}

function contactLink({ href, words: [before, shown, after], outward }: Contact, facts: Lines = []): string {
  const number = shown && `<bdi dir="ltr">${escaped(shown)}</bdi>`;
  const said = escaped(before) + number + escaped(after);
  return withFacts(href ? link(href, said, outward) : said, facts);
}

const withFacts = (html: string, facts: Lines): string => [html, ...facts.map(escaped)].join(' · ');

/** What is to be said, and to whom. */
export interface HelpPage {
  readonly terms: BannerTerms;
  readonly hours: HoursTerms;
  /** Of the terms, and so of all names. */
  readonly locale: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2; null: not given, or no country. */
  readonly country: string | null;
  /** Null: we hold no numbers for it. */
  readonly help: CountryHelp | null;
}

export async function helpPage(country: string | null, lang: string): Promise<HelpPage> {
  const [terms, hours] = await Promise.all([loadBannerTerms(lang), loadHoursTerms(lang)]);
  const help = chooseHelp(crisisHelpOf, country, lang);
  return { terms, hours, locale: localeOf(terms, lang), lang, country, help };
}

/** The words of hope, and whose numbers these are. */
export function opening({ terms: { banner }, locale, country, help }: HelpPage): Lines {
  const name = country && nameOf('region', country, locale);
  const place = name ? [help ? banner.place(name) : banner.uncovered(name)] : [];
  return paragraph(strong(banner.title), ...place.map(escaped));
}

/** Where somebody may be in danger: the numbers, or how to find them. */
export function danger({ terms, help }: HelpPage): Lines {
  const title = strong(terms.help.danger);
  if (!help?.emergency.length)
    return paragraph(title, `${escaped(terms.help.local)} ${escaped(terms.banner.localHint)}`);
  const links = help.emergency.map((number) =>
    contactLink(emergencyContact(number, terms), emergencyLimits(number, terms)),
  );
  return paragraph(title, escaped(terms.banner.dangerHint), ...links);
}

/** Someone to talk to: the first lines of the country, each with all its ways; else where to look for one. */
export function talk(page: HelpPage): Lines {
  const { terms, help } = page;
  const lines = help?.lines.length
    ? help.lines.map((line) => lineItem(line, page))
    : helpDirectories.map(({ name, url }) => [link(url, escaped(terms.help.directory(name)))]);
  return [...paragraph(strong(terms.help.talk), escaped(terms.help.expect)), ...list(lines)];
}

function lineItem(line: Helpline, page: HelpPage): Lines {
  const { terms } = page;
  const { about, ways } = factsOf(line, { ...page, hours: (hours) => weekWords(hours, page) });
  const title = `<bdi${line.lang ? ` lang="${escaped(line.lang)}"` : ''}>${strong(line.name)}</bdi>`;
  const links = line.channels.map((channel, nth) =>
    contactLink(contactOf(channel, terms), [...channelLimits(channel, terms), ...(ways[nth] ?? [])]),
  );
  return [withFacts(title, about), ...links];
}

/** The hours of a week and whose clock it is. */
const weekWords = (hours: Hours, page: HelpPage): Lines =>
  hours.text === '24/7'
    ? [page.terms.banner.always]
    : lastingHours(hours, { terms: page.hours, lang: page.locale });

/** The organisation's own help, or how to ask for some. */
export function care(page: HelpPage, own: OwnHelp): Lines {
  const { terms } = page;
  const { organisation, hours, timeZone } = own;
  const ways = ownContacts(own, terms).map((way) => contactLink(way));
  if (!organisation && !ways.length)
    return paragraph(strong(terms.banner.care), escaped(terms.banner.careHint));
  const name = organisation ? [`<bdi>${escaped(organisation)}</bdi>`] : [];
  const when = hours ? weekWords({ text: hours, timeZone }, page).join(' · ') : '';
  return paragraph(strong(terms.banner.own), ...name, ...(when ? [escaped(when)] : []), ...ways);
}

export const peers = ({ terms: { banner } }: HelpPage, url: string): Lines =>
  paragraph(strong(banner.peers), escaped(banner.peersHint), link(url, escaped(banner.find)));
