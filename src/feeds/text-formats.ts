import type { ParsedJson } from './json.js';

/** A text that is no JSON, and what makes data of it: loaded only where such a text has come. */
interface TextFormat {
  /** The reader of that data. */
  readonly name: string;
  /** A glance at the beginning of the text. */
  suits(head: string): boolean;
  parser(): Promise<(text: string) => ParsedJson>;
}

/** So much of a text tells what it is (UTF-16 units). */
const HEAD = 2_000;

const HTML = /^\s*<(?:!doctype|html|head|body|script|!--)/i;

const textFormats: readonly TextFormat[] = [
  {
    name: 'schema-org',
    suits: (head) => HTML.test(head),
    parser: () => import('./schema-org-page.js').then(({ parsePage }) => parsePage),
  },
  {
    name: 'sheet',
    suits: looksLikeTable,
    parser: () =>
      import('./sheet-text.js').then(({ parseSheet }) => (text) => ({ value: parseSheet(text), faults: [] })),
  },
];

/** What makes data of a text that is no JSON, by the format that a feed names or by its beginning. Null: nothing does. */
export async function textParser(
  text: string,
  name: string | undefined,
): Promise<((text: string) => ParsedJson) | null> {
  const head = text.slice(0, HEAD).replace(/^\ufeff/, '');
  const format = textFormats.find((one) => (!name || one.name === name) && one.suits(head));
  return (await format?.parser()) ?? null;
}

/** A first line of several cells. What begins like JSON, or a call with some, is no table. */
function looksLikeTable(head: string): boolean {
  const [first = ''] = head.trimStart().split(/\r?\n/, 1);
  return !/[[{<]/.test(first) && /[,;\t]/.test(first) && first.length < HEAD;
}
