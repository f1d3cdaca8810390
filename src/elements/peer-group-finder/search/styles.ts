import { css } from 'lit';
import { searchStyles as shared } from '../../../parts/search-styles.js';

export const searchStyles = [
  shared,
  css`
    .near {
      display: grid;
      gap: 0.4em;
      justify-items: start;
      padding-block: 0.4em;
    }
  `,
];
