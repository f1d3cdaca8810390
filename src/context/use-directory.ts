import type { LitElement, ReactiveController } from 'lit';
import { mergeFeeds, worded, wordingReady, type Loaded } from '../feeds/load.js';
import { scheduleReady } from '../logic/schedule.js';
import type { Directory } from '../model/directory.js';
import { PeerErrorEvent, PeerLoadEvent, PeerProblemEvent } from './events.js';
import { Intake, type Limits } from './intake.js';
import { JsonChild } from './json-child.js';
import type { Surroundings } from './surroundings.js';
import { UseSurroundings } from './use-surroundings.js';
import { isSame, ordersOf, type Order, type Wish } from './wish.js';

const EMPTY: Directory = Object.freeze({
  sources: Object.freeze([]),
  groups: Object.freeze([]),
  problems: Object.freeze([]),
});

/** More `peer-problem` events than this are not sent for one reading of a feed; `problems` has them all. */
const MOST_TOLD = 100;

/**
 * The groups that a widget shows: of its own data (`data`, JSON child, `feeds`, `src`), else of the nearest provider,
 * else none. Feeds are read side by side, and each one that arrives gives a new directory; one that fails keeps its last
 * good groups of this page view.
 *
 * The host sends `peer-load` and `peer-problem` when a feed of its own was read, `peer-error` when it was not; what a
 * provider reads, the provider tells.
 */
export class UseDirectory implements ReactiveController {
  readonly #host: LitElement;
  readonly #limits: Limits;
  readonly #surroundings: UseSurroundings;
  #child: JsonChild | null = null;
  #wish: Wish | null = null;
  #intakes: readonly Intake[] = [];
  #readings: readonly Loaded[] = [];
  #merged: ReturnType<typeof mergeFeeds> = { groups: [], problems: [] };
  #own: Directory = EMPTY;
  #theirs: Directory = EMPTY;
  #asked: Directory = EMPTY;

  /** `limits` of what is read and waited for; each has a default. */
  constructor(host: LitElement, limits?: Limits) {
    this.#host = host;
    this.#limits = limits;
    this.#surroundings = new UseSurroundings(host);
    host.addController(this);
  }

  /** Always frozen, and a new one on each change. */
  get value(): Directory {
    if (this.#intakes.length) return this.#own;
    return this.#theirs;
  }

  /** What the nearest provider says. */
  get surroundings(): Surroundings {
    return this.#surroundings.value;
  }

  /** What the host is to show; called on each update. Only what changed is read again. */
  want(wish: Wish): void {
    this.#wish = wish;
    this.#renew();
  }

  /** Asks again for the feeds that failed: the host's own, else the provider's. */
  retry(): void {
    if (!this.#intakes.length) return this.surroundings.retry();
    this.#intakes.filter((intake) => intake.failed).forEach((intake) => intake.start());
    this.#publish();
  }

  hostConnected(): void {
    this.#child ??= new JsonChild(this.#host, this.#renew);
    this.#child.read();
    this.#renew();
    this.#startWaiting();
  }

  /** A host that is only moved is connected again at once, and keeps what it has asked for. */
  hostDisconnected(): void {
    this.#child?.disconnect();
    this.#child = null;
    queueMicrotask(() => {
      if (!this.#child) this.#intakes.forEach((intake) => intake.stop());
    });
  }

  readonly #renew = (): void => {
    if (!this.#child || !this.#wish) return;
    const timeZone = this.#wish.timeZone || this.surroundings.timeZone;
    const orders = ordersOf({ ...this.#wish, timeZone }, this.#child.text);
    if (!orders.length) this.#takeTheirs();
    const old = this.#intakes;
    const isNew = (order: Order, at: number): boolean => !old[at] || !isSame(old[at].order, order);
    if (orders.length === old.length && !orders.some(isNew)) return;
    this.#intakes = orders.map((order) => old.find((one) => isSame(one.order, order)) ?? this.#intake(order));
    old.filter((one) => !this.#intakes.includes(one)).forEach((one) => one.stop());
    this.#startWaiting();
    this.#publish();
  };

  /** What was shown of this feed until now, in another language or with older data, is shown until it is read again. */
  #intake(order: Order): Intake {
    const forerunner = this.#intakes.find((one) => one.order.key === order.key);
    return new Intake(order, this.#limits, forerunner?.reading ?? null, this.#settle);
  }

  #startWaiting(): void {
    this.#intakes.filter((intake) => intake.waits).forEach((intake) => intake.start());
  }

  /** A provider may be of another copy of this package: that times can be worked out there says nothing about here. */
  #takeTheirs(): void {
    const directory = this.surroundings.directory ?? EMPTY;
    if (directory === this.#asked) return;
    this.#asked = directory;
    const take = (taken: Directory): void => {
      if (directory !== this.#asked) return;
      this.#theirs = taken;
      this.#host.requestUpdate();
    };
    scheduleReady(directory.groups).then(
      () => take(directory),
      () => take(EMPTY),
    );
  }

  #publish(): void {
    const readings = this.#intakes.flatMap(({ reading }) => reading?.loaded ?? []);
    const same =
      readings.length === this.#readings.length && readings.every((one, at) => one === this.#readings[at]);
    this.#readings = readings;
    if (!same) this.#merged = mergeFeeds(readings);
    this.#own = Object.freeze({
      sources: Object.freeze(this.#intakes.map(({ source }) => source)),
      groups: Object.freeze(this.#merged.groups),
      problems: Object.freeze(worded(this.#merged.problems)),
    });
    this.#host.requestUpdate();
  }

  /** The list comes first; what a publisher reads about it may take a moment longer, and is told when it is there. */
  readonly #settle = async ({ source: { src, error } }: Intake): Promise<void> => {
    this.#publish();
    if (error) return this.#tell(new PeerErrorEvent(src, error));
    if (this.#merged.problems.length) {
      await wordingReady(this.#merged.problems);
      this.#publish();
    }
    const { groups, problems, sources } = this.#own;
    const told = problems.filter((problem) => problem.source === src).slice(0, MOST_TOLD);
    told.forEach((problem) => this.#tell(new PeerProblemEvent(problem)));
    const read = sources.filter(({ state }) => state === 'ready');
    this.#tell(new PeerLoadEvent(groups.length, problems.length, read.length));
  };

  #tell(event: Event): void {
    this.#host.dispatchEvent(event);
  }
}
