import type { LitElement, ReactiveController } from 'lit';

/** Long enough after the last change that a screen reader hears one sentence, not each step. */
const SETTLED = 1000;

/** The words of a host's polite live region: one announcement for each settled change, none on first paint. */
export class Announcer implements ReactiveController {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the region holds now. */
  words = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says what has come of the last change, when nothing more has happened for a while. */
  settle(words: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.words = words();
      this.#host.requestUpdate();
    }, SETTLED);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.words = '';
  }
}
