import { css } from 'lit';

/**
 * Colours of every widget, each open to the page as a `--peer-…` property. A widget paints its own ground, so that it
 * stays readable on any page. Which of the two values of a colour applies follows the page's own `color-scheme` (theme
 * "auto"), or the theme set here.
 *
 * The lines below are the words for all such properties, also of those that stand with the only rule that uses them;
 * cem.config.mjs puts them into the manifest, and stops where one of them is not in the styles, or is missing here.
 *
 * @cssprop --peer-paper - Ground of a widget
 * @cssprop --peer-surface - Ground of cards, fields and the help banner
 * @cssprop --peer-sunken - Ground of quiet notes and tags
 * @cssprop --peer-ink - Text
 * @cssprop --peer-soft - Text that says less
 * @cssprop --peer-line - Lines between things, and around cards
 * @cssprop --peer-control - Edges of fields and of what can be chosen
 * @cssprop --peer-accent - Links, buttons, and what is chosen
 * @cssprop --peer-on-accent - Text on the accent
 * @cssprop --peer-focus - The ring around what has the focus; else the accent
 * @cssprop --peer-urgent - Help in danger
 * @cssprop --peer-on-urgent - Text on that colour
 * @cssprop --peer-urgent-soft - Ground of help in danger
 * @cssprop --peer-warm - Text of what is news: on now, soon, long unchecked
 * @cssprop --peer-warm-soft - Ground of such news
 * @cssprop --peer-font - Font of all text; else the page's
 * @cssprop --peer-heading-font - Font of headings; else that of the text
 * @cssprop --peer-heading-weight - Weight of headings
 * @cssprop --peer-radius - Corners of cards, notes and fields
 * @cssprop --peer-button-radius - Corners of buttons, chips and tabs
 * @cssprop --peer-space - Room inside cards
 * @cssprop --peer-max-width - Widest that a list of groups or mentors grows
 */
export const tokens = css`
  :host {
    --_paper: var(--peer-paper, light-dark(#fbf8f4, #14191b));
    --_surface: var(--peer-surface, light-dark(#ffffff, #1c2326));
    --_sunken: var(--peer-sunken, light-dark(#f3eee7, #232b2e));
    --_ink: var(--peer-ink, light-dark(#1e2a2d, #f0ece5));
    --_soft: var(--peer-soft, light-dark(#444f54, #c3c9c8));
    --_line: var(--peer-line, light-dark(#d9d2c7, #3a4548));
    --_control: var(--peer-control, light-dark(#737c81, #8a9599));
    --_accent: var(--peer-accent, light-dark(#0a5160, #8fd6e2));
    --_on-accent: var(--peer-on-accent, light-dark(#ffffff, #06262c));
    --_urgent: var(--peer-urgent, light-dark(#7d1d12, #ffb4a5));
    --_radius: var(--peer-radius, 14px);
    --_round: var(--peer-button-radius, 999px);
    --_space: var(--peer-space, 20px);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Whatever the theme: what is quiet in it is as plain as its text. */
  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_line: var(--_ink);
      --_control: var(--_ink);
    }
  }
`;
