import { PeerMentorCard } from '../elements/peer-mentor-card/peer-mentor-card.js';
import { define } from './define.js';

define('peer-mentor-card', PeerMentorCard);

declare global {
  interface HTMLElementTagNameMap {
    'peer-mentor-card': PeerMentorCard;
  }
}
