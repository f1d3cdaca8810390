import { css } from 'lit';

/** Of the box, the chips and the choices by which somebody searches a list. Apart from them: they may come later. */
export const searchStyles = css`
  .search {
    display: grid;
    gap: 0.75em;
  }
  .field {
    display: grid;
    gap: 0.3em;
    font-weight: 600;
  }
  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: 48px;
    padding-inline: 0.9em;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  summary {
    cursor: pointer;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding-inline: 1em;
    border: 1.5px solid var(--_control);
    border-radius: var(--_round);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: SelectedItem;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.5em 1.25em;
    padding-block: 1.25em 0.5em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .depth-1 {
    padding-inline-start: 1.5em;
  }
  .depth-2 {
    padding-inline-start: 3em;
  }
  .depth-3 {
    padding-inline-start: 4.5em;
  }
  .rest summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    text-decoration: underline;
  }
  @container (min-width: 38rem) {
    .search {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .filters {
      grid-column: 1 / -1;
    }
  }
  /* The panel hangs below its own button, which stays where it is. */
  @container (min-width: 56rem) {
    .search {
      grid-template-columns: fit-content(50%) minmax(0, 1fr);
      align-items: start;
    }
    .field {
      grid-column: 1 / -1;
      max-inline-size: 44rem;
    }
    .filters {
      grid-column: auto;
    }
  }
  @media print {
    .search,
    .chips {
      display: none;
    }
  }
`;
