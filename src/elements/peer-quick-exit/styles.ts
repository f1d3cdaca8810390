import { css } from 'lit';

/** The button first, what to know of it beside it or below. */
export const styles = css`
  .exit {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5);
  }
`;
