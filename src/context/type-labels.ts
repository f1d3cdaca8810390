import { languageOf } from '../text/in-language.js';
import en from '../text/meeting-types/en.js';

/** What type codes mean in the page's language (BCP 47), by code; in English where we do not speak it. Never rejects. */
export async function loadTypeLabels(lang: string): Promise<Readonly<Record<string, string>>> {
  const language = await languageOf(lang);
  return (await language?.types().catch(() => null))?.default ?? en;
}
