import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from '../../model/directory.js';
import { helpBlock, type HelpView } from '../../parts/help.js';
import type { Terms } from '../../text/en.js';
import type { Format } from '../../text/format.js';
import { isPartial, staleSince } from './state.js';
import type { Waiting } from './waiting.js';

/** What the finder says of itself, and how somebody tries again. */
export interface MessageView {
  readonly help: HelpView<Terms>;
  readonly format: Format;
  /** Of the help that stands where a list would be. */
  readonly level: number;
  readonly retry: () => void;
}

/** Nothing at once, a word after a moment, a kind one when it takes long. */
export function waitingFor(
  waiting: Waiting,
  { help: { terms } }: MessageView,
): TemplateResult | typeof nothing {
  if (waiting === 'none') return nothing;
  return html`<p part="status" class="soft">
    ${waiting === 'long' ? terms.finder.slow : terms.finder.loading}
  </p>`;
}

export function emptyMessage({ help, level }: MessageView): TemplateResult {
  const { finder } = help.terms;
  return html`<slot name="empty"
      ><div class="state" part="status">
        <p class="strong">${finder.empty}</p>
        <p>${finder.emptyHint}</p>
      </div></slot
    >
    ${helpBlock(help, level)}`;
}

/** The page's own fallback comes back with it. */
export function failedMessage(view: MessageView): TemplateResult {
  const { finder } = view.help.terms;
  return html`<slot name="failed"
      ><div class="state" part="status">
        <p class="strong">${finder.failed}</p>
        <p>${finder.failedHint}</p>
        ${retryButton(view)}
      </div></slot
    >
    <slot></slot>
    ${helpBlock(view.help, view.level)}`;
}

/** Above a list that is not the whole truth: some of it is missing, or old. */
export function caveats(
  directory: Directory,
  now: number,
  view: MessageView,
): TemplateResult | typeof nothing {
  const { finder } = view.help.terms;
  const since = staleSince(directory);
  const words = [
    since !== null && finder.stale(view.format.ago(now - since)),
    isPartial(directory) && finder.partly,
    directory.problems.some(({ code }) => code === 'too-many-records') && finder.cut,
  ].filter((each) => each !== false);
  if (!words.length) return nothing;
  return html`<div class="state caveats" part="status">
    ${words.map((each) => html`<p>${each}</p>`)}${retryButton(view)}
  </div>`;
}

function retryButton({ help: { terms }, retry }: MessageView): TemplateResult {
  return html`<button class="button retry" part="action" type="button" @click=${retry}>
    ${terms.finder.retry}
  </button>`;
}
