import type { LitElement, ReactiveController } from 'lit';
import { Shared } from '../../context/shared.js';

/** What became of the presses: `late` when time ran out before the third. */
export type Heard = 'nothing' | 'once' | 'twice' | 'late';

/** Milliseconds from the first press to the third. */
const WITHIN = 5000;

/** Before the page can keep a key to itself; and never to keep one from the page. */
const LISTEN = { capture: true, passive: true };

/**
 * Counts how often Shift was pressed alone, anywhere on the page, for all exits on it. One of them tells and leaves: the
 * first that can be seen, for what is not drawn is not read out.
 */
class ShiftPresses extends Shared<UseShiftPresses> {
  #times: number[] = [];
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected begin(): void {
    this.#listen(addEventListener);
  }

  protected end(): void {
    this.#listen(removeEventListener);
    this.#other();
  }

  #listen(change: typeof addEventListener): void {
    change('keydown', this.#down, LISTEN);
    change('keyup', this.#up, LISTEN);
    change('pointerdown', this.#other, LISTEN);
    change('wheel', this.#other, LISTEN);
  }

  readonly #down = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) this.#other();
    else this.#alone = true;
  };

  readonly #up = ({ key, timeStamp }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#alone) return;
    this.#alone = false;
    this.#times = [...this.#times.filter((time) => timeStamp - time <= WITHIN), timeStamp];
    if (this.#times.length < 3) return this.#wait(timeStamp);
    const { first } = this;
    this.#other();
    first?.leave();
  };

  /** Whatever else is pressed, Shift was its modifier; and who types or scrolls on, stays. */
  readonly #other = (): void => {
    this.#alone = false;
    this.#times = [];
    clearTimeout(this.#timer);
    this.#tell('nothing');
  };

  #wait(now: number): void {
    const [first = now, second] = this.#times;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#forget, first + WITHIN - now);
    this.#tell(second ? 'twice' : 'once');
  }

  /** The first press was too long ago; a second one may be the first of three. */
  readonly #forget = (): void => {
    const first = this.#times.shift();
    if (first && this.#times.length) this.#wait(first + WITHIN);
    else this.#tell('late');
  };

  private get first(): UseShiftPresses | undefined {
    const members = [...this.members];
    return members.find((member) => member.isSeen) ?? members[0];
  }

  #tell(heard: Heard): void {
    const { first } = this;
    for (const member of this.members) member.hear(member === first ? heard : 'nothing');
  }
}

const presses = new ShiftPresses();

/** How many exits share the listeners; for tests. */
export const countListening = (): number => presses.size;

/** Three presses of Shift leave the page. The host is updated when there is something to say of them. */
export class UseShiftPresses implements ReactiveController {
  readonly #host: LitElement;
  readonly leave: () => void;
  heard: Heard = 'nothing';

  constructor(host: LitElement, leave: () => void) {
    this.#host = host;
    this.leave = leave;
    host.addController(this);
  }

  get isSeen(): boolean {
    return this.#host.checkVisibility();
  }

  hostConnected(): void {
    presses.add(this);
  }

  hostDisconnected(): void {
    presses.delete(this);
    this.hear('nothing');
  }

  hear(heard: Heard): void {
    if (heard === this.heard) return;
    this.heard = heard;
    this.#host.requestUpdate();
  }
}
