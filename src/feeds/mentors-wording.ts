import type { Problem } from '../model/problem.js';
import type { Wording } from './field-problems.js';
import type { AnyCode } from './spot.js';

const LEFT_OUT = 'It is left out.';
const NOT_SHOWN = 'This mentor is not shown.';
const SCHEMA = 'See schema/mentor.json.';
const QUOTES = 'Put quotes round each cell that holds the sign between cells.';
const VALID_JSON = 'Publish valid JSON.';

export const MENTOR_PROBLEMS = {
  // The list.
  'not-mentors': ['This is no list of mentors.', 'Nothing of it is shown.', SCHEMA],
  'too-many-mentors': [
    'There are more than 5,000 mentors.',
    'The rest is left out.',
    'Give each office a list of its own.',
  ],
  'row-too-short': [
    'This row has fewer cells than the header.',
    'The cells at its end count as empty.',
    'Give each row as many cells as the header.',
  ],
  'row-too-long': ['This row has more cells than the header.', NOT_SHOWN, QUOTES],
  'text-before-json': ['There is text before the data.', LEFT_OUT, VALID_JSON],
  'text-after-json': ['There is text after the data.', LEFT_OUT, VALID_JSON],
  'stray-text': ['There is more, or less, than a comma between mentors.', 'It is passed over.', VALID_JSON],
  'record-not-json': ['This is not valid JSON.', NOT_SHOWN, VALID_JSON],
  'cut-short': ['The file ends in the middle.', 'What came before is read.', VALID_JSON],

  // Who is not shown.
  'consent-missing': [
    'There is no date up to which the mentor agrees to be shown.',
    NOT_SHOWN,
    'Ask the mentor, and write consentUntil as YYYY-MM-DD.',
  ],
  'consent-ended': [
    'The mentor agreed to be shown up to a day that is over.',
    NOT_SHOWN,
    'Ask the mentor anew, or take the entry out of the file.',
  ],
  minor: [
    'The entry says that the mentor is a minor.',
    NOT_SHOWN,
    'Take the entry out of the file, for the file is public.',
  ],
  'not-a-mentor': ['This is no mentor.', NOT_SHOWN, SCHEMA],
  'name-missing': ['There is no name.', NOT_SHOWN, 'Write a first name that the mentor chose.'],
  'organisation-missing': [
    'No organisation is named that supervises the mentor.',
    NOT_SHOWN,
    'Write its name into organisation.',
  ],
  repeated: ['The same mentor is there before.', 'They are shown once.', 'List each mentor once.'],

  // What is not shown of a mentor.
  'contact-withheld': [
    'This leads to the mentor, not to the organisation.',
    'It is not shown.',
    'Take it out of the file, and give a way to reach the organisation.',
  ],
  'private-field': [
    'This field is private, and the file is public.',
    'It is not shown.',
    'Take it out of the file.',
  ],
  'surname-flagged': [
    'This may hold a surname.',
    'It is shown as it is written.',
    'Write a first name that the mentor chose.',
  ],
  'ranking-ignored': ['Mentors are not rated here.', 'It is not shown.', 'Take it out of the file.'],

  // Fields.
  'id-unreadable': [
    'This id cannot be part of an address.',
    'It is not used.',
    'Write 1 to 100 letters a to z, digits or . _ ~ -',
  ],
  'id-repeated': [
    'Another mentor has the same id.',
    'This one gets another id.',
    'Give each mentor an id of their own.',
  ],
  'language-unknown': ['This is no code of a language.', LEFT_OUT, 'Write a code such as en or fr-CA.'],
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, SCHEMA],
  'date-unreadable': ['This is no date up to today.', LEFT_OUT, 'Write it as YYYY-MM-DD.'],
  'zone-unknown': [
    'This time zone is not known.',
    'Consent ends when its day ends in the first place on Earth.',
    'Write a name such as America/Toronto.',
  ],
  'link-refused': [
    'This is no address that is safe to follow.',
    'It is left out.',
    'Write an https:// address, or a path on your site.',
  ],
  'credential-incomplete': [
    'It needs both a title and who issued it.',
    LEFT_OUT,
    'Write title and issuer as the organisation states them.',
  ],
  'too-many-items': ['There are more than 50.', 'The rest is left out.', 'Name those that matter most.'],

  'wrong-type': ['The value is not of the kind this field holds.', LEFT_OUT, SCHEMA],
  'text-cut': ['The text is too long.', 'The rest is left out.', 'Shorten the text.'],
  unreadable: ['This broke while it was read.', LEFT_OUT, 'Give plain data, as JSON holds it.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type MentorCode = Exclude<keyof typeof MENTOR_PROBLEMS, AnyCode>;

/** Problems that were told without texts, as a publisher reads them. */
export const worded = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => {
    const { code } = problem;
    if (problem.reason || !isKnown(code)) return problem;
    const [reason, did, fix] = MENTOR_PROBLEMS[code];
    return { ...problem, reason, did, fix };
  });

const isKnown = (code: string): code is MentorCode | AnyCode => Object.hasOwn(MENTOR_PROBLEMS, code);
