import type { PeerSupportGuide } from '../../src/elements/peer-support-guide/peer-support-guide.js';

/** What a visitor sees of a guide and does with it. */
export class SupportGuideHarness {
  constructor(readonly element: PeerSupportGuide) {}

  get all(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the guide has not rendered');
    return this.element.shadowRoot;
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }

  get text(): string {
    return [...this.all.children]
      .filter(({ localName }) => localName !== 'style')
      .map(wordsOf)
      .join(' ');
  }

  /** Each as "h2 About peer support", in reading order. */
  get outline(): string[] {
    return [...this.all.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (one) => `${one.localName} ${wordsOf(one)}`,
    );
  }

  /** Which sections show, by the names of their slots. */
  get sections(): string[] {
    return [...this.all.querySelectorAll<HTMLSlotElement>('slot[name]')].map(({ name }) => name);
  }

  /** What is told in a section: words of each item. */
  items(section: string): string[] {
    return [...this.#slot(section).querySelectorAll('[part="item"]')].map(wordsOf);
  }

  /** All words of a section's body, without what the page slots in. */
  body(section: string): string {
    return wordsOf(this.#slot(section));
  }

  /** What of the page stands in the place of a section. */
  slotted(section: string): string {
    return this.#slot(section).assignedElements().map(wordsOf).join(' ');
  }

  /** What stands in each note: the one at the top, then the one that ends the care with it. */
  get notes(): string[] {
    return [...this.all.querySelectorAll('[part="note"]')].map(wordsOf);
  }

  /** Each link as "words -> address", each button as "[words]", in reading order. */
  get ways(): string[] {
    return this.#controls.map((one) =>
      one.localName === 'a' ? `${wordsOf(one)} -> ${one.getAttribute('href')}` : `[${wordsOf(one)}]`,
    );
  }

  /** The nth (from 0) that says so. */
  async press(words: string, nth = 0): Promise<void> {
    const found = this.#controls.filter((one) => wordsOf(one) === words)[nth];
    if (!found) throw new Error(`nothing says "${words}": ${this.ways.join()}`);
    found.click();
    await this.settled();
  }

  /** Whether the page's own children between the tags show. */
  get fallbackShows(): boolean {
    return this.all.querySelector('slot:not([name])') !== null;
  }

  get #controls(): HTMLElement[] {
    return [...this.all.querySelectorAll<HTMLElement>('button, a')];
  }

  #slot(section: string): HTMLSlotElement {
    const slot = this.all.querySelector<HTMLSlotElement>(`slot[name="${section}"]`);
    if (!slot) throw new Error(`no section ${section}`);
    return slot;
  }
}

const wordsOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
