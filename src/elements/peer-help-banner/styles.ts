import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: none;
  }
  section,
  .inline {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: var(--_space);
  }
  header > [part='heading'] {
    font-size: 1.35em;
    line-height: 1.3;
  }
  .place,
  .place label {
    display: flex;
    gap: 0.3em 0.8em;
    align-items: center;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .place {
    flex-wrap: wrap;
  }
  select {
    flex: 1;
    min-inline-size: 0;
    inline-size: 12em;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  .levels {
    display: grid;
  }
  .level + .level {
    border-block-start: 1px solid var(--_line);
  }
  [part='list'] {
    display: grid;
    gap: 1em;
  }
  .channel {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  details > * + * {
    margin-block-start: 0.6em;
  }
  section > [part='note'] {
    padding: 0.6em var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 1em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    align-items: center;
  }
  .line > span {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    align-items: center;
    min-block-size: 32px;
  }
  .now {
    color: var(--_urgent);
  }
  .now a {
    color: inherit;
    font-weight: 600;
  }
  @media print {
    .place label,
    details:not([open]),
    button,
    .peers:has(button) {
      display: none;
    }
    .level {
      break-inside: avoid;
    }
  }
  @container (min-width: 54rem) {
    .wide .levels {
      grid-template-columns: minmax(13em, 1fr) 2fr minmax(14em, 1.2fr);
    }
    .wide .level + .level {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .wide .peers.peers {
      grid-column: 1 / -1;
      grid-template-columns: auto 1fr auto;
      align-items: center;
      gap: 0.4em 1.5em;
      padding-block: 0.6em;
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }
  }
`;
