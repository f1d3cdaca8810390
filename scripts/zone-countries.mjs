import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './files.mjs';
import { wholeHelplines } from './helplines.mjs';

// Writes src/data/zone-countries-packed.ts: which time zones lie in the countries that we have help lines for, by CLDR (as
// this Node has it) and, for old and other names of the same zones, by the links of moment-timezone.

const TARGET = join(root, 'src/data/zone-countries-packed.ts');
const MOMENT = join(root, 'node_modules/moment-timezone/data/packed/latest.json');
const REGION = /^(?:Africa|America|Asia|Atlantic|Europe|Indian|Pacific)\//;
// Rules rather than places; a place that two states claim; and an island where nobody lives.
const NOWHERE =
  /^(?:[ECM]ST|EST5EDT|CST6CDT|MST7MDT|PST8PDT|HST|[CEMW]E?T|UTC|GMT|Etc\/.*|Antarctica\/.*|Europe\/Simferopol|Pacific\/Johnston)$/;

/** Every name of a time zone, with the covered country or territory in which it lies, or null. */
function countriesOfZones() {
  const { countries, territoryAliases } = wholeHelplines();
  const codes = [...Object.keys(countries), ...Object.keys(territoryAliases.map)];
  const byCldr = new Map(codes.flatMap((code) => zonesOf(code).map((zone) => [zone, code])));
  const country = (name) => byCldr.get(name) ?? byCldr.get(resolved(name)) ?? null;
  return new Map(zoneNames().map((name) => [name, NOWHERE.test(name) ? null : country(name)]));
}

function zonesOf(code) {
  const locale = new Intl.Locale(`und-${code}`);
  return locale.getTimeZones?.() ?? locale.timeZones;
}

function zoneNames() {
  const { zones, links } = JSON.parse(readFileSync(MOMENT, 'utf8'));
  const known = [...zones.map((zone) => zone.split('|')[0]), ...links.flatMap((link) => link.split('|'))];
  return [...new Set([...known, ...Intl.supportedValuesOf('timeZone')])];
}

function resolved(name) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined; // a name that this Node does not know
  }
}

/** "US Adak Boise … Indiana/ US/": a country and its zones, without their continent; a folder stands for all in it. */
function packedRows(zones) {
  const places = [...zones].map(([name, code]) => ({ place: name.replace(REGION, ''), code }));
  const rows = new Map();
  for (const { place, code } of places) {
    if (code) rows.set(code, (rows.get(code) ?? new Set()).add(folderOf(place, code, places) ?? place));
  }
  return [...rows].sort().map(([code, names]) => `${code} ${[...names].sort().join(' ')}`);
}

/** The folder of a place, where all of it lies in one country. */
function folderOf(place, code, places) {
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  return folder && places.every((one) => !one.place.startsWith(folder) || one.code === code) ? folder : null;
}

const rows = packedRows(countriesOfZones());
const code = `// Written by: node scripts/zone-countries.mjs

export const rows =
  ${rows.map((row, i) => JSON.stringify(row + (i < rows.length - 1 ? ';' : ''))).join(' +\n  ')};
`;
writeFileSync(TARGET, await format(code, { ...(await resolveConfig(TARGET)), filepath: TARGET }));
