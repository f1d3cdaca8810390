import type { LitElement, ReactiveController } from 'lit';
import { en, type Terms } from '../text/en.js';
import { formatOf, type Format } from '../text/format.js';
import { loadTerms } from '../text/load-terms.js';
import { UseLanguage } from './use-language.js';

/** The words and formats of the nearest language. English until another language has come; a late one is ignored. */
export class UseTerms implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: UseLanguage;
  #lang: string | null = null;
  terms: Terms = en;

  constructor(host: LitElement) {
    this.#host = host;
    this.#language = new UseLanguage(host);
    host.addController(this);
  }

  /** The page's language (BCP 47), whether or not there are terms for it. */
  get lang(): string {
    return this.#language.value;
  }

  get format(): Format {
    return formatOf(this.terms, this.lang);
  }

  hostUpdate(): void {
    const { lang } = this;
    if (lang === this.#lang) return;
    this.#lang = lang;
    void loadTerms(lang).then((terms) => {
      if (lang !== this.#lang || terms === this.terms) return;
      this.terms = terms;
      this.#host.requestUpdate();
    });
  }
}
