/** Shorter words are never taken for others: too many are one letter apart. */
const SHORTEST = 4;
const LONG = 8;

/** How many slips of the hand a folded word is forgiven. With digits none: another postcode is another place. */
export function slipsAllowed(word: string): number {
  if (word.length < SHORTEST || /\d/.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

/**
 * How many slips lie between two words: a letter too many, too few, another one, or two swapped (optimal string
 * alignment). Infinity: more than `most`. With `start`, `other` may go on: "recv" is one slip from "recovery".
 */
export function slipsBetween(word: string, other: string, most: number, start = false): number {
  const length = start ? Math.min(other.length, word.length + most) : other.length;
  if (Math.abs(word.length - length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: length + 1 }, (_, j) => j);
  let least = 0;
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    least = i;
    const end = Math.min(length, i + most);
    for (let j = Math.max(1, i - most); j <= end; j++) {
      const swapped = word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const slips = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (word[i - 1] === other[j - 1] ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return Infinity;
    [before, above] = [above, row];
  }
  const slips = start ? least : at(above, length);
  return slips > most ? Infinity : slips;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** Which letters a word has, as 32 bits. Letters of large scripts share bits, so equal bits promise nothing. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether more letters of a word than `most` are none of these (as bits): each takes a slip of its own. */
export function lacks(word: string, letters: number, most: number): boolean {
  let left = most;
  for (let i = 0; i < word.length && left >= 0; i++)
    if (!((letters >> (word.charCodeAt(i) & 31)) & 1)) left--;
  return left < 0;
}
