/**
 * What the page's address says of a widget after its `#` (`peer-group`, `peer-find`, `peer-stage`), only where the page
 * asked for that with `linkable`. Other parts of the hash are the page's own, and stay.
 */
export const readHash = (name: string): string | null => partsNow().get(name);

/** Null takes it out. The history does not grow, and nobody is told: `hashchange` is for others' changes. */
export function writeHash(name: string, value: string | null): void {
  const parts = partsNow();
  if (parts.get(name) === value) return;
  if (value === null) parts.delete(name);
  else parts.set(name, value);
  // A page's own plain anchor keeps its looks, and so does `day:3,how:online`.
  const text = parts
    .toString()
    .replace(/=(?=&|$)/g, '')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  // The whole address: one that is only a hash would be taken from the page's <base>.
  const [page] = location.href.split('#');
  try {
    history.replaceState(history.state, '', text ? `${page}#${text}` : page);
  } catch {
    // A frame that may not change its address works all the same.
  }
}

const partsNow = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
