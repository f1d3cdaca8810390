import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { readHash, writeHash } from '../../../context/hash.js';
import { copy, printOnly } from '../../../context/outward.js';
import { UseTerms } from '../../../context/use-terms.js';
import { calendarFile } from '../../../logic/calendar.js';
import type { Row } from '../../../logic/find.js';
import type { Group } from '../../../model/group.js';
import { heading } from '../../../parts/heading.js';
import { enDetail, type DetailTerms } from '../../../text/en-detail.js';
import { loadDetailTerms } from '../../../text/load-detail-terms.js';
import { calendarGroup, calendarOptions, textOf } from './actions.js';
import { detail } from './detail.js';
import { download, share } from './download.js';
import { styles } from './styles.js';
import type { Acts, DetailView, Setting } from './view.js';

/** The part of the hash that names the open group. */
const HASH = 'peer-group';

/** Only the open group, without what is to be pressed. */
const ON_PAPER =
  '.finder>:not(.days,.apart:has([part=detail])),.day,[part=item]:not(:has([part=detail]))' +
  ',.finder:has(.apart [part=detail]) .days,.keep,.piece:has(button.name),[part=detail] button{display:none!important}[part=detail]{outline:0!important}';

/** What has happened to the open group; gone with it. */
interface Visit {
  readonly id: string;
  /** The row that the visitor came from; null: from the page's address, or from code. */
  readonly from: string | null;
  /** Whether it stands above the list, having no row. */
  readonly apart: boolean;
  readonly revealed: boolean;
  readonly said: string;
  readonly copyThis: string | null;
}

/** Which group is open, and what a visitor does with it. Nothing of it is kept, or told to the page. */
export class Desk implements ReactiveController {
  readonly #host: LitElement;
  readonly #setting: () => Setting;
  #visit: Visit | null = null;
  /** A group that the page's address names, and that no feed has brought yet. */
  #awaited: string | null = null;
  /** Whether the open group was drawn: until then it is not missed. */
  #drawn = false;
  readonly #say: UseTerms<DetailTerms>;

  constructor(host: LitElement, setting: () => Setting) {
    this.#host = host;
    this.#setting = setting;
    this.#say = new UseTerms(host, enDetail, loadDetailTerms);
    const { styleSheet } = styles;
    if (styleSheet) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, styleSheet];
    host.addController(this);
  }

  get id(): string | null {
    return this.#visit?.id ?? null;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    if (!this.#setting().linkable) return;
    this.#awaited = readHash(HASH);
    if (this.#awaited === null) this.#leave();
    else if (this.#awaited !== this.id) this.#host.requestUpdate();
  };

  /** After each update: what was awaited is opened when it is there; what lost its row is closed. */
  hostUpdated(): void {
    const id = this.#awaited;
    if (id !== null && this.#has(id)) {
      queueMicrotask(() => void this.open(id)); // the host is still at its last update
    } else if (this.#visit && !this.#region && this.#drawn) queueMicrotask(() => this.#leave());
  }

  /** Shows a group, and moves the focus there. */
  async open(id: string): Promise<void> {
    if (!this.#has(id)) return;
    this.#awaited = null;
    const from = this.#visit ? (this.#visit.from ?? this.#visit.id) : id;
    const row = this.#nameOf(id);
    this.#drawn = false;
    this.#set({ id, from: row ? id : from, apart: !row, revealed: false, said: '', copyThis: null });
    if (this.#setting().linkable) writeHash(HASH, id);
    await this.#host.updateComplete;
    this.#drawn = true;
    this.#region?.focus();
  }

  /** Back to where the visitor came from. */
  close(): void {
    const visit = this.#visit;
    if (!visit) return;
    const within = this.#region?.contains(this.#root.activeElement) ?? false;
    this.#leave();
    const back = this.#nameOf(visit.id) ?? this.#nameOf(visit.from ?? '');
    if (within) (back ?? this.#nameOf())?.focus();
  }

  #leave(): void {
    if (!this.#visit) return;
    if (this.#setting().linkable && readHash(HASH) === this.#visit.id) writeHash(HASH, null);
    this.#set(null);
  }

  below(group: Group, level: number): unknown {
    return group.id === this.id && !this.#visit?.apart ? this.#detail(group, level) : nothing;
  }

  apart(drawn: readonly Row[], level: number): unknown {
    const group = this.#visit?.apart ? this.#setting().groups.find(({ id }) => id === this.id) : undefined;
    if (!group || drawn.some((row) => row.group.id === group.id)) return nothing;
    return html`<div class="apart">
      ${heading(level, html`<bdi>${group.name}</bdi>`)} ${this.#detail(group, level)}
    </div>`;
  }

  #detail(group: Group, level: number): unknown {
    const view = this.#view(group, level);
    return view ? detail(view) : nothing;
  }

  #view(group: Group, level = 0): DetailView | null {
    if (!this.#visit) return null;
    const { revealed, said, copyThis } = this.#visit;
    return {
      ...this.#setting(),
      group,
      words: this.#say.terms,
      level: level + 1,
      revealed,
      said,
      copyThis,
      acts: this.#acts,
    };
  }

  readonly #acts: Acts = {
    open: (id) => void this.open(id),
    close: () => this.close(),
    reveal: () => void this.#reveal(),
    calendar: () =>
      this.#withView((view) => {
        const file = calendarFile(calendarGroup(view), calendarOptions(view));
        if (file === null) return;
        download(file, `${view.group.id}.ics`);
        this.#change({ said: view.words.actions.saved });
      }),
    share: 'share' in navigator ? () => this.#withView((view) => share(view.group.name, textOf(view))) : null,
    copy: () => this.#withView((view) => void this.#copy(view)),
    print: () => printOnly(this.#host, ON_PAPER),
  };

  /** The button goes, so the focus moves on to what it gave. */
  async #reveal(): Promise<void> {
    this.#change({ revealed: true });
    await this.#host.updateComplete;
    (this.#region?.querySelector<HTMLElement>('.way-in') ?? this.#region)?.focus();
  }

  async #copy(view: DetailView): Promise<void> {
    const text = textOf(view);
    if (await copy(text)) return this.#change({ said: view.words.actions.copied, copyThis: null });
    this.#change({ said: '', copyThis: text });
    await this.#host.updateComplete;
    this.#region?.querySelector('textarea')?.select();
  }

  #withView(act: (view: DetailView) => void): void {
    const group = this.#setting().groups.find(({ id }) => id === this.id);
    const view = group && this.#view(group);
    if (view) act(view);
  }

  #change(change: Partial<Visit>): void {
    if (this.#visit) this.#set({ ...this.#visit, ...change });
  }

  #set(visit: Visit | null): void {
    this.#visit = visit;
    this.#host.requestUpdate();
  }

  #has(id: string): boolean {
    return this.#setting().groups.some((group) => group.id === id);
  }

  get #region(): HTMLElement | null {
    return this.#root.querySelector('[part="detail"]');
  }

  /** The button that is a row's name; without an id the first one. */
  #nameOf(id?: string): HTMLElement | null {
    const row = id === undefined ? '' : `[data-group="${CSS.escape(id)}"]`;
    return this.#root.querySelector(`[part="item"]${row} button.name`);
  }
}
