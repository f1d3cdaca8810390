import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../model/stage.js';
import { heading } from '../../parts/heading.js';
import { outwardLink } from '../../parts/link.js';
import { wayTo } from '../../parts/way.js';
import type { ExplainerView } from './view.js';

/** The plain name; what its common name means stands before the rest. */
export const stageName = ({ name }: Stage): TemplateResult => html`<bdi>${name}</bdi>`;

/** All that is told of a stage, and where to go from it. `level` is that of its own heading. */
export function stageBody(stage: Stage, view: ExplainerView, level: number): TemplateResult {
  const { terms } = view;
  const piece = (title: string, text: string): TemplateResult =>
    html`<div class="piece">
      ${heading(level + 1, title)}
      <p>${text}</p>
    </div>`;
  return html`
    ${stage.meaning ? html`<p class="meaning">${stage.meaning}</p>` : nothing}
    ${piece(terms.like, stage.like)} ${piece(terms.helps, stage.helps)} ${piece(terms.peers, stage.peers)}
    <div class="piece">
      ${heading(level + 1, terms.onward)}
      <p>${stage.onward}</p>
      ${onward(stage, view)}
    </div>
    ${view.crisis ? html`<div class="crisis small" part="note">${view.crisis}</div>` : nothing}
    ${tools(stage, view)}
  `;
}

/** A list, whatever it holds: groups, a mentor, professional help, and what the model names. */
function onward(stage: Stage, { terms, ways, acts }: ExplainerView): TemplateResult {
  const ofStage = html`<span class="unseen">, ${stage.name}</span>`;
  const links = [
    wayTo(ways.groups, html`${terms.groups}${ofStage}`, () => acts.groups(stage), 'link'),
    wayTo(ways.mentors, html`${terms.mentors}${ofStage}`, acts.mentors, 'link'),
    ...stage.links.map(({ label, href }) => outwardLink(href, label, 'link')),
    wayTo(ways.help, html`${terms.help}${ofStage}`, acts.help, 'link') ?? terms.doctor,
  ];
  return html`<ul class="ways">
    ${links.map((link) => (link === null ? nothing : html`<li>${link}</li>`))}
  </ul>`;
}

function tools(stage: Stage, { terms, acts, linkable }: ExplainerView): TemplateResult {
  const tool = (words: string, act: () => void): TemplateResult =>
    html`<button class="link" part="action" type="button" @click=${act}>
      ${words}<span class="unseen">, ${stage.name}</span>
    </button>`;
  return html`<p class="tools small">
    ${tool(terms.print, () => acts.print(stage))}
    ${linkable ? tool(terms.copy, () => acts.copy(stage)) : nothing}
  </p>`;
}
