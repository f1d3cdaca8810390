/**
 * Everyone in an order of that day: the same for all who look on one day, another on the next, and each is in each place
 * about as often as any other. Who comes or goes does not move the others. `day` is any name of a day.
 */
export function fairOrder<T extends { readonly id: string }>(
  people: readonly T[],
  day: string,
): readonly T[] {
  const lots = new Map(people.map((person) => [person, lot(`${day} ${person.id}`)]));
  return [...people].sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
}

/** A number that nothing else of the text can be told from: FNV-1a, then the last step of MurmurHash3. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
