import { html, nothing, type TemplateResult } from 'lit';
import { UseTerms } from '../../context/use-terms.js';
import { base } from '../../parts/base.js';
import { buttons } from '../../parts/button.js';
import { property } from '../../parts/property.js';
import { tokens } from '../../parts/tokens.js';
import { Widget } from '../../parts/widget.js';
import { enExit } from '../../text/en-exit.js';
import { loadExitTerms } from '../../text/load-exit-terms.js';
import { exitAddress } from './exit-address.js';
import { leave, type Go } from './leave.js';
import { UseShiftPresses } from './shift-presses.js';
import { styles } from './styles.js';

/**
 * Leaves the page fast: by a press on the link, or by Shift three times within five seconds, wherever on the page. The
 * page is blank at once, and Back does not lead to it. What the browser keeps of the visit stays, and the text says so.
 *
 * Children without a `slot` show where there is no script: put a plain link there. In a frame, the whole page is left if
 * it is of the same origin as the frame; else only what is in the frame. A page that asks before it is left still asks.
 *
 * @summary Leave the page fast.
 * @slot - Fallback without script: a plain link to the same place.
 * @csspart action - The link.
 * @csspart note - What to know of it: the keys, and that the history is not cleared.
 */
export class PeerQuickExit extends Widget {
  static override styles = [tokens, base, buttons, styles];

  /**
   * Where to go. Without it, or where it is no http or https address or leads back to this page:
   * https://www.wikipedia.org/.
   */
  @property() href: string | null = null;
  /** auto (follows the page's color-scheme), light or dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | null = null;

  readonly #say = new UseTerms(this, enExit, loadExitTerms);
  readonly #shift = new UseShiftPresses(this, () => this.#leave());

  /** Goes to an address in the place of the page; for tests, which have to stay. */
  protected readonly go: Go = (page, address) => page.location.replace(address);

  /** The way out is there at once, in whatever language; what is to be read of it comes in that of the page. */
  protected override render(): TemplateResult {
    const { terms, locale, direction, coming } = this.#say;
    return html`<div class="exit" lang=${locale} dir=${direction ?? nothing}>
      <a
        class="button full"
        part="action"
        href=${exitAddress(this.href)}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        aria-describedby=${coming ? nothing : 'note'}
        @click=${this.#click}
        >${terms.leave}</a
      >
      ${coming ? nothing : html`<p class="soft" id="note" part="note">${terms.note}</p>`}
      <div class="unseen" role="status">${terms.heard[this.#shift.heard]}</div>
    </div>`;
  }

  /** With a key held, people ask their browser for a new tab or window: that is between the two. */
  #click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#leave();
  }

  #leave(): void {
    leave(exitAddress(this.href), this.#say.terms.title, this.go);
  }
}
