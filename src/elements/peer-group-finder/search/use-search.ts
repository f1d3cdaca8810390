import type { LitElement, ReactiveController } from 'lit';
import { readHash, writeHash } from '../../../context/hash.js';
import { UseTerms } from '../../../context/use-terms.js';
import type { Row, Viewpoint } from '../../../logic/find.js';
import type { Group } from '../../../model/group.js';
import type { Find } from '../../../model/find.js';
import { EVERYTHING, FACETS, type Facet, type Query } from '../../../model/query.js';
import type { SearchTerms } from '../../../text/en-search.js';
import type { Terms } from '../../../text/en.js';
import type { Format } from '../../../text/format.js';
import { searchBox } from './box.js';
import type { NearState } from './near-me.js';
import { chosenOf, hashOf, queryOf } from './presets.js';
import type * as tools from './tools.js';
import type { SearchView } from './view.js';

/** What a finder's list is narrowed to. */
export interface Found {
  readonly rows: readonly Row[];
  /** Best matches first, not days in their order. */
  readonly ranked: boolean;
  /** Nothing held the words as typed; these hold words much like them. */
  readonly like: boolean;
}

interface Words {
  readonly terms: Terms;
  readonly format: Format;
}

/** Where a filtered list stands in the page's address. */
const HASH = 'peer-find';

/** Milliseconds after the first list, when the page has had its say. */
const SOON = 500;

/** Groups whose words are read without a rest: a few milliseconds of work. */
const AT_ONCE = 200;

/**
 * The query of one finder, and what searches by it. The tools for that are a file of their own, fetched when the first
 * list is there: nobody waits for them to see the groups. Until they have come, and if they never do, the whole list
 * stands.
 */
export class UseSearch implements ReactiveController {
  readonly #host: LitElement;
  /** Called when a visitor has changed what is asked for. */
  readonly #changed: () => void;
  #preset: Query = EVERYTHING;
  #presetText = '';
  #linkable = false;
  #hash: string | null = null;
  #locked: readonly Facet[] = [];
  #tools: typeof tools | null = null;
  #say: UseTerms<SearchTerms> | null = null;
  #engine: tools.Engine | null = null;
  #fetching = false;
  #isOpen = false;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #near: NearState = 'unasked';
  #reading: readonly Row[] | null = null;
  #read: readonly Row[] | null = null;
  query: Query = EVERYTHING;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
    clearTimeout(this.#soon);
    this.#soon = undefined;
    this.#near = 'unasked';
    this.query = { ...this.query, near: null };
  }

  /**
   * What the page asks for, and which of it a visitor cannot change; with `linkable` also what its address says. A change
   * of any of these begins anew.
   */
  preset(find: Find, lock: string, linkable: boolean): void {
    const hash = linkable ? readHash(HASH) : null;
    const text = JSON.stringify([find, lock, linkable]);
    if (text === this.#presetText && hash === this.#hash) return;
    this.#presetText = text;
    this.#linkable = linkable;
    this.#hash = hash;
    this.#preset = queryOf(find);
    this.#locked = FACETS.filter((facet) => lock.split(/[\s,]+/).includes(facet));
    const linked = Object.entries(chosenOf(hash ?? '')).filter(
      ([facet]) => !this.#locked.includes(facet as Facet),
    );
    this.query = { ...this.#preset, chosen: { ...this.#preset.chosen, ...Object.fromEntries(linked) } };
    if (!this.isIdle) this.wake();
  }

  /** The first list is there: what it takes to search may come now. */
  listed(): void {
    this.#soon ??= setTimeout(this.wake, SOON);
  }

  /** Nothing is asked for: the whole list stands. */
  get isIdle(): boolean {
    const { words, chosen, near } = this.query;
    return !words.trim() && !near && Object.keys(chosen).length === 0;
  }

  readonly ask = (query: Query): void => {
    this.query = query;
    if (this.#linkable) writeHash(HASH, (this.#hash = hashOf(query)));
    this.wake();
    this.#changed();
    this.#host.requestUpdate();
  };

  /** Another widget leads here: what it asks for, on top of what the page has locked. */
  answer(find: Find): void {
    const locked = Object.entries(this.#preset.chosen).filter(([facet]) =>
      this.#locked.includes(facet as Facet),
    );
    const asked = queryOf(find);
    this.ask({ ...asked, chosen: { ...asked.chosen, ...Object.fromEntries(locked) } });
  }

  /** Fetches the tools once; what failed is tried again at the next call. */
  readonly wake = (): void => {
    if (this.#tools || this.#fetching) return;
    this.#fetching = true;
    void import('./tools.js')
      .then(
        (file) => {
          this.#engine = new file.Engine();
          this.#say = new UseTerms(this.#host, file.enSearch, file.loadSearchTerms);
          this.#tools = file;
          this.#host.requestUpdate();
        },
        () => null,
      )
      .finally(() => (this.#fetching = false));
  };

  /** The rows that the query leaves, in the order in which to list them. Words are looked for once all are read. */
  find(rows: readonly Row[], viewpoint: Viewpoint): Found {
    if (this.isIdle || !this.#engine) return { rows, ranked: false, like: false };
    const words = this.query.words.trim() && this.#isRead(rows, this.#engine) ? this.query.words : '';
    return this.#engine.find(rows, { ...this.query, words }, viewpoint);
  }

  /** How far away a group meets, where somebody asked for what is near. */
  distance(words: Words): ((group: Group) => string | null) | undefined {
    const view = this.#view(words);
    const { near } = this.query;
    const file = this.#tools;
    return view && near && file ? (group) => file.distanceWords(group, near, view) : undefined;
  }

  /** Whether the words of all groups are read; if not, they are from now on, some at a time, and the host is told. */
  #isRead(rows: readonly Row[], engine: tools.Engine): boolean {
    if (this.#read === rows) return true;
    if (this.#reading !== rows) void this.#readWords(rows, engine);
    return this.#read === rows;
  }

  async #readWords(rows: readonly Row[], engine: tools.Engine): Promise<void> {
    this.#reading = rows;
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      if (from) await new Promise((rest) => setTimeout(rest));
      if (this.#reading !== rows) return;
      engine.prepare(rows.slice(from, from + AT_ONCE).map(({ group }) => group));
    }
    this.#read = rows;
    if (rows.length > AT_ONCE) this.#host.requestUpdate();
  }

  /** The search box; with its filters, when the tools are there. */
  box(rows: readonly Row[], viewpoint: Viewpoint, words: Words): unknown {
    const panel = this.#panel(rows, viewpoint, words);
    const { query, ask, wake } = this;
    const unfold = this.#unfold;
    return searchBox({ terms: words.terms, query, locked: this.#locked, ask, wake, unfold, panel });
  }

  #panel(rows: readonly Row[], viewpoint: Viewpoint, words: Words): unknown {
    const view = this.#view(words);
    if (!view || !this.#engine || !this.#isOpen) return null;
    const counts = this.#engine.countsSoon(rows, this.query, viewpoint, () => this.#host.requestUpdate());
    const whole = this.#engine.counts(rows, EVERYTHING, viewpoint);
    return this.#tools?.panel(this.#near, {
      ...view,
      locate: this.#locate,
      counts,
      whole,
      total: rows.length,
    });
  }

  chips(words: Words): unknown {
    const view = this.#view(words);
    return view && this.#tools?.chips(view, this.#preset);
  }

  /** What to say when nothing is left, with the ways out of it. */
  noneFound(rows: readonly Row[], viewpoint: Viewpoint, words: Words): unknown {
    const view = this.#view(words);
    const sizeOf = (query: Query): number => this.#engine?.find(rows, query, viewpoint).rows.length ?? 0;
    return view && this.#tools?.noneFound(view, sizeOf);
  }

  /** What to say when the words were not found as typed. */
  get likeWords(): string {
    return this.#say?.terms.like ?? '';
  }

  #view({ terms, format }: Words): SearchView | null {
    if (!this.#say) return null;
    const { region } = new Intl.Locale(format.locale).maximize();
    const miles = ['US', 'GB', 'LR', 'MM'].includes(region ?? '');
    return {
      terms,
      format,
      search: this.#say.terms,
      query: this.query,
      locked: this.#locked,
      miles,
      ask: this.ask,
    };
  }

  /** Counting ten thousand groups takes a while: only who opens the filters pays for it. */
  readonly #unfold = (open: boolean): void => {
    this.#isOpen = open;
    this.wake();
    this.#host.requestUpdate();
  };

  readonly #look = (): void => {
    if (this.#linkable) this.#host.requestUpdate();
  };

  readonly #locate = (): void => {
    void this.#findPlace();
  };

  async #findPlace(): Promise<void> {
    this.#near = 'looking';
    this.#host.requestUpdate();
    const near = await this.#tools?.locate().catch(() => null);
    this.#near = near ? 'unasked' : 'failed';
    if (near) this.ask({ ...this.query, near });
    else this.#host.requestUpdate();
  }
}
