import { isObject } from './values.js';

/** A format of a server: its row in each language. */
export interface Format {
  readonly id: string;
  /** The server; '': not said. */
  readonly server: string;
  readonly rows: readonly FormatRow[];
  /** What it means in every language; '': only its name says. */
  readonly worldId: string;
  /** It names a language. */
  readonly isLanguage: boolean;
}

interface FormatRow {
  readonly key: string;
  readonly name: string | null;
  readonly lang: string;
}

/** A server as an address, however it is written. */
export const serverOf = (uri: string | null): string =>
  (uri ?? '')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');

/** The row of a language, else the English one, else the first. */
export const rowIn = ({ rows }: Format, lang: string): FormatRow | undefined =>
  rows.find((row) => row.lang === lang) ?? rows.find((row) => row.lang === 'en') ?? rows[0];

/** The formats of one answer, in whatever languages they are there. */
export class Formats {
  readonly #rows: readonly unknown[];
  #byId: ReadonlyMap<string, Format> | null = null;
  #byKey: ReadonlyMap<string, readonly Format[]> | null = null;

  constructor(rows: readonly unknown[]) {
    this.#rows = rows;
  }

  byId(id: string): Format | null {
    return this.#all.get(id) ?? null;
  }

  /**
   * The format with this key: that of the meeting's server and language if there are several. Undefined: there is none;
   * null: there are some that mean different things.
   */
  byKey(key: string, server: string, lang: string): Format | null | undefined {
    this.#byKey ??= groupByKey(this.#all.values());
    const all = this.#byKey.get(key);
    if (!all) return undefined;
    const near = narrowed(all, (one) => !server || one.server === server);
    const found = narrowed(near, ({ rows }) => rows.some((row) => row.lang === lang && row.key === key));
    const [first, ...others] = found;
    const isOne = others.every(({ worldId }) => worldId && worldId === first?.worldId);
    return isOne ? first : null;
  }

  get #all(): ReadonlyMap<string, Format> {
    return (this.#byId ??= groupById(this.#rows));
  }
}

const narrowed = (all: readonly Format[], isNear: (one: Format) => boolean): readonly Format[] => {
  const near = all.filter(isNear);
  return near.length ? near : all;
};

function groupById(rows: readonly unknown[]): ReadonlyMap<string, Format> {
  const found = new Map<string, Format>();
  for (const row of rows) {
    if (!isObject(row)) continue;
    const one = formatOf(row);
    const other = found.get(one.id);
    if (one.id) found.set(one.id, other ? both(other, one) : one);
  }
  return found;
}

function formatOf(row: Readonly<Record<string, unknown>>): Format {
  const said = (field: string): string => wordOf(Object.hasOwn(row, field) ? row[field] : null);
  const worldId = said('world_id').toUpperCase();
  return {
    id: said('id') || said('shared_id_bigint'),
    server: serverOf(said('root_server_uri')),
    rows: [{ key: said('key_string'), name: said('name_string') || null, lang: said('lang') }],
    worldId: worldId === 'LANG' ? '' : worldId,
    isLanguage: worldId === 'LANG' || said('format_type_enum').toUpperCase() === 'LANG',
  };
}

/** The same format in another language. Some translations lack what all languages share. */
const both = (one: Format, other: Format): Format => ({
  ...one,
  rows: [...one.rows, ...other.rows],
  worldId: one.worldId || other.worldId,
  isLanguage: one.isLanguage || other.isLanguage,
});

function groupByKey(all: Iterable<Format>): ReadonlyMap<string, readonly Format[]> {
  const found = new Map<string, Format[]>();
  for (const one of all)
    for (const key of new Set(one.rows.map((row) => row.key).filter(Boolean))) {
      const same = found.get(key);
      if (same) same.push(one);
      else found.set(key, [one]);
    }
  return found;
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
