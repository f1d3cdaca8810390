import { nameOf } from '../../text/names.js';

/** By locale and tag: browsers take long to say each, and hundreds of mentors speak a few. */
const known = new Map<string, string>();

/** A language's name in a locale; the tag itself where it is unknown. */
export function languageName(tag: string, locale: string): string {
  const key = `${locale} ${tag}`;
  const name = known.get(key) ?? nameOf('language', tag, locale);
  known.set(key, name);
  return name;
}
