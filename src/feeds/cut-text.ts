/** Longest text of a field that is read, in UTF-16 units. */
export const LONGEST_TEXT = 5_000;

/** The text up to a length, not cut through a character, and with a sign that there was more. */
export function cutText(text: string, longest = LONGEST_TEXT): string {
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
