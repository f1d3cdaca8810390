import { withAdded } from './added-terms.js';
import type { Language, Words } from './language.js';
import { languages } from './languages.js';
import { nearest } from './nearest.js';

/** The terms of a page's language (BCP 47), or English where there are none: at once where they are here. Never rejects. */
export type InLanguage<T> = (lang: string) => T | Promise<T>;

/**
 * The terms of one widget: English is built in, of another language `part` takes them out of its words. What a page has
 * added lies over both.
 */
export function inLanguage<T extends object>(
  english: T,
  part: (words: Words) => Omit<T, 'lang'>,
): InLanguage<T> {
  const made = new Map<Language, T>();
  const termsOf = (language: Language): T => {
    const terms = made.get(language) ?? ({ lang: language.lang, ...part(language) } as T);
    made.set(language, terms);
    return terms;
  };
  const say = (lang: string, language: Language | null): T =>
    withAdded(language ? termsOf(language) : english, lang, part);
  return (lang) => {
    const language = languageOf(lang);
    return language instanceof Promise ? language.then((come) => say(lang, come)) : say(lang, language);
  };
}

/** Those that are here, or on their way: one promise for all who wait, so that all of them speak at once. */
const languagesHere = new Map<string, Language | Promise<Language | null>>();

/** The words of the page's language. Null: English. One that could not be had is asked for again the next time. */
export function languageOf(lang: string): Language | null | Promise<Language | null> {
  const tag = nearest(lang, languages);
  const load = tag === null ? undefined : languages[tag];
  if (tag === null || !load) return null;
  const known = languagesHere.get(tag);
  if (known) return known;
  const coming = load().then(
    ({ default: language }) => {
      languagesHere.set(tag, language);
      return language;
    },
    () => {
      languagesHere.delete(tag);
      return null;
    },
  );
  languagesHere.set(tag, coming);
  return coming;
}
