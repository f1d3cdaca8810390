import { nothing, type LitElement, type ReactiveController } from 'lit';
import type { Row } from '../../../logic/find.js';
import type { Group } from '../../../model/group.js';
import type { Desk } from './desk.js';
import type { Setting } from './view.js';

/**
 * The detail of one group at a time, in place. All of it (templates, styles, words, calendar) loads when somebody first
 * opens one, or at once where the page asked for links to groups.
 */
export class UseDetail implements ReactiveController {
  readonly #host: LitElement;
  readonly #setting: () => Setting;
  #desk: Desk | null = null;

  constructor(host: LitElement, setting: () => Setting) {
    this.#host = host;
    this.#setting = setting;
    host.addController(this);
  }

  /** Shows a group below its row, or above the list where it has none, and moves the focus there. */
  async open(id: string): Promise<void> {
    await (await this.#ready())?.open(id);
  }

  close(): void {
    this.#desk?.close();
  }

  isOpen({ id }: Group): boolean {
    return this.#desk?.id === id;
  }

  toggle(group: Group): void {
    if (this.isOpen(group)) this.close();
    else void this.open(group.id);
  }

  /** What stands below a group's row. `level` is that of the group's heading. */
  below(group: Group, level: number): unknown {
    return this.#desk?.below(group, level) ?? nothing;
  }

  /** What stands above the list: an open group that is not among the rows drawn. `level` is that of its heading. */
  apart(drawn: readonly Row[], level: number): unknown {
    return this.#desk?.apart(drawn, level) ?? nothing;
  }

  hostUpdated(): void {
    if (!this.#desk && this.#setting().linkable) void this.#ready();
  }

  /** Null: it could not be loaded; the next one who asks tries again. */
  async #ready(): Promise<Desk | null> {
    try {
      const { Desk } = await import('./desk.js');
      return (this.#desk ??= new Desk(this.#host, this.#setting));
    } catch {
      return null;
    }
  }
}
