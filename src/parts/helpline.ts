import { css, html, nothing, type TemplateResult } from 'lit';
import type {
  CountryHelp,
  EmergencyNumber,
  HelpChannel,
  HelpDirectory,
  Helpline,
} from '../model/helpline.js';
import type { HelpTerms } from '../text/en-help.js';
import { channelLimits, contactOf, emergencyContact, emergencyLimits, type Contact } from './contact.js';
import { outwardLink } from './link.js';

/** The link for one way to get help. Not to be dragged, so that the number in it can be selected and copied. */
export function contactLink({ href, words, outward }: Contact, looks = ''): TemplateResult {
  const [before, shown, after] = words;
  const said = html`<span class="words">${before}<bdi dir="ltr">${shown}</bdi>${after}</span>`;
  if (!href) return said;
  return outward
    ? outwardLink(href, said, looks)
    : html`<a class=${looks} part="action" draggable="false" href=${href}>${said}</a>`;
}

/** Each number says whom it brings where it does not bring everyone. `looks` is told which one it is. */
export const emergencyLinks = (
  numbers: readonly EmergencyNumber[],
  terms: HelpTerms,
  looks: (nth: number) => string,
): TemplateResult[] =>
  numbers.map(
    (number, nth) =>
      html`<span class="channel"
        >${contactLink(emergencyContact(number, terms), looks(nth))}${soft(emergencyLimits(number, terms))}</span
      > `,
  );

/** As many numbers as it takes to bring everyone. */
export function firstEnough({ emergency }: CountryHelp): readonly EmergencyNumber[] {
  const brings = (count: number): number =>
    new Set(emergency.slice(0, count).flatMap(({ services }) => services)).size;
  const enough = emergency.findIndex((_, nth) => brings(nth + 1) === 3);
  return enough < 0 ? emergency : emergency.slice(0, enough + 1);
}

/** In a line of text: what to do in danger. */
export const dangerWay = (help: CountryHelp | null, terms: HelpTerms): unknown =>
  help?.emergency.length ? emergencyLinks(firstEnough(help), terms, () => '') : terms.help.local;

/** In a line of text: the first line to talk to, and the first way to it. */
export function talkWay(
  [line]: readonly Helpline[],
  directories: readonly HelpDirectory[],
  terms: HelpTerms,
): unknown {
  if (!line) return directoryLinks(directories.slice(0, 1), terms);
  return html`${lineName(line)} ${channelLinks(line.channels.slice(0, 1), terms, () => '')}`;
}

/** The first one is the one thing to do. */
export const asButtons = (nth: number): string => (nth ? 'button danger' : 'button urgent');

/** The ways to a line. How the nth one looks, and what is told beside it. */
export const channelLinks = (
  channels: readonly HelpChannel[],
  terms: HelpTerms,
  looks: (nth: number) => string,
  facts: (nth: number) => readonly string[] = () => [],
): TemplateResult[] =>
  channels.map(
    (channel, nth) =>
      html`<span class="channel"
        >${contactLink(contactOf(channel, terms), looks(nth))}${soft([...channelLimits(channel, terms), ...facts(nth)])}</span
      > `,
  );

/** The operator's own name for it, in the operator's language. */
export const lineName = ({ name, lang }: Helpline): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;

export const directoryLinks = (directories: readonly HelpDirectory[], terms: HelpTerms): TemplateResult[] =>
  directories.map(({ name, url }) => outwardLink(url, terms.help.directory(name)));

/** What is told beside something, quietly; what is empty is not told. */
export function soft(facts: readonly unknown[]): unknown {
  const told = facts.filter(Boolean);
  return told.length ? html` <span class="soft small">${told.join(' · ')}</span>` : nothing;
}

export const helplineStyles = css`
  :host {
    --_on-urgent: var(--peer-on-urgent, light-dark(#ffffff, #2a0f0a));
    --_urgent-soft: var(--peer-urgent-soft, light-dark(#fdeee9, #3b1d18));
  }
  .level {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: var(--_space);
  }
  .level [part='heading'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .danger {
    background: var(--_urgent-soft);
  }
  .danger [part='heading'] {
    color: var(--_urgent);
  }
  .helpline {
    display: grid;
    gap: 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  :not(.actions) > .channel + .channel {
    margin-inline-start: 0.6em;
  }
  .button.urgent,
  .button.danger {
    border-color: var(--_urgent);
    color: var(--_urgent);
  }
  .button.urgent {
    background: var(--_urgent);
    color: var(--_on-urgent);
  }
  bdi {
    user-select: text;
  }
  /* An address that cannot be pressed is to be read. */
  @media print {
    a[href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;
