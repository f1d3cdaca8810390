import { languageOf, type InLanguage } from './in-language.js';
import type { Language } from './language.js';
import { noStagesWords, type SaidStages } from './say-stages.js';

const here = new Map<Language, SaidStages>();

/** What the models of stages are called and say in the page's language. Never rejects. */
export const loadStagesTerms: InLanguage<SaidStages> = (lang) => {
  const language = languageOf(lang);
  return language instanceof Promise ? language.then(wordsOf) : wordsOf(language);
};

function wordsOf(language: Language | null): SaidStages | Promise<SaidStages> {
  if (!language) return noStagesWords;
  return (
    here.get(language) ??
    language.stages().then(
      ({ default: words }) => {
        const said = { lang: language.lang, models: { ...words } };
        here.set(language, said);
        return said;
      },
      () => noStagesWords,
    )
  );
}
