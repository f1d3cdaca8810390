import { PeerSupportGuide } from '../elements/peer-support-guide/peer-support-guide.js';
import { define } from './define.js';

define('peer-support-guide', PeerSupportGuide);

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-guide': PeerSupportGuide;
  }
}
