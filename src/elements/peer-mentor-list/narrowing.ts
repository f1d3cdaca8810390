import type { CountsOf } from '../../logic/choices.js';
import { topicKey } from '../../logic/mentor-keys.js';
import { countMentors, narrowMentors, profileOf, type Profile } from '../../logic/narrow-mentors.js';
import { Searcher, type Hits } from '../../logic/search.js';
import type { ListedMentor } from '../../model/mentor.js';
import type { MentorFacet, MentorQuery } from '../../model/mentor-query.js';
import type { MentorsTerms } from '../../text/en-mentors.js';
import { languageName } from '../../text/language-name.js';

export type MentorCounts = CountsOf<MentorFacet>;

/** Whose words are read without a rest: a few milliseconds of work. */
const AT_ONCE = 100;

/** In which locale, and in whose words, languages are named. */
export interface Naming {
  readonly locale: string;
  readonly terms: MentorsTerms;
}

/** Who a query leaves of the mentors of one list. It keeps what it has worked out until something else is asked. */
export class Narrowing {
  #searcher: Searcher<ListedMentor> | null = null;
  #naming: Naming | null = null;
  #mentors: readonly ListedMentor[] = [];
  #now = NaN;
  #profiles: readonly Profile[] = [];
  #counted = new WeakMap<MentorQuery, MentorCounts>();
  #hits: Hits<ListedMentor> | null = null;
  #hitsFor: readonly unknown[] = [];
  /** Topics as they were first written, by their keys. */
  topics: ReadonlyMap<string, string> = new Map();

  /** Who there is, at which minute, and how languages are named. */
  take(mentors: readonly ListedMentor[], now: number, naming: Naming): void {
    if (naming.locale !== this.#naming?.locale || naming.terms !== this.#naming.terms) this.#searcher = null;
    this.#naming = naming;
    if (mentors === this.#mentors && now === this.#now) return;
    this.#mentors = mentors;
    this.#now = now;
    this.#profiles = mentors.map((mentor) => profileOf(mentor, now));
    this.#counted = new WeakMap();
    const topics = mentors.flatMap((mentor) => mentor.topics);
    this.topics = new Map(topics.reverse().map((topic) => [topicKey(topic), topic]));
  }

  find(query: MentorQuery): readonly ListedMentor[] {
    return narrowMentors(this.#profiles, query, this.#hitsOf(query)).map(({ mentor }) => mentor);
  }

  /** How many each choice would leave beside what else is asked; the same value until that is another. */
  counts(query: MentorQuery): MentorCounts {
    const known = this.#counted.get(query);
    const counts = known ?? countMentors(this.#profiles, query, this.#hitsOf(query));
    this.#counted.set(query, counts);
    return counts;
  }

  /** Nothing held the words as typed; these hold words much like them. */
  isLike(query: MentorQuery): boolean {
    return this.#hitsOf(query)?.near ?? false;
  }

  /** Reads the words of all, some at a time, so that the first key press is as quick as the others. */
  async prepare(): Promise<void> {
    const mentors = this.#mentors;
    for (let from = 0; from < mentors.length && mentors === this.#mentors; from += AT_ONCE) {
      this.#search.prepare(mentors.slice(from, from + AT_ONCE));
      await new Promise((rest) => setTimeout(rest));
    }
  }

  get #search(): Searcher<ListedMentor> {
    return (this.#searcher ??= new Searcher((mentor) => wordsOf(mentor, this.#naming)));
  }

  #hitsOf({ words }: MentorQuery): Hits<ListedMentor> | null {
    if (!words.trim()) return null;
    const hitsFor = [this.#mentors, this.#search, words];
    if (hitsFor.some((each, i) => each !== this.#hitsFor[i])) {
      this.#hitsFor = hitsFor;
      this.#hits = this.#search.search(this.#mentors, words);
    }
    return this.#hits;
  }
}

/** What people look for besides the name. */
function wordsOf(
  { role, topics, story, languages, organisation }: ListedMentor,
  naming: Naming | null,
): readonly (string | null)[] {
  const named = naming ? languages.map((tag) => languageName(tag, naming.locale, naming.terms.signed)) : [];
  return [...topics, role, ...named, organisation.name, story];
}
