import type { ReactiveControllerHost } from 'lit';
import { listOf } from '../../logic/choices.js';
import { languageKey, topicKey } from '../../logic/mentor-keys.js';
import type { ListedMentor } from '../../model/mentor.js';
import { EVERYONE, type MentorFacet, type MentorQuery } from '../../model/mentor-query.js';
import { box } from './box.js';
import { chosenChips, nobodyFound, panel } from './filters.js';
import { Narrowing, type Naming } from './narrowing.js';
import type { ChoiceView, Found, ListView } from './view.js';

/** What a page wants shown at first; several values with commas between. */
type Presets = Readonly<Partial<Record<MentorFacet, string | null>>>;

const lower = (value: string): string => value.toLowerCase();

/** Values as the list knows them, however a page writes them. */
const KEYS: Readonly<Record<MentorFacet, (value: string) => string>> = {
  topic: topicKey,
  language: languageKey,
  format: lower,
  availability: lower,
  organisation: (value) => value,
};

/** The query of one list, and what narrows the list by it. */
export class UseNarrowing {
  readonly #host: ReactiveControllerHost;
  readonly #narrowing = new Narrowing();
  #presets = '{}';
  #mentors: readonly ListedMentor[] = [];
  #isUnfolded = false;
  query: MentorQuery = EVERYONE;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the page asks for; a change of it begins anew. */
  preset(presets: Presets): void {
    const text = JSON.stringify(presets);
    if (text === this.#presets) return;
    this.#presets = text;
    const chosen = Object.entries(presets)
      .map(([facet, values]) => [facet, listOf(values).map(KEYS[facet as MentorFacet])] as const)
      .filter(([, values]) => values.length);
    this.query = { words: '', chosen: Object.fromEntries(chosen) };
  }

  /** Whom the query leaves, at this minute. */
  find(mentors: readonly ListedMentor[], now: number, naming: Naming): Found {
    this.#mentors = mentors;
    this.#narrowing.take(mentors, now, naming);
    return { mentors: this.#narrowing.find(this.query), isLike: this.#narrowing.isLike(this.query) };
  }

  /** The search box, with its filters when they are open, and what is asked for. */
  box(view: ListView): unknown {
    const choices = this.#choices(view);
    const { unfold, wake } = this;
    const panel = this.#isUnfolded ? this.#panel(choices) : null;
    return [box({ ...view, someOpen: this.#someOpen, unfold, wake, panel }), chosenChips(choices)];
  }

  /** What to say when nobody is left, with the ways out of it. */
  nobody(view: ListView): unknown {
    return nobodyFound(this.#choices(view), (query) => this.#narrowing.find(query).length);
  }

  readonly unfold = (open: boolean): void => {
    this.#isUnfolded = open;
    this.#host.requestUpdate();
  };

  /** Somebody is about to search. */
  readonly wake = (): void => void this.#narrowing.prepare();

  #choices(view: ListView): ChoiceView {
    return { ...view, topics: this.#narrowing.topics };
  }

  #panel(choices: ChoiceView): unknown {
    const counts = this.#narrowing.counts(this.query);
    const whole = this.#narrowing.counts(EVERYONE);
    return panel({ ...choices, counts, whole, total: this.#mentors.length });
  }

  /** Some can meet someone new, and some cannot. */
  get #someOpen(): boolean {
    const open = this.#narrowing.counts(EVERYONE).availability.get('open') ?? 0;
    return open > 0 && open < this.#mentors.length;
  }
}
