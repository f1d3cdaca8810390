import { css } from 'lit';

/** One group, unhurried: the three first questions side by side, the rest below in quiet pieces. */
export const styles = css`
  [part='detail'] {
    display: grid;
    gap: 1.5em;
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin-block: 0.5em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: 1em;
  }
  .pieces {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 1.5em 2em;
  }
  .pieces:not(:has(.piece)) {
    display: none;
  }
  .piece {
    display: grid;
    gap: 0.4em;
    align-content: start;
    min-inline-size: 0;
    max-inline-size: 65ch;
    overflow-wrap: anywhere;
  }
  .piece.wide {
    max-inline-size: none;
  }
  .visit > p.small {
    max-inline-size: 80ch;
    margin-block-start: 0.4em;
  }
  .piece > p,
  .piece > ul {
    max-inline-size: 65ch;
  }
  .piece [part='heading'] {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .piece .strong {
    font-weight: 600;
  }
  .apart {
    display: grid;
    gap: 0.5em;
  }
  .apart > [part='heading'] {
    font-size: 1.25em;
  }
  .said {
    white-space: pre-line;
  }
  .visit li,
  .piece dt,
  .piece dd {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .old {
    padding: 0.6em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_warm-soft);
    color: var(--_warm);
    font-weight: 600;
  }
  .links {
    display: grid;
    justify-items: start;
  }
  .way,
  .links .name {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .way-in {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .links .name {
    display: inline-block;
    margin: 0;
    padding-block: 0.5em;
    font-weight: 400;
  }
  .keep .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .outcome:empty {
    display: none;
  }
  .keep label {
    display: grid;
    gap: 0.25em;
    max-inline-size: 40rem;
  }
  .keep textarea {
    inline-size: 100%;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .visit {
    padding: 1.1em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .visit [part='heading'] {
    margin-block-end: 0.25em;
    color: var(--_ink);
    font-size: 1.0625em;
  }
  .visit ul {
    display: grid;
    gap: 0.35em;
  }
  dl {
    display: grid;
    gap: 0 2em;
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_soft);
  }
  dd {
    margin: 0;
  }
  @media print {
    .keep,
    [part='detail'] button:not(.name) {
      display: none;
    }
    [part='detail'] {
      outline: 0;
    }
    /* An address that asks a map for directions is of no use on paper. */
    li .way::after {
      display: none;
    }
    .way {
      display: inline;
    }
  }
  @container (max-width: 26rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 52rem) {
    dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
