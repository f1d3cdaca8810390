import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './files.mjs';

// Writes src/data/helplines-packed.ts: emergency numbers and first lines of every country as one text, made for brotli.
// src/data/helplines-core.ts reads it. It has four columns, >> between them, with one entry a country, > between them:
//
//   codes      US PR GU             the country, then the territories that it serves
//   languages  en es                of its channels, unless a channel says otherwise
//   emergency  112afpm 110p         number, whom it brings (ambulance, fire, police), and m: from mobile phones only
//   lines      Name;116 123;0+972_52-845-1201~type=text~textBody=HELLO|Name;…
//
// A line is its name and its channels. A channel is a number as people write it, then fields. What stands before +972_ is
// written, not dialled; the code is dialled, not written. So each number stands here once, whole, to be read in a review.

const SOURCE = join(root, 'src/data/helplines.json');
const TARGET = join(root, 'src/data/helplines-packed.ts');
const RESERVED = /[>|;~=_+]/;
const FIELDS = ['url', 'textBody', 'textBodyKind', 'menu', 'menuKind', 'from', 'area'];
// Kept with the whole data: no step to get through, so a first sight does without.
const LEFT_OUT = ['value', 'display', 'type', 'languages', 'hours', 'free', 'domesticOnly'];

/** The text of the module, from the text of helplines.json. */
export async function packedModule(json) {
  const { countries, territoryAliases, fallback } = JSON.parse(json);
  const rows = Object.entries(countries)
    .map(([code, country]) => packCountry(code, country, territoryAliases.map))
    .sort(byEmergency);
  const columns = ['codes', 'languages', 'emergency', 'lines'].map((name) => rows.map((row) => row[name]));
  const directories = fallback.directories.map(({ name, url }) => ({ name, url }));
  return format(moduleText(columns, directories), { ...(await resolveConfig(TARGET)), filepath: TARGET });
}

function moduleText([codes, languages, emergency, lines], directories) {
  const short = [codes, languages, emergency].map((column) => `${JSON.stringify(`${column.join('>')}>>`)} +`);
  const long = lines.map((line, i) => JSON.stringify(line + (i < lines.length - 1 ? '>' : '')));
  return `import type { HelpDirectory } from '../model/helpline.js';

// Written from helplines.json, which is the file to change, by: node scripts/helplines-core.mjs

/** For a country that we do not cover. */
export const helpDirectories: readonly HelpDirectory[] = ${JSON.stringify(directories)};

export const packed = ${short.join('\n')} ${long.join(' +\n')};
`;
}

function packCountry(code, { emergency, lines }, aliases) {
  const served = Object.keys(aliases).filter((territory) => aliases[territory] === code);
  const first = lines.filter(({ role }) => role === 'primary');
  const languages = commonest(
    first.flatMap(({ channels }) => channels.map((channel) => channel.languages.join(' '))),
  );
  return {
    codes: [code, ...served].join(' '),
    languages,
    emergency: emergency.map(packEmergency).join(' '),
    lines: first.map((line) => packLine(line, languages)).join('|'),
  };
}

function packEmergency({ number, services, note }) {
  if (note && note !== 'from mobile phones') throw new Error(`${number}: the core cannot say "${note}"`);
  return number + services.map(([initial]) => initial).join('') + (note ? 'm' : '');
}

function packLine({ id, name, channels }, usual) {
  try {
    return [plain(name), ...channels.map((channel) => packChannel(channel, usual))].join(';');
  } catch (error) {
    throw new Error(`${id}: ${error.message}`, { cause: error });
  }
}

function packChannel(channel, usual) {
  const { type, value, display, languages } = channel;
  const unknown = Object.keys(channel).find((key) => !FIELDS.includes(key) && !LEFT_OUT.includes(key));
  if (unknown) throw new Error(`the core cannot say "${unknown}"`);
  const said = languages.join(' ');
  const fields = [
    ['type', type === 'call' ? undefined : type],
    ['display', value ? undefined : display],
    ...FIELDS.map((key) => [key, channel[key]]),
    ['languages', said === usual ? undefined : said],
  ].filter(([, text]) => text !== undefined);
  return (
    (value ? packNumber(value, display) : '') + fields.map(([key, text]) => `~${key}=${plain(text)}`).join('')
  );
}

/** The display, with the calling code put where the dialled digits begin. */
function packNumber(value, display) {
  plain(display);
  if (!value.startsWith('+')) {
    if (digits(display) === value) return display;
    throw new Error(`${display} does not spell ${value}`);
  }
  for (const { index } of display.matchAll(/\d/g)) {
    const rest = digits(display.slice(index));
    const code = value.slice(0, -rest.length);
    if (/^\+\d{1,3}$/.test(code) && code + rest === value)
      return `${display.slice(0, index)}${code}_${display.slice(index)}`;
  }
  throw new Error(`${display} does not spell ${value}`);
}

const digits = (text) => text.replace(/[^\d*]/g, '');

function plain(text) {
  if (RESERVED.test(text)) throw new Error(`"${text}" has a character that separates`);
  return text;
}

function commonest(values) {
  const count = (value) => values.filter((other) => other === value).length;
  return values.reduce((most, value) => (count(value) > count(most) ? value : most));
}

// Like stands by like, for brotli.
function byEmergency(...rows) {
  const [a, b] = rows.map(({ emergency, languages, codes }) => [emergency, languages, codes].join('>'));
  return a < b ? -1 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, await packedModule(readFileSync(SOURCE, 'utf8')));
}
