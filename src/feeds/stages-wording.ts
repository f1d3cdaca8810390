import type { Wording } from './field-problems.js';
import type { AnyCode } from './spot.js';

const LEFT_OUT = 'It is left out.';
const NOT_SHOWN = 'This model is not shown.';
const SCHEMA = 'See schema/stages.json.';

export const STAGE_PROBLEMS = {
  // Without these there is no model.
  'not-stages': ['This is no model of stages.', NOT_SHOWN, 'Write an object with a list of stages.'],
  'too-few-stages': ['There are fewer than 2 stages.', NOT_SHOWN, 'Write 2 to 8 stages.'],
  'too-many-stages': ['There are more than 8 stages.', NOT_SHOWN, 'Write 2 to 8 stages.'],
  'not-a-stage': [
    'This is not a stage.',
    NOT_SHOWN,
    'Write an object with name, like, helps, peers and onward.',
  ],
  'text-missing': ['This text is missing.', NOT_SHOWN, 'Write name, like, helps, peers and onward.'],
  'id-unreadable': [
    'This id cannot be part of an address.',
    NOT_SHOWN,
    'Write 1 to 64 letters a to z, digits, - or _.',
  ],
  'id-repeated': ['The same id is there before.', NOT_SHOWN, 'Give each stage an id of its own.'],

  // Without these the rest stands.
  'model-id-unreadable': [
    'The id of the model cannot be part of an address.',
    'The model has the id own-stages.',
    'Write 1 to 64 letters a to z, digits, - or _.',
  ],
  'author-missing': ['The credit names no author.', 'The credit is left out.', 'Name the author.'],
  'not-a-link': ['This is not a link.', LEFT_OUT, 'Write an object with label and href.'],
  'label-missing': ['The link has no label.', 'The link is left out.', 'Say where the link leads.'],
  'link-refused': [
    'This is no address that is safe to follow.',
    'The link is left out.',
    'Write an https:// address, tel:, mailto:, or a path on your site.',
  ],
  'too-many-links': [
    'There are more than 20 links.',
    'The rest is left out.',
    'Name those that matter most.',
  ],
  'find-unknown': ['It has a field that the group finder does not know.', 'That field is left out.', SCHEMA],
  'not-a-passage': [
    'This leads from no stage to another.',
    LEFT_OUT,
    'Write an object with from, to and helps.',
  ],
  'stage-unknown': [
    'No stage of the model has this id.',
    'The passage is left out.',
    'Write the id of a stage.',
  ],
  'same-stage': ['It leads back to the same stage.', 'The passage is left out.', 'Name two stages.'],
  'passage-empty': ['It does not say what helps.', 'The passage is left out.', 'Write it into helps.'],
  'passage-repeated': [
    'This passage is there before.',
    'This one is left out.',
    'Write one for each direction.',
  ],
  'too-many-passages': [
    'There are more than 56 passages.',
    'The rest is left out.',
    'Write one for each direction.',
  ],
  'markup-in-text': ['There is markup in this text.', 'It is shown as it is written.', 'Write plain text.'],

  'wrong-type': ['The value is not of the kind this field holds.', LEFT_OUT, SCHEMA],
  'text-cut': ['The text is longer than 5,000 characters.', 'The rest is left out.', 'Shorten the text.'],
  unreadable: ['This broke while it was read.', LEFT_OUT, 'Give plain data, as JSON holds it.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type StageCode = Exclude<keyof typeof STAGE_PROBLEMS, AnyCode>;
