import { render, type TemplateResult } from 'lit';

const mounted: Element[] = [];

/**
 * Puts a page's part into the document and gives its first element when all in it has been drawn. Unlike `fixture`, it
 * waits for no animation frame: a page in the background has none.
 */
export async function mount<T extends HTMLElement>(page: TemplateResult): Promise<T> {
  const at = document.createElement('div');
  mounted.push(at);
  document.body.append(at);
  render(page, at);
  await soon();
  return at.firstElementChild as T;
}

/** Takes away all that was put in. */
export const unmount = (): void => mounted.splice(0).forEach((one) => one.remove());

/** When microtasks are done, and what observers and messages have to tell is told. */
export const soon = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is so; fails with what was seen last. */
export async function until<T>(look: () => T, isSo: (seen: T) => boolean, ms = 5000): Promise<T> {
  for (const end = performance.now() + ms; ; await soon(5)) {
    const seen = look();
    if (isSo(seen)) return seen;
    if (performance.now() > end) throw new Error(`Still ${JSON.stringify(seen)} after ${ms} ms`);
  }
}
