import { html, nothing, type TemplateResult } from 'lit';
import { UseDirectory } from '../../context/use-directory.js';
import { UseFindRequests } from '../../context/find-requests.js';
import { UseMinute } from '../../context/use-minute.js';
import { UseFormat } from '../../context/use-format.js';
import { crisisHelpOf, helpDirectories } from '../../data/helplines-core.js';
import { chooseHelp } from '../../logic/choose-helpline.js';
import { readZone } from '../../logic/clock.js';
import { find, type Row, type Viewpoint } from '../../logic/find.js';
import type { Feed } from '../../model/feed.js';
import type { Group, GroupKind } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import { en, type Terms } from '../../text/en.js';
import { loadTerms } from '../../text/load-terms.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { careLines, helpBlock, helpStyles, type HelpView } from '../../parts/help.js';
import { heading } from '../../parts/heading.js';
import { property, state } from '../../parts/property.js';
import { emptyMessage, failedMessage, waitingFor } from '../../parts/states.js';
import { tokens } from '../../parts/tokens.js';
import { Widget } from '../../parts/widget.js';
import type { Find } from '../../model/find.js';
import { PeerResultsEvent } from '../../context/events.js';
import { Announcer } from '../../context/announcer.js';
import { countWords, results, STEP } from './results.js';
import { caveats } from './messages.js';
import { stateOf, type FinderState } from './state.js';
import { styles } from './styles.js';
import { UseDetail } from './detail/use-detail.js';
import type { Setting } from './detail/view.js';
import { UseSearch, type Found } from './search/use-search.js';
import { searchStyles } from './search/styles.js';
import { UseWaiting } from '../../context/waiting.js';

const FIRST = 20;

/**
 * Support groups, online communities and peer-led workshops from one or more feeds: soonest first, at the right time,
 * with nothing sent to anyone but the feeds' own servers.
 *
 * Children without a `slot` show where there is no script, no feed, or no list to be had.
 *
 * @summary Find a support group, an online community or a peer-led workshop.
 * @fires {PeerLoadEvent} peer-load - A feed was read: how many groups, problems and sources there are now.
 * @fires {PeerErrorEvent} peer-error - A feed was not: which one, and a stable code.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what a record held that could not be used as it was.
 * @fires {PeerResultsEvent} peer-results - What a visitor changed has settled: how many groups of how many.
 * @slot - Fallback without script, and when no list can be had.
 * @slot first-visit - Instead of our words on what a first visit is like.
 * @slot empty - Instead of our words when no group is listed.
 * @slot failed - Instead of our words when the list cannot be had; the way to help stays.
 * @csspart heading - Every heading.
 * @csspart list - The list of one day.
 * @csspart item - One group.
 * @csspart detail - All that is told of one group.
 * @csspart search - The search box, with what is quick to choose.
 * @csspart filters - All other filters.
 * @csspart filter - One filter.
 * @csspart action - Every link and button.
 * @csspart status - What the finder says of itself: counts, waiting, faults.
 * @csspart note - What goes with every list of peers, and the way to help.
 */
export class PeerGroupFinder extends Widget {
  static override styles = [tokens, base, buttons, helpStyles, searchStyles, styles];

  /** One or more addresses of feeds, separated by spaces. */
  @property() src = '';
  /** Settings feed by feed, instead of `src`. */
  @property({ attribute: false }) feeds: readonly Feed[] | null = null;
  /** The data itself, instead of an address. */
  @property({ attribute: false }) data: unknown = null;
  /** The reader to use; without it the feed's own content decides. */
  @property() format: string | null = null;
  /** Whose groups these are (AA, NA …): type codes belong to a programme. */
  @property() programme: string | null = null;
  /** What the feed lists: support-group (default), online-community or workshop. */
  @property() kind: GroupKind | null = null;
  /** IANA zone of feeds that name none; without it their times are shown as given. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** ISO 3166-1 alpha-2: whose help lines to show. */
  @property() country: string | null = null;
  /** Also list groups that are paused or have ended. */
  @property({ type: Boolean, attribute: 'show-inactive' }) showInactive = false;
  /** Show the contact of a group, where the feed gives one. */
  @property({ type: Boolean, attribute: 'show-contact' }) showContact = false;
  /** The page's own place for help. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** 1 to 6: the level of the finder's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  /** What to show at first: words to search for. */
  @property() words: string | null = null;
  /** today, tomorrow, now, or weekdays from 1 (Monday) to 7; several with commas, as in all that follow. */
  @property() day: string | null = null;
  /** morning, afternoon, evening, night */
  @property() time: string | null = null;
  /** in-person, online, hybrid, phone */
  @property() how: string | null = null;
  /** A place as the feed names it, wide to narrow with " > " between. */
  @property() place: string | null = null;
  /** Topics, in the feed's words. */
  @property() topic: string | null = null;
  /** women, men, lgbtq, newcomers, young-people … */
  @property() audience: string | null = null;
  /** open, closed, step-free, captions, sign-language, free */
  @property() access: string | null = null;
  /** Languages of the groups, as BCP 47 tags. */
  @property() language: string | null = null;
  /** One group and a filtered list may stand in the page's address, so that people can pass them on. */
  @property({ type: Boolean }) linkable = false;
  /** Which of these a visitor cannot change, such as "kind how". */
  @property() lock = '';

  readonly #directory = new UseDirectory(this);
  readonly #minute = new UseMinute(this);
  readonly #say = new UseFormat(this, en, loadTerms);
  readonly #waiting = new UseWaiting(this);
  readonly #announcer = new Announcer(this);
  readonly #search = new UseSearch(this, () => this.#asked());
  readonly #detail = new UseDetail(this, () => this.#setting);
  #rows: readonly Row[] = [];
  #rowsFor: readonly unknown[] = [];
  #found: Found = { rows: [], ranked: false, like: false };
  #retried = false;

  @state() private shown = FIRST;

  constructor() {
    super();
    new UseFindRequests(this, (find) => this.#answer(find));
  }

  /** All groups that were read, also those that are not listed. */
  get groups(): readonly Group[] {
    return this.#directory.value.groups;
  }

  /** What could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#directory.value.problems;
  }

  /** Shows one group by its id, and moves the focus there. Nothing happens where no feed has it. */
  open(id: string): Promise<void> {
    return this.#detail.open(id);
  }

  /** Closes the open group. */
  close(): void {
    this.#detail.close();
  }

  protected override willUpdate(): void {
    const { data, feeds, src, format, programme, kind, timeZone } = this;
    this.#directory.want({ data, feeds, src, format, programme, kind, timeZone, lang: this.#say.lang });
    this.#findAgain();
    this.#search.preset(this.#presets, this.lock, this.linkable);
    this.#found = this.#search.find(this.#rows, this.#viewpoint);
    this.#waiting.set(this.#state === 'loading');
  }

  protected override updated(): void {
    if (this.#state === 'ready') this.#search.listed();
    if (!this.#retried || this.#directory.value.sources.some((source) => source.state === 'loading')) return;
    this.#retried = false;
    this.#announcer.settle(() => (this.#rows.length ? this.#countWords : this.#say.terms.finder.failed));
  }

  protected override render(): TemplateResult {
    const { terms, locale, direction, coming } = this.#say;
    if (coming) return html`<slot></slot>`;
    return html`<div class="finder listing" lang=${locale} dir=${direction ?? nothing}>
      <header>
        <div class="title">${heading(this.headingLevel, terms.finder.heading)}</div>
        <p class="soft">${terms.finder.intro}</p>
        ${careLines(this.#help)}
      </header>
      <div class="unseen" role="status">${this.#announcer.words}</div>
      ${this.#body()}
    </div>`;
  }

  get #state(): FinderState {
    return stateOf(this.#directory.value, this.#rows.length);
  }

  get #setting(): Setting {
    const { terms, format } = this.#say;
    const { groups, linkable, showContact: contact } = this;
    return { groups, terms, format, viewpoint: this.#viewpoint, contact, linkable };
  }

  get #viewpoint(): Viewpoint {
    return { now: this.#minute.now, zone: readZone() };
  }

  get #help(): HelpView<Terms> {
    const { terms, lang } = this.#say;
    const country = this.country ?? this.#directory.surroundings.country;
    return {
      help: chooseHelp(crisisHelpOf, country, lang),
      directories: helpDirectories,
      terms,
      url: this.helpUrl,
    };
  }

  /** What the page wants shown at first. Where all groups are of one kind or programme, that is no choice. */
  get #presets(): Find {
    const { words, day, time, how, place, topic, audience, access, language } = this;
    const kind = this.#isMixed ? this.kind : null;
    const ofOne = this.#rows.every(({ group }) => group.programme === this.#rows[0]?.group.programme);
    const programme = ofOne ? null : this.programme;
    const all = { words, day, time, how, place, kind, programme, topic, audience, access, language };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
  }

  /** Only when the groups or the minute are other ones: the list of ten thousand is not worked out twice. */
  #findAgain(): void {
    const { groups } = this.#directory.value;
    const rowsFor = [groups, this.#minute.now, this.showInactive];
    if (rowsFor.every((each, i) => each === this.#rowsFor[i])) return;
    this.#rowsFor = rowsFor;
    this.#rows = groups.length ? find(groups, { inactive: this.showInactive }, this.#viewpoint) : [];
  }

  #body(): unknown {
    const { terms, format } = this.#say;
    const help = (): unknown => helpBlock(this.#help, this.headingLevel + 1);
    switch (this.#state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return waitingFor(this.#waiting.value, terms.finder);
      case 'empty':
        return emptyMessage(terms.finder, help());
      case 'failed':
        return failedMessage(terms.finder, this.#retry, help());
      case 'ready': {
        const view = { terms, format, retry: this.#retry };
        return [caveats(this.#directory.value, this.#minute.now, view), this.#list()];
      }
    }
  }

  #list(): unknown {
    const [rows, viewpoint] = [this.#rows, this.#viewpoint];
    const box = this.#search.box(rows, viewpoint, this.#say);
    const left = this.#found.rows.length
      ? this.#results(viewpoint)
      : [this.#search.noneFound(rows, viewpoint, this.#say), helpBlock(this.#help, this.headingLevel + 1)];
    const apart = this.#detail.apart(this.#found.rows.slice(0, this.shown), this.headingLevel + 1);
    return [box, this.#search.chips(this.#say), apart, left];
  }

  #results(viewpoint: Viewpoint): TemplateResult {
    const { terms, format } = this.#say;
    return results({
      terms,
      format,
      viewpoint,
      level: this.headingLevel + 1,
      mixed: this.#isMixed,
      distance: this.#search.distance(this.#say),
      detail: this.#detail,
      found: this.#found,
      total: this.#rows.length,
      shown: this.shown,
      likeWords: this.#search.likeWords,
      showMore: this.#showMore,
    });
  }

  get #isMixed(): boolean {
    return this.#rows.some(({ group }) => group.kind !== this.#rows[0]?.group.kind);
  }

  get #countWords(): string {
    return countWords(this.#found, this.#rows.length, this.#say.terms, this.#say.format);
  }

  /** The list begins anew; what came of it is told when it has settled. */
  #asked(): void {
    this.shown = FIRST;
    this.#announcer.settle(() => {
      this.dispatchEvent(new PeerResultsEvent(this.#found.rows.length, this.#rows.length));
      return this.#countWords;
    });
  }

  /** Brings somebody here who was led from another widget. Nothing asked for leaves the list as it is. */
  #answer(find: Find): void {
    if (Object.keys(find).length) this.#search.answer(find);
    this.scrollIntoView();
    this.#focus(this.renderRoot.querySelector<HTMLElement>('.title'));
  }

  /** The button goes while we try, so the focus goes to the title and is not lost. */
  readonly #retry = (): void => {
    this.#retried = true;
    this.#directory.retry();
    this.#focus(this.renderRoot.querySelector<HTMLElement>('.title'));
  };

  /** The first of the new rows takes the focus, so that reading goes on where it stopped. */
  readonly #showMore = (): void => {
    const first = this.shown;
    const { terms, format } = this.#say;
    this.shown += Math.min(STEP, this.#found.rows.length - first);
    const shown = terms.finder.shown(format.number(this.shown), format.number(this.#found.rows.length));
    this.#announcer.settle(() => shown);
    void this.updateComplete.then(() => {
      this.#focus(this.renderRoot.querySelectorAll<HTMLElement>('[part="item"]')[first]);
    });
  };

  #focus(target: HTMLElement | null | undefined): void {
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
