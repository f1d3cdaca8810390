import { html, nothing, type TemplateResult } from 'lit';
import type { GuideSectionName } from '../../model/guide.js';
import { heading } from '../../parts/heading.js';
import { outwardLink } from '../../parts/link.js';
import { wayTo } from '../../parts/way.js';
import type { GuideTerms } from '../../text/en-guide.js';
import type { GuideView } from './view.js';

/** What is told of one form, benefit, way or caution. */
interface Item {
  readonly title: string;
  readonly text: string | null;
  readonly href: string | null;
  readonly way: string | null;
}

/** All of it: what peer support is and is not, then the sections. */
export function guide(view: GuideView): TemplateResult {
  const { terms, level, sections, compact } = view;
  return html`<section class=${compact ? 'compact' : 'full'} aria-labelledby="title">
    ${heading(level, terms.title, 'title')}
    <p class="what">${terms.what}</p>
    <div part="note" class="note">
      <p>${terms.care}</p>
      ${danger(view)}
    </div>
    ${sections.map((name) => section(name, view))}
  </section>`;
}

/** What the organisation says is told in place of what we say: heading, words before the list, and the list. */
function section(name: GuideSectionName, view: GuideView): TemplateResult {
  const [ours, own] = [view.terms.sections[name], view.own[name]];
  const intro = own?.intro ?? ours.intro;
  return html`<section>
    ${heading(view.level + 1, own?.heading ?? ours.heading, name)}
    <slot name=${name}>
      ${intro ? html`<p class="soft">${intro}</p>` : nothing}
      <ul part="list">
        ${(own?.items ?? itemsOf(ours.items)).map((one) => item(one, view))}
      </ul>
    </slot>
    ${name === 'care' ? professionalHelp(view) : nothing}
  </section>`;
}

const itemsOf = (items: Readonly<Record<string, Pick<Item, 'title'> & { readonly text: string }>>): Item[] =>
  Object.entries(items).map(([way, said]) => ({ ...said, href: null, way }));

function item({ title, text, href, way }: Item, view: GuideView): TemplateResult {
  return html`<li part="item">
    <b>${href ? outwardLink(href, title) : title}</b>
    <div class="told">${text ? html`<p>${text}</p>` : nothing} ${wayOn(way, view)}</div>
  </li>`;
}

/** Where the item leads, if it is one that does. */
function wayOn(way: string | null, { leads, terms }: GuideView): unknown {
  if (!way || !isLead(way, terms)) return nothing;
  const { where, go } = leads[way];
  const link = wayTo(where, terms.lead[way], go, 'button');
  return link && html`<p>${link}</p>`;
}

const isLead = (way: string, { lead: known }: GuideTerms): way is keyof GuideTerms['lead'] =>
  Object.hasOwn(known, way);

/** Help outside of this guide ends the care with it, whatever the organisation says before. */
function professionalHelp(view: GuideView): TemplateResult {
  const { terms, contact } = view;
  return html`<div part="note" class="note">
    <p><b>${contact ? terms.own : terms.professional}</b></p>
    ${contact ?? html`<p>${terms.doctor}</p>`} ${danger(view)}
  </div>`;
}

function danger({ terms, urgent }: GuideView): TemplateResult {
  return html`<p class="actions">
    <b>${terms.danger}</b> ${wayTo(urgent.where, terms.help, urgent.go, 'button now') ?? terms.local}
  </p>`;
}
