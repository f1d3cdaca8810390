import { css } from 'lit';

export const styles = css`
  :host {
    padding: var(--_space);
  }
  section,
  header {
    display: grid;
    gap: 0.6em;
  }
  section {
    gap: 1.4em;
  }
  header {
    max-inline-size: 44em;
  }
  header > [part='heading'] {
    font-size: 1.5em;
    line-height: 1.25;
  }
  [part='list'],
  .card,
  .piece {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .piece {
    gap: 0.15em;
  }
  .card {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > [part='heading'],
  summary [part='heading'] {
    font-size: 1.2em;
    line-height: 1.3;
  }
  .meaning {
    justify-self: start;
    padding: 0.3em 0.9em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: 0.9375em;
  }
  .path {
    grid-template-columns: repeat(auto-fit, minmax(15.5em, 1fr));
    gap: 1.4em 0;
  }
  .path > li {
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .path .card {
    margin-inline: 0.5em;
  }
  .stretch {
    position: relative;
    block-size: 5em;
    margin-block-end: 0.6em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_accent);
    overflow: visible;
  }
  path {
    stroke-width: 3.5px;
    vector-effect: non-scaling-stroke;
  }
  .back {
    stroke: var(--_control);
    stroke-width: 2px;
    stroke-dasharray: 3 7;
    stroke-linecap: round;
  }
  .stop {
    position: absolute;
    inset-inline-start: calc(50% - 0.7em);
    inset-block-start: calc(6 / 50 * 100% - 0.7em);
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 3.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .low .stop {
    inset-block-start: calc(40 / 50 * 100% - 0.7em);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tab {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_control);
    border-radius: var(--_round);
    background: transparent;
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
    .tab[aria-selected='true'] {
      border-width: 4px;
    }
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  summary [part='heading'] {
    display: inline;
  }
  details.card {
    display: block;
  }
  details:not([open]) {
    padding-block: 0.6em;
  }
  details > * + * {
    margin-block-start: 1em;
  }
  .ways {
    display: grid;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .between {
    display: grid;
    gap: 0.8em;
  }
  .between > [part='heading'] {
    font-size: 1.2em;
  }
  .between ul {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(17em, 40%)), 1fr));
    gap: 1em 2em;
  }
  .copy {
    display: grid;
    gap: 0.3em;
  }
  input {
    min-block-size: 44px;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .tools,
    .ways button {
      display: none;
    }
    a[href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;
