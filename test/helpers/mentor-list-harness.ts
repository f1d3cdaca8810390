import type { PeerMentorList } from '../../src/elements/peer-mentor-list/peer-mentor-list.js';
import { until } from './mount.js';

/** What a visitor does with a list of mentors, and sees in it: tests speak of that, and this knows where it is. */
export class MentorListHarness {
  constructor(readonly element: PeerMentorList) {}

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the list has not rendered');
    return this.element.shadowRoot;
  }

  /** Until cards, or the words that stand in their place, are there. */
  async settled(): Promise<this> {
    await until(
      () => this.root.querySelector('[part="item"], .state, slot:not([name])') !== null,
      Boolean,
      8000,
    );
    await this.element.updateComplete;
    return this;
  }

  async until(isSo: (list: this) => boolean): Promise<this> {
    await until(
      () => (isSo(this) ? null : this.text),
      (seen) => seen === null,
      8000,
    );
    return this;
  }

  /** Everything that the list shows, in reading order, on one line. */
  get text(): string {
    return wordsOf(this.root);
  }

  get cards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part="item"]')];
  }

  /** Who is shown, in order. */
  get names(): string[] {
    return this.cards.map((card) => wordsOf(card.querySelector('[part="heading"]')));
  }

  card(name: string): string {
    return wordsOf(this.cards[this.names.indexOf(name)] ?? null);
  }

  get count(): string {
    return wordsOf(this.root.querySelector('.count'));
  }

  get messages(): string[] {
    return [...this.root.querySelectorAll('.state')].map((one) => wordsOf(one));
  }

  /** The polite region, and what it holds. */
  get region(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.unseen[role="status"]');
  }

  get announced(): string {
    return wordsOf(this.region);
  }

  get fallbackShows(): boolean {
    return this.root.querySelector('slot:not([name])') !== null;
  }

  /** Each filter with its choices, such as "By video 3"; chosen ones in brackets. */
  get filters(): Record<string, string[]> {
    const filters: Record<string, string[]> = {};
    for (const filter of this.root.querySelectorAll('[part="filter"]')) {
      filters[wordsOf(filter.querySelector('legend'))] = [...filter.querySelectorAll('.choice')].map((one) =>
        one.querySelector('input')?.checked ? `[${wordsOf(one)}]` : wordsOf(one),
      );
    }
    return filters;
  }

  get chips(): string[] {
    return [...this.root.querySelectorAll('.chips .chip')].map(wordsOf);
  }

  get controls(): string[] {
    return [...this.root.querySelectorAll('[part="list"] :is(a, button, summary)')].map(wordsOf);
  }

  get links(): string[] {
    return [...this.root.querySelectorAll('a')].map(
      (a) => `${wordsOf(a)} -> ${a.getAttribute('href') ?? ''}`,
    );
  }

  get headingLevels(): number[] {
    return [...this.root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));
  }

  get box(): HTMLInputElement {
    const input = this.root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new Error(`no search box: ${this.text}`);
    return input;
  }

  /** What has the focus inside the list. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  async type(words: string): Promise<void> {
    this.box.focus();
    this.box.value = words;
    this.box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async openFilters(): Promise<void> {
    const filters = this.root.querySelector<HTMLDetailsElement>('.filters');
    if (filters) filters.open = true;
    await this.until(() => this.root.querySelector('.panel') !== null);
  }

  async choose(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('.choice')].find((one) =>
      wordsOf(one).startsWith(words),
    );
    if (!found) throw new Error(`no choice "${words}": ${JSON.stringify(this.filters)}`);
    found.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    const button = [...this.root.querySelectorAll('button')].find((one) => wordsOf(one).startsWith(words));
    if (!button) throw new Error(`no button "${words}": ${this.text}`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }
}

const wordsOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
