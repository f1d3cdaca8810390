import type { CountryHelp, Helpline } from '../model/helpline.js';

/** ISO 3166-1 alpha-2 from what people write: case is ignored, and UK means GB. Null: that is no country. */
export function countryCode(written: string): string | null {
  const code = written.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/**
 * The help of the visitor's country, what speaks the page's language first, the rest in the order of the data. Null:
 * unknown or not covered, so say how to reach local help; never another country's number.
 */
export function chooseHelp(
  helpOf: (country: string) => CountryHelp | null,
  country: string | null,
  lang: string,
): CountryHelp | null {
  const code = country && countryCode(country);
  const help = code ? helpOf(code) : null;
  return help && { ...help, lines: inLanguage(help.lines, lang) };
}

/** Lines that speak the page's language first, and so within each line. */
export function inLanguage<T extends Helpline>(lines: readonly T[], lang: string): readonly T[] {
  const speaks = ({ languages }: { readonly languages: readonly string[] }): boolean =>
    languages.some((language) => primary(language) === primary(lang));
  return first(
    lines.map((line) => ({ ...line, channels: first(line.channels, speaks) })),
    ({ channels }) => channels.some(speaks),
  );
}

/** "zh" of "zh-Hant-HK": a line in a near relative of somebody's language is better than one in another. */
const primary = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

/** The wanted ones first, each part in its order. */
export function first<T>(items: readonly T[], wanted: (item: T) => boolean): readonly T[] {
  return [...items.filter(wanted), ...items.filter((item) => !wanted(item))];
}
