/** What a link may begin with. Which ones a field may have is its own matter. */
export type Scheme = 'https' | 'http' | 'tel' | 'sms' | 'mailto';

const LONGEST = 2_048;

/** Control characters, double quotes, angle brackets, backslashes, and what is not seen. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\"<>`]/u;

/** What nearly every address is, and then needs nothing more: a plain host, and characters of plain addresses. */
const PLAIN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*(?:[/?#][\w./?#%&=+:;,@!~*'()$-]*)?$/;

const BARE_HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

const SCHEMES: Readonly<Record<Scheme, RegExp>> = {
  https: /^https:\/\/[^/?#\s]+(?:[/?#]|$)/i,
  http: /^http:\/\/[^/?#\s]+(?:[/?#]|$)/i,
  // Not with * or # at once: some phones take that as a command.
  tel: /^tel:\+?\d[\d*,.()-]*(?:%23[\d*,.()-]*)*$/i,
  sms: /^sms:\+?\d[\d.()-]*(?:[?&]body=[^&#\s]*)?$/i,
  mailto:
    /^mailto:[^@?#&%,;:\s]+@[a-z\d.-]+(?:\?(?:subject|body)=[^&#\s]*(?:&(?:subject|body)=[^&#\s]*)?)?$/i,
};

/**
 * The value as an address that may be followed, or null. A link without a scheme gets `https://` where it plainly is a
 * host (`zoom.us/j/1`), and blanks in a path are encoded. Refused: other schemes, addresses relative to the page or its
 * scheme, names and passwords in the address, characters that are not seen, more than 2,048 characters. Never throws.
 */
export function safeUrl(value: string, allowed: readonly Scheme[]): string | null {
  if (value.length <= LONGEST && PLAIN.test(value)) {
    return allowed.includes(value.startsWith('https') ? 'https' : 'http') ? value : null;
  }
  const url = value.trim();
  if (url.length > LONGEST || REFUSED.test(url)) return null;
  if (BARE_HOST.test(url)) return allowed.includes('https') ? webAddress(`https://${url}`) : null;
  const scheme = allowed.find((name) => SCHEMES[name].test(url));
  return scheme === 'https' || scheme === 'http' ? webAddress(url) : scheme ? url : null;
}

/** What a browser makes of it: hosts in other scripts come back in the letters that are looked up. */
function webAddress(value: string): string | null {
  try {
    const { href, hostname, username, password } = new URL(value);
    return hostname && !username && !password ? href : null;
  } catch {
    return null;
  }
}
