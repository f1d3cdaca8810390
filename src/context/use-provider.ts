import type { LitElement, ReactiveController } from 'lit';
import { Later } from './later.js';
import { NOWHERE, type Surroundings } from './surroundings.js';
import type { UseSurroundings } from './use-surroundings.js';

const PROVIDER = 'peer-support-provider';

/** What the nearest provider says, for widgets that mostly stand without one: what it takes comes with the provider. */
export class UseProvider implements ReactiveController {
  readonly #host: LitElement;
  readonly #around: Later<UseSurroundings>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#around = new Later(
      host,
      async () => new (await import('./use-surroundings.js')).UseSurroundings(host),
    );
    host.addController(this);
  }

  /** Frozen, and never missing: without a provider everything in it is null. */
  get value(): Surroundings {
    return this.#around.here?.value ?? NOWHERE;
  }

  /** While what a provider says is on its way. */
  get coming(): Promise<void> | null {
    return this.#around.coming;
  }

  hostConnected(): void {
    if (this.#host.closest(PROVIDER)) this.#around.want();
    void customElements.whenDefined(PROVIDER).then(() => this.#around.want());
  }
}
