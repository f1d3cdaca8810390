import { FIELD_PROBLEMS, type Wording } from './field-problems.js';
import type { FieldCode } from './fields.js';

const LEFT_OUT = 'It is left out.';
const NO_TIME = 'The meeting is listed without a time.';

/** What a publisher reads about each problem of this format. */
export const BMLT_PROBLEMS = {
  ...FIELD_PROBLEMS,

  // The record's own fate: it is lost or hidden.
  'not-a-record': ['This is not a meeting.', LEFT_OUT, 'Ask the server with switcher=GetSearchResults.'],
  'nothing-to-show': [
    'The meeting has neither a name nor a place.',
    LEFT_OUT,
    'Ask for meeting_name too, or leave data_field_key out.',
  ],
  'not-published': [
    'The meeting is not published.',
    'It is hidden.',
    'Publish it, or ask for published ones only.',
  ],

  'name-missing': ['There is no name.', 'The place stands in.', 'Give each meeting a name.'],
  'id-missing': [
    'There is no id.',
    'An id is made of name, time and place.',
    'Ask for id_bigint too, or leave data_field_key out.',
  ],
  'day-unreadable': ['The day cannot be read.', NO_TIME, 'Write 1 (Sunday) to 7 (Saturday).'],
  'day-missing': ['There is a time but no day.', NO_TIME, 'Add the day.'],
  'time-missing': ['There is a day but no time.', NO_TIME, 'Add the time.'],
  'time-unreadable': ['The time cannot be read.', NO_TIME, 'Write HH:MM:SS, 00:00:00 to 23:59:59.'],
  'time-24': [
    '24:00 is the end of a day.',
    'It is read as 00:00 of the next day.',
    'Write 00:00 and the next day.',
  ],
  'duration-unreadable': [
    'The duration cannot be read.',
    'No end is shown.',
    'Write HH:MM:SS, up to 24 hours.',
  ],
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
    'The place is closed for now, and there is no way to join from elsewhere.',
    'The group counts as paused.',
    'Remove the format when the place opens, or add a link or number.',
  ],
  'format-unknown': [
    'A format is in no list of formats.',
    'What it says is not shown.',
    'Ask the server with get_used_formats=1 and without lang_enum.',
  ],
  'format-ambiguous': [
    'Several formats have this key.',
    'What it says is not shown.',
    'Ask for format_shared_id_list too, or leave data_field_key out.',
  ],
  'language-unknown': [
    'A format names a language that cannot be told.',
    'It is not among the languages of the group.',
    'Name one language in each language format, in English or in itself.',
  ],
  'language-unreadable': ['This is no language tag.', LEFT_OUT, 'Write en, es, pt-BR …'],
  'url-refused': ['This is no address that is safe to follow.', LEFT_OUT, 'Write a whole https:// address.'],
  'url-mended': [
    'The address lacks https://, or has blanks in it.',
    'It is written as a browser would.',
    'Write a whole https:// address.',
  ],
  'phone-refused': [
    'This is no number to dial.',
    'It is kept as a note.',
    'Write digits; + , * # may be among them.',
  ],
  'phone-cut': [
    'It goes on with what cannot be dialled.',
    'The number ends before that, the rest is kept as a note.',
    'Put passwords into virtual_meeting_additional_info.',
  ],
  'email-refused': [
    'This is no e-mail address.',
    LEFT_OUT,
    'Write name@host, and numbers into the phone field.',
  ],
  'coordinates-unreadable': [
    'The coordinates cannot be read.',
    'They are left out.',
    'Write decimal degrees.',
  ],
  'coordinates-half': ['One of latitude and longitude is missing.', 'Both are left out.', 'Give both.'],
  'coordinates-out-of-range': [
    'There is no such place on Earth.',
    'The coordinates are left out.',
    'Latitude is -90 to 90, longitude -180 to 180.',
  ],
  'coordinates-online': [
    'Nobody meets there: the meeting is online only.',
    'The coordinates are left out.',
    'Nothing needs to be done.',
  ],
} as const satisfies Readonly<Record<string, Wording>>;

export type BmltCode = FieldCode | keyof typeof BMLT_PROBLEMS;
