import { css } from 'lit';

/** Of what lists groups or people: its width, its title, and the room between. */
export const listingStyles = css`
  .listing {
    container-type: inline-size;
    display: grid;
    gap: 1.25em;
    max-inline-size: var(--peer-max-width, 70rem);
    margin-inline: auto;
    padding: 1.25em 1em;
  }
  header {
    display: grid;
    gap: 0.5em;
  }
  .title [part='heading'] {
    font-size: 1.6em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
`;
