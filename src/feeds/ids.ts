const SAFE = /^[\w.~-]{1,100}$/;

/**
 * An id that stands in an address as it is: what a feed gave, or its letters and digits with hyphens between. Where more
 * than signs would be lost, a short sum of the whole keeps different ids apart. Null: there is none.
 */
export function safeId(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  return SAFE.test(value) ? value : madeSafe(value.trim());
}

/** An id for a group that has none, the same each time as long as these parts stay. */
export function idOf(name: string, parts: readonly unknown[]): string {
  return `${slug(name)}-${sum(JSON.stringify([name, ...parts]))}`;
}

function madeSafe(value: string): string | null {
  if (!value) return null;
  const id = slug(value);
  return id && id.length < 80 && !/[^ -~]/.test(value) ? id : `${id}-${sum(value)}`;
}

const slug = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.~]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);

/** FNV-1a, 32 bits, in base 36. */
function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
