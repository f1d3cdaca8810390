import type { LitElement, ReactiveController } from 'lit';
import type { Find } from '../model/find.js';
import { neighbourOf } from './neighbour.js';
import { Shared } from './shared.js';

/** One listener for all finders of a page: `peer-find` comes from anywhere in it, and is meant for one of them. */
class FindRequests extends Shared<UseFindRequests> {
  protected begin(): void {
    document.addEventListener('peer-find', this.#hear);
  }

  protected end(): void {
    document.removeEventListener('peer-find', this.#hear);
  }

  /** After the page has had its say: it may have prevented the event, and do something of its own. */
  readonly #hear = (
    event: Event & { readonly find?: Find; readonly detail?: { readonly find?: Find } },
  ): void => {
    const from = event.composedPath()[0];
    const find = event.find ?? event.detail?.find ?? {};
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      const [first] = this.members;
      const to = from instanceof HTMLElement ? finderFor(from) : first?.host;
      for (const finder of this.members) if (finder.host === to) finder.answer(find);
    });
  };
}

const finderFor = (from: HTMLElement): HTMLElement | null =>
  from.localName === 'peer-group-finder' ? from : neighbourOf(from, 'peer-group-finder');

const requests = new FindRequests();

/** How many finders listen; for tests. */
export const countAnswering = (): number => requests.size;

/** Lets a finder answer the requests that are meant for it. */
export class UseFindRequests implements ReactiveController {
  constructor(
    readonly host: LitElement,
    readonly answer: (find: Find) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    requests.add(this);
  }

  hostDisconnected(): void {
    requests.delete(this);
  }
}
