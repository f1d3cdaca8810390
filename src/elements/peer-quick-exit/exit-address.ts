import { safeUrl } from '../../logic/safe-url.js';

/** Where to go when the page names no place: known everywhere, and nobody asks why it is open. */
const NEUTRAL = 'https://www.wikipedia.org/';

/**
 * Where the exit leads: `href` as a link of the page would read it, or the neutral default where that is no safe web
 * address, or this page again: a page that goes to itself, or to a place in itself, would not be left.
 */
export function exitAddress(href: string | null): string {
  const link = document.createElement('a');
  if (href) link.href = href;
  const address = safeUrl(link.href, ['https', 'http']);
  return address && whole(address) !== whole(location.href) ? address : NEUTRAL;
}

const whole = (address: string): string | undefined => address.split('#')[0];
