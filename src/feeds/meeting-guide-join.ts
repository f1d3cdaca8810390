import type { Join, Venue } from '../model/group.js';
import type { Desk } from './meeting-guide-desk.js';
import { at } from './meeting-guide-record.js';

/** How to join from elsewhere. A link may be there that joins nothing: only `provider` tells. */
export function joinOf(desk: Desk): Join {
  const url = desk.url(at.conference_url);
  return {
    url,
    provider: url === null ? null : desk.serviceOf(url),
    notes: desk.text(at.conference_url_notes),
    phone: phoneOf(desk),
    phoneNotes: desk.text(at.conference_phone_notes),
    how: null,
    onRequest: false,
  };
}

export const leadsNowhere = ({ url, notes, phone, phoneNotes }: Join): boolean =>
  url === null && notes === null && phone === null && phoneNotes === null;

const DIAL = /^\+?\d{3}[\d,*#]*$/;
const DIAL_START = /^\+?[\d\s,*#().-]*/;

/** Digits, `+`, `,`, `*` and `#`. What separates them for the eye is left out. */
function phoneOf(desk: Desk): string | null {
  const given = desk.text(at.conference_phone);
  if (given === null || DIAL.test(given)) return given;
  const start = DIAL_START.exec(given)?.[0] ?? '';
  const keys = start.replace(/[\s().-]+/g, '');
  const phone = start === given ? keys : wholeKeys(keys);
  if (!DIAL.test(phone)) return desk.refuse(at.conference_phone, 'phone-refused');
  if (start !== given) desk.tell(at.conference_phone, 'phone-cut');
  return phone;
}

/** Without the half of a password that can be dialled, and the pauses before it. */
const wholeKeys = (keys: string): string => keys.replace(/([,#])\d+$/, '$1').replace(/(?:,+#)*,*$/, '');

/** How long a number must be for a meeting that is joined by it. */
const DIAL_IN = 10;

const SAID: ReadonlyMap<string, Venue> = new Map([
  ['in_person', 'in-person'],
  ['online', 'online'],
  ['hybrid', 'hybrid'],
  ['inactive', 'none'],
]);

/**
 * Where people come together: as the record says, else by what it gives. Online is a link to a known service or a
 * number to dial into; in person, an exact address whose room is open. A meeting without any counts as paused.
 */
export function venueOf(desk: Desk, join: Join, roomOpen: boolean): Venue {
  const said = desk.text(at.attendance_option);
  const venue =
    said === null ? undefined : (SAID.get(said) ?? SAID.get(said.toLowerCase().replace(/[\s-]+/, '_')));
  if (said !== null && !venue) desk.tell(at.attendance_option, 'value-unknown');
  const byPhone = join.url === null && join.phone !== null;
  if (venue) return venue === 'online' && byPhone ? 'phone' : venue;
  const online = join.provider !== null || (join.phone ?? '').length >= DIAL_IN;
  if (join.url !== null && !online) desk.tell(at.conference_url, 'service-unknown');
  if (online) return roomOpen ? 'hybrid' : byPhone ? 'phone' : 'online';
  if (roomOpen) return 'in-person';
  desk.tell(at.attendance_option, 'no-way-in');
  return 'none';
}
