import { html, nothing, type TemplateResult } from 'lit';
import { helpDirectories } from '../../data/helplines-core.js';
import { ownContacts } from '../../parts/own-contacts.js';
import type { Helpline } from '../../model/helpline.js';
import { heading } from '../../parts/heading.js';
import {
  asButtons,
  channelLinks,
  contactLink,
  directoryLinks,
  emergencyLinks,
  dangerWay,
  lineName,
  soft,
  talkWay,
} from '../../parts/helpline.js';
import { dangerIcon, peopleIcon, phoneIcon, talkIcon } from '../../parts/icons.js';
import { factsOf } from '../../parts/line-facts.js';
import { wayTo } from '../../parts/way.js';
import type { BannerView } from './view.js';

/** Where somebody may be in danger: the numbers, or how to find them. */
export function dangerLevel({ help, terms, level }: BannerView): TemplateResult {
  return html`<div class="level danger">
    ${heading(level + 1, html`${dangerIcon}${terms.help.danger}`)}
    ${
      help?.emergency.length
        ? html`<p>${terms.banner.dangerHint}</p>
            <p class="actions">${emergencyLinks(help.emergency, terms, asButtons)}</p>`
        : html`<p><b>${terms.help.local}</b> ${terms.banner.localHint}</p>`
    }
  </div>`;
}

/** Someone to talk to: the first lines open, the others folded into the same block. */
export function talkLevel(view: BannerView): TemplateResult {
  const { help, open, terms, level } = view;
  return html`<div class="level talk">
    ${heading(level + 1, html`${talkIcon}${terms.help.talk}`)}
    <p>${terms.help.expect}</p>
    ${open.length ? lineList(open, view, true) : html`<p class="actions">${directoryLinks(helpDirectories, terms)}</p>`}
    ${help && moreLines(view)}
  </div>`;
}

/** The organisation's own help, or how to ask for some. */
export function careLevel(view: BannerView): TemplateResult {
  const { terms, own, level } = view;
  const ways = ownContacts(own, terms);
  const isOwn = ways.length > 0 || own.organisation;
  const hours = own.hours ? view.hours({ text: own.hours, timeZone: own.timeZone }) : [];
  return html`<div class="level">
    ${heading(level + 1, html`${phoneIcon}${isOwn ? terms.banner.own : terms.banner.care}`)}
    ${
      own.organisation
        ? html`<p>
            <b><bdi>${own.organisation}</bdi></b>
          </p>`
        : nothing
    }
    ${hours.length ? html`<p class="soft small">${hours.join(' · ')}</p>` : nothing}
    ${isOwn ? nothing : html`<p>${terms.banner.careHint}</p>`}
    ${ways.length ? html`<p class="actions">${ways.map((one) => contactLink(one, 'button'))}</p>` : nothing}
  </div>`;
}

export function peersLevel({ terms, level, peers, toPeers }: BannerView): TemplateResult | typeof nothing {
  const way = wayTo(peers, terms.banner.find, toPeers, 'button');
  if (!way) return nothing;
  return html`<div class="level peers">
    ${heading(level + 1, html`${peopleIcon}${terms.banner.peers}`)}
    <p>${terms.banner.peersHint}</p>
    <p class="actions">${way}</p>
  </div>`;
}

/** One line of text: danger, and the first line. */
export function inlineHelp(view: BannerView): TemplateResult {
  const { help, open, terms, shows } = view;
  const part = (icon: unknown, words: unknown, way: unknown, looks = ''): TemplateResult =>
    html`<span class=${looks}>${icon}<b>${words}</b> <span>${way}</span></span> `;
  return html`<p class="line">
    ${view.emergency ? part(dangerIcon, terms.help.danger, dangerWay(help, terms), 'now') : nothing}
    ${shows.talk ? part(talkIcon, terms.help.talk, talkWay(open, helpDirectories, terms)) : ownLine(view, part)}
  </p>`;
}

function ownLine(
  { own, terms }: BannerView,
  part: (icon: unknown, words: unknown, way: unknown) => TemplateResult,
): TemplateResult {
  const ways = ownContacts(own, terms).map((one) => contactLink(one));
  return part(phoneIcon, own.organisation ?? terms.banner.care, ways.length ? ways : terms.banner.careHint);
}

function lineList(
  lines: readonly Helpline[],
  view: BannerView,
  first = false,
): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<ul part="list">
    ${lines.map((line, nth) => lineItem(line, view, first && !nth))}
  </ul>`;
}

function lineItem(line: Helpline, view: BannerView, first: boolean): TemplateResult {
  const { about, ways } = factsOf(line, view);
  const looks = (nth: number): string => (first && !nth ? 'button full' : 'button');
  return html`<li part="item" class="helpline">
    <p><b>${lineName(line)}</b> ${soft(about)}</p>
    <p class="actions">${channelLinks(line.channels, view.terms, looks, (nth) => ways[nth] ?? [])}</p>
  </li>`;
}

/** Also where to look, should none of them be the one. */
function moreLines(view: BannerView): TemplateResult {
  const { more, failed, terms } = view;
  const { banner } = terms;
  const words = failed
    ? html`<p part="status">
        ${banner.failed}
        <button class="button" part="action" type="button" @click=${view.unfold}>${banner.retry}</button>
      </p>`
    : html`<p class="soft">${banner.loading}</p>`;
  return html`<details @toggle=${view.unfold}>
    <summary>${banner.more}</summary>
    ${more ? lineList(more, view) : words}
    <p class="actions small">${directoryLinks(helpDirectories, terms)}</p>
  </details>`;
}
