// How a help line is written in a packed module (scripts/helplines-packed.mjs), and src/data/unpack-helplines.ts reads it:
//
//   <Name~scope=Wien^116 123$^0+972_52-845-1201~type=text~textBody=HELLO^1553~from=landline~hours=Mo-Fr 09:00-17:00@Asia/Manila
//
// A line is its name (with < before it: in the language of the first channel) and its channels, ^ between them. A channel
// is a number as people write it, then fields; a call, unless it says otherwise. What stands before +972_ is written, not
// dialled; the code is dialled, not written: each number stands there once, whole, to be read in a review. $ is 24/7.

const RESERVED = /[<>|^~=$\n]/;
const FIELDS = ['url', 'textBody', 'textBodyKind', 'menu', 'menuKind', 'from', 'area'];
const PACKED = ['type', 'value', 'address', 'display', 'languages', 'hours', 'tty'];
// Kept with the whole data, for the people who look after it; bodyHint says what textBodyKind says.
const LEFT_OUT = ['free', 'domesticOnly', 'bodyHint'];

/** `usual` are the languages of a channel that names none. */
export function packLine({ id, name, nameEn, nameLang, scope, channels }, usual) {
  const isNative = nameLang ? nameLang === channels[0].languages[0] : Boolean(nameEn);
  try {
    const said =
      (isNative ? '<' : '') + plain(name) + (scope === 'national' ? '' : packField(['scope', scope]));
    return [said, ...channels.map((channel) => packChannel(channel, usual))].join('^');
  } catch (error) {
    throw new Error(`${id}: ${error.message}`, { cause: error });
  }
}

/** The languages that most channels of these lines have. */
export const usualLanguages = (lines) =>
  commonest(lines.flatMap(({ channels }) => channels.map(({ languages }) => languages.join(' '))));

/** The value that is there most often; the empty text where there is none. */
export function commonest(values) {
  const count = (value) => values.filter((other) => other === value).length;
  return values.reduce((most, value) => (count(value) > count(most) ? value : most), '');
}

function packChannel(channel, usual) {
  const { type, value, address, display, languages, hours, tty } = channel;
  const known = [...FIELDS, ...PACKED, ...LEFT_OUT];
  const unknown = Object.keys(channel).find((key) => !known.includes(key));
  if (unknown) throw new Error(`the packed text cannot say "${unknown}"`);
  const said = languages.join(' ');
  const number = value ? packNumber(value, display) : '';
  const fields = [
    ['type', type === 'call' ? undefined : type],
    ['value', number ? undefined : (value ?? address)],
    ['display', number ? undefined : display],
    ...FIELDS.map((key) => [key, channel[key]]),
    ['languages', said === usual ? undefined : said],
    ['hours', hours === '24/7' ? undefined : hours && packHours(hours)],
  ].filter(([, text]) => text !== undefined);
  return number + (hours === '24/7' ? '$' : '') + fields.map(packField).join('') + (tty ? '~tty' : '');
}

const packField = ([key, text]) => `~${key}=${plain(text)}`;

/** The display, with the calling code put where the dialled digits begin; empty where its words have digits of their own. */
function packNumber(value, display) {
  plain(display);
  if (/[+_]/.test(display)) throw new Error(`${display} has a plus or a line`);
  if (digits(display) === value) return display;
  for (const { index } of display.matchAll(/\d/g)) {
    const rest = digits(display.slice(index));
    const code = value.slice(0, -rest.length);
    if (CALLING_CODE.test(code) && code + rest === value)
      return `${display.slice(0, index)}${code}_${display.slice(index)}`;
  }
  const codes = value.startsWith('+') ? [2, 3, 4] : [0];
  if (codes.some((length) => digits(display).includes(value.slice(length)))) return '';
  throw new Error(`${display} does not spell ${value}`);
}

const CALLING_CODE = /^\+\d{1,3}$/;
const digits = (text) => text.replace(/[^\d*]/g, '');

function plain(text) {
  if (RESERVED.test(text)) throw new Error(`"${text}" has a character that separates`);
  return text;
}

const packHours = ({ timeZone, periods }) => `${openingHours(periods)}@${timeZone}`;

/** As OpenStreetMap writes them: "Mo-Fr 17:00-21:00; Sa,Su 13:00-17:00". */
function openingHours(periods) {
  const days = periods.flatMap((period) => period.days);
  // There a later rule takes the place of an earlier one for the same day.
  if (new Set(days).size < days.length) throw new Error('the packed text cannot say two spells on one day');
  return periods.map(({ days, opens, closes }) => `${dayRanges(days)} ${opens}-${closes}`).join('; ');
}

const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Mo-We for three or more that follow one another, Mo,Tu for two. */
function dayRanges(days) {
  const open = WEEK.map((day) => (days.includes(day) ? capital(day) : ' ')).join('');
  return open
    .trim()
    .split(/ +/)
    .map((run) => run.match(/../g))
    .map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(',')))
    .join(',');
}

const capital = (day) => day.charAt(0).toUpperCase() + day.slice(1);
