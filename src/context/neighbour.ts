import type { LitElement, ReactiveController } from 'lit';
import { pageUrl } from '../logic/page-url.js';

/**
 * The widget that another one leads to: the one that its `for` names (where that is one with this tag), else the first in
 * the same provider, else in the document. Null where there is none.
 */
export function neighbourOf(host: Element, tag: string): HTMLElement | null {
  const root = host.getRootNode() as ParentNode & Node; // of a host that was taken out: any element
  const id = host.getAttribute('for');
  if (id) {
    const named = byId(root, id) ?? byId(document, id);
    if (!named || named.localName === tag) return named;
  }
  const provider = host.closest('peer-support-provider');
  return (
    provider?.querySelector<HTMLElement>(tag) ??
    root.querySelector<HTMLElement>(tag) ??
    document.querySelector<HTMLElement>(tag)
  );
}

const byId = (root: ParentNode, id: string): HTMLElement | null => root.querySelector(`#${CSS.escape(id)}`);

/** Where a widget is: on this page, when it is there and works; else behind an address, if the page gives one. */
export function whereIs(
  host: Element,
  tag: string,
  address: string | null,
): 'here' | { readonly url: string } | null {
  if (neighbourOf(host, tag)?.shadowRoot) return 'here';
  const url = pageUrl(address, document.baseURI);
  return url ? { url } : null;
}

/**
 * Brings somebody there: into view, and with the focus on its first heading or control. Not on the widget itself: with
 * tabindex -1 there, nothing in it could be reached by Tab.
 */
export function leadTo(host: Element, tag: string): void {
  const widget = neighbourOf(host, tag);
  widget?.scrollIntoView();
  const target = widget?.shadowRoot?.querySelector<HTMLElement>('[part~="heading"], [part~="action"]');
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Draws a host anew when widgets come that it may lead to: each has a file of its own, often after the host's. */
export class UseNeighbours implements ReactiveController {
  constructor(
    readonly host: LitElement,
    readonly tags: readonly string[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const tag of this.tags) void customElements.whenDefined(tag).then(() => this.host.requestUpdate());
  }
}
