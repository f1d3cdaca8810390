import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { UseDirectory } from '../../context/use-directory.js';
import { UseMinute } from '../../context/use-minute.js';
import { UseTerms } from '../../context/use-terms.js';
import { crisisHelpOf, helpDirectories } from '../../data/helplines-core.js';
import { chooseHelp } from '../../logic/choose-helpline.js';
import { readZone } from '../../logic/clock.js';
import { find, type Row, type Viewpoint } from '../../logic/find.js';
import type { Feed } from '../../model/feed.js';
import type { Group, GroupKind } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { careLines, helpStyles, type HelpView } from '../../parts/help.js';
import { heading } from '../../parts/heading.js';
import { property, state } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { Announcer } from './announcer.js';
import { list } from './list.js';
import { caveats, emptyMessage, failedMessage, waitingFor } from './messages.js';
import { stateOf, type FinderState } from './state.js';
import { styles } from './styles.js';
import { UseWaiting } from './waiting.js';

const FIRST = 20;
const STEP = 50;

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
 * @slot - Fallback without script, and when no list can be had.
 * @slot empty - Instead of our words when no group is listed.
 * @slot failed - Instead of our words when the list cannot be had; the way to help stays.
 * @csspart heading - Every heading.
 * @csspart list - The list of one day.
 * @csspart item - One group.
 * @csspart action - Every link and button.
 * @csspart status - What the finder says of itself: counts, waiting, faults.
 * @csspart note - What goes with every list of peers, and the way to help.
 */
export class PeerGroupFinder extends LitElement {
  static override styles = [tokens, base, buttons, helpStyles, styles];

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
  /** The page's own place for help. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** 1 to 6: the level of the finder's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #directory = new UseDirectory(this);
  readonly #minute = new UseMinute(this);
  readonly #say = new UseTerms(this);
  readonly #waiting = new UseWaiting(this);
  readonly #announcer = new Announcer(this);
  #rows: readonly Row[] = [];
  #foundFor: readonly unknown[] = [];
  #retried = false;

  @state() private shown = FIRST;

  /** All groups that were read, also those that are not listed. */
  get groups(): readonly Group[] {
    return this.#directory.value.groups;
  }

  /** What could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#directory.value.problems;
  }

  protected override willUpdate(): void {
    const { data, feeds, src, format, programme, kind, timeZone } = this;
    this.#directory.want({ data, feeds, src, format, programme, kind, timeZone, lang: this.#say.lang });
    this.#findAgain();
    this.#waiting.set(this.#state === 'loading');
  }

  protected override updated(): void {
    if (!this.#retried || this.#directory.value.sources.some((source) => source.state === 'loading')) return;
    this.#retried = false;
    const { terms, format } = this.#say;
    const total = this.#rows.length;
    this.#announcer.say(total ? terms.finder.groups(total, format.number(total)) : terms.finder.failed);
  }

  protected override render(): TemplateResult {
    const { terms, format } = this.#say;
    return html`<div class="finder" lang=${format.locale}>
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

  get #viewpoint(): Viewpoint {
    return { now: this.#minute.now, zone: readZone() };
  }

  get #help(): HelpView {
    const { terms, lang } = this.#say;
    const country = this.country ?? this.#directory.surroundings.country;
    return {
      help: chooseHelp(crisisHelpOf, country, lang),
      directories: helpDirectories,
      terms,
      url: this.helpUrl,
    };
  }

  /** Only when the groups, the minute or the query are other ones: the list of ten thousand is not worked out twice. */
  #findAgain(): void {
    const { groups } = this.#directory.value;
    const foundFor = [groups, this.#minute.now, this.showInactive];
    if (foundFor.every((each, i) => each === this.#foundFor[i])) return;
    this.#foundFor = foundFor;
    this.#rows = groups.length ? find(groups, { inactive: this.showInactive }, this.#viewpoint) : [];
  }

  #body(): unknown {
    const view = {
      help: this.#help,
      format: this.#say.format,
      level: this.headingLevel + 1,
      retry: this.#retry,
    };
    switch (this.#state) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return waitingFor(this.#waiting.value, view);
      case 'empty':
        return emptyMessage(view);
      case 'failed':
        return failedMessage(view);
      case 'ready':
        return [caveats(this.#directory.value, this.#minute.now, view), this.#list()];
    }
  }

  #list(): TemplateResult {
    const { terms, format } = this.#say;
    const total = this.#rows.length;
    const more = Math.min(STEP, total - this.shown);
    const mixed = this.#rows.some(({ group }) => group.kind !== this.#rows[0]?.group.kind);
    const view = { terms, format, viewpoint: this.#viewpoint, level: this.headingLevel + 1, mixed };
    return html`<p part="status" class="soft small">${terms.finder.groups(total, format.number(total))}</p>
      ${list(this.#rows.slice(0, this.shown), view)}
      ${
        more > 0
          ? html`<button class="button more" part="action" type="button" @click=${this.#showMore}>
              ${terms.finder.more(format.number(more))}
            </button>`
          : nothing
      }`;
  }

  /** The button goes while we try, so the focus goes to the title and is not lost. */
  readonly #retry = (): void => {
    this.#retried = true;
    this.#directory.retry();
    this.#focus(this.renderRoot.querySelector<HTMLElement>('.title'));
  };

  /** The first of the new rows takes the focus, so that reading goes on where it stopped. */
  readonly #showMore = async (): Promise<void> => {
    const first = this.shown;
    const { terms, format } = this.#say;
    this.shown += Math.min(STEP, this.#rows.length - first);
    this.#announcer.say(terms.finder.shown(format.number(this.shown), format.number(this.#rows.length)));
    await this.updateComplete;
    this.#focus(this.renderRoot.querySelectorAll<HTMLElement>('[part="item"]')[first]);
  };

  #focus(target: HTMLElement | null | undefined): void {
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  }
}
