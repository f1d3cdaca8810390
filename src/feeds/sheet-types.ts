import type { Feed } from '../model/feed.js';
import { COMMON, codeOf } from './meeting-guide-codes.js';
import { TYPE_NAMES } from './sheet-names.js';

/** What a cell of types says. */
interface Said {
  /** Codes, and words of which none is known. */
  readonly codes: readonly string[];
  /** What the sheet calls each of them. */
  readonly words: ReadonlyMap<string, string>;
  readonly isUnknown: boolean;
}

/** Names that sheets still have of earlier versions of the spec and the plugin, and near ones. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  ST: 'step|steps|step meeting',
  TC: 'temporary closure|temporarily closed',
  ONL: 'online|online meeting',
  OUT: 'outdoors|outdoor meeting',
  ASL: 'sign language',
  X: 'wheelchair|wheelchair accessible',
  A: 'agnostic|atheist agnostic',
  BE: 'newcomers|beginner|beginners',
  TR: 'tradition|traditions',
  W: 'womens|women only',
  M: 'mens|men only',
};

/** Without case, accents and signs, the way the table of names is written. */
const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const AA = /^(?:aa|alcoholics anonymous)?$/i;
const LIKE_A_CODE = /^[A-Z\d-]{1,6}$/;

let codeByName: ReadonlyMap<string, string> | null = null;

const namesOf = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [name, code]),
  );

/**
 * Reads cells of types: codes, or names in the nine languages of the Meeting Guide spec, with commas between. The feed's
 * own table wins. Of another programme than AA only those names are codes that mean the same in all of them.
 */
export class TypeWords {
  /** Sheets share a few hundred cells. */
  readonly #read = new Map<string, Said>();
  readonly #own: ReadonlyMap<string, string>;
  readonly #spec: boolean;

  constructor({ types = {}, programme = '' }: Feed) {
    const own = Object.entries(types);
    this.#own = new Map([
      ...own.map(([code, label]): [string, string] => [foldName(label), code]),
      ...own.map(([code]): [string, string] => [foldName(code), code]),
    ]);
    this.#spec = AA.test(programme.trim());
  }

  read(cell: string): Said {
    let said = this.#read.get(cell);
    if (!said) this.#read.set(cell, (said = this.#said(cell)));
    return said;
  }

  #said(cell: string): Said {
    const given = cell.replace(/[[\]"]/g, '').split(/[,;|\n]+/);
    const words = new Map<string, string>();
    let isUnknown = false;
    for (const word of given.map((item) => item.trim()).filter(Boolean)) {
      const code = this.#codeOf(word);
      isUnknown ||= code === null;
      if (!words.has(code ?? word)) words.set(code ?? word, word);
    }
    return { codes: [...words.keys()], words, isUnknown };
  }

  /** Null: nobody knows. */
  #codeOf(word: string): string | null {
    const name = foldName(word);
    const own = name ? this.#own.get(name) : undefined;
    if (own !== undefined) return own;
    const code = codeOf(word);
    if (code === 'ONL' || Object.hasOwn(TYPE_NAMES, code)) return code;
    if (!this.#spec && LIKE_A_CODE.test(word)) return word;
    codeByName ??= new Map([...namesOf(TYPE_NAMES), ...namesOf(OLD_NAMES)]);
    const named = codeByName.get(name) ?? null;
    return named === null || named === 'ONL' || this.#spec || COMMON.has(named) ? named : null;
  }
}
