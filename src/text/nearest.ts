/**
 * Which of some languages, by BCP 47 tag, is nearest to one that is asked for: of the same script, of the same region, or
 * the language itself. `zh-TW` is `zh-Hant`, `pt` is `pt-BR`, `pt-AO` is `pt`. Null: none of them is that language.
 */
export function nearest(lang: string, ours: object): string | null {
  return candidates(lang).find((tag) => Object.hasOwn(ours, tag)) ?? null;
}

function candidates(lang: string): readonly string[] {
  try {
    const { language, script, region } = new Intl.Locale(lang).maximize();
    return [`${language}-${script}`, `${language}-${region}`, language];
  } catch {
    return [];
  }
}
