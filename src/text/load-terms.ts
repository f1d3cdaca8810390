import { en, type Terms } from './en.js';

/** The languages that load on demand, each as its own file. English is built in. */
const languages: Readonly<Record<string, () => Promise<Terms>>> = {};

/** The terms of a page's language (BCP 47), or English where there are none yet. Never rejects. */
export async function loadTerms(lang: string): Promise<Terms> {
  const load = Object.hasOwn(languages, lang) ? languages[lang] : languages[lang.split('-')[0] ?? ''];
  return (await load?.().catch(() => null)) ?? en;
}
