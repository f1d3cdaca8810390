/** Lays what a page has added over the terms of a widget. `part` takes them out of `Words`. */
type Add = <T extends object>(terms: T, lang: string, part: (words: never) => object) => T;

let add: Add | null = null;
const listeners = new Set<() => void>();

/** The terms as the page wants them: as they are, as long as it has added none. */
export const withAdded: Add = (terms, lang, part) => add?.(terms, lang, part) ?? terms;

/** There is something to add; all that is shown is said anew. */
export function tellAdded(adds: Add): void {
  add = adds;
  listeners.forEach((tell) => tell());
}

/** Calls back each time terms are added, until what it gives back is called. */
export function onAddedTerms(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
