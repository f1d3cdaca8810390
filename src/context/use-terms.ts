import type { LitElement, ReactiveController } from 'lit';
import { localeOf } from '../text/names.js';
import type { Words } from '../text/in-language.js';
import { UseLanguage } from './use-language.js';

/** The words of the nearest language. English until another language has come; a late one is ignored. */
export class UseTerms<T extends { readonly lang: string }> implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: UseLanguage;
  readonly #load: Words<T>;
  #lang: string | null = null;
  terms: T;

  constructor(host: LitElement, english: T, load: Words<T>) {
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

  /** The page's locale where the terms speak its language, else that of the terms. */
  get locale(): string {
    return localeOf(this.terms, this.lang);
  }

  hostUpdate(): void {
    const { lang } = this;
    if (lang === this.#lang) return;
    this.#lang = lang;
    void this.#load(lang).then((terms) => {
      if (lang !== this.#lang || terms === this.terms) return;
      this.terms = terms;
      this.#host.requestUpdate();
    });
  }
}
