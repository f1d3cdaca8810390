import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

const WORDS = 'src/parts/tokens.ts';
const read = (file) => readFileSync(file, 'utf8');

/**
 * Every `--peer-…` property that the styles read: `{ name, description, default }`, in the order of their words in
 * tokens.ts. Throws where a property has no words, words have no property, or two rules start from different values.
 */
export function cssProperties() {
  const used = defaults();
  const words = [...read(join(root, WORDS)).matchAll(/@cssprop (--peer-[a-z-]+) - (.+)/g)];
  const told = new Set(words.map(([, name]) => name));
  const untold = [...used.keys()].filter((name) => !told.has(name));
  const unused = [...told].filter((name) => !used.has(name));
  if (untold.length) throw new Error(`${WORDS} does not say what ${untold.join(', ')} is for`);
  if (unused.length) throw new Error(`no widget uses ${unused.join(', ')} of ${WORDS}`);
  return words.map(([, name, description]) => ({ name, description, default: used.get(name) }));
}

/** What each property is where the page does not set it, from all styles. */
function defaults() {
  const found = new Map();
  for (const file of ['src/parts', 'src/elements'].flatMap((room) => filesIn(join(root, room)))) {
    const css = read(file);
    for (const { 1: name, index, 0: start } of css.matchAll(/var\((--peer-[a-z-]+), /g)) {
      const value = upToClosing(css, index + start.length);
      if ((found.get(name) ?? value) !== value) throw new Error(`${name} is ${found.get(name)} and ${value}`);
      found.set(name, value);
    }
  }
  return found;
}

/** The text from there to the bracket that closes it. */
function upToClosing(text, from) {
  let open = 1;
  let at = from;
  while (open) open += { '(': 1, ')': -1 }[text[at++]] ?? 0;
  return text.slice(from, at - 1).replace(/var\(--_([a-z-]+)\)/, 'var(--peer-$1)');
}
