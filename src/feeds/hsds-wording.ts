import type { Wording } from './field-problems.js';
import { PLAIN_PROBLEMS } from './plain-problems.js';

const LEFT_OUT = 'It is left out.';
const NO_TIME = 'The service is listed without this time.';

/** What a publisher reads about each problem of this format; plain groups tell the rest. */
export const HSDS_PROBLEMS = {
  ...PLAIN_PROBLEMS,
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, 'Write it as HSDS says.'],
  'out-of-range': ['This is no number of the kind this field holds.', LEFT_OUT, 'Write it as HSDS says.'],

  'not-a-record': [
    'This is not a service.',
    LEFT_OUT,
    'Write each service as an object with an id and a name.',
  ],
  'name-missing': ['The service has no name.', LEFT_OUT, 'Give each service a name.'],
  'not-offered': ['Its status says that it is not offered.', 'It is not shown.', 'Write active if it is.'],
  'status-unknown': [
    'The status is none that the format has.',
    'The service is listed as active.',
    'Write active, inactive, defunct or temporarily closed.',
  ],
  'name-other': ['There is no name.', 'The alternate name stands in.', 'Give each service a name.'],

  'time-missing': [
    'The schedule has days but no time to open.',
    NO_TIME,
    'Add opens_at, or remove closed days.',
  ],
  'time-unreadable': ['The time cannot be read.', NO_TIME, 'Write HH:MM, 00:00 to 23:59.'],
  'end-unreadable': ['The end cannot be read.', 'No end is shown.', 'Write HH:MM, 00:00 to 23:59.'],
  'day-missing': ['The schedule has a time but no day.', NO_TIME, 'Add byday, such as MO,WE.'],
  'day-unreadable': ['A day cannot be read.', LEFT_OUT, 'Write MO to SU, 2MO for the second Monday.'],
  'date-unreadable': ['The date cannot be read.', LEFT_OUT, 'Write YYYY-MM-DD.'],
  'offset-no-zone': [
    'An offset from UTC is no time zone: it changes with summer time.',
    "The time stands in the page's zone.",
    'Write local times without an offset.',
  ],
  'rule-unknown': [
    'The schedule comes back in a way that is not followed here.',
    NO_TIME,
    'Use DAILY, WEEKLY or MONTHLY, with byday or bymonthday.',
  ],
  'rule-part-ignored': [
    'This part of a schedule has no meaning beside the others.',
    'It is ignored.',
    'Leave it out, or write the schedule without it.',
  ],
  'anchor-missing': [
    'Nobody can tell in which weeks or months it begins to count.',
    'No next date is shown.',
    'Add dtstart.',
  ],

  'address-postal': [
    'The only address is for letters.',
    'It is shown as the place.',
    'Write address_type physical where people go.',
  ],
  'location-postal': [
    'The location is for letters only.',
    'It is not shown as a place.',
    'Write location_type physical where people go.',
  ],
  'coordinates-unreadable': ['The coordinates are no numbers.', LEFT_OUT, 'Write degrees as numbers.'],
  'coordinates-zero': ['0/0 is in the sea.', LEFT_OUT, 'Leave out coordinates that are not known.'],
  'coordinates-out-of-range': ['There is no such point on the globe.', LEFT_OUT, 'Latitude is -90 to 90.'],
  'language-without-code': ['A language has a name but no code.', LEFT_OUT, 'Add its code, such as en.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type HsdsCode = keyof typeof HSDS_PROBLEMS;
