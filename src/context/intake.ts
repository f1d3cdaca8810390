import { errorCode, loadFeed, readFeed, type Loaded, type LoadSettings } from '../feeds/load.js';
import { readClock } from '../logic/clock.js';
import { Joint } from '../logic/joint.js';
import { scheduleReady } from '../logic/schedule.js';
import { wallTimeReady } from '../logic/wall-time.js';
import type { Source } from '../model/directory.js';
import { loadTypeLabels } from './type-labels.js';
import type { Order } from './wish.js';

/** A good reading, and when it was (epoch milliseconds). */
interface Reading {
  readonly loaded: Loaded;
  readonly readAt: number;
}

export type Limits = LoadSettings['limits'];

/** The last good reading of each address in this page view, by address and settings; the oldest go first. */
const kept = new Map<string, Reading>();
const MOST_KEPT = 20;

function keep(key: string, reading: Reading): void {
  kept.delete(key);
  kept.set(key, reading);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
}

/** Feeds that several widgets show are read once. */
const readings = new Joint<Loaded>();

/** Those that show something now. */
const shown = new Set<Intake>();

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/** One feed of one widget: how it goes, and what it gave. Until it gave something new, the last good reading stays. */
export class Intake {
  /** Where the page was when it asked: on a page that changes its address, a relative one stays what it meant then. */
  readonly #base = document.baseURI;
  #run: AbortController | null = null;
  #state: Source['state'] = 'loading';
  #error: string | null = null;

  /** `reading`: what its forerunner gave. `settled`: called when it was read, and when it failed. */
  constructor(
    readonly order: Order,
    readonly limits: Limits,
    public reading: Reading | null,
    readonly settled: (intake: Intake) => unknown,
  ) {
    if (order.data === null) this.reading ??= kept.get(this.#key) ?? null;
  }

  get source(): Source {
    return Object.freeze({
      src: this.order.feed.src,
      state: this.#state,
      format: this.reading?.loaded.format ?? null,
      records: this.reading?.loaded.records ?? 0,
      readAt: this.reading?.readAt ?? null,
      error: this.#error,
    });
  }

  get #key(): string {
    return `${absolute(this.order.feed.src, this.#base)} ${this.order.key}`;
  }

  /** The same for who reads the same in the same way. */
  get #work(): string {
    return `${this.#key} ${this.order.lang} ${JSON.stringify(this.limits ?? {})}`;
  }

  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** Neither settled nor on its way. */
  get waits(): boolean {
    return this.#state === 'loading' && !this.#run;
  }

  start(): void {
    this.stop();
    this.#run = new AbortController();
    this.#state = 'loading';
    this.#error = null;
    void this.#go(this.#run.signal);
  }

  /** Ends the request at once, unless others wait for it; what comes of it later is not looked at. */
  stop(): void {
    shown.delete(this);
    this.#run?.abort();
    this.#run = null;
  }

  async #go(signal: AbortSignal): Promise<void> {
    const error = await this.#read(signal).catch(errorCode);
    if (signal.aborted) return;
    this.#run = null;
    this.#state = error ? 'failed' : 'ready';
    this.#error = error;
    if (!error) shown.add(this);
    void this.settled(this);
  }

  /** Null when it went well. */
  async #read(signal: AbortSignal): Promise<string | null> {
    void wallTimeReady().catch(() => null); // begun now, so that it comes while the feed does
    const { data } = this.order;
    const theirs = data === null ? this.#twin?.reading : null;
    const loaded = theirs?.loaded ?? (await this.#load(signal));
    const timed = await scheduleReady(loaded.groups).then(
      () => true,
      () => false,
    );
    if (!timed || signal.aborted) return 'time-not-loaded';
    this.reading = theirs ?? { loaded, readAt: readClock() };
    if (data === null) keep(this.#key, this.reading);
    return null;
  }

  /** Another widget that shows the same, in the same language. */
  get #twin(): Intake | undefined {
    return [...shown].find((one) => one.#work === this.#work);
  }

  #load(signal: AbortSignal): Promise<Loaded> {
    const { feed, data, lang } = this.order;
    const settings = { labels: loadTypeLabels(lang), base: this.#base, limits: this.limits ?? {} };
    if (data !== null) return readFeed(data, feed, { ...settings, signal });
    return readings.do(this.#work, signal, (ended) => loadFeed(feed, { ...settings, signal: ended }));
  }
}
