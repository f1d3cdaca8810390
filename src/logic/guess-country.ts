import { countryCode } from './choose-helpline.js';

/**
 * The country that a visitor may be in, from the zone of their clock, or null where nothing says so. Where the page's
 * language is that of another country, they may be travelling, or the clock may be wrong: then nothing is guessed.
 * `countryOf` gives the country of a zone (ISO 3166-1 alpha-2), `same` tells countries that share their help.
 */
export function guessCountry(
  zone: string,
  lang: string,
  countryOf: (zone: string) => string | null,
  same: (countryA: string, countryB: string) => boolean,
): string | null {
  const country = countryOf(zone);
  const region = countryCode(/-([A-Z]{2})\b/.exec(lang)?.[1] ?? '');
  return country && (!region || region === country || same(region, country)) ? country : null;
}
