import { nameOf } from './names.js';

/** Whose each sign language is (ISO 639-3, and a region): browsers know few of them by name. */
const SIGNED =
  'ase:US asf:AU bfi:GB bzs:BR cse:CZ csl:CN dse:NL dsl:DK fcs:CA fse:FI fsl:FR gsg:DE gss:GR hsh:HU ins:IN ise:IT isg:IE isr:IL jsl:JP kvk:KR mfs:MX nsl:NO nzs:NZ pso:PL psr:PT rms:RO rsl:RU sfb:BE sgg:CH ssp:ES svk:SK swl:SE tsm:TR ukl:UA vgt:BE';

/** By locale and tag: browsers take long to say each, and hundreds of records have the same few. */
const known = new Map<string, string>();

/**
 * A language's name in a locale; the tag itself where it is unknown. A sign language that has no name there is told by
 * its country: `signed` says how.
 */
export function languageName(
  tag: string,
  locale: string,
  signed: (country: string) => string = () => tag,
): string {
  const key = `${locale} ${tag}`;
  const name = known.get(key) ?? find(tag, locale, signed);
  if (name !== tag) known.set(key, name);
  return name;
}

function find(tag: string, locale: string, signed: (country: string) => string): string {
  const name = nameOf('language', tag, locale);
  const at = SIGNED.indexOf(`${tag}:`);
  if (name !== tag || at < 0) return name;
  const region = SIGNED.slice(at + tag.length + 1, at + tag.length + 3);
  return signed(nameOf('region', region, locale));
}
