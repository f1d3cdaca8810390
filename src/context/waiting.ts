import type { LitElement, ReactiveController } from 'lit';

/** How long somebody has waited: not worth a word, a moment, or longer than usual. */
export type Waiting = 'none' | 'short' | 'long';

const SHORT = 300;
const LONG = 5000;

/** Tells a host how long it has been waiting, in milliseconds of real time: 300 for a word, 5,000 for a kind one. */
export class UseWaiting implements ReactiveController {
  readonly #host: LitElement;
  #timers: ReturnType<typeof setTimeout>[] = [];
  value: Waiting = 'none';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Called on each update with whether there is something to wait for. */
  set(waits: boolean): void {
    if (waits === this.#timers.length > 0) return;
    this.hostDisconnected();
    if (waits) this.#timers = [this.#after(SHORT, 'short'), this.#after(LONG, 'long')];
  }

  hostDisconnected(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.value = 'none';
  }

  #after(ms: number, value: Waiting): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.value = value;
      this.#host.requestUpdate();
    }, ms);
  }
}
