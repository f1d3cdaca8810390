import { PeerSupportProvider } from '../elements/peer-support-provider/peer-support-provider.js';
import { define } from './define.js';

define('peer-support-provider', PeerSupportProvider);

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-provider': PeerSupportProvider;
  }
}
