import type { PeerGroupFinder } from '../../src/elements/peer-group-finder/peer-group-finder.js';

/** What a visitor does with a finder, and sees in it: tests speak of that, and this knows where it is. */
export class GroupFinderHarness {
  constructor(readonly element: PeerGroupFinder) {}

  static async of(container: ParentNode): Promise<GroupFinderHarness> {
    const element = container.querySelector<PeerGroupFinder>('peer-group-finder');
    if (!element) throw new Error('no finder here');
    await element.updateComplete;
    return new GroupFinderHarness(element);
  }

  get #root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the finder has not rendered');
    return this.element.shadowRoot;
  }

  /** Until rows, an empty message or a failure are there. */
  async settled(): Promise<this> {
    return this.until(() => this.rows.length > 0 || this.#root.querySelector('.help') !== null);
  }

  async until(done: () => boolean, within = 8000): Promise<this> {
    const end = performance.now() + within;
    while (!done()) {
      if (performance.now() > end) throw new Error(`waited ${within} ms; the finder says: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.element.updateComplete;
    }
    return this;
  }

  /** Everything that the finder shows, in reading order, on one line. */
  get text(): string {
    return this.#words(this.#root.querySelector('.finder'));
  }

  /** The days, each with the names under it. */
  get days(): Record<string, string[]> {
    const days: Record<string, string[]> = {};
    for (const day of this.#root.querySelectorAll('.day')) {
      const names = [...(day.nextElementSibling?.querySelectorAll('.who [part="heading"]') ?? [])];
      days[this.#words(day.querySelector('[part="heading"]'))] = names.map((name) => this.#words(name));
    }
    return days;
  }

  get names(): string[] {
    return Object.values(this.days).flat();
  }

  get rows(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[part="item"]')];
  }

  /** What one row says, by the group's name. */
  row(name: string): string {
    const found = this.rows.find((row) => this.#words(row.querySelector('[part="heading"]')) === name);
    return this.#words(found ?? null);
  }

  when(name: string): string {
    const found = this.rows.find((row) => this.#words(row.querySelector('[part="heading"]')) === name);
    return this.#words(found?.querySelector('.when') ?? null);
  }

  get messages(): string[] {
    return [...this.#root.querySelectorAll('[part="status"]')].map((each) => this.#words(each));
  }

  get announced(): string {
    return this.#words(this.#root.querySelector('[role="status"]'));
  }

  /** Each link as "words -> address". */
  get links(): string[] {
    return [...this.#root.querySelectorAll('a')].map(
      (a) => `${this.#words(a)} -> ${a.getAttribute('href') ?? ''}`,
    );
  }

  async type(words: string): Promise<void> {
    const input = this.#root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new Error(`no search box; the finder says: ${this.text}`);
    input.focus();
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Opens the filters, and waits until they are there. */
  async openFilters(): Promise<void> {
    const filters = this.#root.querySelector<HTMLDetailsElement>('.filters');
    if (filters) filters.open = true;
    await this.until(() => this.#root.querySelector('.panel') !== null);
  }

  /** Each filter with its choices, such as "Evening 3"; chosen ones in brackets. */
  get filters(): Record<string, string[]> {
    const filters: Record<string, string[]> = {};
    for (const filter of this.#root.querySelectorAll('[part="filter"]')) {
      filters[this.#words(filter.querySelector('legend'))] = [...filter.querySelectorAll('.choice')].map(
        (choice) =>
          choice.querySelector('input')?.checked ? `[${this.#words(choice)}]` : this.#words(choice),
      );
    }
    return filters;
  }

  async choose(words: string): Promise<void> {
    this.choice(words).querySelector('input')?.click();
    await this.element.updateComplete;
  }

  /** What is asked for, as it can be taken back. */
  get chips(): string[] {
    return [...this.#root.querySelectorAll('.chips .chip')].map((chip) => this.#words(chip));
  }

  async choosePlace(value: string): Promise<void> {
    const select = this.#root.querySelector<HTMLSelectElement>('.near select');
    if (!select) throw new Error('no distances are offered');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    const button = [...this.#root.querySelectorAll('button')].find((each) =>
      this.#words(each).startsWith(words),
    );
    if (!button) throw new Error(`no button "${words}"; the finder says: ${this.text}`);
    button.click();
    await this.element.updateComplete;
  }

  focusSearch(): void {
    this.#root.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  }

  /** A choice by how its words begin, wherever it is folded away. */
  choice(words: string): HTMLElement {
    const found = [...this.#root.querySelectorAll<HTMLElement>('.choice')].find((each) =>
      this.#words(each).startsWith(words),
    );
    if (!found) throw new Error(`no choice "${words}": ${JSON.stringify(this.filters)}`);
    const rest = found.closest<HTMLDetailsElement>('details.rest');
    if (rest) rest.open = true;
    return found;
  }

  focusChoice(words: string): void {
    this.choice(words).querySelector('input')?.focus();
  }

  /** What the open group says; empty where none is open. */
  get detail(): string {
    return this.#words(this.#root.querySelector('[part="detail"]'));
  }

  /** What has the focus inside the finder. */
  get focused(): string {
    return this.#words(this.#root.activeElement);
  }

  /** Whether the page's own children between the tags can be seen. */
  get fallbackShows(): boolean {
    return this.#root.querySelector('slot:not([name])') !== null;
  }

  /** How many nodes the finder has drawn. */
  get nodes(): number {
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  }

  get headingLevels(): number[] {
    return [...this.#root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => Number(localName[1]));
  }

  #words(node: Element | null): string {
    return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
