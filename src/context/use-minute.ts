import type { LitElement, ReactiveController } from 'lit';
import { readClock } from '../logic/clock.js';
import { Shared } from './shared.js';

const MINUTE = 60_000;
/** A clock that jumped (sleep, a hand on it) is noticed within this many milliseconds. */
const GLANCE = 10_000;

/** Tells its members when another minute has begun: while the page is in view, and at once when it comes back. */
export class Ticker extends Shared<() => void> {
  #minute = NaN;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now` is the clock in epoch milliseconds; `later` the timer. */
  constructor(
    readonly now: () => number = readClock,
    readonly later: (then: () => void, ms: number) => ReturnType<typeof setTimeout> = setTimeout.bind(
      globalThis,
    ),
  ) {
    super();
  }

  protected begin(): void {
    this.#minute = minuteOf(this.now());
    this.#wait();
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look); // back from the back/forward cache
  }

  protected end(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
  }

  readonly #look = (): void => {
    this.#wait();
    const minute = minuteOf(this.now());
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.members.forEach((tell) => tell());
  };

  /** To the next minute, but with a glance between. Nobody waits on a page out of view. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (!document.hidden)
      this.#timer = this.later(this.#look, Math.min(GLANCE, MINUTE - (this.now() % MINUTE)));
  }
}

const minuteOf = (time: number): number => Math.floor(time / MINUTE);

const everyMinute = new Ticker();

/** How many widgets share the one ticker; for tests. */
export const countTicking = (): number => everyMinute.size;

/** The time to the minute: the host is updated when another one begins. */
export class UseMinute implements ReactiveController {
  readonly #host: LitElement;
  readonly #ticker: Ticker;
  /** Epoch milliseconds; the same value until the next minute begins, so that what follows from it can be kept. */
  now: number;

  constructor(host: LitElement, ticker = everyMinute) {
    this.#host = host;
    this.#ticker = ticker;
    this.now = ticker.now();
    host.addController(this);
  }

  hostConnected(): void {
    this.#ticker.add(this.#renew);
    this.#renew();
  }

  hostDisconnected(): void {
    this.#ticker.delete(this.#renew);
  }

  readonly #renew = (): void => {
    this.now = this.#ticker.now();
    this.#host.requestUpdate();
  };
}
