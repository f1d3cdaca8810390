import { html, type TemplateResult } from 'lit';
import { outwardLink } from './link.js';

/** Where something is to be had: on this page, behind an address, or nowhere that we know. */
export type Where = 'here' | { readonly url: string } | null;

/** The way there, or null where there is none. An address may be of another site, which learns nothing of this one. */
export function wayTo(where: Where, words: unknown, go: () => unknown, looks = ''): TemplateResult | null {
  if (where !== 'here') return where && outwardLink(where.url, words, looks);
  return html`<button class=${looks} part="action" type="button" @click=${go}>${words}</button>`;
}
