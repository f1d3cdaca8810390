import { PeerStageExplainer } from '../elements/peer-stage-explainer/peer-stage-explainer.js';
import { define } from './define.js';

define('peer-stage-explainer', PeerStageExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'peer-stage-explainer': PeerStageExplainer;
  }
}
