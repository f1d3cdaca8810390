const LONGEST = 2_048;

/**
 * A `tel:` link for a number with the pauses and keys of a one-tap dial-in (`+15551234,,123#`), or null if it is none.
 * What only separates is left out; `,` and `*` stand for themselves, and `#` would begin a fragment.
 */
export function phoneHref(digits: string): string | null {
  const keys = digits.replace(/[\s().-]+/g, '');
  return /^\+?\d{3}[\d,*#]*$/.test(keys) && keys.length <= LONGEST
    ? `tel:${keys.replaceAll('#', '%23')}`
    : null;
}

/** A `mailto:` link for a plain address, or null if it is none. */
export const mailHref = (address: string): string | null =>
  /^[^@?#&%,;:\s<>"]+@[\w.-]+$/.test(address.trim()) ? `mailto:${address.trim()}` : null;
