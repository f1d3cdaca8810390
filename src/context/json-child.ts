/**
 * The text of `<script type="application/json">` inside an element, followed live: frameworks add children late, and
 * parsers fill them late.
 */
export class JsonChild {
  readonly #parent: Element;
  readonly #observer: MutationObserver;
  #taken: string | null = null;
  /** Null: there is none. */
  text: string | null = null;

  constructor(parent: Element, changed: () => void) {
    this.#parent = parent;
    this.#observer = new MutationObserver(() => {
      const { text } = this;
      this.read();
      if (text !== this.text) changed();
    });
  }

  /** Reads it now, and follows it from now on. */
  read(): void {
    const child = this.#child;
    if (child) this.#taken = null;
    this.text = child?.textContent ?? this.#taken;
    this.#observer.observe(this.#parent, { childList: true });
    if (child) this.#observer.observe(child, { childList: true, characterData: true, subtree: true });
  }

  /** Takes it out of the page. Its text stays known, until the page writes another. */
  take(): void {
    this.#taken = this.text;
    this.#child?.remove();
  }

  get #child(): Element | undefined {
    return [...this.#parent.children].find((one) => one.matches('script[type="application/json"]'));
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
