import { html, nothing } from 'lit';
import type { Group, Place } from '../../../model/group.js';
import { outwardLink } from '../../../parts/link.js';
import { note, piece, type DetailView } from './view.js';

/** Each asks its service for the way, by coordinates or an address. */
const SERVICES: readonly (readonly [name: string, address: string])[] = [
  ['Apple Maps', 'https://maps.apple.com/?daddr='],
  ['Google Maps', 'https://www.google.com/maps/dir/?api=1&destination='],
  ['OpenStreetMap', 'https://www.openstreetmap.org/directions?to='],
];

/** Whether there is a place to go to. */
export const isSomewhere = ({ venue, place }: Group): boolean =>
  place !== null && venue !== 'online' && venue !== 'phone';

/** Where to go, and links that show the way: nothing is asked of a map before somebody follows one. */
export function wherePiece({ group, level, words: { where }, format }: DetailView): unknown {
  const { place, notes } = group;
  if (!place || !isSomewhere(group)) return nothing;
  const address = addressOf(place, format.locale);
  return piece(level, where.heading, [
    place.name ? html`<p class="strong"><bdi>${place.name}</bdi></p>` : nothing,
    address && address !== place.name ? html`<p><bdi>${address}</bdi></p>` : nothing,
    place.approximate ? html`<p>${where.approximate}</p>` : nothing,
    note(notes.place),
    place.approximate ? nothing : directions(place, address, where.directions),
  ]);
}

/** In one line, as a person would write it on an envelope. */
export function addressOf(place: Place, locale: string): string {
  const { address, street, city, region, postalCode, country } = place;
  const parts = address ? [address] : [street, city, region, postalCode, countryName(country, locale)];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

function countryName(country: string | null, locale: string): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

function directions(
  { latitude, longitude }: Place,
  address: string,
  say: (service: string) => string,
): unknown {
  const to = latitude !== null && longitude !== null ? `${latitude},${longitude}` : address;
  if (!to) return nothing;
  return html`<ul class="links">
    ${SERVICES.map(
      ([name, start]) => html`<li>${outwardLink(start + encodeURIComponent(to), say(name), 'way')}</li>`,
    )}
  </ul>`;
}
