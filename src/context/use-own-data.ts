import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../model/problem.js';
import { PeerErrorEvent, PeerProblemEvent } from './events.js';
import { JsonChild } from './json-child.js';

/** What a page gives a widget to read. */
export interface Given {
  /** Addresses; or the data itself, where it is in the page. */
  readonly sources: readonly unknown[];
  readonly inPage: boolean;
  /** The page's own address: files may be given relative to it. */
  readonly base: string;
  /** Ends all requests at once. */
  readonly signal: AbortSignal;
}

/** What became of it. */
export interface OwnRead<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
  /** What could not be read at all: the address (or "data"), and a stable code. */
  readonly failed: readonly { readonly source: string; readonly code: string }[];
}

/** More `peer-problem` events than this are not sent for one reading; `problems` has them all. */
const MOST_TOLD = 100;

/**
 * What an organisation says over what we ship: as `data`, as a JSON child, or in files, in this order. What cannot be had
 * changes nothing of what is there. The host sends `peer-error` and `peer-problem` about it.
 */
export class UseOwnData<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #reader: (given: Given) => Promise<OwnRead<T>>;
  readonly #nothing: OwnRead<T>;
  readonly #taken: (read: OwnRead<T>, given: Given) => unknown;
  #child: JsonChild | null = null;
  #data: unknown = null;
  #src = '';
  #sources: readonly unknown[] = [];
  #run: AbortController | undefined;
  #read: OwnRead<T>;
  #isInPage = false;
  #isAgain = false;
  /** While something is read. */
  coming: Promise<void> | null = null;

  /**
   * `nothing` is the value where the page says nothing. The reader comes when there is something to read. `taken` is
   * called when something was read and told.
   */
  constructor(
    host: LitElement,
    nothing: T,
    reader: (given: Given) => Promise<OwnRead<T>>,
    taken: (read: OwnRead<T>, given: Given) => unknown = () => null,
  ) {
    this.#host = host;
    this.#reader = reader;
    this.#taken = taken;
    this.#nothing = { value: nothing, problems: [], failed: [] };
    this.#read = this.#nothing;
    host.addController(this);
  }

  get value(): T {
    return this.#read.value;
  }

  get problems(): readonly Problem[] {
    return this.#read.problems;
  }

  /** What could not be read at all. */
  get failed(): OwnRead<T>['failed'] {
    return this.#read.failed;
  }

  /** How many addresses there are to read; data in the page is one. */
  get size(): number {
    return this.#sources.length;
  }

  /** Those addresses, or "data". */
  get source(): string {
    return this.#isInPage ? 'data' : this.#sources.join(' ');
  }

  /** Takes data that was written into the page out of it; what was read of it stays. */
  takeOut(): void {
    this.#child?.take();
  }

  /** Reads all of it again. Where nothing can be had, what is there stays. */
  retry(): void {
    this.#isAgain = true;
    this.#sources = [];
    this.#renew();
  }

  /** What the host is given: data, else addresses with spaces between. Only what changed is read again. */
  want(data: unknown, src: string): void {
    this.#data = data;
    this.#src = src;
    this.#renew();
  }

  hostConnected(): void {
    this.#child ??= new JsonChild(this.#host, this.#renew);
    this.#child.read();
    this.#renew();
  }

  /** A host that is only moved is connected again at once. One that has gone asks anew when it comes back. */
  hostDisconnected(): void {
    this.#child?.disconnect();
    this.#child = null;
    queueMicrotask(() => {
      if (!this.#child && this.coming) this.#stop();
    });
  }

  /** Nothing is asked for where nobody sees it. */
  readonly #renew = (): void => {
    if (!this.#child) return;
    const data = this.#data || this.#child.text;
    const sources = data ? [data] : this.#src.split(/\s+/).filter(Boolean);
    if (sources.length === this.#sources.length && sources.every((one, i) => one === this.#sources[i]))
      return;
    this.#sources = sources;
    this.#isInPage = Boolean(data);
    this.#run?.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.coming = this.#take({ sources, inPage: this.#isInPage, base: document.baseURI, signal });
  };

  #stop(): void {
    this.#run?.abort();
    this.#sources = [];
    this.coming = null;
  }

  async #take(given: Given): Promise<void> {
    const read = given.sources.length
      ? await this.#reader(given).catch(() => this.#failed(given))
      : this.#nothing;
    if (given.signal.aborted) return;
    const isLost = read.failed.length === given.sources.length;
    this.#read = this.#isAgain && isLost ? { ...this.#read, failed: read.failed } : read;
    this.#isAgain = false;
    this.coming = null;
    this.#host.requestUpdate();
    for (const { source, code } of read.failed) this.#host.dispatchEvent(new PeerErrorEvent(source, code));
    for (const problem of read.problems.slice(0, MOST_TOLD))
      this.#host.dispatchEvent(new PeerProblemEvent(problem));
    this.#taken(read, given);
  }

  #failed({ sources, inPage }: Given): OwnRead<T> {
    const source = inPage ? 'data' : String(sources[0]);
    return { ...this.#nothing, failed: [{ source, code: 'reader-not-loaded' }] };
  }
}
