import { crisisHelpOf } from '../data/helplines-core.js';
import { countryOfZone } from '../data/zone-countries.js';
import { guessCountry } from '../logic/guess-country.js';

/** The country that a visitor may be in, by the zone of their clock, unless the page's language speaks against it. */
export const guess = (zone: string, lang: string): string | null =>
  guessCountry(zone, lang, countryOfZone, sameHelp);

/** Whether two countries have the same help, as those of one system have. */
function sameHelp(countryA: string, countryB: string): boolean {
  const [a, b] = [countryA, countryB].map((country) => JSON.stringify(crisisHelpOf(country)?.lines));
  return a !== undefined && a === b;
}
