import { buildIfStale, installIfStale } from './prepare.mjs';
import { run } from './run.mjs';
import { Tally } from './tally.mjs';

// Everything that can be judged without running the widgets.
const checks = {
  types: 'tsc --noEmit',
  'types without DOM': 'tsc --noEmit -p tsconfig.no-dom.json',
  lint: 'eslint . --max-warnings 0',
  format: 'prettier --check --log-level warn .',
  lock: 'node scripts/check-lock.mjs',
  unused: 'knip',
  manifest: 'node scripts/check-manifest.mjs',
  package: 'publint --strict',
  'package types': 'attw --pack . --profile esm-only --format ascii --no-emoji',
  sizes: 'node scripts/sizes.mjs',
};

await installIfStale();
await buildIfStale();

const tally = new Tally();
for (const [name, command] of Object.entries(checks)) {
  const output = [];
  const code = await run(...split(command), { onLine: (line) => output.push(line) });
  console.log(`${code ? 'FAIL' : 'ok  '} ${name}`);
  if (code) console.log(`${output.join('\n')}\n`);
  tally.add(code ? 0 : 1, 0, code);
}
tally.finish();

function split(command) {
  const [program, ...args] = command.split(' ');
  return [program, args];
}
