import { css } from 'lit';

/**
 * A button, or a link that acts like one. `full` for the one thing to do; how danger looks stands with help lines. `link`
 * is either of them that reads like a link, with room for a thumb.
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
    text-decoration: underline;
  }
  .button {
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 44px;
    padding: 0.4em 1.1em;
    border-radius: var(--_round);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .button.full {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button:hover {
    text-decoration: underline;
  }
  /* Nobody presses paper. */
  @media print {
    .button,
    .link {
      display: inline;
      padding: 0;
      border: 0;
    }
    button.button {
      display: none;
    }
  }
`;
