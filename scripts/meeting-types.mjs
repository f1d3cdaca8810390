import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

// node scripts/meeting-types.mjs: writes the meaning of Meeting Guide type codes, one file a language.

const require = createRequire(import.meta.url);
const { getTypesForLanguage } = require('@code4recovery/spec');
const { version } = require('@code4recovery/spec/package.json');

export const FOLDER = fileURLToPath(new URL('../src/text/meeting-types/', import.meta.url));
export const LANGUAGES = ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th'];

/** The source of one language's file. */
export async function meetingTypes(language) {
  const labels = Object.entries(getTypesForLanguage(language)).map(
    ([code, label]) => `${JSON.stringify(code)}: ${JSON.stringify(label)},`,
  );
  const source = `// Made by scripts/meeting-types.mjs from @code4recovery/spec ${version} (MIT). Not changed by hand.
    const labels: Readonly<Record<string, string>> = {${labels.join('\n')}};
    export default labels;`;
  const file = `${FOLDER}${language}.ts`;
  return prettier.format(source, { ...(await prettier.resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(FOLDER, { recursive: true });
  for (const language of LANGUAGES) await writeFile(`${FOLDER}${language}.ts`, await meetingTypes(language));
}
