import { FIELD_PROBLEMS, type Wording } from './field-problems.js';
import type { FieldCode } from './fields.js';

const LEFT_OUT = 'It is left out.';

/** What a publisher reads about each problem of this format. */
export const MEETING_GUIDE_PROBLEMS = {
  ...FIELD_PROBLEMS,

  // The record's own fate: it is lost.
  'not-a-record': [
    'This is not a record.',
    LEFT_OUT,
    'Write each meeting as an object with a name, day and time.',
  ],
  'nothing-to-show': ['The record has nothing to show.', LEFT_OUT, 'Give it a name, or remove it.'],

  'name-missing': ['There is no name.', 'The group, place or slug stands in.', 'Give each meeting a name.'],
  'slug-missing': [
    'There is no slug.',
    'An id is made of name, time and place.',
    'Give each meeting a lasting slug.',
  ],
  'day-unreadable': ['The day cannot be read.', LEFT_OUT, 'Write 0 (Sunday) to 6 (Saturday).'],
  'day-repeated': ['The same day is there twice.', 'It counts once.', 'Name each day once.'],
  'day-missing': ['There is a time but no day.', 'The meeting is listed without a time.', 'Add the day.'],
  'time-missing': ['There is a day but no time.', 'The meeting is listed without a time.', 'Add the time.'],
  'time-unreadable': [
    'The time cannot be read.',
    'The meeting is listed without a time.',
    'Write HH:MM, 00:00 to 23:59.',
  ],
  'time-24': [
    '24:00 is the end of a day.',
    'It is read as 00:00 of the next day.',
    'Write 00:00 and the next day.',
  ],
  'end-unreadable': ['The end cannot be read.', 'No end is shown.', 'Write HH:MM, 00:00 to 23:59.'],
  'zone-unknown': [
    'No such time zone is known.',
    'The time is shown as given, without a zone.',
    'Write an IANA name such as America/New_York.',
  ],
  'value-unknown': [
    'The value is none that this field knows.',
    'It is not used.',
    'Write one that the format names.',
  ],
  'no-way-in': [
    'There is neither a place to go to nor a known way to join.',
    'The group counts as paused.',
    'Give a whole address, a meeting link or a dial-in number.',
  ],
  'service-unknown': [
    'The link leads to no known meeting service.',
    'It is kept, but does not make the meeting an online one.',
    'Link to the meeting itself, or name the service in `services`.',
  ],
  'url-refused': ['This is no address that is safe to follow.', LEFT_OUT, 'Write a whole https:// address.'],
  'url-mended': [
    'The address lacks https://, or has blanks in it.',
    'It is written as a browser would.',
    'Write a whole https:// address.',
  ],
  'phone-refused': ['This is no number to dial.', LEFT_OUT, 'Write digits; + , * # may be among them.'],
  'phone-cut': [
    'It goes on with what cannot be dialled.',
    'The number ends before that.',
    'Put passwords into the notes.',
  ],
  'donation-refused': [
    'This is no name of that payment service.',
    'No link is made of it.',
    'Write @name for Venmo, $name for Square, the bare name for PayPal.',
  ],
  'coordinates-unreadable': [
    'The coordinates cannot be read.',
    'They are left out.',
    'Write decimal degrees.',
  ],
  'coordinates-half': ['One of latitude and longitude is missing.', 'Both are left out.', 'Give both.'],
  'coordinates-zero': [
    'The coordinates are 0, 0.',
    'They are left out.',
    'Give those of the place, or none.',
  ],
  'coordinates-swapped': [
    'Latitude and longitude are swapped.',
    'They are swapped back.',
    'Latitude comes first.',
  ],
  'coordinates-out-of-range': [
    'There is no such place on Earth.',
    'The coordinates are left out.',
    'Latitude is -90 to 90, longitude -180 to 180.',
  ],
  'date-unreadable': ['The date cannot be read.', LEFT_OUT, 'Write YYYY-MM-DD HH:MM:SS, in UTC.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type MeetingGuideCode = FieldCode | keyof typeof MEETING_GUIDE_PROBLEMS;
