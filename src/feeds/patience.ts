import type { Limits } from './limits.js';
import { LoadError } from './load-error.js';

/** Ends a request when its owner does, when it was silent for too long, or when it took too long in all. */
export class Patience {
  readonly #owner: AbortSignal;
  readonly #limits: Limits;
  readonly #controller = new AbortController();
  readonly #total: ReturnType<typeof setTimeout>;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: AbortSignal, limits: Limits) {
    this.#owner = owner;
    this.#limits = limits;
    this.#total = setTimeout(this.#lose, limits.total);
    owner.addEventListener('abort', this.#follow);
    if (owner.aborted) this.#follow();
  }

  /** For `fetch`. Its reason is the owner's, or `LoadError('timeout')`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came, or is about to: silence counts from now. */
  listen(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(this.#lose, this.#limits.silence);
  }

  /** Waits that many milliseconds, in which silence does not count; no longer than all of it lasts. */
  pause(ms: number): Promise<void> {
    clearTimeout(this.#silence);
    return new Promise((resolve) => {
      this.#silence = setTimeout(resolve, ms);
      this.signal.addEventListener('abort', () => resolve());
    });
  }

  /** Lets go of the owner and the clock, and of a connection that nobody needs any more. */
  end(): void {
    clearTimeout(this.#silence);
    clearTimeout(this.#total);
    this.#owner.removeEventListener('abort', this.#follow);
    this.#controller.abort();
  }

  readonly #lose = (): void => this.#controller.abort(new LoadError('timeout'));
  readonly #follow = (): void => this.#controller.abort(this.#owner.reason);
}
