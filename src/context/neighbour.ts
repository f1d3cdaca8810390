/**
 * The widget that another one leads to: the one that its `for` names, else the first in the same provider, else in the
 * document. Null where there is none.
 */
export function neighbourOf(host: Element, tag: string): HTMLElement | null {
  const id = host.getAttribute('for');
  const root = host.getRootNode() as Document | ShadowRoot;
  if (id) return root.getElementById(id) ?? document.getElementById(id);
  const provider = host.closest('peer-support-provider');
  return (
    provider?.querySelector<HTMLElement>(tag) ??
    root.querySelector<HTMLElement>(tag) ??
    document.querySelector<HTMLElement>(tag)
  );
}
