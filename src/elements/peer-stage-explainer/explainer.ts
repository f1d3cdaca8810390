import { html, nothing, type TemplateResult } from 'lit';
import type { Credit } from '../../model/stage.js';
import { heading } from '../../parts/heading.js';
import { outwardLink } from '../../parts/link.js';
import { passages, stages } from './layouts.js';
import type { ExplainerView } from './view.js';

/** Whose view of recovery it is, the stages, and what lies between them. */
export function explainer(view: ExplainerView): TemplateResult {
  const { terms, model, level, acts } = view;
  return html`<section data-layout=${view.layout} aria-labelledby="title">
    <header>
      ${heading(level, html`<bdi>${model.name}</bdi>`, 'title')}
      ${model.note ? html`<p class="soft">${model.note}</p>` : nothing}
      <p class="soft small" part="note">
        ${model.credit ? credit(model.credit, view) : nothing} ${terms.diagnosis} ${terms.care}
      </p>
    </header>
    ${stages(view)} ${passages(view)}
    <p class="tools">
      <button class="link" part="action" type="button" @click=${() => acts.print(null)}>
        ${terms.printAll}
      </button>
    </p>
    <div role="status" class="small">${view.said}</div>
    ${
      view.copyThis === null
        ? nothing
        : html`<label class="copy"
            >${terms.copyThis}<input readonly dir="ltr" .value=${view.copyThis}
          /></label>`
    }
  </section>`;
}

function credit({ author, title, url }: Credit, { terms }: ExplainerView): TemplateResult {
  const work = title && html`<cite>${url ? outwardLink(url, title) : title}</cite>`;
  return html`${terms.credit(author)} ${work ? html`${work}.` : nothing}`;
}
