import type { Group } from '../model/group.js';
import { timeOf } from './clock-times.js';
import type { Reading } from './reader.js';
import { isBlank, isBlankRow, type Header, type SheetRow } from './sheet-shape.js';
import { TypeWords } from './sheet-types.js';
import type { SheetCode } from './sheet-wording.js';

type MeetingRecord = Record<string, unknown>;

/** What formulas that failed leave behind. */
const FAILED = /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)$/i;

/** The desk at which the rows of one feed become records of Meeting Guide, and its problems those of the sheet. */
export class SheetDesk {
  /** For the reader of Meeting Guide: its fields are told by the headings of the row that lies here. */
  readonly reading: Reading;
  readonly #told: Reading;
  readonly #types: TypeWords;
  #index = 0;
  #header: Header = { fields: [], titles: [], hasColumns: true };
  /** What was handed on of the types, and the sheet's words for it. */
  #words: ReadonlyMap<string, string> = new Map();

  constructor(told: Reading) {
    this.#told = told;
    this.#types = new TypeWords(told.feed);
    const report: Reading['report'] = (problem) =>
      told.report({ ...problem, field: problem.field && this.#titleOf(problem.field) });
    this.reading = { feed: told.feed, labels: told.labels, report };
  }

  /** The row as a record of Meeting Guide. Null: it is none, and that was told. */
  take({ header, cells, isBroken }: SheetRow, index: number): MeetingRecord | null {
    this.#index = index;
    this.#header = header;
    this.#words = new Map();
    if (isBroken) return this.lose(index, 'quotes-wrong');
    if (isBlankRow(cells)) return this.#end(index, 'row-empty', 'hidden');
    if (!Array.isArray(cells)) return this.lose(index, 'not-a-record');
    if (!header.hasColumns && cells.length !== header.titles.length) {
      // A comma that should be in quotes: what follows it may stand under a wrong heading, even where the last are empty.
      if (cells.length > header.titles.length) return this.lose(index, 'row-too-long');
      this.#tell(null, 'row-too-short');
    }
    return this.#recordOf(cells);
  }

  /** The group with its types as the sheet calls them. */
  inItsWords(group: Group): Group {
    if (this.#words.size === 0) return group;
    const types = group.types.map((type) => ({ ...type, raw: this.#words.get(type.raw) ?? type.raw }));
    return { ...group, types };
  }

  lose(index: number, code: SheetCode): null {
    return this.#end(index, code, 'lost');
  }

  #end(record: number, code: SheetCode, effect: 'lost' | 'hidden'): null {
    this.#told.report({ record, field: null, code, effect });
    return null;
  }

  #tell(field: string | null, code: SheetCode): void {
    this.#told.report({ record: this.#index, field, code, effect: 'changed' });
  }

  /** Where two columns are for the same, the first that is filled counts. */
  #recordOf(cells: readonly unknown[]): MeetingRecord {
    const record = new Map<string, unknown>();
    for (const [at, field] of this.#header.fields.entries()) {
      const cell = typeof cells[at] === 'string' ? cells[at].trim() : cells[at];
      if (field === null || isBlank(cell)) continue;
      const title = this.#header.titles[at] ?? field;
      if (typeof cell === 'string' && FAILED.test(cell)) this.#tell(title, 'formula-failed');
      else if (!record.has(field)) record.set(field, this.#valueOf(field, cell, title));
      else if (record.get(field) !== cell) this.#tell(title, 'column-repeated');
    }
    return Object.fromEntries(record);
  }

  #valueOf(field: string, cell: unknown, title: string): unknown {
    if (field === 'types' && (typeof cell === 'string' || typeof cell === 'number'))
      return this.#codesOf(String(cell), title);
    if (field === 'day' && typeof cell === 'string') return daysOf(cell);
    if (field === 'time' || field === 'end_time') return timeIn(cell);
    return cell;
  }

  #codesOf(cell: string, title: string): readonly string[] {
    const { codes, words, isUnknown } = this.#types.read(cell);
    this.#words = words;
    if (isUnknown) this.#tell(title, 'type-unknown');
    return codes;
  }

  #titleOf(field: string): string {
    const at = this.#header.fields.indexOf(field);
    return (at === -1 ? undefined : this.#header.titles[at]) ?? field;
  }
}

const daysOf = (cell: string): readonly string[] =>
  cell
    .replace(/[[\]"]/g, '')
    .split(/[,;/&\n]+/)
    .map((day) => day.trim())
    .filter(Boolean);

/** Sheets that are asked for bare values give a time as the part of the day that is over. */
function timeIn(cell: unknown): unknown {
  const isPart = typeof cell === 'number' && cell >= 0 && cell < 1;
  return isPart ? timeOf(Math.round(cell * 1_440)) : cell;
}
