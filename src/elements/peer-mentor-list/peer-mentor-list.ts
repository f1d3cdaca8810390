import { adoptStyles, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Announcer } from '../../context/announcer.js';
import { PeerResultsEvent } from '../../context/events.js';
import { Later } from '../../context/later.js';
import { leadTo, whereIs } from '../../context/neighbour.js';
import { UseMentorActs } from '../../context/use-mentor-acts.js';
import { UseMentors, type MentorsState } from '../../context/use-mentors.js';
import type { UseCrisisHelp } from '../../context/use-crisis-help.js';
import { UseTerms } from '../../context/use-terms.js';
import { UseWaiting } from '../../context/waiting.js';
import { fairOrder } from '../../logic/fair-order.js';
import { hasConsent, isoDay, standingOf } from '../../logic/mentor-standing.js';
import type { MentorQuery } from '../../model/mentor-query.js';
import type { ListedMentor } from '../../model/mentor.js';
import type { Problem } from '../../model/problem.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { heading } from '../../parts/heading.js';
import type * as helpParts from '../../parts/help.js';
import type { HelpView } from '../../parts/help.js';
import { listingStyles } from '../../parts/listing-styles.js';
import type { MentorHelp } from '../../parts/mentor-view.js';
import { property, state } from '../../parts/property.js';
import { caveatsOf, emptyMessage, failedMessage, stateStyles, waitingFor } from '../../parts/states.js';
import { tokens } from '../../parts/tokens.js';
import { wayTo } from '../../parts/way.js';
import { Widget } from '../../parts/widget.js';
import { enMentors } from '../../text/en-mentors.js';
import { loadMentorsTerms } from '../../text/load-mentors-terms.js';
import type * as ready from './ready.js';
import { styles } from './styles.js';
import type { Found, ListView } from './view.js';

const BANNER = 'peer-help-banner';

/** Only what is written in a page has slots. */
const NO_SLOTS = { story: null, credentials: false } as const;

/** What draws a list, and what narrows it. */
interface Ready {
  readonly file: typeof ready;
  readonly narrowing: ready.UseNarrowing;
}

/**
 * Peer mentors from one or more files, each as a card, in an order that is fair to all of them and another each day. Only
 * who agrees to be shown is in the page, and nothing leads to them but by their organisation.
 *
 * Children without a `slot` show where there is no script, no list to read, or none to be had.
 *
 * @summary Find a peer mentor.
 * @fires {PeerLoadEvent} peer-load - Mentors were read: how many, and how many problems and sources there are now.
 * @fires {PeerErrorEvent} peer-error - A list was not read: which one, and a stable code.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what a record held that could not be used as it was.
 * @fires {PeerResultsEvent} peer-results - What a visitor changed has settled: how many mentors of how many.
 * @fires {PeerMentorRequestEvent} peer-mentor-request - Somebody asks about a mentor; the page may answer it.
 * @slot - Fallback without script, and when no list can be had.
 * @slot empty - Instead of our words when nobody is listed.
 * @slot failed - Instead of our words when the list cannot be had; the way to help stays.
 * @csspart heading - Every heading.
 * @csspart search - The search box, with what is quick to choose.
 * @csspart filters - All other filters.
 * @csspart filter - One filter.
 * @csspart list - The list of cards.
 * @csspart item - One mentor.
 * @csspart action - Every link and button.
 * @csspart status - What the list says of itself: counts, waiting, faults, and what came of asking.
 * @csspart note - What goes with every list of peers, and the way to help.
 */
export class PeerMentorList extends Widget {
  static override styles = [tokens, base, buttons, listingStyles, stateStyles, styles];

  /** One or more addresses of mentors (schema/mentor.json), separated by spaces. */
  @property() src = '';
  /** The mentors themselves, instead of an address: the value, or JSON as text. */
  @property({ attribute: false }) data: unknown = null;
  /** What to show at first: topics, with commas between, as in all that follow. */
  @property() topic: string | null = null;
  /** Languages, as BCP 47 tags. */
  @property() language: string | null = null;
  /** in-person, video, phone, message */
  @property() format: string | null = null;
  /** open, waiting-list, full, paused, ask */
  @property() availability: string | null = null;
  /** Id of the finder that has the groups, where there are several. */
  @property() for: string | null = null;
  /** Where the groups are, if there is no finder on the page. */
  @property({ attribute: 'groups-url' }) groupsUrl: string | null = null;
  /** Where help in danger is, if there is no help banner on the page. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** 1 to 6: the level of the list's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #say = new UseTerms(this, enMentors, loadMentorsTerms);
  readonly #mentors = new UseMentors(this, {
    agrees: ({ consentUntil, organisation }, now) => hasConsent(consentUntil, organisation.timeZone, now),
    order: (mentors, readAt) => fairOrder(mentors, isoDay(readAt)),
  });
  readonly #acts = new UseMentorActs(this);
  readonly #help = new Later(this, () => this.#fetchHelp());
  readonly #waiting = new UseWaiting(this);
  readonly #announcer = new Announcer(this);
  readonly #ready = new Later(this, () => this.#fetchReady());
  readonly #looks: CSSResult[] = [];
  #found: Found = { mentors: [], isLike: false };
  #focused: Element | null = null;
  #retried = false;

  /** Null: as many as at first. */
  @state() private shown: number | null = null;

  /** All mentors that are listed, also those that a visitor's filters leave out. */
  get mentors(): readonly ListedMentor[] {
    return this.#mentors.value;
  }

  /** What could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#mentors.problems;
  }

  /** Where something is on its way: when it is here and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const awaited = [this.#say, this.#mentors, this.#ready, this.#acts, this.#help];
    const coming = awaited.find((one) => one.coming !== null)?.coming;
    return coming ? coming.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    const { data, src } = this;
    this.#mentors.want(data, src);
    if (!this.#banner) this.#help.want();
    if (this.#mentors.state !== 'idle') this.#find();
    this.#waiting.set(this.#state === 'loading');
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  /** What had the focus may be gone: somebody's consent has ended, or a choice was taken back. */
  protected override updated(): void {
    if (this.#focused && !this.#focused.isConnected) this.#focus('.count, .title');
    if (!this.#retried || this.#mentors.coming) return;
    this.#retried = false;
    const { here } = this.#ready;
    const isThere = here && this.mentors.length;
    this.#announcer.settle(() => (isThere ? this.#countWords(here) : this.#say.terms.list.failed));
  }

  /** Words and help come first: what stands above the list does not push it down. Until then, what the page wrote stays. */
  protected override render(): TemplateResult {
    const { terms, locale, direction, coming } = this.#say;
    if (coming ?? this.#help.coming) return html`<slot></slot>`;
    return html`<div class="listing" lang=${locale} dir=${direction ?? nothing}>
      <header>
        <div class="title">${heading(this.headingLevel, terms.list.heading)}</div>
        <p class="soft">${terms.list.intro}</p>
        ${this.#care()}
      </header>
      <div class="unseen" role="status">${this.#announcer.words}</div>
      ${this.#body()}
    </div>`;
  }

  /** What peer support is not; and where help is, or the ways to it. */
  #care(): TemplateResult {
    const { terms } = this.#say;
    const way = wayTo(this.#banner, terms.help, () => leadTo(this, BANNER), 'link');
    return html`<div part="note" class="care small">
      <p>${terms.list.care} ${way}</p>
      ${way ? nothing : this.#ways((parts, help) => parts.helpWays(help))}
    </div>`;
  }

  /** What draws the list comes while the list does; without it there is none. */
  get #state(): MentorsState {
    const { state } = this.#mentors;
    if (state !== 'ready' || this.#ready.here) return state;
    return this.#ready.failed ? 'failed' : 'loading';
  }

  #find(): void {
    const narrowing = this.#ready.want()?.narrowing;
    const { topic, language, format, availability, mentors } = this;
    narrowing?.preset({ topic, language, format, availability });
    const all = { mentors, isLike: false };
    this.#found = narrowing?.find(mentors, this.#mentors.now, this.#say) ?? all;
  }

  #body(): unknown {
    const { list } = this.#say.terms;
    const help = (): unknown => this.#ways((parts, help) => parts.helpBlock(help, this.headingLevel + 1));
    switch (this.#state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return waitingFor(this.#waiting.value, list);
      case 'empty':
        return emptyMessage(list, help());
      case 'failed':
        return failedMessage(list, this.#retry, help());
      case 'ready':
        return [
          caveatsOf(this.#mentors.isPartial ? [list.partly] : [], list, this.#retry),
          this.#ready.here && this.#list(this.#ready.here, help),
        ];
    }
  }

  #list({ file, narrowing }: Ready, help: () => unknown): unknown {
    const view = this.#viewOf(narrowing);
    const box = narrowing.box(view);
    if (!this.#found.mentors.length) return [box, narrowing.nobody(view), help()];
    const shown = this.shown ?? file.FIRST;
    const showMore = (): void => this.#showMore(shown, shown + file.STEP);
    const total = this.mentors.length;
    return [
      box,
      file.results({ ...view, found: this.#found, total, shown, card: this.#cards(file), showMore }),
    ];
  }

  /** The card of each mentor. */
  #cards(file: typeof ready): (mentor: ListedMentor) => TemplateResult {
    const { terms, locale } = this.#say;
    const level = this.headingLevel + 1;
    const shared = {
      alone: false,
      slots: NO_SLOTS,
      terms,
      locale,
      level,
      help: this.#cardHelp,
      acts: this.#acts,
    };
    return (mentor) => {
      const standing = standingOf(mentor, this.#mentors.now);
      return file.mentorCard({ ...shared, mentor, standing, ...this.#acts.of(mentor, this.groupsUrl) });
    };
  }

  #viewOf({ query }: Ready['narrowing']): ListView {
    const { terms, locale } = this.#say;
    const numbers = new Intl.NumberFormat(locale);
    return { terms, locale, number: (n) => numbers.format(n), query, ask: this.#ask };
  }

  get #banner(): MentorHelp['where'] {
    return whereIs(this, BANNER, this.helpUrl);
  }

  /** Where the page has no place for help, cards lead to what stands above them. */
  get #cardHelp(): MentorHelp {
    const where = this.#banner;
    const go = (): void => (where ? leadTo(this, BANNER) : this.#focus('.care'));
    return { where: where ?? 'here', go, ways: null };
  }

  /** Until the help of a country is here, and where it cannot be had, there is what is true everywhere. */
  #ways(say: (parts: typeof helpParts, help: HelpView) => unknown): unknown {
    const help = this.#help.want();
    if (!help) return html`<p>${this.#say.terms.local}</p>`;
    return say(help.parts, { ...help.crisis.value, url: this.helpUrl });
  }

  /** Most pages have a place for help, and need none of it: its looks come with it. */
  async #fetchHelp(): Promise<{ parts: typeof helpParts; crisis: UseCrisisHelp }> {
    const [parts, file] = await Promise.all([
      import('../../parts/help.js'),
      import('../../context/use-crisis-help.js'),
    ]);
    this.#wear(parts.helpStyles);
    return { parts, crisis: new file.UseCrisisHelp(this) };
  }

  #fetchReady(): Promise<Ready> {
    return import('./ready.js').then((file) => {
      this.#wear(file.readyStyles);
      return { file, narrowing: new file.UseNarrowing(this) };
    });
  }

  #wear(looks: readonly CSSResult[]): void {
    this.#looks.push(...looks);
    adoptStyles(this.renderRoot as ShadowRoot, [...PeerMentorList.elementStyles, ...this.#looks]);
  }

  #countWords({ file, narrowing }: Ready): string {
    return file.countWords(this.#found, this.mentors.length, this.#viewOf(narrowing));
  }

  /** The list begins anew; what came of it is told when it has settled. */
  readonly #ask = (query: MentorQuery): void => {
    const { here } = this.#ready;
    if (!here) return;
    here.narrowing.query = query;
    this.shown = null;
    this.requestUpdate();
    this.#announcer.settle(() => {
      this.dispatchEvent(new PeerResultsEvent(this.#found.mentors.length, this.mentors.length));
      return this.#countWords(here);
    });
  };

  /** The button goes while we try, so the focus goes to the title and is not lost. */
  readonly #retry = (): void => {
    this.#retried = true;
    this.#ready.again();
    this.#mentors.retry();
    this.#focus('.title');
  };

  /** The first of the new cards takes the focus, so that reading goes on where it stopped. */
  #showMore(from: number, to: number): void {
    const { here } = this.#ready;
    this.shown = to;
    if (here) this.#announcer.settle(() => this.#shownWords(here, to));
    void this.updateComplete.then(() => this.#focus(`[part="item"]:nth-child(${from + 1})`));
  }

  #shownWords({ narrowing }: Ready, shown: number): string {
    const { terms, number } = this.#viewOf(narrowing);
    const found = this.#found.mentors.length;
    return terms.list.shown(number(Math.min(shown, found)), number(found));
  }

  #focus(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
