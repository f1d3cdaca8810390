/** The page's locale where the terms speak its language, else that of the terms. */
export const localeOf = (terms: { readonly lang: string }, lang: string): string =>
  lang.split('-')[0] === terms.lang.split('-')[0] ? lang : terms.lang;

/** In which direction a language (BCP 47) is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/.test(lang) ? 'rtl' : 'ltr';

/** What a locale calls a country or a language; the code itself where it has no name, or a browser has no names. */
export function nameOf(type: 'region' | 'language', code: string, locale: string): string {
  const key = type + locale;
  try {
    const names = known.get(key) ?? new Intl.DisplayNames(locale, { type });
    known.set(key, names);
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const known = new Map<string, Intl.DisplayNames>();
