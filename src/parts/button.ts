import { css } from 'lit';

/** A button, or a link that acts like one. `full` for the one thing to do, `urgent` for danger only. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_accent);
    border-radius: 999px;
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.full {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.urgent {
    border-color: var(--_urgent);
    background: var(--_urgent);
    color: var(--_on-urgent);
  }
  .button:focus-visible {
    border-radius: 999px;
  }
  .button:hover {
    text-decoration: underline;
  }
`;
