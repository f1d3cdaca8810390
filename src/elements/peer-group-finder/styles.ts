import { css } from 'lit';
import { listingStyles } from '../../parts/listing-styles.js';
import { stateStyles } from '../../parts/states.js';

export const styles = [
  listingStyles,
  stateStyles,
  css`
    :host {
      --_warm: var(--peer-warm, light-dark(#633f00, #f1c47c));
      --_warm-soft: var(--peer-warm-soft, light-dark(#fbf0dc, #3a2c12));
    }
    .day {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
      padding-block: 0.75em 0.35em;
      border-block-end: 2px solid var(--_ink);
    }
    .day [part='heading'] {
      font-size: 1.15em;
    }
    .row {
      display: grid;
      gap: 0.35em 1.25em;
      padding-block: 1em;
      border-block-end: 1px solid var(--_line);
      scroll-margin-block: 1em;
    }
    .when,
    .where,
    .who {
      display: grid;
      gap: 0.15em;
      align-content: start;
      justify-items: start;
      min-inline-size: 0;
    }
    .when time,
    .when b {
      font-size: 1.2em;
      font-weight: 700;
      line-height: 1.35;
      font-variant-numeric: tabular-nums;
    }
    .who [part='heading'] {
      font-size: 1.125em;
      line-height: 1.4;
    }
    /* The line stays as it is; a thumb meets more than it sees. */
    .name {
      min-block-size: 44px;
      margin-block: -0.6em;
      padding: 0.6em 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline 2px;
      text-decoration-color: var(--_accent);
      text-underline-offset: 0.25em;
      cursor: pointer;
    }
    .name:hover {
      color: var(--_accent);
    }
    .pill {
      padding: 0.05em 0.6em;
      border: 1px solid transparent;
      border-radius: 0.9em;
      background: var(--_warm-soft);
      color: var(--_warm);
      font-size: 0.9375em;
      font-weight: 600;
    }
    .line {
      display: flex;
      gap: 0.45em;
    }
    .line .icon {
      margin-block-start: 0.2em;
    }
    .where a,
    .care a {
      display: inline-block;
      min-block-size: 24px;
    }
    .more {
      justify-self: start;
    }
    @container (min-width: 38rem) {
      .row {
        grid-template-columns: 11em minmax(0, 1fr) minmax(11em, 15em);
      }
    }
    @media print {
      .more {
        display: none;
      }
      .name {
        text-decoration: none;
      }
      .where a[href^='tel:']::after {
        content: ' ' attr(href);
      }
      .row {
        break-inside: avoid;
      }
    }
  `,
];
