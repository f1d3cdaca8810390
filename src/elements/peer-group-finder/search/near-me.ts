import { html, type TemplateResult } from 'lit';
import { rounded } from '../../../logic/distance.js';
import type { Near } from '../../../model/query.js';
import { distanceIn, type SearchView } from './view.js';

export type NearState = 'unasked' | 'looking' | 'failed';

/** Kilometres that are offered; the third one first. */
const DISTANCES = [2, 5, 10, 25, 50, 100];
const USUAL = 25;

/** The browser asks before it tells, and only on a click; what it tells is rounded to about a kilometre. */
export function locate(): Promise<Near> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude), km: USUAL }),
      reject,
      { timeout: 15_000, maximumAge: 600_000 },
    );
  });
}

/** A button that says what it does before it asks; then how far is near. */
export function nearMe(state: NearState, view: SearchView & { readonly locate: () => void }): TemplateResult {
  const { near } = view.search;
  if (view.query.near) return distanceChoice(view.query.near, view);
  return html`<p class="near">
    <button class="button" part="action" type="button" ?disabled=${state === 'looking'} @click=${view.locate}>
      ${near.ask}
    </button>
    <span class="soft small"
      >${state === 'failed' ? near.failed : state === 'looking' ? near.looking : near.why}</span
    >
  </p>`;
}

function distanceChoice(chosen: Near, view: SearchView): TemplateResult {
  const { query, ask, search } = view;
  const change = (event: Event): void =>
    ask({ ...query, near: { ...chosen, km: Number((event.target as HTMLSelectElement).value) } });
  return html`<p class="near">
    <label class="field"
      >${search.near.ask}
      <select @change=${change}>
        ${DISTANCES.map(
          (km) =>
            html`<option value=${km} ?selected=${km === chosen.km}>
              ${search.near.within(distanceIn(km, view))}
            </option>`,
        )}
      </select></label
    >
    <span class="soft small">${search.near.online}</span>
  </p>`;
}
