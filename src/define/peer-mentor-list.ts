import { PeerMentorList } from '../elements/peer-mentor-list/peer-mentor-list.js';
import { define } from './define.js';

define('peer-mentor-list', PeerMentorList);

declare global {
  interface HTMLElementTagNameMap {
    'peer-mentor-list': PeerMentorList;
  }
}
