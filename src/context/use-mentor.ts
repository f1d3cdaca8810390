import type { LitElement, ReactiveController } from 'lit';
import { mentorOf } from '../feeds/flat-mentor.js';
import { readMentors } from '../feeds/mentors.js';
import { hasPersonalContact, isPersonalAddress } from '../logic/personal-contact.js';
import type { ListedMentor } from '../model/mentor.js';
import type { Problem } from '../model/problem.js';
import { PeerErrorEvent, PeerProblemEvent } from './events.js';
import { UseMinute } from './use-minute.js';

/** The name of data in the page, where a file has its address. */
const SOURCE = 'data';

/** What a page has written into a card: nothing yet, one that may be shown, one that must not, one that cannot be. */
export type Written = 'nothing' | 'shown' | 'hidden' | 'unreadable';

/** What a page writes into a card's slots: its text; null: nothing, or nothing that may be shown. */
export interface Slots {
  readonly story: string | null;
  readonly credentials: string | null;
}

const NO_SLOTS: Slots = Object.freeze({ story: null, credentials: null });

/**
 * One mentor, as a page writes them into an element: as data, a JSON child, or attributes, in this order. All is read and
 * checked before anything of it is shown, and again each minute, for consent ends. The publisher is told what was wrong.
 */
export class UseMentor implements ReactiveController {
  readonly #host: LitElement;
  readonly #minute: UseMinute;
  /** Frameworks add children late, and change them. */
  readonly #children: MutationObserver;
  readonly #told = new Set<string>();
  #key = '[]';
  written: Written = 'nothing';
  value: ListedMentor | null = null;
  slots: Slots = NO_SLOTS;
  problems: readonly Problem[] = [];
  /** While the words for what was wrong are on their way. */
  coming: Promise<void> | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#minute = new UseMinute(host);
    this.#children = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** Epoch milliseconds, to the minute. */
  get now(): number {
    return this.#minute.now;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['slot', 'href'],
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
  }

  /** Called on each update, with the host's data and what its attributes say, by their names. */
  read(data: unknown, attributes: Readonly<Record<string, string>>): void {
    const child = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    const given = data || child || (Object.keys(attributes).length ? mentorOf(attributes, ',') : null);
    this.slots = NO_SLOTS;
    this.value = null;
    this.written = given ? 'unreadable' : 'nothing';
    if (given) this.#take(typeof given === 'string' ? this.#parse(given) : given);
  }

  #take(given: unknown): void {
    const settings = { base: document.baseURI, now: this.now };
    const { mentors, problems } = readMentors(given, SOURCE, settings, null);
    const [mentor] = mentors ?? [];
    if (!mentor) {
      if (problems.some(({ effect }) => effect === 'hidden')) this.written = 'hidden';
      return this.#tell(problems);
    }
    const [story, credentials] = [this.#slot('story'), this.#slot('credentials')];
    const withheld = [story, credentials].filter((one) => one !== null).filter(leadsTo(mentor));
    const told = (slot: Slot | null): string | null => (slot && !withheld.includes(slot) ? slot.text : null);
    this.written = 'shown';
    this.value = mentor;
    this.slots = { story: told(story), credentials: told(credentials) };
    this.#tell([...problems, ...withheld.map(({ name }) => contactIn(name))]);
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      this.#once(text, () => this.#host.dispatchEvent(new PeerErrorEvent(SOURCE, 'not-data')));
      return null;
    }
  }

  /** What the page wrote into a slot. */
  #slot(name: string): Slot | null {
    const parts = [...this.#host.querySelectorAll(`:scope > [slot="${name}"]`)];
    const text = parts.map(wordsOf).join('\n').trim();
    const hrefs = parts
      .flatMap((part) => [part, ...part.querySelectorAll('[href]')])
      .map((one) => one.getAttribute('href') ?? '');
    return text ? { name, text, hrefs: hrefs.filter(Boolean) } : null;
  }

  /** Each thing once, however often it is read. The words for it come when there is something to say. */
  #tell(problems: readonly Problem[]): void {
    const key = JSON.stringify(problems);
    if (key === this.#key) return;
    this.#key = key;
    this.problems = problems;
    if (problems.length) this.coming = this.#say(problems);
  }

  async #say(problems: readonly Problem[]): Promise<void> {
    const worded = await import('../feeds/mentors-wording.js').then(
      (file) => file.worded(problems),
      () => problems,
    );
    this.coming = null;
    if (problems === this.problems) this.problems = worded;
    for (const problem of worded) {
      const { field, code, reason, did, fix } = problem;
      this.#once(`${field ?? ''} ${code}`, () => {
        console.warn(`${this.#host.localName}: ${field ?? 'mentor'}: ${code}. ${reason} ${did} ${fix}`);
        this.#host.dispatchEvent(new PeerProblemEvent(problem));
      });
    }
    this.#host.requestUpdate();
  }

  #once(what: string, tell: () => void): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    tell();
  }
}

interface Slot {
  readonly name: string;
  readonly text: string;
  readonly hrefs: readonly string[];
}

/** Whether what a page wrote into a slot leads to the person, past the organisation. */
const leadsTo =
  ({ name }: ListedMentor) =>
  ({ text, hrefs }: Slot): boolean =>
    hasPersonalContact(text) || hrefs.some((href) => isPersonalAddress(href, name));

const contactIn = (field: string): Problem => ({
  source: SOURCE,
  record: 0,
  field,
  code: 'contact-withheld',
  effect: 'changed',
  reason: '',
  did: '',
  fix: '',
});

/** With a blank between elements: two years in two lines are not one long number. */
function wordsOf(part: Element): string {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
  return words.join(' ');
}
