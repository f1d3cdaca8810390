import { enDetail, type DetailTerms } from './en-detail.js';

/** The languages that load on demand, each as its own file. English comes with the detail. */
const languages: Readonly<Record<string, () => Promise<DetailTerms>>> = {};

/** What is told of one group, in the page's language (BCP 47) or else English. Never rejects. */
export async function loadDetailTerms(lang: string): Promise<DetailTerms> {
  const load = Object.hasOwn(languages, lang) ? languages[lang] : languages[lang.split('-')[0] ?? ''];
  return (await load?.().catch(() => null)) ?? enDetail;
}
