import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { wholeHelplines } from './helplines.mjs';
import { must } from './run.mjs';

// The whole of dist/, from nothing.
rmSync(join(root, 'dist'), { recursive: true, force: true });
await must('tsc', '-p', 'tsconfig.build.json');
await must('rollup', '--config', '--silent');
await must('cem', 'analyze', '--config', 'cem.config.mjs', '--quiet');
writeFileSync(join(root, 'dist/helplines.json'), `${JSON.stringify(wholeHelplines(), null, 2)}\n`);
await must('node', 'scripts/integrity.mjs');
