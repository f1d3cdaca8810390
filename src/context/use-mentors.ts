import type { LitElement, ReactiveController } from 'lit';
import { readClock } from '../logic/clock.js';
import type { ListedMentor } from '../model/mentor.js';
import type { Problem } from '../model/problem.js';
import { PeerLoadEvent, PeerProblemEvent } from './events.js';
import { UseMinute } from './use-minute.js';
import { UseOwnData, type Given, type OwnRead } from './use-own-data.js';
import { UseProvider } from './use-provider.js';

type Mentors = readonly ListedMentor[];

/** What decides who is listed. */
interface Rules {
  /** Whether somebody agrees to be shown (epoch milliseconds). */
  readonly agrees: (mentor: ListedMentor, now: number) => boolean;
  /** In which order, for all who read the list at that time. */
  readonly order: (mentors: Mentors, readAt: number) => Mentors;
}

/** `idle`: there is nothing to read. A list that can be shown is `ready`, whatever else goes on. */
export type MentorsState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/** Problems told on the console; `problems` has them all. */
const MOST_WARNED = 20;

/**
 * The mentors that a list shows: of its own data (`data`, JSON child, `src`), else from the addresses of the nearest
 * provider. Whose consent ends while the page is open leaves at the next minute. Data in the page that holds somebody who
 * must not be shown is taken out of it.
 *
 * The host sends `peer-load` and `peer-problem` when mentors were read, `peer-error` where they were not.
 */
export class UseMentors implements ReactiveController {
  readonly #host: LitElement;
  readonly #rules: Rules;
  readonly #around: UseProvider;
  readonly #minute: UseMinute;
  readonly #own: UseOwnData<Mentors>;
  #read: Mentors = [];
  #value: Mentors = [];
  #at = NaN;
  #ended: readonly Problem[] = [];
  #untold: readonly Problem[] = [];
  #isWarned = false;

  constructor(host: LitElement, rules: Rules) {
    this.#host = host;
    this.#rules = rules;
    this.#around = new UseProvider(host);
    this.#minute = new UseMinute(host);
    this.#own = new UseOwnData<Mentors>(
      host,
      [],
      async (given) =>
        (await import('../feeds/load-mentors.js')).readAllMentors({ ...given, now: readClock() }),
      this.#tell,
    );
    host.addController(this);
  }

  /** Who is listed, in order: the same value until that changes. */
  get value(): Mentors {
    this.#renew();
    return this.#value;
  }

  /** What could not be used as it was, and whose consent has ended since. */
  get problems(): readonly Problem[] {
    this.#renew();
    return this.#ended.length ? [...this.#own.problems, ...this.#ended] : this.#own.problems;
  }

  get state(): MentorsState {
    if (this.value.length) return 'ready';
    if (this.#own.coming ?? this.#around.coming) return 'loading';
    if (!this.#own.size) return 'idle';
    return this.#own.failed.length === this.#own.size ? 'failed' : 'empty';
  }

  /** Some of the addresses could not be read. */
  get isPartial(): boolean {
    return this.#own.failed.length > 0;
  }

  /** To the minute, in epoch milliseconds. */
  get now(): number {
    return this.#minute.now;
  }

  /** While something is on its way. */
  get coming(): Promise<void> | null {
    return this.#own.coming ?? this.#around.coming;
  }

  /** What the host is given, called on each update: data, else addresses with spaces between. */
  want(data: unknown, src: string): void {
    this.#own.want(data, src || this.#around.value.mentors || '');
  }

  /** Asks again for all of it. */
  retry(): void {
    this.#own.retry();
    this.#host.requestUpdate();
  }

  /** Told when it is drawn: who hears of it finds the list as it is. Who must not be shown is not left in the page. */
  hostUpdated(): void {
    if (this.problems.some(({ effect }) => effect === 'hidden')) this.#own.takeOut();
    const untold = this.#untold;
    this.#untold = [];
    untold.forEach((problem) => this.#host.dispatchEvent(new PeerProblemEvent(problem)));
  }

  /** A new reading begins a new order; a new minute only takes away. */
  #renew(): void {
    const { now } = this.#minute;
    const isNew = this.#own.value !== this.#read;
    if (!isNew && now === this.#at) return;
    if (isNew) {
      this.#read = this.#own.value;
      this.#value = this.#rules.order(this.#read, readClock());
      this.#ended = [];
    }
    this.#at = now;
    const left = this.#value.filter((mentor) => this.#rules.agrees(mentor, now));
    const ended = this.#value.length - left.length;
    if (!ended) return;
    this.#value = left;
    const problems = Array.from({ length: ended }, () => this.#consentEnded());
    this.#ended = [...this.#ended, ...problems];
    this.#untold = [...this.#untold, ...problems];
  }

  /** Who it was stands in no word of it. */
  #consentEnded(): Problem {
    return {
      source: this.#own.source,
      record: null,
      field: null,
      code: 'consent-ended',
      effect: 'hidden',
      reason: 'The consent of a mentor has ended while the page was open.',
      did: 'The mentor is no longer listed.',
      fix: 'Ask the mentor, and write the new date into consentUntil.',
    };
  }

  readonly #tell = ({ problems, failed }: OwnRead<Mentors>, { sources }: Given): void => {
    const read = sources.length - failed.length;
    const total = this.problems.length;
    if (read) this.#host.dispatchEvent(new PeerLoadEvent(0, total, read, this.value.length));
    if (problems.length && !this.#isWarned) this.#warn(problems);
  };

  /** Once, for who runs the page: where something is wrong and why, never what stands there. */
  #warn(problems: readonly Problem[]): void {
    this.#isWarned = true;
    const lines = problems.slice(0, MOST_WARNED).map(lineOf);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`and ${rest} more: see the list's problems`);
    console.warn(`${this.#host.localName}: not everything could be used.\n${lines.join('\n')}`);
  }
}

const lineOf = ({ source, record, field, reason }: Problem): string =>
  [source, record === null ? '' : `record ${record}`, field, reason].filter(Boolean).join(', ');
