import { LitElement } from 'lit';

/** What every widget that has something to show begins with: where it breaks, what the page wrote comes back. */
export abstract class Widget extends LitElement {
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      throw error;
    }
  }
}
