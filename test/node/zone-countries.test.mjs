import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/files.mjs';
import { wholeHelplines } from '../../scripts/helplines.mjs';

const { outputFiles } = await build({
  entryPoints: [join(root, 'src/data/zone-countries.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { countryOfZone } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const { countries, territoryAliases } = wholeHelplines();
const covered = [...Object.keys(countries), ...Object.keys(territoryAliases.map)];
const read = (path) =>
  JSON.parse(readFileSync(join(root, 'node_modules/moment-timezone/data', path), 'utf8'));
const { zones, countries: places } = read('meta/latest.json');

const BY_HAND = {
  US: 'America/New_York America/Indiana/Tell_City America/Fort_Wayne US/Eastern Pacific/Honolulu Navajo',
  PR: 'America/Puerto_Rico',
  AS: 'Pacific/Pago_Pago US/Samoa',
  RE: 'Indian/Reunion',
  CA: 'America/Toronto Canada/Atlantic America/Fort_Nelson',
  GB: 'Europe/London Europe/Belfast GB',
  IE: 'Europe/Dublin Eire',
  AU: 'Australia/Eucla Australia/ACT',
  NZ: 'Pacific/Auckland NZ-CHAT',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv',
  DE: 'Europe/Berlin Europe/Busingen',
  UA: 'Europe/Kiev Europe/Kyiv',
  IN: 'Asia/Calcutta Asia/Kolkata',
  AR: 'America/Argentina/Ushuaia America/Buenos_Aires',
  BR: 'America/Noronha Brazil/East',
  MX: 'America/Monterrey Mexico/General',
  CL: 'Pacific/Easter Chile/Continental',
  UY: 'America/Montevideo',
  ES: 'Atlantic/Canary Africa/Ceuta',
  HK: 'Hongkong',
  JP: 'Japan',
  PL: 'Poland',
  TW: 'ROC',
  RU: 'W-SU',
};

const NOWHERE = [
  ...'UTC GMT Etc/GMT Etc/GMT+5 Etc/UTC Zulu Factory'.split(' '),
  ...'EST EST5EDT CST6CDT MST MST7MDT PST8PDT HST CET MET EET WET'.split(' '),
  ...'Europe/Simferopol Pacific/Johnston Antarctica/McMurdo Antarctica/South_Pole Arctic/Longyearbyen'.split(
    ' ',
  ),
  ...'Africa/Cairo Asia/Hebron Asia/Gaza Europe/Jersey Europe/Isle_of_Man Europe/Istanbul Turkey'.split(' '),
  ...['', ' ', 'europe/paris', 'America/', '__proto__', 'constructor', 'x'.repeat(100_000)],
];

describe('time zones and countries', () => {
  for (const [country, names] of Object.entries(BY_HAND)) {
    for (const name of names.split(' ')) {
      it(`${name} lies in ${country}`, () => assert.equal(countryOfZone(name), country));
    }
  }

  for (const name of NOWHERE) {
    it(`"${name.slice(0, 40)}" lies in no country that we say`, () =>
      assert.equal(countryOfZone(name), null));
  }

  it('puts no zone into a country that moment-timezone does not name for it', () => {
    const wrong = Object.values(zones).filter(({ name, countries: named }) => {
      const country = countryOfZone(name);
      return country && !named.includes(country);
    });
    assert.deepEqual(wrong, []);
  });

  it('knows every zone that lies in a covered country alone', () => {
    const missed = Object.values(zones).filter(
      ({ name, countries: [country, ...others] }) =>
        covered.includes(country) &&
        !others.length &&
        !name.startsWith('Antarctica/') &&
        countryOfZone(name) !== country,
    );
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
  });

  it('knows a zone of each covered country', () => {
    for (const country of covered) {
      const own = [...zonesOf(country), ...(places[country]?.zones ?? [])];
      assert.ok(
        own.some((name) => countryOfZone(name) === country),
        country,
      );
    }
  });

  it('says what CLDR says of each zone that this Node knows', () => {
    const said = new Map(covered.flatMap((country) => zonesOf(country).map((name) => [name, country])));
    said.delete('Europe/Simferopol');
    for (const name of Intl.supportedValuesOf('timeZone').filter((one) => !one.startsWith('Antarctica/'))) {
      assert.equal(countryOfZone(name), said.get(name) ?? null, name);
    }
  });
});

function zonesOf(country) {
  const locale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones;
}
