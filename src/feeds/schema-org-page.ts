import type { JsonFault, ParsedJson } from './json.js';

/** Where a comment or a script begins. */
const START = /<!--|<script(?=[\s/>])/gi;
const END = /<\/script(?=[\s/>]|$)/gi;
const JSON_LD = 'application/ld+json';

/**
 * The JSON-LD of a web page: a list of its blocks, as the reader takes it. Undefined: there is none that can be read. A
 * block that is no JSON is left out, with a fault. One pass over the text, in linear time; nothing of it is run.
 */
export function parsePage(text: string): ParsedJson {
  const blocks: unknown[] = [];
  const faults: JsonFault[] = [];
  for (const block of blocksOf(text)) {
    const value = parse(block);
    if (value === undefined) faults.push({ code: 'record-not-json', record: null });
    else blocks.push(value);
  }
  if (blocks.length) return { value: blocks, faults };
  return { value: undefined, faults: faults.length ? faults : [{ code: 'html-not-json', record: null }] };
}

function* blocksOf(text: string): Generator<string, void> {
  for (let at = 0; ;) {
    START.lastIndex = at;
    const start = START.exec(text);
    if (!start) return;
    if (start[0] === '<!--') {
      const end = text.indexOf('-->', start.index + 2);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const tag = tagAt(text, start.index + '<script'.length);
    END.lastIndex = tag.end;
    const end = END.exec(text);
    if (tag.isJsonLd && tag.end < text.length) yield text.slice(tag.end, end?.index);
    if (!end) return;
    at = END.lastIndex;
  }
}

interface Tag {
  /** Where the content begins. */
  readonly end: number;
  readonly isJsonLd: boolean;
}

const isBlank = (sign: string): boolean => sign === ' ' || (sign >= '\t' && sign <= '\r');

/** Reads the attributes that begin here, up to the end of the tag. */
function tagAt(text: string, from: number): Tag {
  let type: string | null = null;
  let at = from;
  while (at < text.length && text[at] !== '>') {
    const nameStart = at;
    while (at < text.length && !isBlank(text.charAt(at)) && !'=>/'.includes(text.charAt(at))) at++;
    const name = text.slice(nameStart, Math.min(at, nameStart + 20)).toLowerCase();
    if (at === nameStart && text[at] !== '=') {
      at++; // a blank or a slash between attributes
      continue;
    }
    const value = valueAt(text, at);
    if (name === 'type') type ??= value.text;
    at = value.end;
  }
  return { end: at + 1, isJsonLd: type?.split(';', 1)[0]?.trim().toLowerCase() === JSON_LD };
}

/** The value of the attribute whose name ends here; empty: it has none. */
function valueAt(text: string, from: number): { readonly text: string; readonly end: number } {
  let at = skipBlanks(text, from);
  if (text[at] !== '=') return { text: '', end: at };
  at = skipBlanks(text, at + 1);
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    const close = end < 0 ? text.length : end;
    return { text: text.slice(at + 1, Math.min(close, at + 100)), end: close + 1 };
  }
  const start = at;
  while (at < text.length && !isBlank(text.charAt(at)) && text[at] !== '>') at++;
  return { text: text.slice(start, Math.min(at, start + 100)), end: at };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charAt(at))) at++;
  return at;
}

const WRAPS: readonly (readonly [start: string, end: string])[] = [
  ['//<![CDATA[', '//]]>'],
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
];

/** Undefined, which JSON cannot say: not JSON. Old pages wrap it in a comment. */
function parse(block: string): unknown {
  let json = block.trim();
  for (const [start, end] of WRAPS)
    if (json.startsWith(start) && json.endsWith(end)) json = json.slice(start.length, -end.length).trim();
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
