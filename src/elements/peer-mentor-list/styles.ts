import { css } from 'lit';

export const styles = css`
  .care {
    color: var(--_soft);
  }
  .care a:not(.link) {
    display: inline-block;
    min-block-size: 24px;
  }
`;

/** Of a list that is here. */
export const listStyles = css`
  [part='list'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 1.25em;
  }
  [part='item'] {
    min-inline-size: 0;
    scroll-margin-block: 1em;
    /* Only the cards in view are laid out before the list shows. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  .more {
    justify-self: start;
  }
  @media print {
    .more,
    .care button {
      display: none;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
