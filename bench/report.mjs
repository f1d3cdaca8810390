import { cpus } from 'node:os';

/**
 * One line of the result: what it is, its value and unit, the mark that the value must not pass (undefined: none), and
 * what belongs to it.
 * @typedef {{ figure: string, value: number, unit: string, mark?: number, beside: string }} Row
 */

const WHOLE = new Set(['nodes', 'bytes', 'listeners', undefined]);
const format = (digits) => new Intl.NumberFormat('en', digits);
const whole = format({ maximumFractionDigits: 0 });
const fine = format({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 });

/** "10,000", "168 ms": counts in full, measures to three digits. */
export function amount(value, unit) {
  const number = Number.isNaN(value) ? '–' : (WHOLE.has(unit) || value >= 1000 ? whole : fine).format(value);
  return unit ? `${number} ${unit}` : number;
}

/** The rows as a Markdown table. */
export function table(rows) {
  const lines = rows.map(({ figure, value, unit, mark, beside }) => {
    const cells = [
      figure,
      amount(value, unit),
      mark === undefined ? '' : limit(mark, unit),
      verdict(value, mark),
      beside,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Figure | Measured | Mark |   | Beside it |', '| --- | --: | --: | --- | --- |', ...lines].join(
    '\n',
  );
}

/** Where and how it was measured. */
export async function circumstances(browser, rounds) {
  const [{ model }] = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const options = process.argv.slice(2);
  const command = ['npm run bench', ...(options.length ? ['--', ...options] : [])].join(' ');
  return [
    `${date}, ${cpus().length} cores (${model.trim()}), ${await browser.version()}, \`${command}\`.`,
    `Medians of ${rounds} rounds after one to warm up, each figure side by side in one run: machines differ, ratios less.`,
  ].join('\n');
}

const limit = (mark, unit) => `${format().format(mark)} ${unit}`;

function verdict(value, mark) {
  if (mark === undefined) return '';
  return value <= mark ? 'met' : '**missed**';
}
