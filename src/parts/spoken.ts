import { html, nothing, type TemplateResult } from 'lit';

/** The language that something is said in. */
interface Spoken {
  /** BCP 47. */
  readonly locale: string;
  /** Null: that of the place where it stands. */
  readonly direction: 'ltr' | 'rtl' | null;
}

/** Marks what is drawn with the language that it is in: the page's may be another one. */
export const spoken = ({ locale, direction }: Spoken, drawn: unknown): TemplateResult =>
  html`<div class="spoken" lang=${locale} dir=${direction ?? nothing}>${drawn}</div>`;
