import { css } from 'lit';

/** The button first, what to know of it beside it or below. */
export const styles = css`
  .exit {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
