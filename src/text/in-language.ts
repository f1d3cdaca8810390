/** The words of a page's language (BCP 47), or English where there are none yet. Never rejects. */
export type Words<T> = (lang: string) => Promise<T>;

/** Words of one kind: English is built in, each other language is a file of its own, loaded on demand. */
export const inLanguage =
  <T>(english: T, others: Readonly<Record<string, () => Promise<T>>>): Words<T> =>
  async (lang) => {
    const load = Object.hasOwn(others, lang) ? others[lang] : others[lang.split('-')[0] ?? ''];
    return (await load?.().catch(() => null)) ?? english;
  };
