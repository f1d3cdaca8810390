import { css, html } from 'lit';
import { Later } from '../../context/later.js';
import { leadTo, whereIs } from '../../context/neighbour.js';
import { UseMentor } from '../../context/use-mentor.js';
import { UseMentorActs } from '../../context/use-mentor-acts.js';
import { UseTerms } from '../../context/use-terms.js';
import { standingOf } from '../../logic/mentor-standing.js';
import type { ListedMentor } from '../../model/mentor.js';
import type { Problem } from '../../model/problem.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { mentorCard } from '../../parts/mentor-card.js';
import { mentorCardStyles } from '../../parts/mentor-card-styles.js';
import type { MentorHelp, MentorView } from '../../parts/mentor-view.js';
import { property } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { spoken } from '../../parts/spoken.js';
import { Widget } from '../../parts/widget.js';
import { enMentor } from '../../text/en-mentor.js';
import { loadMentorTerms } from '../../text/load-mentor-terms.js';

const BANNER = 'peer-help-banner';

/** The card has a ground of its own, with round corners: beside it the page's shows. */
const onAnyGround = css`
  :host {
    background: none;
  }
`;

/** What says nothing of a person, and stays where a person must not be shown. */
const KEPT = new Set(
  'class dir for groups-url heading-level help-url hidden lang part slot style theme'.split(' '),
);

/** What `role` means to a browser, where a page groups its cards; all else there is a mentor's role. */
const ARIA_ROLE = /^(?:none|presentation|group|article|listitem|region|figure|gridcell|cell)$/;

/**
 * One peer mentor, written by hand with attributes and slots, or given as data. It shows what helps somebody choose, and
 * nothing that leads to the person but by the organisation.
 *
 * Without consent that is valid today, and for a minor, it shows nothing, fetches nothing, and takes all that tells of the
 * person out of the page: attributes, children and data. What the page's source holds stays there for those who have no
 * script; take it out yourself.
 *
 * Children without a `slot` show where there is no script, or where the widget fails.
 *
 * @summary One peer mentor.
 * @attr {string} id - As on any element; it names the mentor in `peer-mentor-request`.
 * @fires {PeerMentorRequestEvent} peer-mentor-request - Somebody asks about the mentor; the page may answer it.
 * @fires {PeerErrorEvent} peer-error - The data in the page is no JSON.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what was not shown as it was written, and why.
 * @slot - Fallback without script, and where the widget fails.
 * @slot story - Lived experience, in the mentor's own words.
 * @slot credentials - Training as the organisation states it, each with issuer and date.
 * @csspart heading - The mentor's name.
 * @csspart action - Every link and button.
 * @csspart status - What came of asking.
 * @csspart note - That a mentor is not for emergencies, and the way to help that is.
 */
export class PeerMentorCard extends Widget {
  static override styles = [tokens, base, buttons, mentorCardStyles, onAnyGround];

  // Lit calls a method of this name. Frameworks that find one set it instead of the attribute, and nothing would be drawn.
  static {
    Object.defineProperty(this.prototype, 'updated', {
      get: () => () => undefined,
      set(this: PeerMentorCard, date: string | null) {
        this.updatedOn = date;
      },
    });
  }

  /** A chosen first name. */
  @property() name: string | null = null;
  /** As the mentor gives them: "she/her". */
  @property() pronouns: string | null = null;
  /** "Peer mentor since 2021". The attribute `role` is read too where it is not one of ARIA's. */
  @property({ attribute: 'mentor-role' }) mentorRole: string | null = null;
  /** BCP 47 tags, with commas between, as in all lists that follow. */
  @property() languages: string | null = null;
  /** Lived experience, in the mentor's own words. */
  @property() topics: string | null = null;
  /** A story in plain text, instead of the slot. */
  @property() story: string | null = null;
  /** in-person, video, phone, message */
  @property() formats: string | null = null;
  /** How often: "every week". */
  @property() rhythm: string | null = null;
  /** open, waiting-list, full or paused */
  @property() availability: string | null = null;
  /** Who supervises the mentor. */
  @property() organisation: string | null = null;
  /** Its website. */
  @property({ attribute: 'organisation-url' }) organisationUrl: string | null = null;
  /** Where to ask: a page of the organisation, or mailto: of its office. Without it the page answers the event. */
  @property({ attribute: 'contact-url' }) contactUrl: string | null = null;
  /** IANA zone of the organisation: there the last day of consent ends. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;
  /** title | issuer | date | address of a proof; several with ";" between. */
  @property() credentials: string | null = null;
  /** Address of a photo. It is fetched only when it is shown. */
  @property({ attribute: 'photo-src' }) photoSrc: string | null = null;
  /** What the photo shows. */
  @property({ attribute: 'photo-alt' }) photoAlt: string | null = null;
  /** Instead of a photo: leaf, wave, sun, hill, boat or star. */
  @property() drawing: string | null = null;
  /** Ids of groups that the mentor leads; never groups merely attended. */
  @property() leads: string | null = null;
  /** YYYY-MM-DD: when somebody last looked whether this is true. */
  @property({ attribute: 'updated' }) updatedOn: string | null = null;
  /** YYYY-MM-DD: the last day on which the mentor agrees to be shown. Without it nothing shows. */
  @property({ attribute: 'consent-until' }) consentUntil: string | null = null;
  /** Not of age: nothing shows. */
  @property({ type: Boolean }) minor = false;
  /** The mentor as a value or as JSON (schema/mentor.json), instead of attributes. */
  @property({ attribute: false }) data: unknown = null;
  /** Id of the finder that has the groups, where there are several. */
  @property() for: string | null = null;
  /** Where the groups are, if there is no finder on the page. */
  @property({ attribute: 'groups-url' }) groupsUrl: string | null = null;
  /** Where help in danger is, if there is no help banner on the page. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** 1 to 6: the level of the mentor's name. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;
  /** @internal */
  @property({ attribute: 'role' }) writtenRole: string | null = null;

  readonly #say = new UseTerms(this, enMentor, loadMentorTerms);
  readonly #mentor = new UseMentor(this);
  readonly #acts = new UseMentorActs(this);
  readonly #help = new Later(
    this,
    async () => new (await import('../../context/use-crisis-help.js')).UseCrisisHelp(this),
  );
  readonly #helpWays = new Later(this, async () => (await import('../../parts/help.js')).helpWays);

  /** What was not shown as it was written. */
  get problems(): readonly Problem[] {
    return this.#mentor.problems;
  }

  /** Where something is still on its way: when it is here and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming =
      this.#say.coming ??
      this.#mentor.coming ??
      this.#acts.coming ??
      this.#help.coming ??
      this.#helpWays.coming;
    return coming ? coming.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    this.#takeRole();
    this.#mentor.read(this.data, this.#attributes);
    if (this.#mentor.written === 'hidden') this.#forget();
  }

  protected override render(): unknown {
    const { written, value } = this.#mentor;
    if (written === 'hidden') return null;
    if (!value || this.#say.coming) return html`<slot></slot>`;
    return spoken(this.#say, mentorCard(this.#viewOf(value)));
  }

  /** What ARIA does not know as a role is none to a browser either. */
  #takeRole(): void {
    const { writtenRole } = this;
    if (!writtenRole || ARIA_ROLE.test(writtenRole)) return;
    this.mentorRole ??= writtenRole;
    this.removeAttribute('role');
  }

  /** What the page has written of a person, by the names of attributes. */
  get #attributes(): Readonly<Record<string, string>> {
    const said = [...PERSON].map(([key, name]) => [name, String(this[key] || '')] as const);
    return Object.fromEntries([['id', this.id] as const, ...said].filter(([, value]) => value));
  }

  /** Takes the person out of the page. */
  #forget(): void {
    for (const name of this.getAttributeNames()) if (!KEPT.has(name)) this.removeAttribute(name);
    this.replaceChildren();
    Object.assign(this, NOBODY);
  }

  #viewOf(mentor: ListedMentor): MentorView {
    const { terms, locale } = this.#say;
    const { now, slots } = this.#mentor;
    return {
      mentor,
      alone: true,
      standing: standingOf(mentor, now),
      ...this.#acts.of(mentor, this.groupsUrl),
      slots: { story: slots.story, credentials: slots.credentials !== null },
      terms,
      locale,
      level: this.headingLevel,
      help: this.#helpView,
      acts: this.#acts,
    };
  }

  get #helpView(): MentorHelp {
    const where = whereIs(this, BANNER, this.helpUrl);
    const [ways, help] = where ? [] : [this.#helpWays.want(), this.#help.want()];
    return { where, go: () => leadTo(this, BANNER), ways: ways && help ? ways(help.value) : null };
  }
}

/** The properties that tell of a person, and the names of their attributes. */
const PERSON = [
  ['name', 'name'],
  ['pronouns', 'pronouns'],
  ['mentorRole', 'role'],
  ['languages', 'languages'],
  ['topics', 'topics'],
  ['story', 'story'],
  ['formats', 'formats'],
  ['rhythm', 'rhythm'],
  ['availability', 'availability'],
  ['organisation', 'organisation'],
  ['organisationUrl', 'organisation-url'],
  ['contactUrl', 'contact-url'],
  ['timeZone', 'time-zone'],
  ['credentials', 'credentials'],
  ['photoSrc', 'photo-src'],
  ['photoAlt', 'photo-alt'],
  ['drawing', 'drawing'],
  ['leads', 'leads'],
  ['updatedOn', 'updated'],
  ['consentUntil', 'consent-until'],
  ['minor', 'minor'],
] as const satisfies readonly (readonly [keyof PeerMentorCard, string])[];

/** All of these as they are where nothing is written. */
const NOBODY = {
  ...Object.fromEntries(PERSON.map(([key]) => [key, null])),
  minor: false,
  writtenRole: null,
  data: null,
};
