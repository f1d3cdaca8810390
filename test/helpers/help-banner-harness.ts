import type { PeerHelpBanner } from '../../src/elements/peer-help-banner/peer-help-banner.js';

/** What a visitor sees of a banner and does with it. */
export class HelpBannerHarness {
  constructor(readonly element: PeerHelpBanner) {}

  get #root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the banner has not rendered');
    return this.element.shadowRoot;
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }

  /** Everything that shows, on one line; what is folded away or only to choose from does not. */
  get text(): string {
    return visibleText(this.#root);
  }

  get headings(): string[] {
    return [...this.#root.querySelectorAll('[part="heading"]')].map(wordsOf);
  }

  /** Each link as "words -> address", in reading order; those in the folded part too. */
  get links(): string[] {
    return [...this.#root.querySelectorAll('a')].map((a) => `${wordsOf(a)} -> ${a.getAttribute('href')}`);
  }

  /** What open links dial, text or open; not what is folded away. */
  get open(): string[] {
    return this.#hrefs((a) => a.closest('details') === null);
  }

  /** The same of what is folded away. */
  get folded(): string[] {
    return this.#hrefs((a) => a.closest('details') !== null);
  }

  /** Every number that is dialled or texted, in reading order, without what comes after it. */
  get numbers(): string[] {
    return [...this.open, ...this.folded]
      .filter((href) => /^(?:tel|sms):/.test(href))
      .map((href) => href.replace(/^\w+:|\?.*/g, ''));
  }

  get names(): string[] {
    return [...this.#root.querySelectorAll('[part="item"] b')].map(wordsOf);
  }

  get openNames(): string[] {
    return [...this.#root.querySelectorAll('[part="item"] b')]
      .filter((name) => !name.closest('details'))
      .map(wordsOf);
  }

  /** What one line says, by how its name begins. */
  line(name: string): string {
    const found = [...this.#root.querySelectorAll('[part="item"]')].find((item) =>
      wordsOf(item).startsWith(name),
    );
    return found ? wordsOf(found) : '';
  }

  get place(): string {
    return wordsOf(this.#root.querySelector('[role="status"]'));
  }

  get countries(): string[] {
    return [...this.#root.querySelectorAll('option')].map(({ value }) => value);
  }

  get chosen(): string | undefined {
    return this.#root.querySelector('select')?.value;
  }

  async choose(country: string): Promise<void> {
    const select = this.#root.querySelector('select')!;
    select.value = country;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async unfold(): Promise<void> {
    const details = this.#root.querySelector('details')!;
    details.open = true;
    for (let i = 0; i < 200 && details.querySelector(':scope > .soft'); i++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.settled();
  }

  async press(words: string): Promise<void> {
    const found = [...this.#root.querySelectorAll<HTMLElement>('button, a')].find(
      (one) => wordsOf(one) === words,
    );
    if (!found) throw new Error(`nothing says "${words}": ${this.text}`);
    found.click();
    await this.settled();
  }

  /** Whether the page's own children between the tags show. */
  get fallbackShows(): boolean {
    return this.#root.querySelector('slot') !== null;
  }

  get all(): ShadowRoot {
    return this.#root;
  }

  #hrefs(wanted: (a: HTMLAnchorElement) => boolean): string[] {
    return [...this.#root.querySelectorAll('a')].filter(wanted).map((a) => a.getAttribute('href') ?? '');
  }
}

const wordsOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

function visibleText(root: ShadowRoot): string {
  return [...root.children]
    .filter((one) => one.localName !== 'style')
    .map((one) => {
      const twin = one.cloneNode(true) as Element;
      twin.querySelectorAll('select, details > :not(summary)').forEach((each) => each.remove());
      return wordsOf(twin);
    })
    .join(' ');
}
