import type { ReactiveControllerHost } from 'lit';

/** What most visitors never need: sent for when it is wanted for the first time, and the host is told when it is here. */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  /** Null until it is here. */
  here: T | null = null;
  /** While it is on its way. */
  coming: Promise<void> | null = null;
  /** It could not be had. */
  failed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Sends for it, if it is not here. */
  want(): T | null {
    if (!this.here && !this.failed) this.coming ??= this.#fetch();
    return this.here;
  }

  /** Sends for it again where it could not be had. */
  again(): void {
    this.failed = false;
    this.want();
  }

  async #fetch(): Promise<void> {
    try {
      this.here = await this.#load();
    } catch {
      this.failed = true;
    }
    this.coming = null;
    this.#host.requestUpdate();
  }
}
