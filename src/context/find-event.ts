import type { Find } from '../model/find.js';
import { PeerEvent } from './peer-event.js';

/** `peer-find`: a request to a finder, to show what is asked for. Who prevents it answers it in another way. */
export class PeerFindEvent extends PeerEvent<{ find: Find }> {
  constructor(readonly find: Find) {
    super('peer-find', { find }, true);
  }
}
