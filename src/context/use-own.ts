import type { LitElement, ReactiveController } from 'lit';
import type { Problem } from '../model/problem.js';
import { Later } from './later.js';
import type { UseOwnData } from './use-own-data.js';

const CHILD = 'script[type="application/json"]';

/** What an organisation says over what we ship, for widgets that mostly show what we ship: what it takes comes with it. */
export class UseOwn<T> implements ReactiveController {
  readonly #host: LitElement;
  readonly #data: Later<UseOwnData<T>>;
  /** Frameworks add children late. */
  readonly #children: MutationObserver;

  constructor(host: LitElement, load: () => Promise<UseOwnData<T>>) {
    this.#host = host;
    this.#data = new Later(host, load);
    this.#children = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** Null where nothing was said, and until it is read. */
  get value(): T | null {
    return this.#data.here?.value ?? null;
  }

  /** What of it could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#data.here?.problems ?? [];
  }

  /** While something is read. */
  get coming(): Promise<void> | null {
    return this.#data.coming ?? this.#data.here?.coming ?? null;
  }

  /** What the host is given, called on each update: data, else a JSON child, else addresses with spaces between. */
  want(data: unknown, src: string): void {
    if (this.#data.here || data || src || this.#host.querySelector(CHILD)) this.#data.want()?.want(data, src);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
  }
}
