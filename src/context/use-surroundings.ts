import { ContextConsumer, ContextRoot } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { Shared } from './shared.js';
import { surroundingsContext } from './surroundings-context.js';
import { NOWHERE, type Surroundings } from './surroundings.js';

/** Keeps what widgets ask for until a provider comes: scripts, and so tags, come in any order. */
class Latecomers extends Shared<UseSurroundings> {
  #root = new ContextRoot();

  protected begin(): void {
    this.#root.attach(document.documentElement);
  }

  protected end(): void {
    this.#root.detach(document.documentElement);
    this.#root = new ContextRoot(); // with nothing left in it
  }
}

const latecomers = new Latecomers();

/** How many widgets wait for providers that may come; for tests. */
export const countLatecomers = (): number => latecomers.size;

/** What the nearest provider says: also one that is defined later, or that the host is moved into. */
export class UseSurroundings implements ReactiveController {
  #consumer: ContextConsumer<typeof surroundingsContext, LitElement> | undefined;

  constructor(host: LitElement) {
    host.addController(this); // before the consumer: a host that was moved forgets, and then asks
    this.#consumer = new ContextConsumer(host, { context: surroundingsContext, subscribe: true });
  }

  /** Frozen, and never missing: without a provider everything in it is null. */
  get value(): Surroundings {
    return this.#consumer?.value ?? NOWHERE;
  }

  hostConnected(): void {
    if (this.#consumer) this.#consumer.value = undefined as never;
    latecomers.add(this);
  }

  hostDisconnected(): void {
    latecomers.delete(this);
  }
}
