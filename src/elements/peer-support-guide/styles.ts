import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    padding: var(--_space);
  }
  section {
    display: grid;
    gap: 1em;
  }
  section section {
    margin-block-start: 1.4em;
  }
  [part='heading'] {
    font-size: 1.2em;
    line-height: 1.3;
  }
  #title {
    font-size: 1.6em;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  slot {
    display: grid;
    gap: 0.8em;
  }
  .what,
  .told p {
    max-inline-size: 42em;
  }
  .note {
    display: grid;
    gap: 0.5em;
    padding: var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .button.now {
    border-color: var(--_urgent);
    color: var(--_urgent);
  }
  .full [part='list'] {
    border-block-start: 2px solid var(--_ink);
  }
  [part='item'],
  .told {
    display: grid;
    gap: 0.5em 1.5em;
    align-content: start;
  }
  .full [part='item'] {
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_line);
  }
  .compact [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em;
  }
  .compact [part='item'] {
    grid-template-rows: auto 1fr;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .compact .told {
    grid-template-rows: 1fr auto;
  }
  @container (min-width: 40rem) {
    .full [part='item'] {
      grid-template-columns: 13em 1fr;
    }
  }
  @media print {
    [part='item'],
    .note {
      break-inside: avoid;
    }
    /* The help that it leads to is on the same paper. */
    .actions:has(button) {
      display: none;
    }
  }
`;
