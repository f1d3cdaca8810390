import { fold } from './fold.js';

const ASCII = /^[\0-\x7f]*$/;
/** What Unicode writes without a sign of its own, or on top of another: keycaps, accents, blanks of no width. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** The digits as they are said in English, Spanish, French, German, Italian, Portuguese, Dutch, Russian and Chinese. */
const SAID = [
  'zero|oh|nought|nil|null?|cero|ноль|〇|零',
  'one|uno|\\bu[nm]\\b|eins|een|один|一',
  'two|twen(?=ty)|dos|deux|zwei|zwo|due|dois|twee|два|二',
  'three|thir(?=t)|tres?|trois|drei|drie|три|三',
  'four|for(?=ty)|cuatro|quatre|vier|quattro|quatro|четыре|四',
  'five|fif(?=t)|cinco|cinq(?:ue)?|funf|vijf|пять|五',
  'six|seis?|sechs|zes|meia|шесть|六',
  'seven|siete|sept|sieben|sette|sete|zeven|семь|七',
  'eight|ocho|huit|acht|otto|oito|восемь|八',
  'nine|nueve|neuf|neun|nove|negen|девять|九',
];
const ANY_SAID = SAID.join('|');
const SAID_DIGIT = new RegExp(SAID.map((words) => `(${words})`).join('|'), 'g');

const YEAR = '(?:19|20)\\d\\d';
const HOUR = '(?:[01]?\\d|2[0-4])(?:\\.?(?:[0-5]0|[14]5))?';
const HOURS = `${HOUR} ?- ?${HOUR}`;

/** Digits that are no telephone number, however many they are. */
const COUNTED = new RegExp(
  [
    `\\b${YEAR}(?: ?[-/.,&+] ?(?:19|20)?\\d\\d?)+(?![-/.]?\\d)`, // years, and dates that begin with them
    `\\b(?:[0-3]?\\d[-./] ?)?[0-3]?\\d[-./] ?${YEAR}\\b(?![-./]\\d)`,
    `\\b${YEAR}(?= ?[,;:()·•|]| - )`,
    `[(,:] ?${YEAR}\\b(?![ .-]*\\d)`,
    '\\b(?:[01]?\\d|2[0-4]):[0-5]\\d\\b(?!:)',
    `(?:^|[^\\d. -]\\.? ?)${HOURS}\\b(?: ?[,;/&] ?${HOURS})*(?! ?[.-]? ?\\d)`,
    '\\b[1-9]\\d{0,2}(?:,\\d{3})+(?!,?\\d)',
    "\\b[1-9]\\d{0,2}[ .']\\d{3}[ .']000\\b",
    '\\b(?:988|911|112|999|111|13 11 14|116 ?1\\d\\d|741 ?741)\\b(?![ -]?\\d)', // lines that everybody may call
    '\\b(?:cert|licen[cs]|lizen|zertif|regist|reg\\b|charit|company|compan|member|mitglied|accred|credential|diplom|colegiad|matric|npi|isbn|siret|krs|cep)[a-z]*(?:[ .:#(-]{0,3}(?:no|nr|n\\.?o?|num[a-z]*|id|reg[a-z]*|charity|company|code)\\b){0,3}[ .:#(-]{0,3}[a-z]{0,4}-?\\d[\\d/]{0,9}(?!\\d)(?:-\\d{3}\\b)?',
    '\\b(?!tel|call|cell|mob|text|sms|ph|wa|fon|mail)[a-z]{2,6}[-/]\\d{4,10}\\b(?![ -]?\\d)', // of a document
    '\\b(?!me|at|on|to|is)[a-z]{2} \\d{5}-\\d{4}\\b', // a US postcode
    '\\.[a-z]{2,}/\\S*', // the path of an address
    '〒 ?\\d{3}-\\d{4}',
    '(?:^|[^\\d -] ?)\\d{4}-\\d{3}\\b(?![ -]?\\d)',
  ].join('|'),
  'g',
);
const TELEPHONE = /\d(?:[^\p{L}\d%€£$°]{0,5}\d){6,}/gu;
const LIST = /^(?:\d \()?[1-9]\d{0,3}(?:[,;] ?[1-9]\d{0,3}|\/[1-9]\d{0,2})+$/;

const BRAND =
  'whatsapp|facebook|fb|messenger|insta(?:gram)?|snap(?:chat)?|twitter|threads|tik ?tok|discord(?:app)?|viber|wechat|kik|linkedin|skype|telegram|signal|vk';
const DOT = '(?:\\.| \\. )';
const HOST = `(?:(?:wa|t|m|line|paypal)${DOT}me|x${DOT}com|(?:${BRAND}|venmo|calendly)${DOT}(?:com|me|net|gg|group)|reddit${DOT}com ?/ ?u(?:ser)?|paypal\\.com/paypalme|linktr${DOT}ee|bsky${DOT}app|cash${DOT}app|ok${DOT}ru)`;
const FREE_MAIL = 'g(?:oogle)?mail|yahoo|hotmail|outlook|icloud|aol|proton(?:mail)?|gmx';

/** Words that stand after the name of a service when nobody's name follows. */
const NO_NAME =
  '(?!(?:yes|no|only|none|groups?|calls?|chats?|video|well|soon|part|needed|often|much|private|gone|closed|full|off|optional|stor(?:y|ies)|page|feed|posts?|live|reels|channel|account|break|via|with|the|and|for|your?|weekly|daily)\\b)';
const END = '(?=[^\\p{L}\\d]*(?:$|[,;.!?)|])| (?:or|and|if|any)\\b)';
const CALLED = '(?: ?[:=]| (?:id|user(?:name)?|handle|nick(?:name)?|as|als|under|como|sous)\\b)';
const SERVICE = `\\b(?:${BRAND}|ig|tg|imessage|facetime|gmail|bluesky|mastodon|kakao(?:talk)?|zalo|line(?= id))`;
const HANDLE =
  '(?:@ ?\\w\\w|(?=[a-z][\\w.]{3})(?:[a-z._]*[\\d_]|[a-z]+\\.(?!(?:com|org|net|info|[a-z]{2})\\b)[a-z]))';

/** What is no word: dana_22, d.katz. */
const LOCAL = '[a-z](?:[\\d._]{0,9}\\d|[\\d._]{1,9}[a-z]{1,20})';

/** Ways to write to somebody, in a text that `plainly` has been through. */
const WRITTEN_TO = new RegExp(
  [
    `[\\p{L}\\d] ?@ ?[\\p{L}\\d-]+${DOT}\\p{L}{2}`,
    `(?:@| (?:at|bei|chez|en|auf)) ?(?:${FREE_MAIL})\\b`,
    '\\w at [\\w-]+ \\. (?!\\.)\\w\\w',
    `${LOCAL} at [\\w-]+\\.[a-z]{2}`,
    'mail:? ?(?:is |me )?(?!(?:us|me|the|them)\\b)\\w{3,} at [\\w-]+\\.\\w',
    '(?:^|[^\\p{L}\\d])@(?!\\d+(?:am|pm|h)?\\b)[\\w.]*[\\p{L}_]', // a handle
    '[\\w.]{2}#\\d{4}(?!\\d)',
    '\\.bsky\\.social|(?:^|[ (:])/?u/[\\w-]{3}',
    '\\b(?!https?:)[a-z]{2,}://',
    `(?:^|[^\\p{L}\\d-])${HOST} ?/ ?\\S`,
    `${SERVICE}(?:\\W{1,3}(?:id|user(?:name)?|name|handle|nick(?:name)?|account|is|as|me|at|my|under|ist|als|como|es|est|sous|e)\\b){0,3}\\W{1,4}${HANDLE}`,
    `(?:\\bm(?:y|ein|i|on|eu|io) (?:${BRAND}|ig) (?:name |id )?(?:is|ist|es|est|e)|${SERVICE}${CALLED}+|(?:微信|インスタ|телегра?м+|инстаграм|טלגרם|אינסטגרם|انستغرام|تلغرام)[^\\p{L}\\d]*[:=])\\W{0,3}${NO_NAME}[\\w.]{4,}${END}`,
    `\\bme (?:up )?on (?:${BRAND}): ?@?${NO_NAME}\\w{3}`,
    `\\b(?:ig|insta|tg|kik)\\W{1,3}${NO_NAME}\\w{4,}\\W*$`,
    `\\bi(?:['’ ]?m| am) ${NO_NAME}(?!(?:also|back|busy|active|never|still|always|there|here|online|quite)\\b|\\w*(?:ly|ing)\\b)\\w{4,} on ${SERVICE}`,
    `${LOCAL} (?:on|auf|en|sur|su) ${SERVICE}`,
  ].join('|'),
  'u',
);

/** Most texts have none of these, and then need nothing more. */
const HINT = new RegExp(
  `[^a-z\\s.,;!?'"()-]|\\.[a-z]|(?:${ANY_SAID})[^a-z]{0,5}(?:${ANY_SAID})|${SERVICE}|${FREE_MAIL}|\\b(?:dot|punkt|punto|ponto|point)\\b|[a-z]dot[a-z]`,
);

/**
 * Whether a text gives a way to reach a person directly: a telephone number, an e-mail address, a handle or a link of
 * a messenger or network, also when it is spelled out or written in other digits. An organisation's website, years,
 * hours, numbers of certificates and the short numbers of crisis lines are none.
 */
export function hasPersonalContact(text: string): boolean {
  if (!HINT.test(text.toLowerCase())) return false;
  const plain = plainly(withoutSigns(text));
  return WRITTEN_TO.test(plain) || hasTelephone(plain);
}

/** One way to write each letter and digit. Marks go first too: engines sort them, and thousands take seconds. */
const withoutSigns = (text: string): string =>
  (ASCII.test(text)
    ? text
    : text
        .replace(UNSEEN, '')
        .normalize('NFKD')
        .replace(UNSEEN, '')
        .replace(/(?!\d)\p{Nd}|[❶-➓]/gu, ascii)
        .replace(/\p{Pd}/gu, '-')
  ).replace(/\s+/g, ' ');

/** The digits of a script stand in a row, and what stands before its zero is none. */
function ascii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (/\P{Nd}/u.test(digit)) return String((code - 0x2775) % 10);
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** With the signs of addresses for the words that people hide them behind. */
const plainly = (shown: string): string =>
  shown
    .replace(/([a-z\d]) ?AT(?= ?[a-z\d])/g, '$1@')
    .replace(/([a-z\d])DOT(?=[a-z])/g, '$1.')
    .toLowerCase()
    .replace(/\b\w(?: \w\b){3,}/g, (spaced) => spaced.replace(/ /g, ''))
    .replace(/([\p{L}\d]) ?[([{<*_/|"'-] ?(?:at|a|@) ?[)\]}>*_/|"'-] ?(?=[\p{L}\d])/gu, '$1@')
    .replace(/ ?(?:arroba|arobase|chiocciola|klammeraffe|apenstaartje|собака|שטרודל|&#64;) ?/g, '@')
    .replace(/ ?[([{<*_/|"'-] ?(?:\.|dot|punkt|punto|ponto|point) ?[)\]}>*_/|"'-] ?| point /g, '.')
    .replace(/ (?:dot|punkt|punto|ponto) /g, ' . ')
    .replace(/ slash /g, '/');

function hasTelephone(plain: string): boolean {
  const runs = plain
    .replace(SAID_DIGIT, (...match) => String(match.slice(1, 11).findIndex(Boolean)))
    .replace(/(\d)t?(?:y|een)/g, '$1')
    .replace(/\b(?=\d*[oil])(?=[oil]*\d)[\doil]+\b/g, (mixed) =>
      mixed.replace(/o/g, '0').replace(/[il]/g, '1'),
    )
    .replace(/\b(\d[ ,-]+)o(?=[ ,-]+\d\b)/g, '$10')
    .replace(/double\W(\d)/g, '$1$1')
    .replace(/(?:triple|treble) (\d)/g, '$1$1$1')
    .replace(/ (?:hundred|dash|hyphen|plus|minus|space|then|ext|x) /g, '-')
    .replace(COUNTED, 'x')
    .match(TELEPHONE);
  return !!runs?.some((run) => !isList(run));
}

/** Ages, steps, doses or years in their order, or just two numbers of a sentence. */
function isList(run: string): boolean {
  const numbers = run.split(/\D+/).map(Number);
  const steps = numbers.slice(1).map((number, i) => Math.sign(number - (numbers[i] ?? 0)));
  return LIST.test(run) && steps.every((step) => step && step === steps[0]);
}

const PERSONAL_HOST = new RegExp(`^(?:[^/]*\\.)?${HOST}\\.?(?:/|$)|^[^/]+/@`);
const PERSONAL_MAIL = new RegExp(
  `@(?:[\\w-]+\\.)*(?:(?:${FREE_MAIL}|ymail|rocketmail|live|msn|yandex|qq|1(?:63|26)|tuta(?:nota)?|zoho|libero|laposte|walla|naver|seznam|t-online|onet|interia)\\.[a-z.]{2,6}|(?:me|mac|mail|fastmail|hey|duck)\\.com|pm\\.me|web\\.de|(?:mail|ya|bk|list|inbox|rambler)\\.ru|(?:wp|o2)\\.pl|(?:orange|free|sfr|wanadoo)\\.fr)$`,
);
const BARE_HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

/**
 * Whether an address leads to a person instead of an organisation: a profile or chat, a scheme that calls or writes,
 * e-mail at a provider for everybody, or with the mentor's own `name` before the @.
 */
export function isPersonalAddress(href: string, name: string): boolean {
  const url = parse(href.trim());
  if (!url) return false;
  if (url.protocol === 'mailto:')
    return url.href
      .slice(7)
      .split(/[,;?&=]|%2c/i)
      .some((mail) => isPersonalMail(mail, name));
  return !/^https?:$/.test(url.protocol) || PERSONAL_HOST.test(url.hostname + url.pathname);
}

/** Relative addresses get a host of nobody. */
function parse(href: string): URL | null {
  try {
    return new URL(BARE_HOST.test(href) ? `https://${href}` : href, 'https://clinic.invalid');
  } catch {
    return null;
  }
}

function isPersonalMail(mail: string, name: string): boolean {
  const [local = '', host] = mail.replace(/%40/, '@').toLowerCase().split('@');
  if (!host) return false;
  const words = fold(local.replace(/[\W\d_]+/g, ' ')).split(' ');
  const own = fold(name).split(' ');
  return PERSONAL_MAIL.test(`@${host}`) || own.some((word) => word.length > 1 && words.includes(word));
}
