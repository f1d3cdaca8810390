import type { LitElement, ReactiveController } from 'lit';
import { pageUrl } from '../logic/page-url.js';
import { neighbourOf } from './neighbour.js';
import { Shared } from './shared.js';

const FINDER = 'peer-group-finder';

/** What we need of a finder. */
interface Finder extends HTMLElement {
  readonly groups?: readonly { readonly id: string; readonly name: string }[];
  open?(id: string): Promise<void>;
}

/** One listener for all cards of a page: a finder has read its groups. */
class FinderLoads extends Shared<() => void> {
  protected begin(): void {
    document.addEventListener('peer-load', this.#tell);
  }

  protected end(): void {
    document.removeEventListener('peer-load', this.#tell);
  }

  readonly #tell = (): void => this.members.forEach((tell) => tell());
}

const loads = new FinderLoads();

/** How many hosts wait for finders; for tests. */
export const countAwaiting = (): number => loads.size;

/** Groups by their ids, as the finder on the page has them; without a finder, where an address leads to them. */
export class LedGroups implements ReactiveController {
  readonly #host: LitElement;
  readonly #renew: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    this.#renew = () => host.requestUpdate();
    host.addController(this);
  }

  /** An id that the finder does not have is left out: nobody is led to nothing. */
  of(
    ids: readonly string[],
    address: string | null,
  ): { id: string; name: string | null; url: string | null }[] {
    const finder = this.#finder;
    if (finder?.shadowRoot) {
      const groups = finder.groups?.filter(({ id }) => ids.includes(id)) ?? [];
      return groups.map(({ id, name }) => ({ id, name, url: null }));
    }
    const page = pageUrl(address, document.baseURI);
    return page ? ids.map((id) => ({ id, name: null, url: withGroup(page, id) })) : [];
  }

  /** Shows a group in the finder on the page. */
  open(id: string): void {
    void this.#finder?.open?.(id);
  }

  hostConnected(): void {
    loads.add(this.#renew);
  }

  hostDisconnected(): void {
    loads.delete(this.#renew);
  }

  get #finder(): Finder | null {
    return neighbourOf(this.#host, FINDER);
  }
}

/** A finder that is `linkable` shows the group that its page's address names. */
function withGroup(page: string, id: string): string {
  const url = new URL(page);
  url.hash = `peer-group=${encodeURIComponent(id)}`;
  return url.href;
}
