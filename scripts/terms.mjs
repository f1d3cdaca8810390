import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { filesIn, root } from './files.mjs';
import { checkTerms } from './lint/terms.mjs';

// node scripts/terms.mjs [LANGUAGE…]: what is missing, unknown, untranslated, too long, or lost in each language, and what no
// widget says. Exits 1 if anything is.

/** English in the shape of `Words`, with the stages and the type codes; and each other language, by its tag. */
export async function allWords() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { english, languages, models, types } = await import(`data:text/javascript;base64,${code}`);
  const said = [];
  for (const [tag, load] of Object.entries(languages)) {
    const { default: language } = await load();
    const { stages, types, ...words } = language;
    if (said.some(({ lang }) => lang === words.lang)) continue;
    said.push({ tag, ...words, stages: (await stages()).default, types: (await types()).default });
  }
  return { english: { ...english, stages: inWords(models), types }, languages: said };
}

/** Told one by one, whatever they are. */
const WHOLE = /^(?:types|stages|guide\.sections)\./;

/** Names of terms that no file outside src/text reads. */
export function unusedTerms(english) {
  const code = filesIn(`${root}src`)
    .filter((file) => !/\/src\/(text|data)\//.test(file) || /\/text\/(format|load-)/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const names = new Set(code.match(/[\p{L}_][\p{L}\p{N}_-]*/gu));
  return leavesOf(english)
    .filter((path) => !WHOLE.test(path))
    .filter((path) => !path.split('.').every((name) => names.has(name) || /^-?\d+$/.test(name)));
}

const ENTRY = `
  import { en } from './src/text/en.ts';
  import { enBanner } from './src/text/en-banner.ts';
  import { enDetail } from './src/text/en-detail.ts';
  import { enExit } from './src/text/en-exit.ts';
  import { enExplainer } from './src/text/en-explainer.ts';
  import { enGuide } from './src/text/en-guide.ts';
  import { enHelp } from './src/text/en-help.ts';
  import { enHours } from './src/text/en-hours.ts';
  import { enMentor } from './src/text/en-mentor.ts';
  import { enMentors } from './src/text/en-mentors.ts';
  import { enSearch } from './src/text/en-search.ts';
  import { stagesOfChange } from './src/data/stages-of-change.ts';
  import { threeStages } from './src/data/stages.ts';
  import types from './src/text/meeting-types/en.ts';
  import { languages } from './src/text/languages.ts';
  const without = (terms, ...keys) => Object.fromEntries(Object.entries(terms).filter(([key]) => !keys.includes(key)));
  const english = {
    when: enHelp.when,
    help: enHelp.help,
    banner: enBanner.banner,
    hours: enHours.hours,
    exit: without(enExit, 'lang'),
    guide: without(enGuide, 'lang'),
    explainer: without(enExplainer, 'lang'),
    mentor: without(enMentor, 'lang'),
    mentors: enMentors.list,
    finder: { ...without(en, 'lang', 'help'), when: without(en.when, ...Object.keys(enHelp.when)) },
    detail: without(enDetail, 'lang'),
    search: without(enSearch, 'lang'),
  };
  export { english, languages, types };
  export const models = [threeStages, stagesOfChange];
`;

const inWords = (models) => Object.fromEntries(models.map((model) => [model.id, wordsOf(model)]));

const wordsOf = ({ name, note, stages, between }) => ({
  name,
  note,
  stages: Object.fromEntries(
    stages.map(({ id, name, meaning, like, helps, peers, onward }) => [
      id,
      { name, meaning, like, helps, peers, onward },
    ]),
  ),
  between: Object.fromEntries(between.map(({ from, to, helps }) => [`${from} ${to}`, helps])),
});

const leavesOf = (value, path = '') =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
    : [path];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const { english, languages } = await allWords();
  let count = 0;
  const tell = (name, faults) => {
    for (const { path, fault, detail } of faults)
      console.log(`${name}  ${path}  ${fault}${detail ? `: ${detail}` : ''}`);
    count += faults.length;
  };
  tell(
    'en',
    unusedTerms(english).map((path) => ({ path, fault: 'unused' })),
  );
  for (const language of languages) {
    if (!asked.length || asked.includes(language.lang)) tell(language.lang, checkTerms(english, language));
  }
  console.log(`${languages.length + 1} languages, ${count} faults`);
  const unread = languages.filter(({ reviewed }) => !reviewed).map(({ lang }) => lang);
  console.log(`not reviewed by a person yet: ${unread.join(' ')}`);
  process.exitCode = count ? 1 : 0;
}
