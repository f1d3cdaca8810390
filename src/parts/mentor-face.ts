import { html, type TemplateResult } from 'lit';
import type { Drawing, ListedMentor } from '../model/mentor.js';
import type { MentorTerms } from '../text/en-mentor.js';
import { icon } from './icon.js';

/** Drawn for people who would rather not show their face. */
const DRAWINGS: Readonly<Record<Drawing, string>> = {
  leaf: 'M5 19C5 9 10 4 20 4c0 10-5 15-15 15zM5 19 14 10',
  wave: 'M2 9c3-3 5-3 8 0s6 3 12 0M2 15c3-3 5-3 8 0s6 3 12 0',
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  hill: 'M2 19c4-9 8-9 11-2M10 13c3-6 8-6 12 6zM2 19h11',
  boat: 'M3 15h18l-3 5H6zM12 15V3l7 9h-7',
  star: 'M12 3l2.6 5.8 6.4.6-4.8 4.2 1.4 6.2L12 16.6l-5.6 3.2 1.4-6.2L3 9.4l6.4-.6z',
};

/** A photo where there is one; else a drawing that they chose, or the first letter of their name. */
export function face({ name, photo, drawing }: ListedMentor, terms: MentorTerms): TemplateResult {
  return html`<div class="face">
    <span aria-hidden="true" ?hidden=${photo !== null}
      >${drawing ? icon(DRAWINGS[drawing]) : initialOf(name)}</span
    >
    ${
      photo &&
      html`<img
        src=${photo.src}
        alt=${photo.alt ?? terms.photo(name)}
        width="64"
        height="64"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${setAside}
      />`
    }
  </div>`;
}

/** With the marks that belong to it. */
const initialOf = (name: string): string => /\P{M}\p{M}*/u.exec(name)?.[0].toLocaleUpperCase() ?? '';

/** Where a photo cannot be had, what stands in for it shows. */
function setAside({ target }: Event): void {
  const photo = target as HTMLImageElement;
  photo.hidden = true;
  (photo.previousElementSibling as HTMLElement).hidden = false;
}
