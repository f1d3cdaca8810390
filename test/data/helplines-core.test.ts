import { expect } from '@open-wc/testing';
import { crisisHelpOf, helpDirectories } from '../../src/data/helplines-core.js';
import type { CountryHelp } from '../../src/model/helpline.js';
import { covered, expectedHelp, plain, whole, type Country } from './expected-help.js';

type Expected = Readonly<Record<string, unknown>> & { readonly lines: readonly Record<string, unknown>[] };

/** First lines only, without what is needed to choose among them. */
function expectedFirst(code: string, country: Country): unknown {
  const help = expectedHelp(code, country) as Expected;
  const first = help.lines.filter(({ role }) => role === 'primary');
  const LATER = ['id', 'role', 'topics', 'confidence'];
  const shown = (line: Record<string, unknown>): unknown =>
    Object.fromEntries(Object.entries(line).filter(([key]) => !LATER.includes(key)));
  return { ...help, lines: first.map(shown) };
}

describe('helplines core', () => {
  it('holds all 74 countries and 13 territories', () => {
    expect(Object.keys(whole.countries).filter(crisisHelpOf)).to.have.length(74);
    expect(Object.keys(whole.territoryAliases.map).filter(crisisHelpOf)).to.have.length(13);
  });

  for (const [code, country] of covered) {
    it(`${code}: emergency numbers and first lines are those of the data, each digit`, () => {
      expect(plain(crisisHelpOf(code))).to.deep.equal(expectedFirst(code, country));
    });
  }

  it('has no number of another country', () => {
    for (const [code, country] of covered) {
      const own = new Set(numbersOf(country));
      expect(
        numbersOf(crisisHelpOf(code)!).filter((number) => !own.has(number)),
        code,
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
    '\n',
    '2026-11-22',
    '__proto__',
    'constructor',
    'toString',
  ]) {
    it(`knows no country ${JSON.stringify(country)}`, () => {
      expect(crisisHelpOf(country)).to.equal(null);
    });
  }

  it('leads to the directories of the data where there is no country', () => {
    const directories = whole.fallback.directories.map(({ name, url }) => ({ name, url }));
    expect(helpDirectories).to.deep.equal(directories);
  });
});

function numbersOf({ emergency, lines }: Country | CountryHelp): unknown[] {
  const dialled = lines.flatMap(({ channels }) => channels.map(({ value }) => value));
  return [...emergency.map(({ number }) => number), ...dialled.filter(Boolean)];
}
