import { resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../scripts/files.mjs';
import { buildIfStale, installIfStale } from '../scripts/prepare.mjs';
import { must } from '../scripts/run.mjs';

const USAGE = `npm run bench -- [--only 1,3] [--quick] [--profile] [--write] [--peer NAME=DIR]…

--only     1 feed to first row   2 longest task   3 DOM nodes   4 next times   5 bytes   6 mounts
           7 mentors
--quick    3 rounds instead of 7, and no feed of 50,000 groups
--profile  also saves a CPU profile of 1 at 10,000 groups, and prints where the time went
--write    also writes bench/results.md
--peer     another finder beside ours in 1: a folder whose index.html shows the feed at the address in ?feed=
           (Meeting Guide JSON, same origin); its first row is known by a group's name in the text of the page`;

// Loaded when needed: not before npm ci.
const FIGURES = [
  { name: 'feed to first row', load: () => import('./figures/first-row.mjs') },
  { name: 'longest task', load: () => import('./figures/longest-task.mjs') },
  { name: 'DOM nodes', load: () => import('./figures/nodes.mjs') },
  { name: 'next times', load: () => import('./figures/next-time.mjs') },
  { name: 'bytes', load: () => import('./figures/bytes.mjs') },
  { name: 'mounts', load: () => import('./figures/mounts.mjs') },
  { name: 'mentors', load: () => import('./figures/mentors.mjs') },
];

const options = readOptions();
await installIfStale();
await buildIfStale();
await bench(options);

async function bench({ only, write, ...how }) {
  const { openBrowser } = await import('./browser.mjs');
  const { openSite } = await import('./site.mjs');
  const { circumstances, table } = await import('./report.mjs');
  const site = await openSite(how.peers);
  const browser = await openBrowser();
  const rows = [];
  try {
    for (const { name, load } of only) {
      console.error(`${name} …`);
      const { measure } = await load();
      rows.push(...(await measure({ ...how, browser, site })));
    }
    const text = `${await circumstances(browser, how.rounds)}\n\n${table(rows)}\n`;
    console.log(text);
    if (write) await writeResults(text);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function writeResults(text) {
  const file = `${root}bench/results.md`;
  writeFileSync(file, `# Figures\n\n${text}`);
  await must('prettier', '--write', '--log-level', 'warn', file);
}

function readOptions() {
  const flag = { type: 'boolean', default: false };
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: '1,2,3,4,5,6,7' },
        peer: { type: 'string', multiple: true, default: [] },
        quick: flag,
        profile: flag,
        write: flag,
      },
    });
    const { only, peer, quick, profile, write } = values;
    return {
      only: only.split(',').map(figure),
      peers: peer.map(peerOf),
      quick,
      profile,
      write,
      rounds: quick ? 3 : 7,
    };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

function figure(number) {
  const found = FIGURES[Number(number) - 1];
  if (!found) throw new Error(`there is no figure ${number}`);
  return found;
}

function peerOf(text) {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!folder || name === 'bare' || name === 'ours') throw new Error(`NAME=DIR, not ${text}`);
  return { name, folder: resolve(folder) };
}
