import type { PeerStageExplainer } from '../../src/elements/peer-stage-explainer/peer-stage-explainer.js';

/** What a reader sees of an explainer and does with it. */
export class StageExplainerHarness {
  constructor(readonly element: PeerStageExplainer) {}

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the explainer has not rendered');
    return this.element.shadowRoot;
  }

  async settled(): Promise<this> {
    await this.element.updateComplete;
    return this;
  }

  get text(): string {
    return wordsOf(this.root.querySelector('section'));
  }

  /** "2 Three stages of recovery", in reading order. */
  get outline(): string[] {
    return [...this.root.querySelectorAll('[part="heading"]')].map(
      (one) => `${one.localName[1]} ${wordsOf(one)}`,
    );
  }

  get layout(): string {
    return this.root.querySelector('section')?.dataset['layout'] ?? '';
  }

  /** Names of the stages, in order: headings, or tabs. */
  get stages(): string[] {
    const tabs = [...this.root.querySelectorAll('[role="tab"]')];
    return (
      tabs.length
        ? tabs
        : [
            ...this.root.querySelectorAll(
              '[data-stage] > .card > [part="heading"], .card[data-stage] > [part="heading"], summary',
            ),
          ]
    ).map(wordsOf);
  }

  /** Which are unfolded, or whose tab is chosen. */
  get current(): string[] {
    return [...this.root.querySelectorAll('[aria-selected="true"], details[open] > summary')].map(wordsOf);
  }

  get panel(): string {
    return wordsOf(this.root.querySelector('[role="tabpanel"]'));
  }

  /** Links as "words -> address", buttons as their words. */
  get actions(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('a, button:not([role])')].map((one) =>
      one.localName === 'a' ? `${wordsOf(one)} -> ${one.getAttribute('href')}` : wordsOf(one),
    );
  }

  async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find(
      (one) => wordsOf(one) === words,
    );
    if (!found) throw new Error(`nothing says "${words}": ${this.actions.join(' | ')}`);
    found.click();
    await this.settled();
  }

  focusTab(name: string): void {
    [...this.root.querySelectorAll<HTMLElement>('[role="tab"]')]
      .find((tab) => wordsOf(tab) === name)
      ?.focus();
  }

  get focused(): string {
    return wordsOf(this.root.activeElement);
  }

  get status(): string {
    return wordsOf(this.root.querySelector('[role="status"]'));
  }

  get fallbackShows(): boolean {
    return this.root.querySelector('slot') !== null;
  }
}

const wordsOf = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
