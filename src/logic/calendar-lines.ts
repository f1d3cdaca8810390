import type { Weekday } from '../model/group.js';

/** Octets a line of a calendar file may have, its line break aside. */
const WIDTH = 75;

/** A time as RFC 5545 writes it, in whole seconds: "20270309T190000". `shown` is what the clock shows, as if it were UTC. */
export const stamp = (shown: number): string =>
  new Date(shown).toISOString().replace(/[-:]/g, '').slice(0, 15);

/** An instant (epoch milliseconds) in UTC: "20270310T000000Z". */
export const utcStamp = (epoch: number): string => `${stamp(epoch)}Z`;

/** "MO" to "SU". */
export const weekdayCode = (weekday: Weekday): string => 'MOTUWETHFRSASU'.slice(weekday * 2 - 2, weekday * 2);

/** A text as the value of a property: nothing in it ends the value or the line. Unseen control characters are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Lines as the file that they make: with CRLF, and no longer than 75 octets. */
export const fileOf = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');

// Octets and not characters count, and the parts of a character stay together: some readers decode line by line.
function fold(line: string): string {
  let folded = '';
  let width = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (width + octets > WIDTH) {
      folded += '\r\n ';
      width = 1;
    }
    folded += character;
    width += octets;
  }
  return folded;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
