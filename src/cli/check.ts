import { parseArgs } from 'node:util';
import type { Problem } from '../model/problem.js';
import { readAddress, type Report } from './read-address.js';

/** `check FEED…`: what a finder, or a list of mentors, would make of each feed. 0: all fine; 1: problems, told; rejects when it cannot run. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, 'time-zone': { type: 'string' } },
  });
  if (!positionals.length)
    throw new Error('Name one or more feeds: files, or addresses that begin with http.');
  const feeds: Report[] = [];
  for (const source of positionals) feeds.push(await readAddress(source, values['time-zone']));
  console.log(values.json ? JSON.stringify({ feeds }, null, 2) : feeds.map(describe).join('\n\n'));
  return feeds.some(({ problems }) => problems.length > 0) ? 1 : 0;
}

function describe({ source, format, records, groups, mentors, problems }: Report): string {
  const listed = mentors === undefined ? `${groups} groups` : `${mentors} mentors`;
  const head = `${source}: ${format ?? 'format not known'}, ${records} records, ${listed}, ${problems.length} problems`;
  return [head, ...problems.map(line)].join('\n');
}

function line({ record, field, code, effect, reason, did, fix }: Problem): string {
  const where = [record === null ? 'feed' : `record ${record}`, field].filter(Boolean).join(', ');
  return `  ${where}: ${code} (${effect}). ${reason} ${did} ${fix}`;
}
