import type { CrisisHelp } from '../model/helpline.js';

/**
 * The help of the visitor's country, what speaks the page's language first, the rest in the order of the data. `country`
 * is ISO 3166-1 alpha-2 as people write it: case is ignored and UK means GB. Null: unknown or not covered, so say how to
 * reach local help; never another country's number.
 */
export function chooseHelp(
  helpOf: (country: string) => CrisisHelp | null,
  country: string | null,
  lang: string,
): CrisisHelp | null {
  const help = country === null ? null : helpOf(codeOf(country));
  if (!help) return null;
  const speaks = ({ languages }: { readonly languages: readonly string[] }): boolean =>
    languages.some((language) => primary(language) === primary(lang));
  const lines = help.lines.map((line) => ({ ...line, channels: first(line.channels, speaks) }));
  return { ...help, lines: first(lines, ({ channels }) => channels.some(speaks)) };
}

function codeOf(country: string): string {
  const code = country.trim().toUpperCase();
  return code === 'UK' ? 'GB' : code;
}

/** "zh" of "zh-Hant-HK": a line in a near relative of somebody's language is better than one in another. */
const primary = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

function first<T>(items: readonly T[], wanted: (item: T) => boolean): readonly T[] {
  return [...items.filter(wanted), ...items.filter((item) => !wanted(item))];
}
