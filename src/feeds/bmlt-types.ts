import { AUDIENCE } from './meeting-guide-codes.js';
import {
  COMMON_FORMATS,
  CODES,
  OF_THE_VENUE,
  codeOfLanguage,
  languagesOf,
  worldIdOf,
} from './bmlt-meanings.js';
import { rowIn, serverOf, type Format, type Formats } from './bmlt-formats.js';
import type { Meeting } from './bmlt-record.js';
import { items } from './fields.js';

/** What the formats of a meeting say. */
export interface Said {
  /** World ids. */
  readonly worldIds: ReadonlySet<string>;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly meanings: readonly Meaning[];
}

interface Meaning {
  readonly code: string;
  /** The code is one of the Meeting Guide spec and means the same. */
  readonly isCommon: boolean;
  readonly raw: string;
  /** In the words of the server. */
  readonly name: string | null;
}

/** The formats of a meeting: by id in the list of its answer, else by key in it, else as every server begins. */
export function saidBy(meeting: Meeting, formats: Formats | null): Said {
  const lang = meeting.text('lang_enum')?.toLowerCase() ?? '';
  const { found, unknown } = resolve(meeting, formats, lang);
  const languages = found.filter(({ isLanguage }) => isLanguage).map((one) => languagesOf(one));
  if (languages.some((tags) => tags.length === 0)) meeting.tell('formats', 'language-unknown');
  const meanings = [...found.map((one) => meaningOf(one, lang)), ...unknown.map(unknownMeaning)];
  const worldIds = new Set(found.map(worldIdOf).filter(Boolean));
  return { worldIds, languages: [...new Set(languages.flat())], meanings };
}

interface Resolved {
  readonly found: readonly Format[];
  /** Keys that nobody explains. */
  readonly unknown: readonly string[];
}

function resolve(meeting: Meeting, formats: Formats | null, lang: string): Resolved {
  const ids = wordsOf(meeting, 'format_shared_id_list');
  const keys = wordsOf(meeting, 'formats');
  const byId = ids.map((id) => formats?.byId(id) ?? null);
  const found = byId.filter((one) => one !== null);
  if (ids.length > 0 && found.length === ids.length) return { found, unknown: [] };
  const known = new Set(found.flatMap(({ rows }) => rows.map(({ key }) => key)));
  const rest = byKeys(
    meeting,
    formats,
    keys.filter((key) => !known.has(key)),
    lang,
  );
  const told =
    rest.unknown.length > 0 ? 'formats' : ids.length > keys.length ? 'format_shared_id_list' : null;
  if (told) meeting.tell(told, rest.isAmbiguous ? 'format-ambiguous' : 'format-unknown');
  return { found: [...found, ...rest.found], unknown: rest.unknown };
}

function byKeys(
  meeting: Meeting,
  formats: Formats | null,
  keys: readonly string[],
  lang: string,
): Resolved & { readonly isAmbiguous: boolean } {
  const server = serverOf(meeting.text('root_server_uri'));
  const found: Format[] = [];
  const unknown: string[] = [];
  let isAmbiguous = false;
  for (const key of keys) {
    const listed = formats?.byKey(key, server, lang);
    // Keys are letters of words: those of another language mean something else.
    const one = listed ?? (listed === undefined && /^(?:en\b|$)/.test(lang) ? COMMON_FORMATS.get(key) : null);
    if (one) found.push(one);
    else unknown.push(key);
    isAmbiguous ||= listed === null;
  }
  return { found, unknown, isAmbiguous };
}

function wordsOf(meeting: Meeting, field: string): readonly string[] {
  const given = items(meeting.raw(field));
  const words = given.filter((one) => typeof one === 'string' || typeof one === 'number');
  if (words.length < given.length) meeting.tell(field, 'wrong-type');
  return [...new Set(words.map((one) => String(one).trim()).filter(Boolean))];
}

const SIGNED = /^(?:asl|american sign language)$/i;

function meaningOf(format: Format, lang: string): Meaning {
  const row = rowIn(format, lang);
  const raw = row?.key || format.id;
  const common = commonCode(format);
  return {
    code: common ?? (worldIdOf(format) || raw),
    isCommon: common !== null,
    raw,
    name: row?.name ?? null,
  };
}

function commonCode(format: Format): string | null {
  const code = CODES.get(worldIdOf(format));
  if (code !== undefined) return code;
  const [tag, ...others] = format.isLanguage ? languagesOf(format) : [];
  if (tag !== undefined && others.length === 0) return codeOfLanguage(tag);
  return format.rows.some(({ name }) => SIGNED.test(name ?? '')) ? 'ASL' : null;
}

const unknownMeaning = (key: string): Meaning => ({ code: key, isCommon: false, raw: key, name: null });

/** Types, each code once; labels in the feed's own table, else in the page's language, else in the server's. */
export function typesOf({ reading }: Meeting, said: Said, isAway: boolean): readonly object[] {
  const own = reading.feed.types ?? {};
  const types = new Map<string, object>();
  for (const { code, isCommon, raw, name } of said.meanings) {
    if (OF_THE_VENUE.has(code) || (isAway && isCommon && code === 'X') || types.has(code)) continue;
    const label =
      labelIn(own, raw) ?? labelIn(own, code) ?? (isCommon ? labelIn(reading.labels, code) : null);
    types.set(code, { code, label: label ?? name, raw });
  }
  return [...types.values()];
}

const labelIn = (labels: Readonly<Record<string, string>>, code: string): string | null =>
  Object.hasOwn(labels, code) ? (labels[code] ?? null) : null;

/** Who may come, and how. Steps say nothing where nobody comes to a place. */
export function accessOf(said: Said, isAway: boolean): object {
  const codes = said.meanings.filter(({ isCommon }) => isCommon).map(({ code }) => code);
  return {
    open: codes.includes('C') ? 'closed' : codes.includes('O') ? 'open' : null,
    audience: [...new Set(codes.flatMap((code) => AUDIENCE.get(code) ?? []))],
    stepFree: codes.includes('X') && !isAway ? true : null,
    signLanguage: codes.includes('ASL') ? 'ASL' : null,
  };
}
