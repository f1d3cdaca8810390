import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

// node scripts/sheet-names.mjs: writes the names of Meeting Guide types by which sheets are read, in all its languages.

const require = createRequire(import.meta.url);
const { getTypesForLanguage } = require('@code4recovery/spec');
const { languages } = require('@code4recovery/spec/lib/languages.js');
const { version } = require('@code4recovery/spec/package.json');

export const FILE = fileURLToPath(new URL('../src/feeds/sheet-names.ts', import.meta.url));

/** As `foldName` of src/feeds/sheet-types.ts does it. */
const foldName = (name) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded names of each code. Throws where one name is of two codes. */
export function typeNames() {
  const codeOf = new Map();
  for (const language of languages) {
    for (const [code, name] of Object.entries(getTypesForLanguage(language))) {
      const folded = foldName(name);
      const other = codeOf.get(folded);
      if (other !== undefined && other !== code) throw new Error(`"${name}" is ${other} and ${code}`);
      codeOf.set(folded, code);
    }
  }
  const names = {};
  for (const [name, code] of codeOf) (names[code] ??= []).push(name);
  return names;
}

/** The source of the table. */
export async function sheetNames() {
  const rows = Object.entries(typeNames()).map(
    ([code, names]) => `${JSON.stringify(code)}: ${JSON.stringify(names.join('|'))},`,
  );
  const source = `// Made by scripts/sheet-names.mjs from @code4recovery/spec ${version} (MIT). Not changed by hand.
    /** The names of each type code in ${languages.join(' ')}, folded, with | between. */
    export const TYPE_NAMES: Readonly<Record<string, string>> = {${rows.join('\n')}};`;
  return prettier.format(source, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, await sheetNames());
