import type { Wording } from './field-problems.js';

const LEFT_OUT = 'It is left out.';
const WHAT_CAN_BE = 'What can be read is listed.';
const VALIDATE = 'Check the feed with a JSON validator.';

/** Problems that are no reader's: of the text as JSON, of limits, and of ids that meet. */
export const LOAD_PROBLEMS = {
  'text-before-json': ['Text stands before the data.', WHAT_CAN_BE, VALIDATE],
  'text-after-json': ['Text stands after the data.', WHAT_CAN_BE, VALIDATE],
  'stray-text': ['Between records stands more, or less, than one comma.', WHAT_CAN_BE, VALIDATE],
  'record-not-json': ['The record is not JSON.', LEFT_OUT, VALIDATE],
  'cut-short': ['The feed ends in the middle.', WHAT_CAN_BE, VALIDATE],

  'too-many-records': [
    'The feed has more records than are read.',
    LEFT_OUT,
    'Give a feed of one region or programme.',
  ],
  'too-deep': [
    'Too many lists and objects are inside one another.',
    LEFT_OUT,
    'Write it as the format says.',
  ],
  unreadable: ['The reader failed at it: a fault of ours.', LEFT_OUT, 'Please report it with the record.'],

  duplicate: ['The same group is there before it.', 'It is listed once.', 'Remove one of the two.'],
  'id-repeated': ['Another group has this id.', 'Its id got a number.', 'Give each group an id of its own.'],
} satisfies Readonly<Record<string, Wording>>;

export type LoadProblemCode = keyof typeof LOAD_PROBLEMS;
