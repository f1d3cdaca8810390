import { LONGEST_TEXT, cutText } from './cut-text.js';
import { plainText } from './plain-text.js';
import { isEmpty, isObject } from './values.js';

/** Who is told what became of a field of the record that is being read; each reader names fields in its own way. */
export interface Told<Name, Code> {
  tell(field: Name, code: Code): void;
}

/** What every reader may find wrong with a field. */
export type FieldCode =
  /** A list where a text should be, and the like. */
  | 'wrong-type'
  /** More than 5,000 characters. */
  | 'text-cut';

/** Plain text of a field, or null where it says nothing. Numbers are written out. */
export function text<Name>(value: unknown, field: Name, told: Told<Name, FieldCode>): string | null {
  if (isEmpty(value)) return null;
  if (typeof value === 'string') return isClean(value) ? value : cleaned(value, field, told);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  told.tell(field, 'wrong-type');
  return null;
}

/** Most texts need nothing done: this is looked up first, and costs next to nothing. */
function isClean(value: string): boolean {
  return (
    isInk(value.charCodeAt(0)) &&
    isInk(value.charCodeAt(value.length - 1)) &&
    value.length <= LONGEST_TEXT &&
    !value.includes('&') &&
    !value.includes('<') &&
    !value.includes('\r')
  );
}

/** Surely not a blank, nor a mark that is not seen. */
const isInk = (code: number): boolean =>
  code > 0x20 && (code < 0x7f || (code > 0xbf && code < 0x600) || (code > 0x3000 && code < 0xd800));

function cleaned<Name>(value: string, field: Name, told: Told<Name, FieldCode>): string | null {
  const plain = plainText(value);
  if (plain === null || (plain.length <= LONGEST_TEXT && value.length <= 4 * LONGEST_TEXT)) return plain;
  told.tell(field, 'text-cut');
  return cutText(plain);
}

const NONE: readonly unknown[] = Object.freeze([]);

/**
 * The items of a list: an array, the values of an object (PHP sends lists with gaps so), or one text with commas, in
 * brackets or not.
 */
export function items(value: unknown): readonly unknown[] {
  if (isEmpty(value)) return NONE;
  if (Array.isArray(value)) return value;
  if (isObject(value)) return Object.values(value);
  return typeof value === 'string' ? value.replace(/[[\]"]/g, '').split(',') : [value];
}

/** A number, written as one or as text; NaN: it is none. */
export function number(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() ? Number(value) : NaN;
}
