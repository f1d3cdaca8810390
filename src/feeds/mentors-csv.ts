import { rowsOf } from './dsv.js';
import { attributeOf, mentorOf } from './flat-mentor.js';
import type { ParsedText, TextFault } from './read-own.js';

const LIST_SIGN = ';';

/**
 * A table of mentors: the header has the names of the card's attributes, each further row is a record, counted from 0. A
 * row with too many cells is lost, for nobody can tell which of them belong together. Null: this is no such table.
 */
export function readRows(text: string): ParsedText | null {
  const source = text.replace(/^\ufeff/, '').trimStart();
  const [header, ...rows] = rowsOf(source).filter((row) => row.some(isFull));
  if (!header || !isHeader(header)) return null;
  const faults = rows.flatMap((row, record) => faultOf(row, header, record) ?? []);
  const value = rows.map((row) => mentorOf(cellsOf(row, header), LIST_SIGN));
  return { value, faults };
}

const isFull = (cell: string): boolean => cell.trim() !== '';

const TELLING = ['consent-until', 'organisation', 'availability'];

/** A web page or a message of a server has no such columns. */
function isHeader(row: readonly string[]): boolean {
  const names = row.map(attributeOf);
  return names.includes('name') && TELLING.some((name) => names.includes(name));
}

function faultOf(row: readonly string[], header: readonly string[], record: number): TextFault | null {
  if (row.length < header.length) return { record, code: 'row-too-short', effect: 'changed' };
  return row.slice(header.length).some(isFull) ? { record, code: 'row-too-long', effect: 'lost' } : null;
}

/** Those that hold something: an empty cell says nothing. */
const cellsOf = (row: readonly string[], header: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    header.map((key, at) => [key, row[at] ?? ''] as const).filter(([, cell]) => isFull(cell)),
  );
