import { html, nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../model/stage.js';
import { heading } from '../../parts/heading.js';
import { stageBody, stageName } from './stage.js';
import type { ExplainerView } from './view.js';

/** The stages in the layout that was asked for. */
export function stages(view: ExplainerView): TemplateResult {
  switch (view.layout) {
    case 'tabs':
      return tabs(view);
    case 'disclosures':
      return disclosures(view);
    case 'list':
      return list(view);
    case 'path':
      return path(view);
  }
}

/** A way that bends, with a way back beside it; each stage has its own stretch of it, so it goes on in the next row. */
function path(view: ExplainerView): TemplateResult {
  return html`<ul class="path" part="list">
    ${view.model.stages.map(
      (stage, nth) =>
        html`<li part="item" data-stage=${stage.id}>
          ${stretch(nth)}
          <div class="card">${whole(stage, view)}</div>
        </li>`,
    )}
  </ul>`;
}

/** Up and down in turn: a way, and no ladder. The same height at both ends, so that stretches meet. */
function stretch(nth: number): TemplateResult {
  const bend = nth % 2 ? 40 : 6;
  const line = (from: number, low: number): string =>
    `M0 ${from}C18 ${from} 32 ${low} 50 ${low}S82 ${from} 100 ${from}`;
  return html`<div class=${nth % 2 ? 'stretch low' : 'stretch'} aria-hidden="true">
    <svg viewBox="0 0 100 50" preserveAspectRatio="none">
      <path class="back" d=${line(30, bend + 6)}></path>
      <path d=${line(24, bend)}></path>
    </svg>
    <span class="stop"></span>
  </div>`;
}

function list(view: ExplainerView): TemplateResult {
  const { stages: all } = view.model;
  const shown = all.filter(({ id }) => !view.printing || id === view.printing);
  return html`<ul class="list" part="list">
    ${shown.map((stage) => html`<li part="item" class="card" data-stage=${stage.id}>${whole(stage, view)}</li>`)}
  </ul>`;
}

function disclosures(view: ExplainerView): TemplateResult {
  return html`<ul class="list" part="list">
    ${view.model.stages.map(
      (stage) =>
        html`<li part="item" data-stage=${stage.id}>
          <details class="card" ?open=${stage.id === view.current}>
            <summary>${heading(view.level + 1, stageName(stage))}</summary>
            ${stageBody(stage, view, view.level + 1)}
          </details>
        </li>`,
    )}
  </ul>`;
}

/** As the ARIA pattern for tabs has it: one stop for the Tab key, arrows go round, Home and End to the ends. */
function tabs(view: ExplainerView): TemplateResult {
  const { model, terms, acts } = view;
  const current = model.stages.find(({ id }) => id === view.current) ?? model.stages[0];
  const tab = (stage: Stage): TemplateResult =>
    html`<button
      class="tab"
      type="button"
      role="tab"
      part="action"
      id=${`tab-${stage.id}`}
      aria-controls=${stage === current ? 'panel' : nothing}
      aria-selected=${stage === current ? 'true' : 'false'}
      tabindex=${stage === current ? 0 : -1}
      data-stage=${stage.id}
      @click=${() => acts.choose(stage.id)}
    >
      ${stageName(stage)}
    </button>`;
  return html`<div
      class="tabs"
      role="tablist"
      aria-label=${terms.stage}
      @keydown=${(event: KeyboardEvent) => turn(event, view)}
    >
      ${model.stages.map(tab)}
    </div>
    ${
      current
        ? html`<div
            class="card"
            id="panel"
            role="tabpanel"
            tabindex="0"
            part="item"
            aria-labelledby=${`tab-${current.id}`}
          >
            ${stageBody(current, view, view.level)}
          </div>`
        : nothing
    }`;
}

/** The key's own way is the reading direction of the page. */
function turn(event: KeyboardEvent, { model, acts }: ExplainerView): void {
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = all.indexOf(event.target as HTMLElement);
  const forth = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
  const to = { ArrowRight: at + forth, ArrowLeft: at - forth, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = (to + all.length) % all.length;
  const stage = model.stages[next];
  if (stage) acts.choose(stage.id);
  all[next]?.focus();
}

const whole = (stage: Stage, view: ExplainerView): TemplateResult =>
  html`${heading(view.level + 1, stageName(stage))} ${stageBody(stage, view, view.level + 1)}`;

/** What helps people move, in each direction. */
export function passages({ model, terms, level, printing }: ExplainerView): TemplateResult | typeof nothing {
  if (!model.between.length || printing) return nothing;
  const name = (id: string): string => model.stages.find((stage) => stage.id === id)?.name ?? id;
  return html`<div class="between">
    ${heading(level + 1, terms.between)}
    <ul part="list">
      ${model.between.map(
        ({ from, to, helps }) =>
          html`<li>
            <p><b>${terms.passage(name(from), name(to))}</b></p>
            <p>${helps}</p>
          </li>`,
      )}
    </ul>
  </div>`;
}
