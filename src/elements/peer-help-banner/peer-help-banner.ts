import { html, type TemplateResult } from 'lit';
import { PeerFindEvent } from '../../context/find-event.js';
import { Later } from '../../context/later.js';
import { UseNeighbours, whereIs } from '../../context/neighbour.js';
import { UseOwn } from '../../context/use-own.js';
import { UseProvider } from '../../context/use-provider.js';
import { UseTerms } from '../../context/use-terms.js';
import { crisisHelpOf } from '../../data/helplines-core.js';
import { chooseHelp, countryCode } from '../../logic/choose-helpline.js';
import { readZone } from '../../logic/clock.js';
import { pageUrl } from '../../logic/page-url.js';
import type { Hours, OwnHelp } from '../../model/helpline.js';
import type { Problem } from '../../model/problem.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { helplineStyles } from '../../parts/helpline.js';
import { property, state } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { spoken } from '../../parts/spoken.js';
import { Widget } from '../../parts/widget.js';
import { enBanner } from '../../text/en-banner.js';
import { loadBannerTerms } from '../../text/load-banner-terms.js';
import { banner } from './banner.js';
import { styles } from './styles.js';
import type { BannerView, Lines } from './view.js';

const FINDER = 'peer-group-finder';

/**
 * Help for somebody in a crisis, by country: in danger, someone to talk to, professional help, peers. Numbers of all
 * countries are in the widget's own file; nothing is asked of anybody, and nothing happens by itself.
 *
 * Children without a `slot` show where there is no script, or where the widget fails: put real links there.
 * `npx peer-support-elements snippet help-banner --country CA` writes them.
 *
 * @summary Crisis and professional help for the visitor's country.
 * @fires {PeerErrorEvent} peer-error - A file of the organisation's own lines could not be read; the built-in ones show.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what the organisation's own lines held that could not be used.
 * @fires {PeerFindEvent} peer-find - Somebody wants to see the groups on this page.
 * @slot - Fallback without script, and where the widget fails.
 * @csspart heading - Every heading.
 * @csspart list - A list of help lines.
 * @csspart item - One help line.
 * @csspart action - Every link and button.
 * @csspart filter - Where to change the country.
 * @csspart status - What the banner says of itself: the country, faults.
 * @csspart note - When the numbers were checked.
 */
export class PeerHelpBanner extends Widget {
  static override styles = [tokens, base, buttons, helplineStyles, styles];

  /** ISO 3166-1 alpha-2; UK means GB. Without it the provider's, else the visitor's time zone suggests one. */
  @property() country: string | null = null;
  /** The visitor cannot choose another country. */
  @property({ type: Boolean, attribute: 'country-locked' }) countryLocked = false;
  /** all, crisis (danger and someone to talk to) or professional (danger and professional help). */
  @property() level: 'all' | 'crisis' | 'professional' = 'all';
  /** banner (full), card (for a narrow column) or inline (one line). */
  @property() variant: 'banner' | 'card' | 'inline' = 'banner';
  /** Topics of the lines that stand open, in this order, with spaces between; crisis, suicide, mental-health, substance-use. */
  @property() topics = '';
  /** The organisation whose page it is. */
  @property() organisation: string | null = null;
  /** Its telephone number for professional help. */
  @property() phone: string | null = null;
  /** When somebody answers there, as OpenStreetMap writes hours: "Mo-Fr 08:00-17:00; Sa 10:00-12:00". What we cannot read is shown as written. */
  @property() hours: string | null = null;
  /** IANA zone of these hours, and of those of its own lines; without it nobody is told whether it is open now. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** Where to book a visit. */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;
  /** Its e-mail address for professional help. */
  @property() email: string | null = null;
  /** Addresses of what the organisation says about help lines (schema/helpline-override.json), with spaces between. */
  @property() src = '';
  /** The same as a value: one override, or several. */
  @property({ attribute: false }) data: unknown = null;
  /** Where the groups are, if there is no finder on the page. */
  @property({ attribute: 'groups-url' }) groupsUrl: string | null = null;
  /** Id of the finder to lead to, where there are several. */
  @property() for: string | null = null;
  /** Leaves out the emergency number. Only for pages that show it beside the banner; it warns. */
  @property({ type: Boolean, attribute: 'without-emergency-number' }) withoutEmergencyNumber = false;
  /** 1 to 6: the level of the banner's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #say = new UseTerms(this, enBanner, loadBannerTerms);
  readonly #around = new UseProvider(this);
  readonly #overrides = new UseOwn(this, async () =>
    (await import('../../context/use-overrides.js')).useOverrides(this),
  );
  readonly #guess = new Later(this, async () => (await import('../../context/guess-country.js')).guess);
  readonly #allLines = new Later(this, async () => (await import('./all-lines.js')).allLinesOf);
  readonly #clock = new Later(this, async () => (await import('./clock.js')).clockOf(this));

  /** What the visitor chose; "" is another country than ours; null: nothing. */
  @state() private chosen: string | null = null;

  /** What the organisation's own lines held that could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#overrides.problems;
  }

  constructor() {
    super();
    new UseNeighbours(this, [FINDER]);
  }

  /** Where words are on their way, or the country is to be told by a provider, or guessed: when it is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming = this.#coming;
    return coming ? coming.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    this.#overrides.want(this.data, this.src || this.#around.value.helplines || '');
    if (this.#given === null && !this.#around.coming) this.#guess.want();
    if (changed.has('withoutEmergencyNumber') && this.withoutEmergencyNumber) {
      console.warn('peer-help-banner: the emergency number is left out. Show it beside the banner.', this);
    }
  }

  /** While a country is looked for, and the words of another language, what the page wrote stays. */
  protected override render(): TemplateResult {
    return this.#coming ? html`<slot></slot>` : spoken(this.#say, banner(this.#view, this.variant));
  }

  /** What a visitor chose, or the page says. */
  get #given(): string | null {
    return this.chosen ?? (this.country || this.#around.value.country);
  }

  get #coming(): Promise<unknown> | null {
    const country = this.#given === null ? (this.#around.coming ?? this.#guess.coming) : null;
    return country ?? this.#say.coming;
  }

  get #country(): string | null {
    const given = this.#given;
    return given === null ? (this.#guess.want()?.(readZone(), this.#say.lang) ?? null) : countryCode(given);
  }

  get #lines(): Lines {
    const [country, { lang }] = [this.#country, this.#say];
    const theirs = country ? (this.#overrides.value?.find((one) => one.country === country) ?? null) : null;
    const topics = this.topics
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const all = theirs || topics.length ? this.#allLines.want() : this.#allLines.here;
    if (all && country) return all(country, theirs, lang, topics);
    const help = chooseHelp(crisisHelpOf, country, lang);
    return { help, open: [...(theirs?.lines ?? []), ...(help?.lines ?? [])], more: null };
  }

  get #view(): BannerView {
    const { terms, lang, locale } = this.#say;
    return {
      ...this.#lines,
      failed: this.#allLines.failed,
      unfold: this.#unfold,
      terms,
      lang,
      locale,
      country: this.#country,
      hours: this.#hours,
      level: this.headingLevel,
      own: this.#own,
      emergency: !this.withoutEmergencyNumber,
      shows: this.#shows,
      choose: this.countryLocked ? null : this.#choose,
      peers: whereIs(this, FINDER, this.groupsUrl),
      toPeers: this.#toPeers,
    };
  }

  get #shows(): BannerView['shows'] {
    const { level } = this;
    const [talk, care] = [level !== 'professional', level !== 'crisis'];
    return { talk, care, peers: talk && care };
  }

  get #own(): OwnHelp {
    const { organisation, phone, hours, timeZone, email } = this;
    const bookingUrl = pageUrl(this.bookingUrl, document.baseURI);
    const isGiven = [organisation, phone, bookingUrl, email].some(Boolean);
    const own = { organisation, phone, hours, timeZone, bookingUrl, email };
    return isGiven ? own : (this.#around.value.own ?? own);
  }

  /** As written where what it takes cannot be had. */
  readonly #hours = (hours: Hours): readonly string[] => {
    if (hours.text === '24/7') return [this.#say.terms.banner.always];
    const timeZone = hours.timeZone || this.timeZone || this.#around.value.timeZone;
    return this.#clock.want()?.({ ...hours, timeZone }) ?? (this.#clock.failed ? [hours.text] : []);
  };

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  readonly #unfold = (): void => this.#allLines.again();

  readonly #toPeers = (): void => {
    this.dispatchEvent(new PeerFindEvent({}));
  };
}
