import { css, html, nothing, type TemplateResult } from 'lit';
import type {
  CrisisChannel,
  CrisisHelp,
  CrisisLine,
  EmergencyNumber,
  HelpDirectory,
} from '../model/helpline.js';
import type { Terms } from '../text/en.js';
import { heading } from './heading.js';
import { icons } from './icons.js';
import { outwardLink } from './link.js';

/** What the help templates are told. */
export interface HelpView {
  /** Null: the country is unknown or not covered, so no number is shown, only how to find one. */
  readonly help: CrisisHelp | null;
  readonly directories: readonly HelpDirectory[];
  readonly terms: Terms;
  /** The page's own place for help, where it gives one. */
  readonly url: string | null;
}

/** The quiet lines that go with every list of peers: what peer support is not, and the way to help that is. */
export function careLines({ help, directories, terms, url }: HelpView): TemplateResult {
  const [line] = help?.lines ?? [];
  const [channel] = line?.channels ?? [];
  return html`<div part="note" class="care small">
    <p>${terms.help.care}</p>
    <p>
      ${terms.help.danger} ${help ? emergencyLinks(help.emergency.slice(0, 1), terms, '') : terms.help.local}
    </p>
    <p>
      ${terms.help.talk}
      ${
        line && channel
          ? html`${nameOf(line)}, ${channelLink(channel, terms, '')}`
          : directories.slice(0, 1).map((directory) => directoryLink(directory, terms))
      }
    </p>
    ${url ? html`<p><a part="action" href=${url}>${terms.help.more}</a></p>` : nothing}
  </div>`;
}

/** Danger first, then someone to talk to: what stands where there is no list to show. */
export function helpBlock(view: HelpView, level: number): TemplateResult {
  const { help, terms, url } = view;
  return html`<section class="help" part="note">
    <div class="level danger">
      ${heading(level, html`${icons.danger}${terms.help.danger}`)}
      ${help ? html`<p class="actions">${emergencyLinks(firstEnough(help), terms, 'button urgent')}</p>` : html`<p>${terms.help.local}</p>`}
    </div>
    <div class="level">
      ${heading(level, html`${icons.talk}${terms.help.talk}`)}
      <p>${terms.help.expect}</p>
      ${help ? help.lines.map((line) => lineBlock(line, terms)) : directoryList(view)}
      ${url ? html`<p><a part="action" href=${url}>${terms.help.more}</a></p>` : nothing}
    </div>
  </section>`;
}

function lineBlock(line: CrisisLine, terms: Terms): TemplateResult {
  return html`<div class="helpline">
    <p><b>${nameOf(line)}</b></p>
    <p class="actions">${line.channels.map((channel) => channelLink(channel, terms, 'button'))}</p>
  </div>`;
}

function directoryList({ directories, terms }: HelpView): TemplateResult {
  return html`<p class="actions">${directories.map((directory) => directoryLink(directory, terms))}</p>`;
}

const directoryLink = ({ name, url }: HelpDirectory, terms: Terms): TemplateResult =>
  outwardLink(url, terms.help.directory(name));

/** The operator's own name for it, in the operator's language. */
const nameOf = ({ name, channels }: CrisisLine): TemplateResult =>
  html`<bdi lang=${channels[0]?.languages[0] ?? nothing}>${name}</bdi>`;

/** One number where it brings every service; where they differ, each says whom it brings. */
function emergencyLinks(numbers: readonly EmergencyNumber[], terms: Terms, looks: string): TemplateResult[] {
  return numbers.map(({ number, services, from }) => {
    const whom = services.length < 3 ? services.map((service) => terms.help.service[service]) : [];
    const limits = [...whom, ...(from ? [terms.help.mobile] : [])].join(', ');
    const words = html`<bdi>${terms.help.call(number)}</bdi>${limits && ` (${limits})`}`;
    return html`<a class=${looks} part="action" href=${`tel:${number}`}>${words}</a> `;
  });
}

const firstEnough = ({ emergency }: CrisisHelp): readonly EmergencyNumber[] =>
  emergency[0]?.services.length === 3 ? emergency.slice(0, 1) : emergency;

function channelLink(channel: CrisisChannel, terms: Terms, looks: string): TemplateResult {
  const href = channelHref(channel);
  const words = html`<bdi>${channelWords(channel, terms)}</bdi>`;
  const link = channel.url
    ? outwardLink(channel.url, words, looks)
    : html`<a class=${looks} part="action" href=${href}>${words}</a>`;
  const steps = channelSteps(channel, terms);
  return html`<span class="channel"
    >${link}${steps ? html` <span class="soft small">${steps}</span>` : nothing}</span
  > `;
}

function channelHref({ type, value, textBody, textBodyKind }: CrisisChannel): string {
  if (type === 'email') return `mailto:${value ?? ''}`;
  if (type !== 'text') return `tel:${value ?? ''}`;
  return textBody && !textBodyKind ? `sms:${value}?&body=${encodeURIComponent(textBody)}` : `sms:${value}`;
}

function channelWords(
  { type, display, textBody, textBodyKind, tty }: CrisisChannel,
  { help }: Terms,
): string {
  if (type === 'chat' || type === 'web') return help.chat;
  if (type === 'whatsapp') return help.whatsapp(display);
  if (type === 'email') return display;
  if (type === 'call') return tty ? help.textPhone(display) : help.call(display);
  const body = textBodyKind ? help.zipCode : textBody;
  return body ? help.textBody(body, display) : help.text(display);
}

/** What else is needed to get through, and where the number works. */
function channelSteps({ menu, menuKind, from, area }: CrisisChannel, { help }: Terms): string {
  const press = menu && (menuKind === 'extension' ? help.extension(menu) : help.press(menu));
  return [press, from && help.landline, area].filter(Boolean).join(', ');
}

export const helpStyles = css`
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
  .level {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 1em 1.4em;
  }
  .level [part='heading'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 600;
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
  @container (min-width: 40rem) {
    .help {
      grid-template-columns: 1fr 2fr;
    }
    .level + .level {
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
