import { rounded } from '../logic/distance.js';
import { safeUrl } from '../logic/safe-url.js';
import type { Weekday } from '../model/group.js';

/** What a visitor looks for near a place. */
export interface LiveSearch {
  /** Degrees; no more than the neighbourhood is sent. */
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
  /** Monday = 1. Without: every day. */
  readonly day?: Weekday | readonly Weekday[] | null;
  /** BCP 47 tag of the page's language. */
  readonly lang?: string | null;
}

/**
 * The address of a live search at a BMLT server (`…/main_server`, with or without a slash at its end). The position is
 * rounded to two decimals, about a kilometre. The language is named only where it is among those that the server speaks
 * (`languages`): else the server may leave out all formats. Null: the server has no https:// address, or the place or the
 * distance is none.
 */
export function liveSearchUrl(
  server: string,
  { latitude, longitude, km, day = null, lang = null }: LiveSearch,
  languages: readonly string[] = [],
): string | null {
  const base = baseOf(server);
  const width = rounded(km);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && width > 0 && width < Infinity;
  if (base === null || !isPlace) return null;
  const url = new URL(`${base}/client_interface/json/`);
  const days = [...new Set([day ?? []].flat())].map((one) => (one % 7) + 1).sort();
  const spoken = lang === null ? null : languageOf(lang, languages);
  url.search = String(
    new URLSearchParams([
      ['switcher', 'GetSearchResults'],
      ['get_used_formats', '1'],
      ['lat_val', String(rounded(latitude))],
      ['long_val', String(rounded(longitude))],
      ['geo_width_km', String(width)],
      ...(days.length ? [['weekdays', days.join(',')] as [string, string]] : []),
      ...(spoken === null ? [] : [['lang_enum', spoken] as [string, string]]),
    ]),
  );
  return url.href;
}

/** Without what people copy along with it. */
function baseOf(server: string): string | null {
  const url = safeUrl(server, ['https']);
  return url === null
    ? null
    : url
        .replace(/[?#].*$/s, '')
        .replace(/\/client_interface(?:\/.*)?$/, '')
        .replace(/\/+$/, '');
}

/** The server's tag for a language, or for the language that it is a form of. */
function languageOf(lang: string, languages: readonly string[]): string | null {
  const tag = lang.toLowerCase();
  const known = (one: string): string | undefined => languages.find((own) => own.toLowerCase() === one);
  return known(tag) ?? known(tag.split('-')[0] ?? tag) ?? null;
}
