import type { FieldCode } from './fields.js';

/** What a publisher reads about a problem, one short sentence each: why, what was done, what to do. */
export type Wording = readonly [reason: string, did: string, fix: string];

/** Problems that fields of every format may have. */
export const FIELD_PROBLEMS: Readonly<Record<FieldCode, Wording>> = {
  'wrong-type': [
    'The value is not of the kind this field holds.',
    'It is left out.',
    'Write it as the format says.',
  ],
  'text-cut': ['The text is longer than 5,000 characters.', 'The rest is left out.', 'Shorten the text.'],
};
