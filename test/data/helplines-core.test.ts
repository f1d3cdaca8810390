import { expect } from '@open-wc/testing';
import { crisisHelpOf, helpDirectories } from '../../src/data/helplines-core.js';
import data from '../../src/data/helplines.json' with { type: 'json' };
import type { CrisisHelp } from '../../src/model/helpline.js';

interface Full {
  readonly emergency: readonly { number: string; services: string[]; note?: string }[];
  readonly lines: readonly { name: string; role: string; channels: readonly Channel[] }[];
}
type Channel = Readonly<Record<string, unknown>>;

const countries: Readonly<Record<string, Full>> = data.countries;
const territories: Readonly<Record<string, string>> = data.territoryAliases.map;
/** What the core leaves to the whole data. */
const LEFT_OUT = ['hours', 'free', 'domesticOnly'];

/** What the core should say, worked out from the whole data. */
function expected(country: string, full: Full): CrisisHelp {
  const emergency = full.emergency.map(({ number, services, note }) => ({
    number,
    services,
    from: note ? 'mobile' : null,
  }));
  const lines = full.lines
    .filter(({ role }) => role === 'primary')
    .map(({ name, channels }) => ({ name, channels: channels.map(kept) }));
  return { country, emergency, lines } as unknown as CrisisHelp;
}

const kept = (channel: Channel): Channel =>
  Object.fromEntries(Object.entries(channel).filter(([key]) => !LEFT_OUT.includes(key)));

/** Services are a set: their order says nothing. */
const sorted = (help: CrisisHelp | null): unknown =>
  help && {
    ...help,
    emergency: help.emergency.map((one) => ({ ...one, services: [...one.services].sort() })),
  };

describe('helplines core', () => {
  it('holds all 74 countries and 13 territories', () => {
    expect(Object.keys(countries).filter(crisisHelpOf)).to.have.length(74);
    expect(Object.keys(territories).filter(crisisHelpOf)).to.have.length(13);
  });

  for (const [country, full] of Object.entries(countries)) {
    it(`${country}: emergency numbers and first lines are those of the data, each digit`, () => {
      expect(sorted(crisisHelpOf(country))).to.deep.equal(sorted(expected(country, full)));
    });
  }

  for (const [territory, country] of Object.entries(territories)) {
    it(`${territory} has the numbers of ${country}`, () => {
      expect(sorted(crisisHelpOf(territory))).to.deep.equal(sorted(expected(territory, countries[country]!)));
    });
  }

  it('has no number of another country', () => {
    for (const [country, full] of Object.entries(countries)) {
      const own = new Set(numbersOf(full));
      expect(
        numbersOf(crisisHelpOf(country)!).filter((number) => !own.has(number)),
        country,
      ).to.deep.equal([]);
    }
  });

  for (const country of [
    'XX',
    'UK',
    'us',
    '',
    ' ',
    'U',
    'US PR',
    '>',
    '__proto__',
    'constructor',
    'toString',
  ]) {
    it(`knows no country "${country}"`, () => {
      expect(crisisHelpOf(country)).to.equal(null);
    });
  }

  it('leads to the directories of the data where there is no country', () => {
    const directories = data.fallback.directories.map(({ name, url }) => ({ name, url }));
    expect(helpDirectories).to.deep.equal(directories);
  });
});

function numbersOf({ emergency, lines }: Full | CrisisHelp): unknown[] {
  const dialled = lines.flatMap(({ channels }) => (channels as readonly Channel[]).map(({ value }) => value));
  return [...emergency.map(({ number }) => number), ...dialled.filter(Boolean)];
}
