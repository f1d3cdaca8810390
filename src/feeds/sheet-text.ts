import { rowsOf, signOf, type Sign } from './dsv.js';

/** A table in the shape of Google's values answer. */
interface SheetValues {
  readonly majorDimension: 'ROWS';
  readonly values: readonly (readonly string[])[];
  /** Numbers of rows (the header's is 0) that a quotation mark ran together with others. */
  readonly broken?: readonly number[];
}

/**
 * CSV or TSV as rows: comma, semicolon or tab between cells, as the header has it, line breaks inside quotes, LF, CRLF or
 * CR, with a BOM or without, rows of any length. Undefined: this is no table of at least a header with two cells and a row.
 * Where quotation marks are wrong, rows that ran together are named: nothing must be guessed from them.
 */
export function parseSheet(text: string): SheetValues | undefined {
  const whole = text.replace(/^\ufeff/, '').replace(/^(?:[^\S\n]*\n)+/, '');
  if (/^\s*[<[{]/.test(whole)) return undefined;
  const [told = '', named] = /^"?sep=([,;\t])"?\r?\n/i.exec(whole) ?? [];
  const source = whole.slice(told.length);
  const sign = (named as Sign | undefined) ?? signOf(source);
  const values = rowsOf(source, sign);
  const columns = values[0]?.length ?? 0;
  if (columns < 2 || !values.slice(1).some((row) => row.some(isFull))) return undefined;
  const faulty = faultyQuotes(source, sign);
  if (faulty.size === 0) return { majorDimension: 'ROWS', values };
  const broken = values.flatMap((row, at) => (faulty.has(at) || holdsOthers(row, sign, columns) ? [at] : []));
  return { majorDimension: 'ROWS', values, broken };
}

const isFull = (cell: string): boolean => cell.trim() !== '';

/**
 * Numbers of the rows with a quoted cell that goes on after its end, or has none: d3-dsv takes the first for two cells, and
 * the second for closed at the end of the text.
 */
function faultyQuotes(text: string, sign: Sign): ReadonlySet<number> {
  const ends = `${sign}\r\n`;
  const faulty = new Set<number>();
  let row = 0;
  let start = 0; // of what comes after the last quoted cell
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    if (at !== start && !ends.includes(text.charAt(at - 1))) {
      at++; // in the middle of a cell it is a sign like others
      continue;
    }
    row += lineBreaks(text.slice(start, at));
    const end = endOfCell(text, at);
    if (end === -1) return faulty.add(row);
    const isOver = end === text.length || ends.includes(text.charAt(end));
    if (!isOver) faulty.add(row);
    start = at = isOver ? end : end + 1;
  }
  return faulty;
}

const lineBreaks = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/** Behind the mark that closes the cell which begins with one at `start`; -1: none does. */
function endOfCell(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? -1 : at + 1;
}

/** In a text whose quotation marks are wrong: its cells are too few or many, or one looks like another row. */
const holdsOthers = (row: readonly string[], sign: Sign, columns: number): boolean =>
  (row.length !== columns && row.some(isFull)) ||
  row.some((cell) => cell.includes('\n') && holdsRow(cell, sign, columns));

const holdsRow = (cell: string, sign: Sign, columns: number): boolean =>
  cell.split('\n').some((line) => line.split(sign).length > columns / 2);
