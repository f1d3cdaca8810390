import type { Feed } from '../model/feed.js';
import type { Access, GroupType } from '../model/group.js';
import { items } from './fields.js';
import { isEmpty } from './values.js';
import { AUDIENCE, COMMON, LANGUAGES, OF_THE_ROOM, codeOf } from './meeting-guide-codes.js';

/** What the type codes of a record say. */
interface Meaning {
  readonly types: readonly GroupType[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly access: Access;
  /** `TC`: nobody can come to the room for now. */
  readonly roomClosed: boolean;
  /** Something in the list is no code. */
  readonly odd: boolean;
}

type Labels = Readonly<Record<string, string>>;

const AA = /^(?:aa|alcoholics anonymous)?$/i;

/**
 * Reads lists of type codes. Codes belong to a programme: without one, and for AA, all mean what the Meeting Guide spec
 * says; for others those only that mean the same everywhere. A code in the feed's own table has the label it gives, and
 * of the spec's meaning only what is the same everywhere.
 */
export class TypeReader {
  /** Groups share a few hundred lists: each is read once, and once more without what is true of the room only. */
  readonly #read = new Map<string, Meaning>();
  readonly #readAway = new Map<string, Meaning>();
  /** By the code in capitals. */
  readonly #own: ReadonlyMap<string, { readonly code: string; readonly label: string }>;
  readonly #labels: Labels;
  readonly #spec: boolean;

  constructor({ types = {}, programme = '' }: Feed, labels: Labels) {
    this.#own = new Map(Object.entries(types).map(([code, label]) => [code.toUpperCase(), { code, label }]));
    this.#labels = labels;
    this.#spec = AA.test(programme.trim());
  }

  /** `withRoom` false: without what is true of the room only. */
  read(value: unknown, withRoom = true): Meaning {
    const key = keyOf(value);
    const read = withRoom ? this.#read : this.#readAway;
    const known = key === null ? undefined : read.get(key);
    if (known) return known;
    const meaning = this.#meaning(value, withRoom);
    if (key !== null) read.set(key, meaning);
    return meaning;
  }

  #meaning(value: unknown, withRoom: boolean): Meaning {
    const given = items(value).filter((item) => !isEmpty(item));
    const raws = given.filter(isCode).flatMap((item) => String(item).split(','));
    const types = new Map<string, GroupType>();
    for (const raw of raws.map((item) => item.trim())) {
      const type = raw ? this.#type(raw) : null;
      if (type && (withRoom || !this.#isOfRoom(type.code))) types.set(type.code, type);
    }
    const codes = [...types.keys()].filter((code) => this.#isUnderstood(code));
    return {
      types: [...types.values()],
      languages: unique(codes.map((code) => LANGUAGES.get(code) ?? [])),
      access: accessOf(codes),
      roomClosed: codes.includes('TC'),
      odd: !given.every(isCode),
    };
  }

  /** Null: noise. TSML marks what is online so, which the venue says already. */
  #type(raw: string): GroupType | null {
    const own = this.#own.get(raw.toUpperCase());
    const code = own?.code ?? codeOf(raw);
    const isKnown = this.#spec || COMMON.has(code);
    const label = own?.label ?? (isKnown && Object.hasOwn(this.#labels, code) ? this.#labels[code] : null);
    return code === 'ONL' && !own ? null : { code, label: label ?? null, raw };
  }

  /** The spec's meaning holds. */
  #isUnderstood(code: string): boolean {
    return COMMON.has(code) || (this.#spec && !this.#own.has(code.toUpperCase()));
  }

  #isOfRoom(code: string): boolean {
    return OF_THE_ROOM.has(code) && this.#isUnderstood(code);
  }
}

function accessOf(codes: readonly string[]): Access {
  return {
    open: codes.includes('C') ? 'closed' : codes.includes('O') ? 'open' : null,
    audience: unique(codes.map((code) => AUDIENCE.get(code) ?? [])),
    stepFree: codes.includes('X') || codes.includes('XB') ? true : null,
    captions: null,
    signLanguage: codes.includes('ASL') ? 'ASL' : null,
  };
}

/** A list as a key; null: it holds what is no code, and is not worth one. */
function keyOf(value: unknown): string | null {
  if (!Array.isArray(value)) return isEmpty(value) ? '' : isCode(value) ? `=${value}` : null;
  let key = '';
  for (const item of value as unknown[]) {
    if (!isCode(item)) return null;
    key += `${item},`;
  }
  return key;
}

const isCode = (item: unknown): item is string | number =>
  typeof item === 'string' || typeof item === 'number';

const unique = (lists: readonly (string | readonly string[])[]): string[] => [...new Set(lists.flat())];
