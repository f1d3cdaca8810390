import type { HelpChannel, Helpline, Hours } from '../model/helpline.js';
import type { BannerTerms } from '../text/en-banner.js';
import { nameOf } from '../text/names.js';

/** In which words, and how hours are told. */
interface Telling {
  readonly terms: BannerTerms;
  /** The page's language (BCP 47). */
  readonly lang: string;
  /** Of the terms, and so of all names. */
  readonly locale: string;
  readonly hours: (hours: Hours) => readonly string[];
}

/** What is to be known of a line: once what is true of every way to it, and the rest way by way. */
export function factsOf(
  { scope, channels }: Helpline,
  telling: Telling,
): { readonly about: readonly string[]; readonly ways: readonly (readonly string[])[] } {
  const { terms, hours } = telling;
  const kinds = [
    channels.map((channel) => (channel.hours ? hours(channel.hours).join(' · ') : '')),
    channels.map((channel) => languagesOf(channel, telling)),
  ];
  const isShared = (facts: readonly string[]): boolean => facts.every((fact) => fact === facts[0]);
  const only = scope ? [terms.help.only(scope)] : [];
  const shared = kinds.filter(isShared).map(([fact = '']) => fact);
  const apart = kinds.filter((facts) => !isShared(facts));
  return {
    about: [...only, ...shared].filter(Boolean),
    ways: channels.map((_, nth) => apart.map((facts) => facts[nth] ?? '').filter(Boolean)),
  };
}

/** Where the page's language is not among them. */
function languagesOf({ languages }: HelpChannel, { terms, lang, locale }: Telling): string {
  const speaks = languages.some((tag) => tag.split('-')[0] === lang.split('-')[0]);
  if (speaks || !languages.length) return '';
  return terms.banner.spoken(languages.map((tag) => nameOf('language', tag, locale)).join(', '));
}
