import { tellAdded } from './added-terms.js';
import type { Words } from './language.js';
import { overlay } from './overlay.js';

/** Some of it, at any depth; what is a function or a list is taken whole. */
export type Some<T> = T extends readonly unknown[] | ((...args: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: Some<T[K]> };

/** By tag, in lower case; what was said last stands at the end. */
const added = new Map<string, readonly Some<Words>[]>();

/**
 * Says something in other words, or in a language that we have not, on all widgets of the page, also those that are
 * there already. `lang` is a BCP 47 tag: what is said for `de` counts for `de-AT` too, unless that has words of its own;
 * what is said last counts. `terms` are parts of `Words`, with the names and the arguments of the English terms. What is
 * no term, or not of its kind, or empty where English says something, is left out, and named on the console.
 */
export function addTerms(lang: string, terms: Some<Words>): void {
  const tag = lang.toLowerCase();
  added.set(tag, [...(added.get(tag) ?? []), terms]);
  tellAdded(lay);
}

/** The last laying of each widget's terms: the same comes out of the same. */
const laid = new WeakMap<object, Map<string, { readonly of: object; readonly said: object }>>();

function lay<T extends object>(terms: T, lang: string, part: (words: never) => object): T {
  const over = addedFor(lang);
  if (!over.length) return terms;
  const known = laid.get(part) ?? new Map<string, { readonly of: object; readonly said: object }>();
  laid.set(part, known);
  const key = `${lang} ${over.length}`;
  const last = known.get(key);
  if (last?.of === terms) return last.said as T;
  // All but what was added is missing from the words: a part only passes things on.
  const said = over.reduce((words, some) => overlay(words, part(some as never)), named(terms, lang));
  known.set(key, { of: terms, said });
  return said;
}

/** Where we do not speak the language, the page does. */
function named<T extends object>(terms: T, lang: string): T {
  const isOurs = !('lang' in terms) || String(terms.lang).split('-')[0] === lang.split('-')[0];
  return isOurs ? terms : { ...terms, lang };
}

function addedFor(lang: string): readonly Some<Words>[] {
  const parts = lang.toLowerCase().split('-');
  return parts.flatMap((_, at) => added.get(parts.slice(0, at + 1).join('-')) ?? []);
}
