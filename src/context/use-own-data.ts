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

/**
 * What an organisation says over what we ship: as `data`, as a JSON child, or in files, in this order. What cannot be had
 * changes nothing of what is there. The host sends `peer-error` and `peer-problem` about it.
 */
export class UseOwnData<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #reader: (given: Given) => Promise<OwnRead<T>>;
  readonly #nothing: OwnRead<T>;
  #child: JsonChild | null = null;
  #data: unknown = null;
  #src = '';
  #sources: readonly unknown[] = [];
  #run: AbortController | undefined;
  #read: OwnRead<T>;
  /** While something is read. */
  coming: Promise<void> | null = null;

  /** `nothing` is the value where the page says nothing. The reader comes when there is something to read. */
  constructor(host: LitElement, nothing: T, reader: (given: Given) => Promise<OwnRead<T>>) {
    this.#host = host;
    this.#reader = reader;
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

  hostDisconnected(): void {
    this.#child?.disconnect();
    this.#child = null;
  }

  readonly #renew = (): void => {
    const data = this.#data || this.#child?.text;
    const sources = data ? [data] : this.#src.split(/\s+/).filter(Boolean);
    if (sources.length === this.#sources.length && sources.every((one, i) => one === this.#sources[i]))
      return;
    this.#sources = sources;
    this.#run?.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.coming = this.#take({ sources, inPage: Boolean(data), base: document.baseURI, signal });
  };

  async #take(given: Given): Promise<void> {
    const read = given.sources.length
      ? await this.#reader(given).catch(() => this.#failed(given))
      : this.#nothing;
    if (given.signal.aborted) return;
    this.#read = read;
    this.coming = null;
    this.#host.requestUpdate();
    for (const { source, code } of read.failed) this.#host.dispatchEvent(new PeerErrorEvent(source, code));
    for (const problem of read.problems) this.#host.dispatchEvent(new PeerProblemEvent(problem));
  }

  #failed({ sources, inPage }: Given): OwnRead<T> {
    const source = inPage ? 'data' : String(sources[0]);
    return { ...this.#nothing, failed: [{ source, code: 'reader-not-loaded' }] };
  }
}
