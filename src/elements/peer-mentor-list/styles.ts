import { css } from 'lit';

export const styles = css`
  .mentors {
    container-type: inline-size;
    display: grid;
    gap: 1.25em;
    max-inline-size: 70rem;
    margin-inline: auto;
    padding: 1.25em 1em;
  }
  header {
    display: grid;
    gap: 0.5em;
  }
  .title [part='heading'] {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .care {
    color: var(--_soft);
  }
  .care a:not(.link) {
    display: inline-block;
    min-block-size: 24px;
  }
  /* Here before the looks of cards are. */
  .care .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
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
    .more {
      display: none;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
