import { safeUrl } from '../logic/safe-url.js';
import { knownZone } from '../logic/wall-time.js';
import type { HelpChannel, AppliedOverride, Hours, ListedHelpline } from '../model/helpline.js';
import type { Problem } from '../model/problem.js';
import { isEmpty, isObject } from './values.js';
import { OVERRIDE_PROBLEMS, type OverrideCode } from './helpline-override-wording.js';
import {
  Spot,
  exact,
  guarded,
  objectOf,
  once,
  own,
  plain,
  readEach,
  readList,
  textOf,
  type Fields,
  type Read,
  type ReadFields,
} from './spot.js';

type Here = Spot<OverrideCode>;

/** Where a channel leads. */
type Target = Pick<HelpChannel, 'value' | 'display' | 'url'>;

const OVERRIDES = [300, 'too-many-overrides'] as const;
const LINES = [50, 'too-many-lines'] as const;
const CHANNELS = [20, 'too-many-channels'] as const;
const ITEMS = [500, 'too-many-items'] as const;
const LONGEST_TEXT = 200;

/**
 * What an organisation says about help lines: an override, or a list of them, one a country. What cannot be used becomes
 * a problem, and costs nothing else; whatever the value is, this does not throw.
 */
export function readOverrides(
  value: unknown,
  source: string,
): { readonly overrides: readonly AppliedOverride[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const whole = new Spot<OverrideCode>(source, problems, OVERRIDE_PROBLEMS);
  const read = once(objectOf(readOverride, 'not-an-override'), ({ country }) => country, 'country-repeated');
  const readAll = (): readonly AppliedOverride[] =>
    readEach(Array.isArray(value) ? value : [value], OVERRIDES, whole, read);
  return { overrides: guarded(whole, readAll) ?? [], problems };
}

function readOverride(fields: Fields, spot: Here): AppliedOverride | null {
  const country = countryOf(plain(own(fields, 'country')));
  if (!country) return spot.lose('country-unreadable');
  if (['lines', 'remove', 'order'].every((key) => isEmpty(own(fields, key))))
    return spot.lose('nothing-said');
  const readOnce = once(objectOf(readLine, 'not-a-line'), ({ id }) => id, 'id-repeated');
  return {
    country,
    lines: readList(fields, 'lines', LINES, spot, readOnce),
    remove: readList(fields, 'remove', ITEMS, spot, readId),
    order: readList(fields, 'order', ITEMS, spot, readId),
  };
}

const textAt = (fields: Fields, key: string, spot: Here): string | null =>
  textOf(own(fields, key), LONGEST_TEXT, spot.at(key));

function countryOf(text: string | null): string | null {
  const code = text?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code.replace('UK', 'GB') : null;
}

const readId: Read<string, OverrideCode> = (value, spot) =>
  typeof value === 'string' ? textOf(value, LONGEST_TEXT, spot) : spot.tell('wrong-type');

function readLine(fields: Fields, spot: Here): ListedHelpline | null {
  const id = textAt(fields, 'id', spot);
  if (id === null) return spot.lose('id-missing');
  const name = textAt(fields, 'name', spot);
  if (name === null) return spot.lose('name-missing');
  const channels = readList(fields, 'channels', CHANNELS, spot, objectOf(readChannel, 'not-a-channel'));
  if (!channels.length) return spot.lose('channel-missing');
  // Whoever names a line of their own wants it seen: it is never folded away, whatever the page is about.
  return { id, name, role: 'primary', confidence: 'high', topics: [], channels };
}

function readChannel(fields: Fields, spot: Here): HelpChannel | null {
  const said = own(fields, 'type');
  const type = TYPES.find((one) => one === said);
  if (!type) return spot.lose('type-unknown');
  const target = TARGETS[type](fields, spot);
  return target && { type, ...target, ...extrasOf(fields, type === 'text', spot) };
}

// ---- where a channel leads ----

const TYPES = ['call', 'text', 'chat', 'whatsapp', 'email', 'web'] as const;

const TARGETS: Readonly<Record<HelpChannel['type'], ReadFields<Target, OverrideCode>>> = {
  call: numberTarget,
  text: numberTarget,
  whatsapp: whatsappTarget,
  email: emailTarget,
  chat: linkTarget,
  web: linkTarget,
};

function numberTarget(fields: Fields, spot: Here): Target | null {
  const written = exact(own(fields, 'value'));
  const value = dialled(written ?? '');
  if (written === null || value === null) return spot.lose('number-unreadable');
  return { value, display: displayOf(fields, written, (display) => spells(display, value), spot) };
}

function whatsappTarget(fields: Fields, spot: Here): Target | null {
  const target = numberTarget(fields, spot);
  if (!target?.value?.startsWith('+')) return target && spot.lose('number-not-international');
  const digits = target.value.slice(1);
  const given = own(fields, 'url');
  const url = httpsOf(given);
  if (url && new URL(url).pathname.replace(/\D/g, '') === digits) return { ...target, url };
  if (!isEmpty(given)) spot.at('url').tell('whatsapp-url-disagrees');
  return { ...target, url: `https://wa.me/${digits}` };
}

function linkTarget(fields: Fields, spot: Here): Target | null {
  const url = httpsOf(own(fields, 'url'));
  return url
    ? { url, display: textAt(fields, 'display', spot) ?? new URL(url).host }
    : spot.lose('url-refused');
}

const ADDRESS = /^[^\s@?#&%,;:"<>()[\]\\`]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

function emailTarget(fields: Fields, spot: Here): Target | null {
  const value = exact(own(fields, 'value')) ?? exact(own(fields, 'address')); // the shipped data says address
  if (value === null || value.length > LONGEST_TEXT || !ADDRESS.test(value))
    return spot.lose('email-unreadable');
  const agrees = (display: string): boolean =>
    (display.normalize('NFKC').match(/[^\s<>(),;:]*@[^\s<>(),;:]*/g) ?? []).every(
      (one) => one.toLowerCase() === value.normalize('NFKC').toLowerCase(),
    );
  return { value, display: displayOf(fields, value, agrees, spot) };
}

const httpsOf = (value: unknown): string | null => safeUrl(exact(value) ?? '', ['https']);

/** Label and target agree: what is read is what one gets. */
function displayOf(fields: Fields, target: string, agrees: (display: string) => boolean, spot: Here): string {
  const display = textAt(fields, 'display', spot) ?? target;
  if (agrees(display)) return display;
  spot.at('display').tell('display-disagrees');
  return target;
}

// ---- numbers ----

/** Soft hyphens and blanks without width come with numbers that are copied from a page. */
const SEPARATORS = /[\s.()[\]\p{Pd}\u00ad\u200b\u2060]+/gu;

/** What to dial, or null. No digit is guessed: "(0)" may or may not be dialled, so a number with it is none. */
function dialled(written: string): string | null {
  const value = written.replace(SEPARATORS, '');
  return !/[([]\s*0\s*[)\]]/.test(written) && /^(?:\+[1-9]\d{7,14}|\*?\d{2,11})$/.test(value) ? value : null;
}

const CALLING_CODE = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/**
 * What is shown spells what is dialled, with or without the calling code ("030 …" for "+49 30 …"); letters stand for the
 * keys they are on. "1-800-MY-RESET (1-800-697-3738)" and "1-800-662-HELP (4357)" say it twice: one part must be the
 * whole of it, and any other part with digits must agree.
 */
function spells(display: string, value: string): boolean {
  const national = value.replace(CALLING_CODE, '');
  const isLong = value.startsWith('+');
  const forms = isLong ? [value, value.slice(1), national, `0${national}`, `8${national}`] : [value];
  const isWhole = (part: string): boolean => forms.includes(keysOf(part));
  if (isWhole(display)) return true;
  const [, before = '', inside = ''] = /^(.+)\((.+)\)$/.exec(display) ?? [];
  const agrees = (part: string): boolean =>
    !/\p{N}/u.test(part) ||
    isWhole(part) ||
    isLonger(part, forms) ||
    keysOf(part) === keysOf(lastWord(before));
  return (isWhole(before) || isWhole(inside)) && agrees(before) && agrees(inside);
}

/** Phones stop listening when they have enough: 0508 TAUTOKO is one key longer than its number. */
const isLonger = (part: string, forms: readonly string[]): boolean =>
  forms.some(
    (form) => keysOf(part).startsWith(form) && keysOf(part).length < form.length + lastWord(part).length,
  );

const lastWord = (part: string): string => /[A-Z]+(?=\s*$)/i.exec(part)?.[0] ?? '';

const KEYS = '22233344455566677778889999';

/** "1-800-MY-RESET" as one presses it. */
const keysOf = (text: string): string =>
  text.replace(SEPARATORS, '').replace(/[A-Z]/gi, (letter) => KEYS.charAt((letter.charCodeAt(0) & 31) - 1));

// ---- what else a channel may say ----

type Extras = Omit<HelpChannel, 'type' | keyof Target>;

function extrasOf(fields: Fields, isText: boolean, spot: Here): Extras {
  const one = <T>(key: string, code: OverrideCode, read: (value: unknown) => T | null): T | null => {
    const value = own(fields, key);
    return isEmpty(value) ? null : (read(value) ?? spot.at(key).tell(code));
  };
  const word = <T extends string>(key: string, ...words: readonly T[]): T | null =>
    one(key, 'value-unknown', (value) => words.find((known) => known === value) ?? null);
  return {
    ...some(
      'textBody',
      one('textBody', isText ? 'keyword-unreadable' : 'keyword-unused', isText ? keywordOf : () => null),
    ),
    ...some('textBodyKind', isText ? word('textBodyKind', 'zip-code') : null),
    ...some('menu', one('menu', 'value-unknown', menuOf)),
    ...some('menuKind', word('menuKind', 'key', 'extension')),
    ...some(
      'tty',
      one('tty', 'value-unknown', (value) => (typeof value === 'boolean' ? value : null)),
    ),
    ...some('from', word('from', 'landline', 'mobile')),
    ...some('area', textAt(fields, 'area', spot)),
    ...some('hours', one('hours', 'hours-unreadable', hoursOf)),
    languages: readList(fields, 'languages', ITEMS, spot, readLanguage),
  };
}

const some = <Key extends string, T>(key: Key, value: T | null): { readonly [K in Key]?: T } =>
  value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: T });

function keywordOf(value: unknown): string | null {
  const word = exact(value);
  const isOneLine = typeof value === 'string' && !/[\n\r\v\f\u0085\p{Zl}\p{Zp}]/u.test(value.trim());
  return word !== null && isOneLine && /^.{1,40}$/su.test(word) ? word : null;
}

function menuOf(value: unknown): string | null {
  const keys = exact(value) ?? '';
  return /^[\d*#]{1,8}$/.test(keys) ? keys : null;
}

const readLanguage: Read<string, OverrideCode> = (value, spot) => {
  const tag = exact(value) ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,8}$/i.test(tag) ? tag : spot.tell('language-unreadable');
};

// ---- hours ----

function hoursOf(value: unknown): Hours | null {
  if (!isObject(value)) {
    const text = typeof value === 'string' ? exact(value) : null;
    return text !== null && text.length <= LONGEST_TEXT ? { text, timeZone: null } : null;
  }
  const said = own(value, 'timeZone');
  const timeZone = typeof said === 'string' ? knownZone(said) : null;
  const text = weekOf(own(value, 'periods'));
  return text && (timeZone || isEmpty(said)) ? { text, timeZone } : null;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const SPELL = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Periods as OpenStreetMap writes them. There a later rule replaces earlier ones, so each day is said once. */
function weekOf(periods: unknown): string | null {
  if (!Array.isArray(periods) || !periods.length || periods.length > 50) return null;
  const week = DAYS.map((): string[] => []);
  for (const period of periods as readonly unknown[]) {
    const { days, opens, closes }: Fields = isObject(period) ? period : {};
    if (typeof opens !== 'string' || typeof closes !== 'string') return null;
    const spell = `${opens}-${closes}`;
    if (!Array.isArray(days) || !days.length || !SPELL.test(spell)) return null;
    if (!days.every((day) => DAYS.includes(day as string))) return null;
    week.forEach((spells, day) => days.includes(DAYS[day]) && !spells.includes(spell) && spells.push(spell));
  }
  const said = week.map((spells) => spells.sort().join(','));
  return [...new Set(said)]
    .filter(Boolean)
    .map((spells) => `${dayRanges(said, spells)} ${spells}`)
    .join('; ');
}

/** Mo-We for three or more days that follow one another, Mo,Tu for two. */
function dayRanges(said: readonly string[], spells: string): string {
  const days = DAYS.map((day, at) =>
    said[at] === spells ? day.charAt(0).toUpperCase() + day.slice(1) : ' ',
  );
  const runs = days
    .join('')
    .trim()
    .split(/ +/)
    .map((run) => run.match(/../g) ?? []);
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
