import { fold } from './fold.js';
import { lacks, lettersOf, slipsAllowed, slipsBetween } from './typos.js';

/** What comes after is not looked at: nobody means it, and an answer is due within a frame. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

const HYPHENS = /[-‐‑־]/g;

/** What can be searched. */
interface Named {
  readonly name: string;
}

/** What a search found. */
export interface Hits<T extends Named> {
  /** How well each one answers; larger is better. Who does not answer is absent. */
  readonly scores: ReadonlyMap<T, number>;
  /** Nothing held the words as they were typed; these hold words much like them. */
  readonly near: boolean;
}

/** Where a word stands: elsewhere, in its name, first in its name. The number is the index of a score. */
const ELSEWHERE = 0;
const NAME = 1;
const FIRST = 2;
const SPOT_BITS = 2;
const SPOT_MASK = (1 << SPOT_BITS) - 1;

/** What a word found is worth, by where it stands: it begins with the word asked for, holds it, is like it. */
const BEGINS = [2, 8, 16];
const HOLDS = [2, 4, 4];
const LIKE = [1, 3, 7];
/** What it is worth that all the words stand together in their order, in the name or elsewhere. */
const PHRASE_IN_NAME = 16;
const PHRASE = 4;

/** Some word found that answers a word of the query. */
interface Answer {
  readonly spots: readonly number[];
  readonly worth: readonly number[];
}

/**
 * Searches groups or people by words, in any order and in any part of a word. `wordsOf` says what is searched besides the
 * name. It keeps an index of the words of all that it has met, so that a search looks at words and not at texts.
 */
export class Searcher<T extends Named> {
  readonly #wordsOf: (one: T) => readonly (string | null)[];
  #index = new WordIndex<T>();
  #hasLearnt = false;

  constructor(wordsOf: (one: T) => readonly (string | null)[]) {
    this.#wordsOf = wordsOf;
  }

  /** Reads ahead of the first search: some hundred at a time where there are many. Known ones cost nothing. */
  prepare(all: readonly T[]): void {
    for (const one of all) {
      if (this.#index.has(one)) continue;
      this.#index.add(one, this.#wordsOf(one).filter(Boolean).join('\n'));
      this.#hasLearnt = true;
    }
  }

  /** Null: the query holds no words, so all are meant. */
  search(all: readonly T[], query: string): Hits<T> | null {
    const words = queryWords(query);
    if (!words.length) return null;
    this.#forget(all);
    this.prepare(all);
    this.#hasLearnt = false;
    const scores = this.#index.rank(all, words, (word) => this.#index.holding(word));
    if (scores.size) return { scores, near: false };
    const near = this.#index.rank(all, words, (word) => this.#index.holdingLike(word));
    return { scores: near, near: near.size > 0 };
  }

  /** Starts anew where feeds have been read again, and most that is known are all of before. */
  #forget(all: readonly T[]): void {
    if (this.#hasLearnt && this.#index.size > 2 * all.length) this.#index = new WordIndex<T>();
  }
}

/** One that was read. */
interface Entry {
  /** Both folded. */
  readonly name: string;
  readonly others: string;
}

/** A word that some of them hold. */
interface Known {
  /** As `lettersOf` gives them. */
  readonly letters: number;
  /** One for each that holds it: its number, and in the lowest bits where the word stands. */
  readonly spots: number[];
}

/** All words, and where they stand. */
class WordIndex<T extends Named> {
  /** In the order of reading: the place here is the number of each. */
  readonly #entries = new Map<T, Entry>();
  readonly #words = new Map<string, Known>();

  get size(): number {
    return this.#entries.size;
  }

  has(one: T): boolean {
    return this.#entries.has(one);
  }

  add(one: T, others: string): void {
    const number = this.size;
    this.#entries.set(one, {
      name: this.#read(one.name, number, FIRST, NAME),
      others: this.#read(others, number, ELSEWHERE, ELSEWHERE),
    });
  }

  /** What has the word in it. */
  holding(asked: string): Answer[] {
    const letters = lettersOf(asked);
    const answers: Answer[] = [];
    for (const [word, { letters: others, spots }] of this.#words) {
      const at = letters & ~others ? -1 : word.indexOf(asked);
      if (at >= 0) answers.push({ spots, worth: at ? HOLDS : BEGINS });
    }
    return answers;
  }

  /** The same, and what is like the word; if nothing is, what begins like it, for somebody may still be typing. */
  holdingLike(asked: string): Answer[] {
    const whole = [...this.holding(asked), ...this.#like(asked, false)];
    return whole.length ? whole : this.#like(asked, true);
  }

  /** Words with the fewest slips. */
  #like(asked: string, start: boolean): Answer[] {
    const letters = lettersOf(asked);
    let most = slipsAllowed(asked);
    let answers: Answer[] = [];
    if (!most) return answers;
    for (const [word, { letters: others, spots }] of this.#words) {
      if (lacks(asked, others, most) || (!start && lacks(word, letters, most))) continue;
      const slips = slipsBetween(asked, word, most, start);
      if (!slips || slips > most) continue;
      if (slips < most) [most, answers] = [slips, []];
      answers.push({ spots, worth: LIKE });
    }
    return answers;
  }

  /** Who answers every word, with their scores. */
  rank(
    all: readonly T[],
    words: readonly string[],
    answersTo: (word: string) => readonly Answer[],
  ): Map<T, number> {
    const totals = this.#totals(words, answersTo);
    const phrase = words.join(' ');
    const asked = all.length < this.size ? new Set(all) : null;
    const scores = new Map<T, number>();
    let number = 0;
    for (const [one, entry] of this.#entries) {
      const total = totals[number++];
      if (total && asked?.has(one) !== false) scores.set(one, total + phraseWorth(entry, phrase));
    }
    return scores;
  }

  /** By number: the best answers to each word, summed; 0 where a word has none. */
  #totals(words: readonly string[], answersTo: (word: string) => readonly Answer[]): Uint16Array {
    let totals = new Uint16Array(this.size).fill(1);
    for (const word of words) {
      const answers = answersTo(word);
      if (!answers.length) return new Uint16Array();
      const best = new Uint16Array(this.size);
      for (const { spots, worth } of answers) raise(best, spots, worth);
      totals = totals.map((total, number) => sum(total, best[number] ?? 0));
      if (!totals.some(Boolean)) break;
    }
    return totals;
  }

  /** Puts in the words of a text, and gives it folded. */
  #read(text: string, number: number, first: number, rest: number): string {
    const folded = fold(text);
    folded.split(' ').forEach((word, i) => word && this.#put(word, number, i ? rest : first));
    const joined = text.replace(HYPHENS, '');
    if (joined !== text) this.#read(joined, number, first, rest); // many write "alanon"
    return folded;
  }

  /** Of several spots in one of them the first counts: names are read first. */
  #put(word: string, number: number, where: number): void {
    let known = this.#words.get(word);
    if (!known) this.#words.set(word, (known = { letters: lettersOf(word), spots: [] }));
    const last = known.spots.at(-1) ?? -1;
    if (last >> SPOT_BITS !== number) known.spots.push((number << SPOT_BITS) | where);
  }
}

/** Raises the points of those where a word stands to what it is worth there. */
function raise(points: Uint16Array, spots: readonly number[], worth: readonly number[]): void {
  for (const spot of spots) {
    const number = spot >> SPOT_BITS;
    points[number] = Math.max(points[number] ?? 0, worth[spot & SPOT_MASK] ?? 0);
  }
}

/** Nothing where one of them is nothing. */
const sum = (a: number, b: number): number => a && b && a + b;

function phraseWorth({ name, others }: Entry, phrase: string): number {
  if (!phrase.includes(' ')) return 0;
  return name.includes(phrase) ? PHRASE_IN_NAME : others.includes(phrase) ? PHRASE : 0;
}

function queryWords(query: string): readonly string[] {
  const words = fold(query.slice(0, MOST_LETTERS)).split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
