import { readFileSync } from 'node:fs';

const { allowed, groups } = JSON.parse(readFileSync(new URL('wording.json', import.meta.url), 'utf8'));

/** Phrases that hold a term and are still right: names of programmes, and what takes pressure off. */
export const allowedPhrases = allowed;

/**
 * Words to keep out of English texts: `{term, forms, kind, reason, instead, only}`. `forms` are the term and its
 * inflections; `only` is "crisis" for what is wrong in crisis texts and right elsewhere, else undefined.
 */
export const terms = groups.flatMap(({ kind, reason, only, terms }) =>
  Object.entries(terms).map(([written, instead]) => {
    const forms = written.split(', ');
    return { term: forms[0], forms, kind, reason, instead, only };
  }),
);

const byForm = new Map(terms.flatMap((entry) => entry.forms.map((form) => [keyOf(form), entry])));

// The longest first: a name or a phrase wins over a word within it.
const all = [...allowed, ...terms.flatMap(({ forms }) => forms)]
  .sort((a, b) => b.length - a.length)
  .map((form) => keyOf(form).replaceAll(' ', String.raw`[\s-]+`))
  .join('|');
const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${all})(?![\p{L}\p{M}\p{N}])`, 'giu');

/** Terms in a text, in its order, whole words only. `crisis`: the text stands where somebody may be in danger. */
export function flags(text, { crisis = false } = {}) {
  return [...text.replaceAll('’', "'").matchAll(pattern)]
    .map(([found]) => byForm.get(keyOf(found)))
    .filter((entry) => entry && (crisis || entry.only !== 'crisis'))
    .map(({ term, kind, instead }) => ({ term, kind, instead }));
}

/** "Rock-bottom" and "rock\nbottom" are one. */
function keyOf(form) {
  return form.toLowerCase().replace(/[\s-]+/g, ' ');
}
