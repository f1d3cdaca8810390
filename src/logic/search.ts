import type { Group } from '../model/group.js';
import { fold } from './fold.js';
import { lacks, lettersOf, slipsAllowed, slipsBetween } from './typos.js';

/** What comes after is not looked at: nobody means it, and an answer is due within a frame. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;

const HYPHENS = /[-‐‑־]/g;

/** What a search found. */
export interface Hits {
  /** How well each group answers; larger is better. Groups that do not answer are absent. */
  readonly scores: ReadonlyMap<Group, number>;
  /** Nothing held the words as they were typed; these hold words much like them. */
  readonly near: boolean;
}

/** Where a word stands in a group: elsewhere, in its name, first in its name. The number is the index of a score. */
const ELSEWHERE = 0;
const NAME = 1;
const FIRST = 2;
const SPOT_BITS = 2;
const SPOT_MASK = (1 << SPOT_BITS) - 1;

/** What a word of a group is worth, by where it stands: it begins with the word asked for, holds it, is like it. */
const BEGINS = [2, 8, 16];
const HOLDS = [2, 4, 4];
const LIKE = [1, 3, 7];
/** What it is worth that all the words stand together in their order, in the name or elsewhere. */
const PHRASE_IN_NAME = 16;
const PHRASE = 4;

/** Some word of the groups that answers a word of the query. */
interface Answer {
  readonly spots: readonly number[];
  readonly worth: readonly number[];
}

/**
 * Searches groups by words, in any order and in any part of a word. `wordsOf` says what is searched besides the name.
 * It keeps an index of the words of all groups that it has met, so that a search looks at words and not at texts.
 */
export class Searcher {
  readonly #wordsOf: (group: Group) => readonly (string | null)[];
  #index = new WordIndex();
  #hasLearnt = false;

  constructor(wordsOf: (group: Group) => readonly (string | null)[]) {
    this.#wordsOf = wordsOf;
  }

  /** Reads groups ahead of the first search: some hundred at a time where there are many. Known ones cost nothing. */
  prepare(groups: readonly Group[]): void {
    for (const group of groups) {
      if (this.#index.has(group)) continue;
      this.#index.add(group, this.#wordsOf(group).filter(Boolean).join('\n'));
      this.#hasLearnt = true;
    }
  }

  /** Null: the query holds no words, so every group is meant. */
  search(groups: readonly Group[], query: string): Hits | null {
    const words = queryWords(query);
    if (!words.length) return null;
    this.#forget(groups);
    this.prepare(groups);
    this.#hasLearnt = false;
    const scores = this.#index.rank(groups, words, (word) => this.#index.holding(word));
    if (scores.size) return { scores, near: false };
    const near = this.#index.rank(groups, words, (word) => this.#index.holdingLike(word));
    return { scores: near, near: near.size > 0 };
  }

  /** Starts anew where feeds have been read again, and most that is known are groups of before. */
  #forget(groups: readonly Group[]): void {
    if (this.#hasLearnt && this.#index.size > 2 * groups.length) this.#index = new WordIndex();
  }
}

/** A group that was read. */
interface Entry {
  /** Both folded. */
  readonly name: string;
  readonly others: string;
}

/** A word that groups hold. */
interface Known {
  /** As `lettersOf` gives them. */
  readonly letters: number;
  /** One for each group that holds it: the group's number, and in the lowest bits where the word stands. */
  readonly spots: number[];
}

/** All words of groups, and where they stand. */
class WordIndex {
  /** In the order of reading: a group's place here is its number. */
  readonly #entries = new Map<Group, Entry>();
  readonly #words = new Map<string, Known>();

  get size(): number {
    return this.#entries.size;
  }

  has(group: Group): boolean {
    return this.#entries.has(group);
  }

  add(group: Group, others: string): void {
    const number = this.size;
    this.#entries.set(group, {
      name: this.#read(group.name, number, FIRST, NAME),
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

  /** The groups that answer every word, with their scores. */
  rank(
    groups: readonly Group[],
    words: readonly string[],
    answersTo: (word: string) => readonly Answer[],
  ): Map<Group, number> {
    const totals = this.#totals(words, answersTo);
    const phrase = words.join(' ');
    const asked = groups.length < this.size ? new Set(groups) : null;
    const scores = new Map<Group, number>();
    let number = 0;
    for (const [group, entry] of this.#entries) {
      const total = totals[number++];
      if (total && asked?.has(group) !== false) scores.set(group, total + phraseWorth(entry, phrase));
    }
    return scores;
  }

  /** By number of group: the best answers to each word, summed; 0 where a word has none. */
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

  /** Of several spots in one group the first counts: names are read first. */
  #put(word: string, number: number, where: number): void {
    let known = this.#words.get(word);
    if (!known) this.#words.set(word, (known = { letters: lettersOf(word), spots: [] }));
    const last = known.spots.at(-1) ?? -1;
    if (last >> SPOT_BITS !== number) known.spots.push((number << SPOT_BITS) | where);
  }
}

/** Raises the points of groups where a word stands to what it is worth there. */
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
