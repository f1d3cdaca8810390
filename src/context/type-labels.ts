import en from '../data/meeting-types/en.js';

/** Code to label, in the words of one language. */
type TypeLabels = Readonly<Record<string, string>>;

/** Languages that load on demand, each as its own file. English is built in. */
const languages: Readonly<Record<string, () => Promise<{ default: TypeLabels }>>> = {
  es: () => import('../data/meeting-types/es.js'),
  fr: () => import('../data/meeting-types/fr.js'),
  ja: () => import('../data/meeting-types/ja.js'),
  nl: () => import('../data/meeting-types/nl.js'),
  pt: () => import('../data/meeting-types/pt.js'),
  sk: () => import('../data/meeting-types/sk.js'),
  sv: () => import('../data/meeting-types/sv.js'),
  th: () => import('../data/meeting-types/th.js'),
};

/** What type codes mean in the page's language (BCP 47), or in English where nobody has said it yet. Never rejects. */
export async function loadTypeLabels(lang: string): Promise<TypeLabels> {
  const name = lang.split('-')[0] ?? '';
  const load = Object.hasOwn(languages, name) ? languages[name] : undefined;
  return (await load?.().catch(() => null))?.default ?? en;
}
