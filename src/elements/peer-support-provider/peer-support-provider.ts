import { css, html, LitElement, type TemplateResult } from 'lit';
import { ProvideSurroundings } from '../../context/provide-surroundings.js';
import type { Surroundings } from '../../context/surroundings.js';
import { UseDirectory } from '../../context/use-directory.js';
import { UseLanguage } from '../../context/use-language.js';
import { pageUrl } from '../../logic/page-url.js';
import type { Feed } from '../../model/feed.js';
import type { OwnHelp } from '../../model/helpline.js';
import type { Group } from '../../model/group.js';
import type { Problem } from '../../model/problem.js';
import { property } from '../../parts/property.js';

/**
 * Shares country, language, theme, time zone, feeds and the organisation's own help with the widgets inside it. Never required; what it does not set
 * comes from the provider around it. It takes no room of its own on the page.
 *
 * @summary One setting for all widgets inside it.
 * @attr {string} lang - Language of the widgets inside (BCP 47), as on any element.
 * @fires {PeerLoadEvent} peer-load - A feed was read: how many groups, problems and sources there are now.
 * @fires {PeerErrorEvent} peer-error - A feed was not: which one, and a stable code.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what a record held that could not be used as it was.
 * @slot - The widgets, and anything else of the page.
 */
export class PeerSupportProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
  `;

  /** ISO 3166-1 alpha-2: whose help lines to show. */
  @property() country: string | null = null;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;
  /** IANA zone of feeds that name none. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** One or more addresses of feeds, separated by spaces. */
  @property() src = '';
  /** Settings feed by feed, instead of `src`. */
  @property({ attribute: false }) feeds: readonly Feed[] | null = null;
  /** The data itself, instead of an address. */
  @property({ attribute: false }) data: unknown = null;

  /** The organisation whose page it is. */
  @property() organisation: string | null = null;
  /** Its telephone number for professional help. */
  @property() phone: string | null = null;
  /** When somebody answers there, as OpenStreetMap writes hours: "Mo-Fr 08:00-17:00; Sa 10:00-12:00". */
  @property() hours: string | null = null;
  /** Where to book a visit. */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;
  /** Its e-mail address for professional help. */
  @property() email: string | null = null;
  /** Addresses of what the organisation says about help lines, with spaces between. */
  @property({ attribute: 'helplines-src' }) helplinesSrc: string | null = null;
  /** Address of the organisation's own stages. */
  @property({ attribute: 'stages-src' }) stagesSrc: string | null = null;
  /** Addresses of mentors, with spaces between. */
  @property({ attribute: 'mentors-src' }) mentorsSrc: string | null = null;

  readonly #directory = new UseDirectory(this);
  readonly #language = new UseLanguage(this);
  readonly #surroundings = new ProvideSurroundings(this);
  #kept: OwnHelp | null = null;
  readonly #retry = (): void => this.#directory.retry();

  /** All groups that were read. */
  get groups(): readonly Group[] {
    return this.#directory.value.groups;
  }

  /** What could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#directory.value.problems;
  }

  protected override willUpdate(): void {
    const { data, feeds, src, timeZone } = this;
    this.#directory.want({ data, feeds, src, timeZone, lang: this.#language.value });
    this.#surroundings.tell(this.#told());
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** One value as long as nothing in it changes: widgets inside are told only of what is new. */
  get #own(): OwnHelp | null {
    const { organisation, phone, hours, timeZone, email } = this;
    const bookingUrl = pageUrl(this.bookingUrl, document.baseURI);
    if (![organisation, phone, bookingUrl, email].some(Boolean)) return null;
    const own = { organisation, phone, hours, timeZone, bookingUrl, email };
    if (JSON.stringify(own) !== JSON.stringify(this.#kept)) this.#kept = Object.freeze(own);
    return this.#kept;
  }

  #told(): Surroundings {
    const { surroundings: around, value } = this.#directory;
    return {
      country: this.country || around.country,
      lang: this.lang || around.lang,
      theme: this.theme || around.theme,
      timeZone: this.timeZone || around.timeZone,
      directory: value.sources.length ? value : null,
      own: this.#own ?? around.own,
      helplines: this.helplinesSrc || around.helplines,
      stages: this.stagesSrc || around.stages,
      mentors: this.mentorsSrc || around.mentors,
      retry: this.#retry,
    };
  }
}
