import { css } from 'lit';

/** Of a mentor's card, together with those of buttons. */
export const mentorCardStyles = css`
  .mentor {
    display: flex;
    flex-direction: column;
    gap: 0.9em;
    block-size: 100%;
    max-inline-size: 32em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .who {
    display: flex;
    gap: 1em;
    align-items: center;
  }
  .who > :last-child {
    min-inline-size: 0;
  }
  .mentor [part='heading'] {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .face {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_sunken);
    color: var(--_accent);
    font-size: 1em;
  }
  .face span {
    display: grid;
    font-size: 1.5em;
    font-weight: 600;
  }
  .face img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .face [hidden] {
    display: none;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  ::slotted(ul) {
    padding-inline-start: 1.2em;
  }
  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .story {
    max-inline-size: 24em;
  }
  .whole {
    white-space: nowrap;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .topics li {
    padding: 0.15em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: var(--_sunken);
    font-size: 0.9375em;
  }
  .stated {
    display: grid;
    gap: 0.15em;
  }
  .asking {
    display: grid;
    gap: 0.5em;
    margin-block-start: auto;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .asking > p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .asking [role='status']:empty {
    margin-block-start: -0.5em;
  }
  .asking .button[aria-disabled] {
    border-style: dashed;
    cursor: default;
  }
  .mentor summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  .limits {
    display: grid;
    gap: 0.2em;
  }
  details > p {
    margin-block-end: 0.5em;
  }
  /* What is folded is read on paper too, and an address that cannot be pressed. */
  @media print {
    a[href^='http']::after {
      content: ' ' attr(href);
    }
    .mentor {
      max-inline-size: none;
      block-size: auto;
    }
    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .folded {
      display: block;
    }
    summary {
      list-style: none;
    }
    .asking .button {
      text-align: start;
    }
    [aria-expanded],
    .asking button,
    .limits button {
      display: none;
    }
  }
`;
