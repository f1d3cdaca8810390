import type { Wording } from './field-problems.js';
import type { AnyCode } from './spot.js';

const LEFT_OUT = 'It is left out.';
const LINE_LEFT_OUT = 'The line is left out.';
const CHANNEL_LEFT_OUT = 'This way to reach the line is left out.';
const REST_LEFT_OUT = 'The rest is left out.';
const SCHEMA = 'See schema/helpline-override.json.';

export const OVERRIDE_PROBLEMS = {
  'not-an-override': ['This says nothing about help lines.', LEFT_OUT, 'Write an object with a country.'],
  'country-unreadable': ['This is no country code.', LEFT_OUT, 'Write two letters: US, GB, IN …'],
  'country-repeated': [
    'This country is there before.',
    LEFT_OUT,
    'Write all about one country into one object.',
  ],
  'nothing-said': [
    'It has no lines, nothing to remove, and no order.',
    LEFT_OUT,
    'Write lines, remove or order.',
  ],
  'too-many-overrides': ['There are more than 300 countries.', REST_LEFT_OUT, 'Name each country once.'],

  'not-a-line': ['This is not a help line.', LINE_LEFT_OUT, 'Write an object with id, name and channels.'],
  'id-missing': ['The line has no id.', LINE_LEFT_OUT, 'Give each line an id.'],
  'id-repeated': ['The same id is there before.', LINE_LEFT_OUT, 'Give each line an id of its own.'],
  'name-missing': ['The line has no name.', LINE_LEFT_OUT, 'Give each line a name.'],
  'channel-missing': [
    'Nothing is left by which the line can be reached.',
    LINE_LEFT_OUT,
    'Give it a number or an address.',
  ],
  'too-many-lines': ['There are more than 50 lines.', REST_LEFT_OUT, 'Name the lines that matter most.'],

  'not-a-channel': ['This is no way to reach a line.', LEFT_OUT, 'Write an object with a type.'],
  'type-unknown': [
    'The type is none of those we know.',
    CHANNEL_LEFT_OUT,
    'Write call, text, chat, whatsapp, email or web.',
  ],
  'number-unreadable': [
    'This is no number that can be dialled as it is.',
    CHANNEL_LEFT_OUT,
    'Write +, the calling code and the number without (0); or a short code as people dial it.',
  ],
  'number-not-international': [
    'WhatsApp needs an international number.',
    CHANNEL_LEFT_OUT,
    'Write +, the calling code and the number without (0).',
  ],
  'url-refused': [
    'This is no address that is safe to follow.',
    CHANNEL_LEFT_OUT,
    'Write a whole https:// address.',
  ],
  'email-unreadable': ['This is no e-mail address.', CHANNEL_LEFT_OUT, 'Write name@example.org and no more.'],
  'too-many-channels': ['There are more than 20 channels.', REST_LEFT_OUT, 'Name those that matter most.'],

  'display-disagrees': [
    'What is shown is not what is dialled or written to.',
    'The number or address itself is shown.',
    'Write the same number or address in display, or leave display out.',
  ],
  'whatsapp-url-disagrees': [
    'The link is not of this WhatsApp number.',
    'The link is made of the number.',
    'Leave url out, or write https://wa.me/ and the digits of the number.',
  ],
  'keyword-unreadable': [
    'The keyword is not 1 to 40 characters on one line.',
    LEFT_OUT,
    'Write only the word to send.',
  ],
  'keyword-unused': ['Only text channels have a keyword.', LEFT_OUT, 'Use type text, or leave it out.'],
  'hours-unreadable': [
    'The hours cannot be read.',
    'They are left out.',
    'Write 24/7, or as in Mo-Fr 09:00-17:00.',
  ],
  'language-unreadable': ['This is no language tag.', LEFT_OUT, 'Write en, es, pt-BR …'],
  'value-unknown': ['The value is none of those this field knows.', LEFT_OUT, SCHEMA],
  'wrong-type': ['The value is not of the kind this field holds.', LEFT_OUT, SCHEMA],
  'text-cut': ['The text is longer than 200 characters.', REST_LEFT_OUT, 'Shorten the text.'],
  'too-many-items': ['The list has more than 500 items.', REST_LEFT_OUT, 'Shorten the list.'],
  unreadable: ['This broke while it was read.', LEFT_OUT, 'Give plain data, as JSON holds it.'],
} as const satisfies Readonly<Record<string, Wording>>;

export type OverrideCode = Exclude<keyof typeof OVERRIDE_PROBLEMS, AnyCode>;
