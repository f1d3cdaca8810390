import type { Wording } from './field-problems.js';
import { PLAIN_PROBLEMS } from './plain-problems.js';

const LEFT_OUT = 'It is left out.';
const NO_TIME = 'The event is listed without this time.';

/** What a publisher reads about each problem of this format; plain groups tell the rest. */
export const SCHEMA_ORG_PROBLEMS = {
  ...PLAIN_PROBLEMS,
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, 'Write it as schema.org says.'],
  'out-of-range': [
    'This is no number of the kind this field holds.',
    LEFT_OUT,
    'Write it as schema.org says.',
  ],

  'not-a-record': ['This is not an event.', LEFT_OUT, 'Write it as an Event with a name.'],
  'name-missing': ['The event has no name.', LEFT_OUT, 'Give each event a name.'],
  cancelled: ['The event is cancelled.', 'It is not shown.', 'Write EventScheduled if it takes place.'],
  'series-of-events': [
    'Its events are listed one by one.',
    'The series is not listed beside them.',
    'This is fine.',
  ],
  'date-of-series': ['It is one date of a series.', 'Only the series is listed.', 'This is fine.'],

  'time-missing': ['There is no time of day.', NO_TIME, 'Add startTime, or a startDate with a time.'],
  'time-unreadable': ['The time cannot be read.', NO_TIME, 'Write HH:MM, 00:00 to 23:59.'],
  'end-unreadable': [
    'The end cannot be read.',
    'No end is shown.',
    'Write HH:MM, or a duration such as PT1H30M.',
  ],
  'too-long': ['It lasts longer than a day.', 'No end is shown.', 'Give each day a time of its own.'],
  'day-missing': ['The schedule has no day.', NO_TIME, 'Add byDay, or a startDate.'],
  'day-unreadable': ['A day cannot be read.', LEFT_OUT, 'Write https://schema.org/Monday.'],
  'date-unreadable': ['The date cannot be read.', LEFT_OUT, 'Write YYYY-MM-DD, or YYYY-MM-DDTHH:MM.'],
  'zone-unknown': [
    'This is no known time zone. An offset is none: it says nothing of summer time.',
    'The time is shown as given, without a zone.',
    'Write scheduleTimezone, such as America/New_York.',
  ],
  'offset-contradicts': [
    'The offset of startDate is not that of scheduleTimezone on that date.',
    'The time on the clock stands, in the zone.',
    'Write startDate with the offset of the zone.',
  ],
  'rule-unknown': [
    'It comes back in a way that is not followed here.',
    NO_TIME,
    'Write repeatFrequency as P1D, P1W, P2W or P1M.',
  ],
  'anchor-missing': [
    'Nobody can tell in which weeks or months it begins to count.',
    'No next date is shown.',
    'Add startDate.',
  ],

  'coordinates-unreadable': ['The coordinates are no numbers.', LEFT_OUT, 'Write degrees as numbers.'],
  'coordinates-zero': ['0/0 is in the sea.', LEFT_OUT, 'Leave out coordinates that are not known.'],
  'coordinates-out-of-range': ['There is no such point on the globe.', LEFT_OUT, 'Latitude is -90 to 90.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type SchemaOrgCode = keyof typeof SCHEMA_ORG_PROBLEMS;
