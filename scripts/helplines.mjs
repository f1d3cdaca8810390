import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

const FOLDER = join(root, 'src/data/helplines');
// From dist/helplines.json, where the whole is published, to the schema that is published with it.
const SCHEMA = '../schema/helplines.json';

/** The help lines as published: about.json, and each country's own file by its code, in alphabetical order. */
export function wholeHelplines() {
  const codes = readdirSync(FOLDER)
    .filter((name) => /^[A-Z]{2}\.json$/.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const countries = Object.fromEntries(codes.map((code) => [code, read(code)]));
  return { $schema: SCHEMA, ...read('about'), countries };
}

const read = (name) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
