import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './files.mjs';
import { commonest, packLine, usualLanguages } from './helplines-text.mjs';
import { wholeHelplines } from './helplines.mjs';

// Writes the help lines as text made for brotli: what a page shows first (src/data/helplines-packed.ts, emergency numbers
// and first lines), and the rest (src/data/helplines-more-packed.ts). Each text has columns, each a line of text, with
// one entry a country, > between them:
//
//   codes      US PR GU              the country, then the territories that it serves
//   checked    2026-11-22            the oldest day on which a line was looked up, where it is not `checked`
//   languages  en es                 of its channels, unless a channel says otherwise
//   emergency  112afpm 110p          number, whom it brings (ambulance, fire, police), and m: from mobile phones only
//   lines      Name^116 123|Name^…   | between them, each as scripts/helplines-text.mjs says
//   listed     988-lifeline 013|…    id without its "us-", and topics by their place in `topics`, m: confidence is medium
//
// Lines are in the order in which they are shown: first lines before others, high confidence before medium.

const MODULES = [
  ['src/data/helplines-packed.ts', coreModule],
  ['src/data/helplines-more-packed.ts', moreModule],
];

/** The text of helplines-packed.ts, from the whole of the data. */
export function coreModule(whole) {
  const checked = commonest(Object.values(whole.countries).map(checkedOn));
  const columns = ['codes', 'checked', 'languages', 'emergency', 'lines'];
  const rows = rowsOf(whole, (country) => {
    const primaries = shown(country).filter(({ role }) => role === 'primary');
    return {
      checked: checkedOn(country) === checked ? '' : checkedOn(country),
      emergency: country.emergency.map(packEmergency).join(' '),
      ...packLines(primaries),
    };
  });
  const directories = whole.fallback.directories.map(({ name, url }) => ({ name, url }));
  return typescript(
    MODULES[0][0],
    `import type { HelpDirectory } from '../model/helpline.js';

${NOTE}

/** For a country that we do not cover. */
export const helpDirectories: readonly HelpDirectory[] = ${JSON.stringify(directories)};

/** When the numbers were last looked up, where a row says nothing else. */
export const checked = '${checked}';

export const packed = ${columnsText(columns, sorted(rows, ['emergency', 'languages', 'codes']))};
`,
  );
}

/** The text of helplines-more-packed.ts, from the whole of the data. */
export function moreModule(whole) {
  const topics = [
    ...new Set(Object.values(whole.countries).flatMap(({ lines }) => lines.flatMap((line) => line.topics))),
  ];
  const rows = rowsOf(whole, (country, code) => ({
    listed: shown(country)
      .map((line) => packListed(line, code, topics))
      .join('|'),
    ...packLines(shown(country).filter(({ role }) => role === 'support')),
  }));
  return typescript(
    MODULES[1][0],
    `${NOTE}

export const topics = ${JSON.stringify(topics)};

export const packedMore = ${columnsText(['codes', 'listed', 'languages', 'lines'], sorted(rows, ['languages', 'codes']))};
`,
  );
}

const NOTE =
  '// Written from src/data/helplines/, the files to change, by: node scripts/helplines-packed.mjs';

function rowsOf({ countries, territoryAliases: { map } }, packCountry) {
  return Object.entries(countries).map(([code, country]) => {
    const served = Object.keys(map).filter((territory) => map[territory] === code);
    return { codes: [code, ...served].join(' '), ...packCountry(country, code) };
  });
}

// Like stands by like, for brotli.
function sorted(rows, keys) {
  const key = (row) => keys.map((name) => row[name]).join('>');
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The last column a line a country, for reviews. */
function columnsText(names, rows) {
  const columns = names.map((name) => rows.map((row) => row[name]));
  const long = (
    columns
      .pop()
      .join('>')
      .match(/[^>]+>*|>+/g) ?? []
  ).map((text) => JSON.stringify(text));
  const short = columns.map((column) => JSON.stringify(`${column.join('>')}\n`));
  return [...short, ...long].join(' +\n');
}

const RANK = ['primary high', 'primary medium', 'support high', 'support medium'];

function shown({ lines }) {
  const rank = ({ role, confidence }) => RANK.indexOf(`${role} ${confidence}`);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

function packLines(lines) {
  const languages = usualLanguages(lines);
  return { languages, lines: lines.map((line) => packLine(line, languages)).join('|') };
}

function packListed({ id, topics, confidence }, code, all) {
  const prefix = `${code.toLowerCase()}-`;
  if (!id.startsWith(prefix)) throw new Error(`${id} does not begin with ${prefix}`);
  if (all.length > 10) throw new Error('the packed text cannot say more than ten topics');
  const places = topics.map((topic) => all.indexOf(topic)).join('');
  return `${id.slice(prefix.length)} ${places}${confidence === 'medium' ? 'm' : ''}`;
}

function packEmergency({ number, services, note }) {
  if (note && note !== 'from mobile phones') throw new Error(`${number}: the core cannot say "${note}"`);
  return number + services.map(([initial]) => initial).join('') + (note ? 'm' : '');
}

const checkedOn = ({ lines }) => lines.map(({ lastVerified }) => lastVerified).sort()[0];

const typescript = async (path, code) =>
  format(code, { ...(await resolveConfig(join(root, path))), parser: 'typescript' });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, make] of MODULES) writeFileSync(join(root, path), await make(wholeHelplines()));
}
