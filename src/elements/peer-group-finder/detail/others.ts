import { html, nothing } from 'lit';
import { weekdayOf } from '../../../logic/civil.js';
import { nextOccurrence } from '../../../logic/schedule.js';
import { sameOffset } from '../../../logic/wall-time.js';
import type { Group } from '../../../model/group.js';
import type { Occurrence } from '../../../model/occurrence.js';
import { zoneCity } from '../../../text/format.js';
import { piece, type DetailView } from './view.js';

const MOST = 5;

/** The next few groups at the same place, and the next few of the same group or organisation. */
export function otherPieces(view: DetailView): unknown[] {
  const { group, groups, level, words } = view;
  const others = groups.filter((one) => one.id !== group.id && one.status === 'active');
  const here = others.filter((one) => isSamePlace(one, group));
  const kin = others.filter((one) => isKin(one, group) && !here.includes(one));
  return [
    piece(level, words.others.here, [buttons(here, view)]),
    piece(level, words.others.group, [buttons(kin, view)]),
  ];
}

function isSamePlace({ place: a, venue }: Group, { place: b }: Group): boolean {
  if (!a || !b || a.approximate || b.approximate || venue === 'online' || venue === 'phone') return false;
  if (a.latitude !== null && a.latitude === b.latitude && a.longitude === b.longitude) {
    return a.name === b.name;
  }
  const [address, other] = [a.address ?? a.street, b.address ?? b.street];
  return address !== null && address === other && a.city === b.city;
}

const isKin = (a: Group, b: Group): boolean =>
  a.name === b.name || (a.organisation?.name != null && a.organisation.name === b.organisation?.name);

function buttons(groups: readonly Group[], view: DetailView): unknown {
  const { viewpoint, acts } = view;
  const coming = groups
    .map((group) => ({ group, next: nextOccurrence(group.slots, viewpoint.now, viewpoint.zone) }))
    .filter(({ group, next }) => next || !group.slots.length)
    .sort((a, b) => (a.next?.start ?? Infinity) - (b.next?.start ?? Infinity) || 0)
    .slice(0, MOST);
  if (!coming.length) return nothing;
  return html`<ul class="links">
    ${coming.map(
      ({ group, next }) =>
        html`<li>
          <button class="name" part="action" type="button" @click=${() => acts.open(group.id)}>
            <bdi>${group.name}</bdi>${next ? html`, ${timeOf(next, view)}` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** With the zone where clocks there show another time than here. */
function timeOf({ wall, slot, start }: Occurrence, { format, words, viewpoint }: DetailView): string {
  const time = `${format.weekday(weekdayOf(wall.day))} ${format.time(wall.minute)}`;
  const { timeZone } = slot;
  if (timeZone === null || sameOffset(timeZone, viewpoint.zone, start)) return time;
  return words.when.line([time, words.when.zone(zoneCity(timeZone))]);
}
