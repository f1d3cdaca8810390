import { PeerGroupFinder } from '../elements/peer-group-finder/peer-group-finder.js';
import { define } from './define.js';

define('peer-group-finder', PeerGroupFinder);

declare global {
  interface HTMLElementTagNameMap {
    'peer-group-finder': PeerGroupFinder;
  }
}
