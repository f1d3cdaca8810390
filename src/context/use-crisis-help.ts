import type { LitElement } from 'lit';
import { crisisHelpOf, helpDirectories } from '../data/helplines-core.js';
import { chooseHelp } from '../logic/choose-helpline.js';
import { readZone } from '../logic/clock.js';
import type { CountryHelp, HelpDirectory } from '../model/helpline.js';
import { enHelp, type HelpTerms } from '../text/en-help.js';
import { loadHelpTerms } from '../text/load-help-terms.js';
import { guess } from './guess-country.js';
import { UseSurroundings } from './use-surroundings.js';
import { UseTerms } from './use-terms.js';

/** Help in a crisis for a widget on a page that has no place for it: of the provider's country, else of the visitor's. */
export class UseCrisisHelp {
  readonly #around: UseSurroundings;
  readonly #say: UseTerms<HelpTerms>;

  constructor(host: LitElement) {
    this.#around = new UseSurroundings(host);
    this.#say = new UseTerms(host, enHelp, loadHelpTerms);
  }

  get value(): { help: CountryHelp | null; directories: readonly HelpDirectory[]; terms: HelpTerms } {
    const { terms, lang } = this.#say;
    const country = this.#around.value.country || guess(readZone(), lang);
    return { help: chooseHelp(crisisHelpOf, country, lang), directories: helpDirectories, terms };
  }
}
