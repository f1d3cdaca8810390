/** Something in a feed's text that is not JSON. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  /** The record that was lost by it, counted from 0; null: none was, as far as anyone can tell. */
  readonly record: number | null;
}

export type JsonFaultCode =
  /** No data in it at all. */
  | 'not-json'
  /** A web page. */
  | 'html-not-json'
  | 'text-before-json'
  | 'text-after-json'
  /** Between records stands more, or less, than one comma. */
  | 'stray-text'
  | 'record-not-json'
  /** It ends in the middle. */
  | 'cut-short';

export interface ParsedJson {
  /** Undefined: nothing could be read. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/**
 * A feed's text as data. What is not JSON is read as far as it goes: text around it is left out, and in a broken list
 * each record is read for itself. A record that is lost leaves `undefined` in its place, so that the others keep their
 * numbers, and one fault. A JSONP call gives its argument. Takes linear time; valid JSON costs nothing extra.
 */
export function parseJson(text: string): ParsedJson {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { value: JSON.parse(source), faults: [] };
  } catch {
    return salvage(source);
  }
}

/** A feed that loses more is beyond help: each lost record costs an exception. */
const MOST_LOST = 1_000;

const HTML = /^\s*<(?:!doctype|html|head|body)\b/i;
const DATA_AT_START = /^\s*[[{]/;
const DATA = /\[\s*\{|\{\s*"/;
const JSONP_START = /^\s*(?:\/\*[^*]*\*\/)?\s*[\w$.]+\s*\(\s*$/;
const JSONP_END = /^\s*\)?\s*;?\s*$/;

function salvage(text: string): ParsedJson {
  if (HTML.test(text)) return nothing('html-not-json');
  const start = (DATA_AT_START.test(text) ? /[[{]/ : DATA).exec(text)?.index;
  return start === undefined ? nothing('not-json') : new Salvage(text, start).run();
}

const nothing = (code: JsonFaultCode): ParsedJson => ({ value: undefined, faults: [{ code, record: null }] });

/** One pass over a text that is not JSON as a whole. */
class Salvage {
  private readonly faults: JsonFault[] = [];
  private lost = 0;
  private at: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {
    this.at = start;
  }

  run(): ParsedJson {
    const value = this.whole() ?? this.inPieces();
    if (value === undefined) return nothing('not-json');
    const before = this.text.slice(0, this.start);
    const jsonp = JSONP_START.test(before);
    if (before.trim() && !jsonp) this.faults.unshift({ code: 'text-before-json', record: null });
    const after = this.text.slice(this.at);
    if (after.trim() && !(jsonp && JSONP_END.test(after))) this.tell('text-after-json');
    return { value, faults: this.faults };
  }

  /** What stands here, if it is JSON up to its end. */
  private whole(): unknown {
    const end = endOfValue(this.text, this.at);
    const value = end === -1 ? undefined : parse(this.text.slice(this.at, end));
    if (value !== undefined) this.at = end;
    return value;
  }

  private inPieces(): unknown {
    if (this.text[this.at] === '{') return this.members();
    const records = this.records();
    return records.length > this.lost ? records : undefined;
  }

  private records(): unknown[] {
    const records: unknown[] = [];
    this.at++;
    while (this.nextRecord(records.length)) {
      const value = this.whole();
      if (value === undefined) this.loseRecord(records.length);
      records.push(value);
      if (this.lost === MOST_LOST) {
        this.at = this.text.length;
        this.tell('cut-short');
      }
    }
    return records;
  }

  /** Goes to the next record; false: there is none. */
  private nextRecord(count: number): boolean {
    const from = this.at;
    while (this.at < this.text.length && !'{[]'.includes(this.text.charAt(this.at))) this.at++;
    const between = this.text.slice(from, this.at).trim();
    const open = this.at < this.text.length && this.text[this.at] !== ']';
    if (between !== (open && count > 0 ? ',' : '')) this.tell('stray-text');
    if (open) return true;
    if (this.at === this.text.length) this.tell('cut-short');
    this.at++;
    return false;
  }

  private loseRecord(record: number): void {
    const end = endOfValue(this.text, this.at);
    this.lost++;
    this.tell(end === -1 ? 'cut-short' : 'record-not-json', record);
    this.at = end === -1 ? this.text.length : end;
  }

  /** An object around a list of records, as some servers send it. */
  private members(): unknown {
    const members: [string, unknown][] = [];
    this.at++;
    for (let key = this.key(); key !== null; key = this.key()) {
      const value = this.whole() ?? (this.text[this.at] === '[' ? this.records() : this.skip());
      if (value !== undefined) members.push([key, value]);
    }
    return members.length > 0 ? Object.fromEntries(members) : undefined;
  }

  /** Reads `"key":` and stands before its value; null at the end of the object. */
  private key(): string | null {
    while (this.at < this.text.length && !'"}'.includes(this.text.charAt(this.at))) this.at++;
    if (this.at === this.text.length) this.tell('cut-short');
    if (this.text[this.at++] !== '"') return null;
    const end = endOfString(this.text, this.at - 1);
    const key = parse(this.text.slice(this.at - 1, end));
    this.at = end;
    while (/[\s:]/.test(this.text.charAt(this.at))) this.at++;
    return typeof key === 'string' ? key : '';
  }

  private skip(): undefined {
    const end = endOfValue(this.text, this.at);
    this.tell('stray-text');
    this.at = end === -1 ? this.text.length : end;
  }

  /** What is no record's own fate is told once, not for each place. */
  private tell(code: JsonFaultCode, record: number | null = null): void {
    if (record === null && this.faults.some((fault) => fault.code === code)) return;
    this.faults.push({ code, record });
  }
}

/** Undefined, which JSON cannot say: not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Where the value that begins at `start` ends, if only its brackets and quotes are right; -1: it does not. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at) - 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) depth--;
    if (depth < 0 || (depth === 0 && code === COMMA)) return at;
    if (depth === 0 && (code === QUOTE || code === CLOSE_OBJECT || code === CLOSE_LIST)) return at + 1;
  }
  return -1;
}

/**
 * Where the string that begins at `start` ends. A quote closes it only before what may follow a string: in valid JSON
 * that is always so, and after a quote that somebody forgot to escape, the text comes right again by itself.
 */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isEscaped(text, at) && mayFollowString(text, at + 1)) return at + 1;
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

function mayFollowString(text: string, at: number): boolean {
  while (text.charCodeAt(at) <= BLANK) at++;
  return at === text.length || ',:}]'.includes(text.charAt(at));
}
