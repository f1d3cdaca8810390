import { css } from 'lit';

/**
 * Colours and measures of every widget, each open to the page as a `--peer-…` property. A widget paints its own ground,
 * so that it stays readable on any page. Which of the two values of a colour applies follows the page's own
 * `color-scheme` (theme "auto"), or the theme set here.
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
    --_on-urgent: var(--peer-on-urgent, light-dark(#ffffff, #2a0f0a));
    --_urgent-soft: var(--peer-urgent-soft, light-dark(#fdeee9, #3b1d18));
    --_warm: var(--peer-warm, light-dark(#633f00, #f1c47c));
    --_warm-soft: var(--peer-warm-soft, light-dark(#fbf0dc, #3a2c12));
    --_radius: var(--peer-radius, 14px);
    --_space: var(--peer-space, 0.5em);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
