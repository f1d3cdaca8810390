import { PeerHelpBanner } from '../elements/peer-help-banner/peer-help-banner.js';
import { define } from './define.js';

define('peer-help-banner', PeerHelpBanner);

declare global {
  interface HTMLElementTagNameMap {
    'peer-help-banner': PeerHelpBanner;
  }
}
