import type { LitElement, ReactiveController } from 'lit';

/** Whether the host is narrower than so many CSS pixels: of its own width, wherever the page puts it. */
export class UseWidth implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: ResizeObserver;
  readonly #narrow: number;
  isNarrow = false;

  constructor(host: LitElement, narrow: number) {
    this.#host = host;
    this.#narrow = narrow;
    // Not at once: what is then drawn changes the size that is being told.
    this.#observer = new ResizeObserver(() => setTimeout(() => this.#measure()));
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    // In a folded part of the page it has no width: nothing is known then.
    if (!width || width < this.#narrow === this.isNarrow) return;
    this.isNarrow = !this.isNarrow;
    this.#host.requestUpdate();
  }
}
