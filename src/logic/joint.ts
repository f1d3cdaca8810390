interface Run<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Work that several ask for at the same time is done once, for all of them; it is ended when nobody waits any more. */
export class Joint<T> {
  readonly #runs = new Map<string, Run<T>>();

  /**
   * What comes of the work known by this key: begun here, or by who asked before and still waits for it. Rejects as the
   * work does, or with the signal's reason as soon as that has ended the waiting.
   */
  do(key: string, signal: AbortSignal, work: (ended: AbortSignal) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const run = this.#runs.get(key) ?? this.#begin(key, work);
      run.waiting++;
      run.promise.then(resolve, reject);
      const leave = (): void => {
        reject(signal.reason as Error);
        this.#leave(key, run);
      };
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #begin(key: string, work: (ended: AbortSignal) => Promise<T>): Run<T> {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => this.#forget(key, run));
    const run: Run<T> = { promise, controller, waiting: 0 };
    this.#runs.set(key, run);
    return run;
  }

  #leave(key: string, run: Run<T>): void {
    if (--run.waiting || this.#runs.get(key) !== run) return;
    this.#forget(key, run);
    run.controller.abort();
  }

  #forget(key: string, run: Run<T>): void {
    if (this.#runs.get(key) === run) this.#runs.delete(key);
  }
}
