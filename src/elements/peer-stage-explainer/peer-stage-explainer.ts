import { html, type TemplateResult } from 'lit';
import { PeerFindEvent } from '../../context/events.js';
import { readHash } from '../../context/hash.js';
import { Later } from '../../context/later.js';
import { leadTo, neighbourOf, UseNeighbours, whereIs } from '../../context/neighbour.js';
import { copy, printOnly } from '../../context/outward.js';
import { UseOwn } from '../../context/use-own.js';
import { UseProvider } from '../../context/use-provider.js';
import { UseTerms } from '../../context/use-terms.js';
import { UseWidth } from '../../context/use-width.js';
import { threeStages } from '../../data/stages.js';
import type { Problem } from '../../model/problem.js';
import type { Stage, Stages } from '../../model/stage.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { property, state } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { spoken } from '../../parts/spoken.js';
import { Widget } from '../../parts/widget.js';
import { enExplainer } from '../../text/en-explainer.js';
import { loadExplainerTerms } from '../../text/load-explainer-terms.js';
import { loadStagesTerms } from '../../text/load-stages-terms.js';
import { inWords, noStagesWords } from '../../text/say-stages.js';
import { explainer } from './explainer.js';
import { styles } from './styles.js';
import type { Acts, ExplainerView, Layout } from './view.js';

const FINDER = 'peer-group-finder';
const MENTORS = 'peer-mentor-list';
const BANNER = 'peer-help-banner';

/** Below this width of its own (CSS pixels), stages are folded one under the other. */
const NARROW = 480;

/** The part of the hash that names a stage. */
const HASH = 'peer-stage';

/** What is to be pressed stays off the paper. */
const ON_PAPER = 'button,.ways,.tools,.copy{display:none!important}section{color:#000}';

/**
 * Stages of recovery, what each can be like, what may help, what peers can do, and ways onward. It asks nothing, keeps
 * nothing and sends nothing: nobody is put into a stage.
 *
 * Children without a `slot` show where there is no script, or where the widget fails.
 *
 * @summary The recovery stages and what peers can do in each.
 * @fires {PeerFindEvent} peer-find - Somebody wants to see groups that suit a stage.
 * @fires {PeerErrorEvent} peer-error - The organisation's own model could not be read; the built-in one shows.
 * @fires {PeerProblemEvent} peer-problem - For publishers: what their own model held that could not be used as it was.
 * @slot - Fallback without script, and where the widget fails.
 * @csspart heading - Every heading.
 * @csspart list - The list of stages, and that of what lies between them.
 * @csspart item - One stage.
 * @csspart action - Every link and button.
 * @csspart note - Whose model it is, and what it is not.
 */
export class PeerStageExplainer extends Widget {
  static override styles = [tokens, base, buttons, styles];

  /** three-stages (Yuval Dinary's) or stages-of-change. */
  @property() model: 'three-stages' | 'stages-of-change' = 'three-stages';
  /** path (a drawn way), tabs or list (everything open). Below 480 px of its own width stages are folded, unless it is a list. */
  @property() layout: 'path' | 'tabs' | 'list' = 'path';
  /** Address of the organisation's own model (schema/stages.json). */
  @property() src = '';
  /** The model itself, instead of an address: the value, or JSON as text. */
  @property({ attribute: false }) data: unknown = null;
  /** A link to one stage can be copied, and the page's address may name one. */
  @property({ type: Boolean }) linkable = false;
  /** Id of the finder to lead to, where there are several. */
  @property() for: string | null = null;
  /** Where the groups are, if there is no finder on the page. */
  @property({ attribute: 'groups-url' }) groupsUrl: string | null = null;
  /** Where the mentors are, if they are not on the page. */
  @property({ attribute: 'mentors-url' }) mentorsUrl: string | null = null;
  /** Where professional help is, if there is no help banner on the page. */
  @property({ attribute: 'help-url' }) helpUrl: string | null = null;
  /** 1 to 6: the level of the explainer's own heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #say = new UseTerms(this, enExplainer, loadExplainerTerms);
  readonly #words = new UseTerms(this, noStagesWords, loadStagesTerms);
  readonly #width = new UseWidth(this, NARROW);
  readonly #around = new UseProvider(this);
  readonly #own = new UseOwn(this, async () => (await import('../../context/use-stages.js')).useStages(this));
  readonly #change = new Later(
    this,
    async () => (await import('../../data/stages-of-change.js')).stagesOfChange,
  );
  readonly #crisis = new Later(this, async () => {
    const [{ UseCrisisHelp }, { helpWays }] = await Promise.all([
      import('../../context/use-crisis-help.js'),
      import('../../parts/help.js'),
    ]);
    const help = new UseCrisisHelp(this);
    return () => helpWays(help.value);
  });
  #copyThis: string | null = null;
  #isDrawn = false;

  @state() private current: string | null = null;
  @state() private said = '';
  /** undefined: nothing is printed; null: all stages are. */
  @state() private printing: string | null | undefined;

  /** What the organisation's own model held that could not be used as it was. */
  get problems(): readonly Problem[] {
    return this.#own.problems;
  }

  constructor() {
    super();
    new UseNeighbours(this, [FINDER, MENTORS, BANNER]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#look);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#look);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  /** Where a model is on its way: when it is here and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const coming = this.#saying ?? this.#own.coming ?? this.#change.coming;
    return coming ? coming.then(() => this.updateComplete) : done;
  }

  protected override willUpdate(): void {
    const src = this.src || this.#around.value.stages || '';
    this.#own.want(this.data, src);
    this.#isDrawn ||= Boolean(src) || !this.#own.coming;
  }

  /** What is in the page, and words, are here in a moment: until then, what the page wrote stays. */
  protected override render(): TemplateResult {
    const crisis = this.#crisisWays;
    const isReady = this.#isDrawn && !this.#saying;
    return isReady ? spoken(this.#say, explainer(this.#viewWith(crisis))) : html`<slot></slot>`;
  }

  /** For a page that has no place for help, nor a banner on its way. */
  get #crisisWays(): unknown {
    const place = whereIs(this, BANNER, this.helpUrl) ?? neighbourOf(this, BANNER);
    return place ? null : this.#crisis.want()?.();
  }

  get #saying(): Promise<void> | null {
    return this.#say.coming ?? this.#words.coming ?? this.#crisis.coming;
  }

  /** Somebody came with a link to one stage: it is brought into view once, when it is drawn. */
  protected override updated(): void {
    if (!this.linkable || !this.#awaited) return;
    const stage = this.renderRoot.querySelector<HTMLElement>(`[data-stage="${CSS.escape(this.#awaited)}"]`);
    if (!stage) return;
    this.#awaited = null;
    stage.scrollIntoView({ block: 'nearest' });
  }

  #awaited: string | null = null;

  /** The organisation's own; else the one that is asked for; the default until it is here, and where it cannot be had. */
  get #model(): Stages {
    const asked = this.model === 'stages-of-change' ? this.#change.want() : null;
    return this.#own.value ?? inWords(asked ?? threeStages, this.#words.terms);
  }

  get #layout(): Layout {
    if (this.printing !== undefined || this.layout === 'list') return 'list';
    if (this.#width.isNarrow) return 'disclosures';
    return this.layout === 'tabs' ? 'tabs' : 'path';
  }

  #viewWith(crisis: unknown): ExplainerView {
    return {
      terms: this.#say.terms,
      model: this.#model,
      layout: this.#layout,
      level: this.headingLevel,
      current: this.current,
      printing: this.printing ?? null,
      linkable: this.linkable,
      said: this.said,
      copyThis: this.#copyThis,
      acts: this.#acts,
      crisis,
      ways: {
        groups: whereIs(this, FINDER, this.groupsUrl),
        mentors: whereIs(this, MENTORS, this.mentorsUrl),
        help: whereIs(this, BANNER, this.helpUrl),
      },
    };
  }

  readonly #acts: Acts = {
    choose: (id) => (this.current = id),
    groups: ({ find }) => this.dispatchEvent(new PeerFindEvent(find ?? {})),
    mentors: () => leadTo(this, MENTORS),
    help: () => leadTo(this, BANNER),
    copy: (stage) => void this.#copy(stage),
    print: (stage) => void this.#print(stage?.id ?? null),
  };

  async #copy({ id }: Stage): Promise<void> {
    const page = new URL(location.href);
    page.hash = `${HASH}=${encodeURIComponent(id)}`;
    const done = await copy(page.href);
    this.#copyThis = done ? null : page.href;
    this.said = done ? this.#say.terms.copied : this.#say.terms.copyThis;
  }

  async #print(stage: string | null): Promise<void> {
    this.printing = stage;
    await this.updateComplete;
    printOnly(this, ON_PAPER);
  }

  readonly #look = (): void => {
    const named = this.linkable ? readHash(HASH) : null;
    if (named) this.current = this.#awaited = named;
  };

  /** Whoever prints the page gets all that is folded. */
  readonly #unfold = (): void => {
    if (this.printing === undefined) this.printing = null;
  };

  readonly #fold = (): void => {
    this.printing = undefined;
  };
}
