/** What widgets tell the page: bubbling, composed, with the same facts on the event and in `detail`. */
export abstract class PeerEvent<Detail> extends Event {
  constructor(
    type: string,
    readonly detail: Readonly<Detail>,
    cancelable = false,
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}
