import { relative } from 'node:path';
import { build } from 'esbuild';
import { filesIn, root } from '../files.mjs';

/** Files of default English: en.ts, en-help.ts … wherever src/text or src/data keeps them, and the models of stages. */
export const englishFiles = () =>
  ['src/text', 'src/data']
    .flatMap((folder) => filesIn(root + folder))
    .filter((file) => /\/(en|stages)(-[a-z-]+)?\.ts$/.test(file))
    .map((file) => relative(root, file));

/** All that a file of texts can say: `{key, text}`, key as in "banner.title"; a function says one text per sample. */
export async function saidIn(file) {
  // From the source: a build may be under way.
  const { outputFiles } = await build({
    entryPoints: [root + file],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return Object.values(await import(`data:text/javascript;base64,${code}`)).flatMap((value) => saidBy(value));
}

function saidBy(value, key = '') {
  if (typeof value === 'string') return value && key !== 'lang' ? [{ key, text: value }] : [];
  if (typeof value === 'function') return callsOf(value).map((text) => ({ key, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => saidBy(inner, key ? `${key}.${name}` : name));
}

// Counts come as numbers; all else is short and easy, for what is measured is our words. A country may have a long name.
const SAMPLES = [1, 2, 3].flatMap((n) =>
  ['May', ['May', 'June']].map((word) => (name) => ({ n, country: 'Papua New Guinea' })[name] ?? word),
);

/** What a text function makes of samples; those that it cannot take are left out, but never all. */
function callsOf(say) {
  const names = /^\w*\s*\(?([^)=]*)/.exec(say.toString())[1].split(/\s*,\s*/);
  const texts = SAMPLES.flatMap((sample) => {
    try {
      return [say(...names.map((name, at) => (at < say.length ? sample(name) : undefined)))];
    } catch {
      return [];
    }
  });
  // A list put into a sentence reads "May,June": no text of ours.
  const said = [...new Set(texts)].filter((text) => typeof text === 'string' && !text.includes('May,June'));
  if (!said.length) throw new Error(`No sample fits ${say}`);
  return said;
}
