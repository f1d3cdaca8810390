import { html, nothing, type TemplateResult } from 'lit';
import type { Viewpoint } from '../../../logic/find.js';
import type { Group } from '../../../model/group.js';
import { heading } from '../../../parts/heading.js';
import type { DetailTerms } from '../../../text/en-detail.js';
import type { Terms } from '../../../text/en.js';
import type { Format } from '../../../text/format.js';

/** What the finder knows and wants while it shows a group. */
export interface Setting {
  readonly groups: readonly Group[];
  readonly terms: Terms;
  readonly format: Format;
  readonly viewpoint: Viewpoint;
  /** Whether the page asked for contacts (`show-contact`). */
  readonly contact: boolean;
  /** Whether the open group is in the page's address (`linkable`). */
  readonly linkable: boolean;
}

/** What the templates of one group are told. */
export interface DetailView extends Setting {
  readonly group: Group;
  readonly words: DetailTerms;
  /** Of the headings inside. */
  readonly level: number;
  /** Whether the visitor asked to see what is given only on request. */
  readonly revealed: boolean;
  /** What the last action did. */
  readonly said: string;
  /** A text to copy by hand, where the browser cannot. */
  readonly copyThis: string | null;
  readonly acts: Acts;
}

/** What a visitor can do with a group. */
export interface Acts {
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly reveal: () => void;
  readonly calendar: () => void;
  /** Null: this browser shares nothing. */
  readonly share: (() => void) | null;
  readonly copy: () => void;
  readonly print: () => void;
}

/** A piece of the detail under its own small heading; nothing where there is nothing to say. */
export function piece(level: number, title: string, content: readonly unknown[], looks = ''): unknown {
  const said = content.filter((each) => each !== nothing && each !== null);
  return said.length ? html`<div class="piece ${looks}">${heading(level, title)}${said}</div>` : nothing;
}

/** The feed's own words, with their line breaks and their own direction; addresses in them stay text. */
export function note(text: string | null): TemplateResult | typeof nothing {
  return text ? html`<p class="said" dir="auto">${text}</p>` : nothing;
}
