import { safeUrl } from '../logic/safe-url.js';
import { asWritten, type Meeting } from './bmlt-record.js';

/** How to join from elsewhere, as our own format has it. */
export interface Way {
  readonly url: string | null;
  readonly notes: string | null;
  readonly phone: string | null;
  readonly phoneNotes: string | null;
}

/** Null: only in person. */
export function wayOf(meeting: Meeting): Way | null {
  const url = linkOf(meeting);
  const notes = asWritten(meeting.text('virtual_meeting_additional_info'));
  const { phone, phoneNotes } = phoneOf(meeting);
  const isNone = url === null && notes === null && phone === null && phoneNotes === null;
  return isNone ? null : { url, notes, phone, phoneNotes };
}

function linkOf(meeting: Meeting): string | null {
  const given = meeting.text('virtual_meeting_link');
  if (given === null) return null;
  const url = safeUrl(given, ['https', 'http']);
  if (url === null) return meeting.refuse('virtual_meeting_link', 'url-refused');
  if (/^(?!https?:)|\S\s+\S/i.test(given)) meeting.tell('virtual_meeting_link', 'url-mended');
  return url;
}

const DIAL = /^\+?\d{3}[\d,*#]*$/;
const DIAL_START = /^\+?[\d\s,*#().-]*/;

/** The number is what can be dialled at its beginning; what follows is a note. */
function phoneOf(meeting: Meeting): Pick<Way, 'phone' | 'phoneNotes'> {
  const given = meeting.text('phone_meeting_number');
  if (given === null || DIAL.test(given)) return { phone: given, phoneNotes: null };
  // A line is a number.
  const start = DIAL_START.exec(given)?.[0].split('\n')[0] ?? '';
  const rest = given.slice(start.length).trim() || null;
  const keys = start.replace(/[\s().-]+/g, '').replace(/,+$/, '');
  if (!DIAL.test(keys)) {
    meeting.tell('phone_meeting_number', 'phone-refused');
    return { phone: null, phoneNotes: asWritten(given) };
  }
  if (rest !== null) meeting.tell('phone_meeting_number', 'phone-cut');
  return { phone: keys, phoneNotes: asWritten(rest === null ? null : rest.replace(/^[),.;\s-]+/, '')) };
}

/** The first person of whom anything is told, else the meeting's own address. */
export function contactOf(meeting: Meeting): object | null {
  return (
    personOf(meeting, 'contact_name_1', 'contact_email_1', 'contact_phone_1') ??
    personOf(meeting, 'contact_name_2', 'contact_email_2', 'contact_phone_2') ??
    personOf(meeting, null, 'email_contact', null)
  );
}

function personOf(
  meeting: Meeting,
  nameField: string | null,
  emailField: string,
  phoneField: string | null,
): object | null {
  const name = nameField === null ? null : meeting.text(nameField);
  const email = emailOf(meeting, emailField);
  const phone = phoneField === null ? null : meeting.text(phoneField);
  if (name === null && email === null && phone === null) return null;
  return { name: asWritten(name), email: asWritten(email), phone: asWritten(phone) };
}

/** Some write numbers there. */
function emailOf(meeting: Meeting, field: string): string | null {
  const email = meeting.text(field);
  return email === null || /^[^\s@]+@[^\s@]+$/.test(email) ? email : meeting.refuse(field, 'email-refused');
}
