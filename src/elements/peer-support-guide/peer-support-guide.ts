import { html, type TemplateResult } from 'lit';
import { PeerFindEvent } from '../../context/find-event.js';
import { Later } from '../../context/later.js';
import { leadTo, UseNeighbours, whereIs } from '../../context/neighbour.js';
import { UseOwn } from '../../context/use-own.js';
import { UseProvider } from '../../context/use-provider.js';
import { UseTerms } from '../../context/use-terms.js';
import { GUIDE_SECTIONS, type GuideSectionName } from '../../model/guide.js';
import type { Problem } from '../../model/problem.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { property } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { spoken } from '../../parts/spoken.js';
import { Widget } from '../../parts/widget.js';
import { enGuide } from '../../text/en-guide.js';
import { loadGuideTerms } from '../../text/load-guide-terms.js';
import { guide } from './guide.js';
import { styles } from './styles.js';
import type { GuideView, Lead, Leads } from './view.js';

const FINDER = 'peer-group-finder';
const MENTORS = 'peer-mentor-list';
const BANNER = 'peer-help-banner';

/**
 * What peer support is: its forms, what it can help with, ways in, and care with it. Each way in leads to the widget on
 * the page that shows it, else to the address that the page gives. The guide always says that peer support adds to care,
 * and leads to help in danger and to professional help, whatever else is replaced.
 *
 * Children without a `slot` show where there is no script, or where the widget fails.
 *
 * @summary What peer support is, what it can do, ways in, and care with it.
 * @fires {PeerFindEvent} peer-find - Somebody wants to see the groups or workshops on this page.
 * @fires {PeerErrorEvent} peer-error - The organisation's own texts could not be read; the built-in ones show.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what of their own texts could not be used as it was.
 * @slot - Fallback without script, and where the widget fails.
 * @slot forms - In place of what is told of the forms of peer support; the heading stays.
 * @slot benefits - In place of what it can help with; the heading stays.
 * @slot ways-in - In place of the ways in; the heading stays.
 * @slot care - In place of the care with it; the heading, and the way to professional and urgent help, stay.
 * @csspart heading - Every heading.
 * @csspart list - The list of each section.
 * @csspart item - One form, benefit, way or caution.
 * @csspart action - Every link and button.
 * @csspart note - What peer support is not, and the way to other help.
 */
export class PeerSupportGuide extends Widget {
  static override styles = [tokens, base, buttons, styles];

  /** Which sections to show: forms, benefits, ways-in, care, with spaces between. Without it, or where it names none: all. */
  @property() section = '';
  /** As cards. */
  @property({ type: Boolean }) compact = false;
  /** Where the groups are, if there is no finder on the page. */
  @property({ attribute: 'groups-url' }) groupsUrl: string | null = null;
  /** Where the mentors are, if they are not on the page. */
  @property({ attribute: 'mentors-url' }) mentorsUrl: string | null = null;
  /** Where the workshops are, if there is no finder on the page; without it groups-url. */
  @property({ attribute: 'workshops-url' }) workshopsUrl: string | null = null;
  /** Where help in danger is, if there is no help banner on the page. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** The organisation's own texts, section by section (schema/guide.json): the value, or JSON as text. */
  @property({ attribute: false }) data: unknown = null;
  /** 1 to 6: the level of the guide's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #say = new UseTerms(this, enGuide, loadGuideTerms);
  readonly #around = new UseProvider(this);
  readonly #own = new UseOwn(this, async () =>
    (await import('../../context/use-own-guide.js')).useOwnGuide(this),
  );
  readonly #contact = new Later(this, async () => (await import('./own-contact.js')).ownContactOf(this));
  #isDrawn = false;

  /** What of the organisation's own texts could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#own.problems;
  }

  constructor() {
    super();
    new UseNeighbours(this, [FINDER, MENTORS, BANNER]);
  }

  /** Where something is still to be loaded: when it is here and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming = this.#own.coming ?? this.#around.coming ?? this.#contact.coming ?? this.#say.coming;
    return coming ? coming.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    this.#own.want(this.data, '');
    this.#isDrawn ||= !this.#own.coming;
  }

  /** Nobody sees our texts turn into those of the organisation: until they are read, what the page wrote stays. */
  protected override render(): TemplateResult {
    return this.#isDrawn && !this.#say.coming ? spoken(this.#say, guide(this.#view)) : html`<slot></slot>`;
  }

  get #view(): GuideView {
    const { own } = this.#around.value;
    return {
      terms: this.#say.terms,
      level: this.headingLevel,
      compact: this.compact,
      sections: this.#sections,
      own: this.#own.value ?? {},
      leads: this.#leads,
      urgent: this.#lead(BANNER, this.helpUrl),
      contact: (own && this.#contact.want()?.(own)) ?? null,
    };
  }

  get #sections(): readonly GuideSectionName[] {
    const asked = this.section.toLowerCase().split(/[\s,]+/);
    const shown = GUIDE_SECTIONS.filter((name) => asked.includes(name));
    return shown.length ? shown : GUIDE_SECTIONS;
  }

  get #leads(): Leads {
    const group = this.#find('support-group', this.groupsUrl);
    const mentor = this.#lead(MENTORS, this.mentorsUrl);
    const workshop = this.#find('workshop', this.workshopsUrl || this.groupsUrl);
    return { group, mentor, workshop, accountability: mentor.where ? mentor : group };
  }

  #lead(tag: string, address: string | null): Lead {
    return { where: whereIs(this, tag, address), go: () => leadTo(this, tag) };
  }

  #find(kind: string, address: string | null): Lead {
    return {
      where: whereIs(this, FINDER, address),
      go: () => this.dispatchEvent(new PeerFindEvent({ kind })),
    };
  }
}
