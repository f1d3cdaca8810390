import { dsvFormat } from 'd3-dsv';

/** What may stand between cells. */
const SIGNS = [',', ';', '\t'] as const;

export type Sign = (typeof SIGNS)[number];

/** The sign that the first line has most of, outside of quotes. */
export function signOf(text: string): Sign {
  const [line = ''] = /^.*/.exec(text) ?? [];
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return SIGNS.reduce<Sign>((best, one) => (count(one) > count(best) ? one : best), ',');
}

/** The rows of a table as text. Rows only: to make objects of them, d3-dsv would write code and run it. */
export const rowsOf = (text: string, sign: Sign = signOf(text)): readonly (readonly string[])[] =>
  dsvFormat(sign).parseRows(text);
