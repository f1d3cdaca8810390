import { FIELD_PROBLEMS, type Wording } from './field-problems.js';
import type { FieldCode } from './fields.js';

const LEFT_OUT = 'It is left out.';

export const PLAIN_PROBLEMS = {
  ...FIELD_PROBLEMS,
  'not-a-record': ['This is not a group.', LEFT_OUT, 'Write each group as an object with a name.'],
  'name-missing': ['The group has no name.', LEFT_OUT, 'Give each group a name.'],
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, 'See schema/group.json.'],
  'out-of-range': ['This is no number of the kind this field holds.', LEFT_OUT, 'See schema/group.json.'],
  'url-refused': ['This is no address that is safe to follow.', LEFT_OUT, 'Write a whole https:// address.'],
  'date-unreadable': ['The date cannot be read.', LEFT_OUT, 'Write YYYY-MM-DD.'],
  'time-unreadable': ['The slot has no start that can be read.', 'The slot is left out.', 'Write HH:MM.'],
  'day-missing': [
    'The slot has no weekday, rule or dates.',
    'The slot is left out.',
    'Write 1 (Monday) to 7 (Sunday).',
  ],
  'zone-unknown': [
    'No such time zone is known.',
    'The time is shown as given, without a zone.',
    'Write an IANA name such as America/New_York.',
  ],
  'rule-unreadable': ['The rule is none.', LEFT_OUT, 'Write it as in RFC 5545: FREQ=MONTHLY;BYDAY=2TU.'],
  'language-unreadable': ['This is no language tag.', LEFT_OUT, 'Write en, es, pt-BR …'],
  'coordinates-half': ['One of latitude and longitude is missing.', 'Both are left out.', 'Give both.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type PlainCode = FieldCode | keyof typeof PLAIN_PROBLEMS;
