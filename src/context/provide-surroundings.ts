import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import { surroundingsContext } from './surroundings-context.js';
import { NOWHERE, type Surroundings } from './surroundings.js';

/** Tells everything inside the host what surrounds it. */
export class ProvideSurroundings {
  readonly #provider: ContextProvider<typeof surroundingsContext, LitElement>;

  constructor(host: LitElement) {
    this.#provider = new ContextProvider(host, { context: surroundingsContext, initialValue: NOWHERE });
  }

  /** A frozen copy goes out when something in it has changed. */
  tell(value: Surroundings): void {
    const keys = Object.keys(value) as (keyof Surroundings)[];
    if (keys.some((key) => value[key] !== this.#provider.value[key])) {
      this.#provider.setValue(Object.freeze({ ...value }));
    }
  }
}
