import type { LitElement } from 'lit';
import type { ListedMentor } from '../model/mentor.js';
import { Later } from './later.js';
import type { LedGroups } from './led-groups.js';
import { PeerMentorRequestEvent } from './mentor-request.js';
import { UseNeighbours } from './neighbour.js';

type Asking = 'unasked' | 'sending' | 'sent' | 'failed';
type LedGroup = ReturnType<LedGroups['of']>[number];

/** What a visitor does with mentors, each known by their id, and what came of it. Nothing of it outlives the widget. */
export class UseMentorActs {
  readonly #host: LitElement;
  readonly #asking = new Map<string, Asking>();
  readonly #unfolded = new Set<string>();
  readonly #led: Later<LedGroups>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#led = new Later(host, async () => new (await import('./led-groups.js')).LedGroups(host));
    new UseNeighbours(host, ['peer-group-finder', 'peer-help-banner']);
  }

  /** While something is read. */
  get coming(): Promise<void> | null {
    return this.#led.coming;
  }

  /** What the card of a mentor has to know. `groupsUrl` is where groups are, if there is no finder on the page. */
  of(
    { id, leads }: ListedMentor,
    groupsUrl: string | null,
  ): { asking: Asking; unfolded: boolean; groups: readonly LedGroup[] } {
    return {
      asking: this.#asking.get(id) ?? 'unasked',
      unfolded: this.#unfolded.has(id),
      groups: leads.length ? (this.#led.want()?.of(leads, groupsUrl) ?? []) : [],
    };
  }

  /** The page may answer; else the link that was pressed is followed; else it is told that nobody hears. */
  readonly ask = ({ id, organisation }: ListedMentor, event: Event): void => {
    const asking = this.#asking.get(id);
    if (asking === 'sending' || asking === 'sent') return event.preventDefault();
    const request = new PeerMentorRequestEvent(id);
    this.#host.dispatchEvent(request);
    if (request.answer) {
      event.preventDefault();
      void this.#follow(id, request.answer);
    } else if (!organisation.contactUrl) {
      console.warn(
        `${this.#host.localName}: nobody answers peer-mentor-request, and there is no contact-url.`,
      );
      this.#set(id, 'failed');
    }
  };

  readonly unfold = ({ id }: ListedMentor): void => {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    this.#host.requestUpdate();
  };

  readonly openGroup = ({ id }: LedGroup): void => this.#led.here?.open(id);

  async #follow(id: string, answer: Promise<unknown>): Promise<void> {
    this.#set(id, 'sending');
    const came: Asking = await answer.then(
      () => 'sent',
      () => 'failed',
    );
    this.#set(id, came);
  }

  #set(id: string, asking: Asking): void {
    this.#asking.set(id, asking);
    this.#host.requestUpdate();
  }
}
