import type { CountryHelp, EmergencyNumber } from '../model/helpline.js';
import { checked, packed } from './helplines-packed.js';
import { linesOf, rowOf } from './unpack-helplines.js';

export { helpDirectories } from './helplines-packed.js';

/**
 * Emergency numbers and first lines of a country or territory, or null where we hold none: never another country's.
 * `country` is ISO 3166-1 alpha-2 in capitals.
 */
export function crisisHelpOf(country: string): CountryHelp | null {
  const row = rowOf(packed, country);
  if (!row) return null;
  const [, day, languages, emergency, lines] = row as Row;
  return {
    country,
    checked: day || checked,
    emergency: emergency.split(' ').map(emergencyNumber),
    lines: linesOf(lines, languages),
  };
}

type Row = [codes: string, checked: string, languages: string, emergency: string, lines: string];

const SERVICES = ['ambulance', 'fire', 'police'] as const;

function emergencyNumber(text: string): EmergencyNumber {
  return {
    number: text.replace(/\D/g, ''),
    services: SERVICES.filter((service) => text.includes(service.charAt(0))),
    from: text.includes('m') ? 'mobile' : null,
  };
}

/** Countries and territories that we have numbers for. */
export const coveredCountries = (): readonly string[] => packed.slice(0, packed.indexOf('\n')).split(/[> ]/);
