import { css, html, nothing, type TemplateResult } from 'lit';
import type { CountryHelp, HelpDirectory } from '../model/helpline.js';
import type { HelpTerms } from '../text/en-help.js';
import { heading } from './heading.js';
import {
  asButtons,
  channelLinks,
  dangerWay,
  directoryLinks,
  emergencyLinks,
  firstEnough,
  helplineStyles,
  lineName,
  talkWay,
} from './helpline.js';
import { outwardLink } from './link.js';
import { dangerIcon, talkIcon } from './icons.js';

/** What the help templates are told. */
export interface HelpView<T extends HelpTerms = HelpTerms> {
  /** Null: the country is unknown or not covered, so no number is shown, only how to find one. */
  readonly help: CountryHelp | null;
  readonly directories: readonly HelpDirectory[];
  readonly terms: T;
  /** The page's own place for help, where it gives one. */
  readonly url: string | null;
}

/** The quiet lines that go with every list of peers: what peer support is not, and the way to help that is. */
export function careLines({ help, directories, terms, url }: HelpView): TemplateResult {
  return html`<div part="note" class="care small">
    <p>${terms.help.care}</p>
    ${helpWays({ help, directories, terms })} ${moreLink(url, terms)}
  </div>`;
}

/** What to do in danger, and someone to talk to: a line each. */
export const helpWays = ({ help, directories, terms }: Omit<HelpView, 'url'>): TemplateResult =>
  html`<p>${terms.help.danger}: ${dangerWay(help, terms)}</p>
    <p>${terms.help.talk}: ${talkWay(help?.lines ?? [], directories, terms)}</p>`;

/** Danger first, then someone to talk to: what stands where there is no list to show. */
export function helpBlock({ help, directories, terms, url }: HelpView, level: number): TemplateResult {
  const lines = help?.lines.map(
    (line) =>
      html`<div class="helpline">
        <p><b>${lineName(line)}</b></p>
        <p class="actions">${channelLinks(line.channels, terms, () => 'button')}</p>
      </div>`,
  );
  return html`<section class="help" part="note">
    <div class="level danger">
      ${heading(level, html`${dangerIcon}${terms.help.danger}`)}
      ${help ? html`<p class="actions">${emergencyLinks(firstEnough(help), terms, asButtons)}</p>` : html`<p>${terms.help.local}</p>`}
    </div>
    <div class="level">
      ${heading(level, html`${talkIcon}${terms.help.talk}`)}
      <p>${terms.help.expect}</p>
      ${lines ?? html`<p class="actions">${directoryLinks(directories, terms)}</p>`} ${moreLink(url, terms)}
    </div>
  </section>`;
}

const moreLink = (url: string | null, { help }: HelpTerms): unknown =>
  url ? html`<p>${outwardLink(url, help.more)}</p>` : nothing;

export const helpStyles = [
  helplineStyles,
  css`
    .care {
      color: var(--_soft);
    }
    .help {
      display: grid;
      overflow: clip;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    @container (min-width: 40rem) {
      .help {
        grid-template-columns: 1fr 2fr;
      }
      .level + .level {
        border-inline-start: 1px solid var(--_line);
      }
    }
  `,
];
