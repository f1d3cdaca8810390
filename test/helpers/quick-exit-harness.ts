import { PeerQuickExit } from '../../src/elements/peer-quick-exit/peer-quick-exit.js';
import { soon } from './mount.js';

/** Where pages would have gone, and have stayed for the test. */
export const gone: string[] = [];

class StayingExit extends PeerQuickExit {
  protected override readonly go = (_: Window, address: string): void => {
    gone.push(address);
  };
}
customElements.define('peer-quick-exit', StayingExit);

/** The page comes back from the back/forward cache. */
export const comeBack = (persisted = true): boolean =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

/** What a visitor sees of an exit, and hears from it. */
export class QuickExitHarness {
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
  }

  get link(): HTMLAnchorElement {
    return this.#root.querySelector('a')!;
  }

  /** What a screen reader says of the link after its name. */
  get description(): string {
    return words(this.#root.getElementById(this.link.getAttribute('aria-describedby') ?? ''));
  }

  get announced(): string {
    return words(this.#root.querySelector('[role="status"]'));
  }

  /** A click with these keys held, and whether the browser would now do what it does with a link. */
  click(held: MouseEventInit = {}): boolean {
    let follows = true;
    const look = (event: Event): void => {
      follows = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', look, { once: true });
    this.link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...held }),
    );
    removeEventListener('click', look);
    return follows;
  }

  get #root(): ShadowRoot {
    return this.#element.shadowRoot!;
  }
}

const words = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

type Then = () => void;

/**
 * Somebody's hands, in a time that only they move: the page's long timers ring when it is theirs, and its events are of
 * that time. Short timers are left alone.
 */
export class Hands {
  #time = 1000;
  #next = -1;
  readonly #own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  readonly #timers = new Map<unknown, { at: number; then: Then }>();
  readonly #set = globalThis.setTimeout.bind(globalThis);
  readonly #clear = globalThis.clearTimeout.bind(globalThis);
  /** Whether the page kept a key from doing what it does. */
  prevented = false;

  constructor() {
    const set = (then: Then, ms = 0): unknown => (ms < 500 ? this.#set(then, ms) : this.#later(then, ms));
    const clear = (id: unknown): void => {
      if (!this.#timers.delete(id)) this.#clear(id as number);
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  rest(): void {
    Object.assign(globalThis, this.#own);
  }

  async wait(seconds: number): Promise<void> {
    this.#time += seconds * 1000;
    for (const [id, { at, then }] of this.#timers) if (at <= this.#time && this.#timers.delete(id)) then();
    await soon();
  }

  /**
   * Does what is written, in order: a key by its name; "Ctrl+Shift" holds the first while the second is pressed; "Click"
   * and "Wheel" are the mouse; "Shift…" is held long; a number is seconds that pass.
   */
  async do(what: string): Promise<void> {
    for (const one of what.split(' ')) {
      if (Number(one)) await this.wait(Number(one));
      else this.#press(one.split('+'));
    }
    await soon();
  }

  #press([key = '', ...rest]: string[], held: string[] = []): void {
    if (key === 'Click') return this.#send(new PointerEvent('pointerdown', BUBBLES));
    if (key === 'Wheel') return this.#send(new WheelEvent('wheel', BUBBLES));
    const name = key.replace('…', '');
    const init = { ...BUBBLES, key: name, altKey: held.includes('Alt'), ctrlKey: held.includes('Control') };
    this.#send(new KeyboardEvent('keydown', init));
    if (key !== name) {
      for (let i = 0; i < 5; i++) this.#send(new KeyboardEvent('keydown', { ...init, repeat: true }));
    }
    if (rest.length) this.#press(rest, [...held, name]);
    this.#send(new KeyboardEvent('keyup', init));
  }

  #send(event: Event): void {
    Object.defineProperty(event, 'timeStamp', { value: this.#time });
    if (!(document.activeElement ?? document.body).dispatchEvent(event)) this.prevented = true;
  }

  #later(then: Then, ms: number): number {
    this.#timers.set(--this.#next, { at: this.#time + ms, then });
    return this.#next;
  }
}

const BUBBLES = { bubbles: true, composed: true, cancelable: true };
