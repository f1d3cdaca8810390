import type { Wording } from './field-problems.js';
import { MEETING_GUIDE_PROBLEMS, type MeetingGuideCode } from './meeting-guide-problems.js';

const LEFT_OUT = 'It is left out.';
const WRITE_TIME = 'Write 7:30 PM or 19:30.';

/** What a publisher reads about each problem of a sheet. */
export const SHEET_PROBLEMS = {
  ...MEETING_GUIDE_PROBLEMS,

  // The row's own fate.
  'not-a-record': ['This is not a row.', LEFT_OUT, 'Give each meeting a row of its own.'],
  'row-empty': ['The row is empty.', 'Nothing is listed for it.', 'Remove the row.'],
  'row-too-long': [
    'The row has more cells than the header.',
    LEFT_OUT,
    'Put quotation marks around cells with commas, or export the sheet again.',
  ],
  'quotes-wrong': [
    'A quotation mark is missing, or one too many: cells or rows run together.',
    'What runs together is left out.',
    'Write two of them for one inside a cell, or export the sheet again.',
  ],

  'row-too-short': [
    'The row has fewer cells than the header.',
    'The missing ones count as empty.',
    'Give each row as many cells as the header.',
  ],
  'column-repeated': [
    'Another column is for the same, and says something else.',
    'The first one counts.',
    'Keep one of the two columns.',
  ],
  'formula-failed': ['The formula in this cell failed.', LEFT_OUT, 'Mend the formula, or write the value.'],
  'type-unknown': [
    'A type is neither a code nor a name that is known.',
    'It is kept as it is, and not shown.',
    'Write a name or code of the Meeting Guide spec, or name yours in `types`.',
  ],
  'day-unreadable': ['The day cannot be read.', LEFT_OUT, 'Write the name of the day, as Monday.'],
  'time-unreadable': ['The time cannot be read.', 'The meeting is listed without a time.', WRITE_TIME],
  'end-unreadable': ['The end cannot be read.', 'No end is shown.', WRITE_TIME],
} as const satisfies Readonly<Record<string, Wording>>;

export type SheetCode = MeetingGuideCode | keyof typeof SHEET_PROBLEMS;
