import { PeerQuickExit } from '../elements/peer-quick-exit/peer-quick-exit.js';
import { define } from './define.js';

define('peer-quick-exit', PeerQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'peer-quick-exit': PeerQuickExit;
  }
}
