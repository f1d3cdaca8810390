import { css } from 'lit';

/** What every widget starts from: a ground of its own, the page's font, and controls that a thumb can meet. */
export const base = css`
  :host {
    display: block;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--peer-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.55;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-underline-offset: 0.2em;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [part='heading'],
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  [part='heading'] {
    font-family: var(--peer-heading-font, inherit);
    font-weight: var(--peer-heading-weight, 600);
  }
  ul {
    list-style: none;
  }
  /* A list without bullets stays a list for VoiceOver. */
  li::before {
    content: '\\200B';
    position: absolute;
  }
  /* Words keep their own direction, whatever the page's; where lines begin is the page's. */
  p,
  [part='heading'],
  b,
  li,
  legend,
  time,
  button,
  .words {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--peer-focus, var(--_accent));
    outline-offset: 3px;
  }
  .soft {
    color: var(--_soft);
  }
  .small {
    font-size: 0.9375em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Black on white, whatever the theme. */
  @media print {
    :host,
    * {
      color: #000 !important;
      background: none !important;
      border-color: #000 !important;
    }
  }
`;
