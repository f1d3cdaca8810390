/** The pace of long work: after each slice of time the page may do what waits. */
export class Pace {
  readonly #slice: number;
  readonly #signal: AbortSignal;
  #end = 0;

  /** The first slice begins now. `signal` ends the work after the slice in which it comes. */
  constructor(slice: number, signal: AbortSignal) {
    this.#slice = slice;
    this.#signal = signal;
    this.#begin();
  }

  /** Whether the slice is used up, and it is time for a rest. */
  get isDue(): boolean {
    return performance.now() > this.#end;
  }

  /**
   * Rejects with the signal's reason when it has come. The rest is a message, which browsers do not slow down as they do
   * timers; unlike `scheduler.yield()` it does not push in before the page's own tasks.
   */
  async rest(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    port1.close();
    this.#signal.throwIfAborted();
    this.#begin();
  }

  #begin(): void {
    this.#end = performance.now() + this.#slice;
  }
}
