import { rows } from './zone-countries-packed.js';

const REGION = /^(?:Africa|America|Asia|Atlantic|Europe|Indian|Pacific)\//;

/**
 * The country or territory (ISO 3166-1 alpha-2) in which a time zone lies, if we have help lines for it; else null. `zone`
 * is a name as Intl gives it.
 */
export function countryOfZone(zone: string): string | null {
  const place = zone.replace(REGION, '');
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const row = rows
    .split(';')
    .map((one) => one.split(' '))
    .find(([, ...names]) => names.includes(place) || (folder && names.includes(folder)));
  return row?.[0] ?? null;
}
