import type { LitElement, ReactiveController } from 'lit';
import type { OverridesRead } from '../feeds/load-helplines.js';
import type { AppliedOverride } from '../model/helpline.js';
import { PeerErrorEvent, PeerProblemEvent } from './events.js';
import { JsonChild } from './json-child.js';

const NOTHING: OverridesRead = { overrides: [], problems: [], failed: [] };

/**
 * What the organisation says about help lines: as `data`, as a JSON child, or in files. What cannot be had changes nothing
 * of what is there. The host sends `peer-error` and `peer-problem` about it.
 */
export class UseOverrides implements ReactiveController {
  readonly #host: LitElement;
  #child: JsonChild | null = null;
  #data: unknown = null;
  #src = '';
  #sources: readonly unknown[] = [];
  #run: AbortController | undefined;
  #read = NOTHING;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get problems(): OverridesRead['problems'] {
    return this.#read.problems;
  }

  /** What is said about a country (ISO 3166-1 alpha-2). */
  of(country: string): AppliedOverride | null {
    return this.#read.overrides.find((one) => one.country === country) ?? null;
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
    void this.#take({ sources, inPage: Boolean(data), signal: this.#run.signal });
  };

  async #take(given: Given): Promise<void> {
    const read = given.sources.length ? await readWith(given) : NOTHING;
    if (given.signal.aborted) return;
    this.#read = read;
    this.#host.requestUpdate();
    for (const { source, code } of read.failed) this.#host.dispatchEvent(new PeerErrorEvent(source, code));
    for (const problem of read.problems) this.#host.dispatchEvent(new PeerProblemEvent(problem));
  }
}

interface Given {
  readonly sources: readonly unknown[];
  readonly inPage: boolean;
  readonly signal: AbortSignal;
}

/** The reader comes when there is something to read. */
async function readWith(given: Given): Promise<OverridesRead> {
  try {
    const { readAll } = await import('../feeds/load-helplines.js');
    return await readAll({ ...given, base: document.baseURI });
  } catch {
    return { ...NOTHING, failed: [{ source: String(given.sources[0]), code: 'reader-not-loaded' }] };
  }
}
