import { parseArgs } from 'node:util';
import { filesIn, root } from './files.mjs';
import { buildIfStale, installIfStale } from './prepare.mjs';
import { installBrowsers } from './system.mjs';
import { Tally } from './tally.mjs';

// npm test [-- FILE… --grep WORDS]: every test in every engine that is here. BROWSERS=chromium,firefox narrows.
const { positionals: named, values } = parseArgs({
  options: { grep: { type: 'string' } },
  allowPositionals: true,
});
const all = !named.length && !values.grep;

await installIfStale();
await installBrowsers();
await buildIfStale();

const tally = new Tally();
const idle = await inBrowsers();
await inNode();
for (const reason of idle) console.log(`Did not run: ${reason}`);
tally.finish();

/** Resolves to a line for each engine that did not run, with the reason. */
async function inBrowsers() {
  const files = named.filter((file) => file.endsWith('.ts'));
  if (named.length && !files.length) return [];
  const { present, idle } = await whichEngines();
  const coverage = all && present.includes('chromium') ? ['--coverage'] : [];
  const args = [...coverage, ...files.flatMap((file) => ['--files', file])];
  const env = { BROWSERS: present.join(','), ...(values.grep && { GREP: values.grep }) };
  if (present.length) await tally.run('wtr', args, { env });
  else tally.add(0, 1);
  return idle;
}

async function whichEngines() {
  process.env.BROWSERS ||= 'all';
  const { engines, wanted } = await import('./browsers/engines.mjs'); // not before npm ci
  const present = [];
  const idle = [];
  for (const name of wanted()) {
    const why = engines[name] ? await engines[name].missing() : 'there is no such engine';
    if (why) idle.push(`${name}: ${why}`);
    else present.push(name);
  }
  return { present, idle };
}

async function inNode() {
  const every = named.length ? named : filesIn(`${root}test/node`);
  const files = every.filter((file) => file.endsWith('.test.mjs'));
  if (!files.length) return;
  const pattern = values.grep ? [`--test-name-pattern=${values.grep}`] : [];
  const reporter = ['--test-reporter=./scripts/node-reporter.mjs', '--test-reporter-destination=stdout'];
  await tally.run('node', ['--test', ...reporter, ...pattern, ...files]);
}
