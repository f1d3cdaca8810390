import type { PeerGroupFinder } from '../../src/elements/peer-group-finder/peer-group-finder.js';

/** What a visitor does with one open group, and sees in it. */
export class GroupDetailHarness {
  constructor(readonly element: PeerGroupFinder) {}

  get #root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the finder has not rendered');
    return this.element.shadowRoot;
  }

  get region(): HTMLElement | null {
    return this.#root.querySelector('[part="detail"]');
  }

  /** The name of the open group; null: none is open. */
  get name(): string | null {
    return this.region?.getAttribute('aria-label') ?? null;
  }

  /** Everything that is told of the group, on one line. */
  get text(): string {
    return this.#words(this.region);
  }

  /** What stands under a heading, each paragraph, entry or button as a line. */
  under(title: string): string[] {
    const piece = [...(this.region?.querySelectorAll('.piece') ?? [])].find(
      (each) => this.#words(each.querySelector('[part="heading"]')) === title,
    );
    const lines = piece?.querySelectorAll('p:not(:empty), li, dl > div') ?? [];
    return [...lines].map((line) => this.#words(line)).filter(Boolean);
  }

  get headings(): string[] {
    return [...(this.region?.querySelectorAll('[part="heading"]') ?? [])].map((each) => this.#words(each));
  }

  get headingLevels(): number[] {
    const all = this.region?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [];
    return [...new Set([...all].map(({ localName }) => Number(localName[1])))];
  }

  /** The address of the link that begins so. */
  link(words: string): string | null {
    return this.anchor(words)?.getAttribute('href') ?? null;
  }

  anchor(words: string): HTMLAnchorElement | undefined {
    return [...(this.region?.querySelectorAll('a') ?? [])].find((a) => this.#words(a).startsWith(words));
  }

  /** The button that is a row's name. */
  row(name: string): HTMLButtonElement {
    const all = [...this.#root.querySelectorAll<HTMLButtonElement>('[part="item"] .who button.name')];
    const found = all.find((each) => this.#words(each) === name);
    if (!found) throw new Error(`no row "${name}"`);
    return found;
  }

  /** Presses a row's name, and waits for its detail. */
  async open(name: string): Promise<this> {
    this.row(name).click();
    return this.until(() => this.name === name && this.hasFocus);
  }

  /** Presses a button inside the detail. */
  async press(words: string): Promise<void> {
    const button = [...(this.region?.querySelectorAll('button') ?? [])].find((each) =>
      this.#words(each).startsWith(words),
    );
    if (!button) throw new Error(`no button "${words}"; the detail says: ${this.text}`);
    button.click();
    await this.settle();
  }

  get buttons(): string[] {
    return [...(this.region?.querySelectorAll('button') ?? [])].map((each) => this.#words(each));
  }

  get said(): string {
    return this.#words(this.region?.querySelector('[role="status"]') ?? null);
  }

  /** The text that is offered where the clipboard cannot be used. */
  get toCopy(): string | null {
    return this.region?.querySelector('textarea')?.value ?? null;
  }

  /** Whether the focus is on the detail itself. */
  get hasFocus(): boolean {
    return this.region !== null && this.#root.activeElement === this.region;
  }

  get focused(): string {
    return this.#words(this.#root.activeElement);
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await this.element.updateComplete;
  }

  async until(done: () => boolean, within = 4000): Promise<this> {
    const end = performance.now() + within;
    while (!done()) {
      if (performance.now() > end) throw new Error(`waited ${within} ms; the detail says: ${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      await this.element.updateComplete;
    }
    return this;
  }

  #words(node: Element | null): string {
    return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
}
