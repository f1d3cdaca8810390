/** An address that the page's own author wrote, which may be relative to the page: http(s) only, else null. */
export function pageUrl(value: string | null, base: string): string | null {
  if (!value?.trim()) return null;
  try {
    const { href, protocol } = new URL(value, base);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
