import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from './files.mjs';

/** Reporter for `node --test`: failures in full, the totals last. */
export default async function* reporter(events) {
  const counts = { pass: 0, fail: 0, cancelled: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') yield failure(data);
    const [, key, number] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (key in counts) counts[key] = Number(number);
  }
  const { pass, fail, cancelled, skipped } = counts;
  const totals = `${pass} passed, ${fail + cancelled} failed`;
  yield `Node: ${totals}\n${totals}${skipped ? `, ${skipped} skipped` : ''}\n`;
}

function failure({ file, name, details: { error } }) {
  const text = inspect(error.cause ?? error).replace(/^/gm, '    ');
  return `✗ Node · ${file ? relative(root, file) : ''} · ${name}\n${text}\n\n`;
}
