import { css } from 'lit';

/**
 * A button, or a link that acts like one. `full` for the one thing to do, `urgent` for danger only. `link` is either of
 * them that reads like a link, with room for a thumb.
 */
export const buttons = css`
  .button,
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    border: 1.5px solid var(--_accent);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .link {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button {
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 44px;
    padding: 0.4em 1.1em;
    border-radius: 999px;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
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
