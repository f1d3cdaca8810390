import { LONGEST_TEXT } from './cut-text.js';

const TAG = /<(?:\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?|![^<>]*)>/gi;
const LINE_BREAK = /<(?:br|\/(?:p|div|li|tr|h[1-6]))(?:\s[^<>]*)?\/?>/gi;
const HIDDEN = /<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));/gi;
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Plain text of what a publisher wrote: tags and entities resolved, line breaks `\n`, no blanks at its ends. Null: there
 * is nothing to see in it. The result is text, never markup: `&lt;b&gt;` becomes the five letters `<b>`.
 */
export function plainText(raw: string): string | null {
  let text = raw.slice(0, 4 * LONGEST_TEXT);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('<')) text = text.replace(HIDDEN, '').replace(LINE_BREAK, '\n').replace(TAG, '');
  if (text.includes('&')) text = text.replace(ENTITY, character);
  text = text.trim();
  return VISIBLE.test(text) ? text : null;
}

function character(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMES.get(name) ?? NAMES.get(name.toLowerCase()) ?? accented(name) ?? entity;
  return fromCode(decimal ? Number(decimal) : parseInt(hex ?? '', 16)) ?? entity;
}

/** A numeric entity. 128 to 159 mean what they do in Windows, as in browsers. */
function fromCode(code: number): string | null {
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const nothing =
    (code < 0x20 && code !== 9 && code !== 10) || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff;
  return nothing ? null : String.fromCodePoint(code);
}

/** `eacute`, `Uuml` …: a letter, and the name of the mark on it. */
function accented(name: string): string | null {
  const mark = MARKS.get(name.slice(1));
  return mark ? (name.charAt(0) + mark).normalize('NFC') : null;
}

const table = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((pair) => [pair.slice(1), pair.charAt(0)]));

const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
]);

const NAMES = table(
  '&amp <lt >gt "quot \'apos –ndash —mdash ‘lsquo ’rsquo “ldquo ”rdquo «laquo »raquo …hellip •bull ·middot °deg ½frac12 ' +
    '©copy ®reg ™trade €euro £pound ¡iexcl ¿iquest ßszlig æaelig Æaelig øoslash œoelig þthorn ðeth',
).set('nbsp', ' ');
