import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { UseTerms } from '../../context/use-terms.js';
import { pageUrl } from '../../logic/page-url.js';
import type { OwnHelp } from '../../model/helpline.js';
import { contactLink } from '../../parts/helpline.js';
import { ownContacts } from '../../parts/own-contacts.js';
import { enBanner } from '../../text/en-banner.js';
import { loadBannerTerms } from '../../text/load-banner-terms.js';

/** Shows the organisation's own help, in the words of the banner; loaded where a provider tells of some. */
export function ownContactOf(host: LitElement): (own: OwnHelp) => TemplateResult {
  const say = new UseTerms(host, enBanner, loadBannerTerms);
  return (own) => {
    const bookingUrl = pageUrl(own.bookingUrl, document.baseURI);
    const ways = ownContacts({ ...own, bookingUrl }, say.terms).map((one) => contactLink(one, 'button'));
    return html`<p class="actions">
      ${own.organisation ? html`<bdi>${own.organisation}</bdi>` : nothing} ${ways}
    </p>`;
  };
}
