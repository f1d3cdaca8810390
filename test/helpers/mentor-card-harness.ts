import type { PeerMentorCard } from '../../src/elements/peer-mentor-card/peer-mentor-card.js';

/** What a visitor sees of a mentor's card and does with it. */
export class MentorCardHarness {
  constructor(readonly element: PeerMentorCard) {}

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the card has not rendered');
    return this.element.shadowRoot;
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }

  /** All that is read, what stands in slots at its place; "" where no card shows. */
  get text(): string {
    return wordsOf(this.root.querySelector('.mentor'));
  }

  get shows(): boolean {
    return this.root.querySelector('.mentor') !== null;
  }

  get fallbackShows(): boolean {
    return this.root.querySelector('slot:not([name])') !== null;
  }

  get topics(): string[] {
    return [...this.root.querySelectorAll('.topics li')].map((one) => wordsOf(one));
  }

  /** Whether and how to ask. */
  get asking(): string {
    return wordsOf(this.root.querySelector('.asking'));
  }

  get askControl(): HTMLElement | null {
    return this.root.querySelector('.asking .button');
  }

  get status(): string {
    return wordsOf(this.root.querySelector('[role="status"]'));
  }

  get note(): string {
    return wordsOf(this.root.querySelector('[part="note"]'));
  }

  /** Links as "words -> address", buttons as their words. */
  get actions(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('a, button, summary')].map((one) =>
      one.localName === 'a' ? `${wordsOf(one)} -> ${one.getAttribute('href')}` : wordsOf(one),
    );
  }

  get story(): string {
    return wordsOf(this.root.querySelector('.story'));
  }

  get storyIsFolded(): boolean {
    return this.root.querySelector('[aria-expanded="false"]') !== null;
  }

  get photo(): HTMLImageElement | null {
    return this.root.querySelector('img');
  }

  async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
      wordsOf(one).startsWith(words),
    );
    if (!found) throw new Error(`nothing says "${words}": ${this.actions.join(' | ')}`);
    found.click();
    await this.settled();
  }
}

const wordsOf = (node: Element | null): string => readable(node).replace(/\s+/g, ' ').trim();

function readable(node: Node | null): string {
  if (!node || node instanceof Comment) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(readable).join(' ');
  return node.childNodes.length ? [...node.childNodes].map(readable).join('') : (node.textContent ?? '');
}
