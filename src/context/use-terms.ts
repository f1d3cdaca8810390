import type { LitElement, ReactiveController } from 'lit';
import { onAddedTerms } from '../text/added-terms.js';
import type { InLanguage } from '../text/in-language.js';
import { directionOf, localeOf } from '../text/names.js';
import { UseLanguage } from './use-language.js';

/** How long a host waits for its first words, in milliseconds. */
const PATIENCE = 2000;

/**
 * The words of the nearest language. A host that was never drawn may wait for them a while (`coming`); after that, and
 * where they cannot be had, it speaks English. One that was drawn shows what it has until others have come. A late
 * language is ignored.
 */
export class UseTerms<T extends { readonly lang: string }> implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: UseLanguage;
  readonly #load: InLanguage<T>;
  #asked = '';
  #forget: (() => void) | undefined;
  terms: T;
  /** While the first words are on their way, if they are not English. */
  coming: Promise<void> | null = null;

  constructor(host: LitElement, english: T, load: InLanguage<T>) {
    this.#host = host;
    this.terms = english;
    this.#load = load;
    this.#language = new UseLanguage(host);
    host.addController(this);
  }

  /** The page's language (BCP 47), whether or not there are terms for it. */
  get lang(): string {
    return this.#language.value;
  }

  /** The page's locale where the terms speak its language, else that of the terms: what is drawn is in it. */
  get locale(): string {
    return localeOf(this.terms, this.lang);
  }

  /** The direction of the terms; null: the page says which. */
  get direction(): 'ltr' | 'rtl' | null {
    return this.#language.isDirected ? null : directionOf(this.terms.lang);
  }

  hostConnected(): void {
    this.#forget = onAddedTerms(this.#renew);
    if (this.#asked) this.#renew(); // terms may have been added while the host was away
  }

  hostDisconnected(): void {
    this.#forget?.();
  }

  hostUpdate(): void {
    const { lang } = this;
    if (lang === this.#asked) return;
    const isFirst = !this.#asked;
    this.#asked = lang;
    const terms = this.#load(lang);
    if (!(terms instanceof Promise)) this.terms = terms;
    else if (isFirst) void this.#wait(terms);
    else void this.#take(terms);
  }

  readonly #renew = (): void => {
    this.#asked &&= ' ';
    this.#host.requestUpdate();
  };

  async #take(come: Promise<T>): Promise<void> {
    const lang = this.#asked;
    const terms = await come;
    if (lang !== this.#asked || terms === this.terms) return;
    this.terms = terms;
    this.#host.requestUpdate();
  }

  #wait(come: Promise<T>): Promise<void> {
    const taken = this.#take(come);
    const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
    this.coming = Promise.race([taken, late]).then(() => {
      this.coming = null;
      this.#host.requestUpdate();
    });
    return this.coming;
  }
}
