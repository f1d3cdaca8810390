import { meetingGuide } from './meeting-guide.js';
import type { Reader, Reading } from './reader.js';
import { SheetDesk } from './sheet-desk.js';
import { headerIn, isBlankRow, type SheetRow } from './sheet-shape.js';
import { isObject } from './values.js';

/**
 * Sheets of meetings, as the sheet plugin and the 12 Step Meeting List plugin know them: Google's "values" answer, or what
 * `parseSheet` makes of CSV and TSV. Each row below the header is a record, read as Meeting Guide reads it. Empty rows at
 * the end are no records. Those between filled ones are, so that record N is the same row for us and the publisher: they
 * are told as hidden.
 */
export const sheet: Reader = {
  format: 'sheet',
  recognise(value) {
    const found = headerIn(value);
    if (!found || !isObject(value) || !Array.isArray(value.values)) return null;
    const rows: readonly unknown[] = value.values;
    const broken = new Set<unknown>(Array.isArray(value.broken) ? value.broken : []);
    const first = found.at + 1;
    return rows
      .slice(first, rows.findLastIndex((row) => !isBlankRow(row)) + 1)
      .map((cells, at): SheetRow => ({
        header: found.header,
        cells,
        isBroken: broken.has(first + at),
      }));
  },
  read(record, index, reading) {
    const desk = deskOf(reading);
    if (!isRow(record)) return desk.lose(index, 'not-a-record');
    const translated = desk.take(record, index);
    const group = translated && meetingGuide.read(translated, index, desk.reading);
    return group && desk.inItsWords(group);
  },
};

const isRow = (record: unknown): record is SheetRow =>
  isObject(record) && isObject(record.header) && Array.isArray(record.header.fields);

const desks = new WeakMap<Reading, SheetDesk>();

function deskOf(reading: Reading): SheetDesk {
  let desk = desks.get(reading);
  if (!desk) desks.set(reading, (desk = new SheetDesk(reading)));
  return desk;
}
