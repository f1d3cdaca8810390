import { PeerEvent } from './peer-event.js';

/** What the page does about a request; the first answer counts. */
type RespondWith = (done: Promise<unknown>) => void;

/**
 * `peer-mentor-request`: somebody asks about a mentor. The one event that names a choice, because the page must act on it.
 * Who answers calls `respondWith` at once, with a promise: it resolves when the request is sent, rejects when it is not.
 */
export class PeerMentorRequestEvent extends PeerEvent<{ mentorId: string; respondWith: RespondWith }> {
  #answer: Promise<unknown> | null = null;
  readonly respondWith: RespondWith;

  constructor(readonly mentorId: string) {
    const respondWith: RespondWith = (done) => {
      this.#answer ??= Promise.resolve(done);
    };
    super('peer-mentor-request', { mentorId, respondWith });
    this.respondWith = respondWith;
  }

  /** Null: nobody answers. */
  get answer(): Promise<unknown> | null {
    return this.#answer;
  }
}
