import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';
import { must } from './run.mjs';

// The whole of dist/, from nothing.
rmSync(join(root, 'dist'), { recursive: true, force: true });
await must('tsc', '-p', 'tsconfig.build.json');
await must('rollup', '--config', '--silent');
await must('cem', 'analyze', '--config', 'cem.config.mjs', '--quiet');
const helplines = join(root, 'src/data/helplines.json');
if (existsSync(helplines)) copyFileSync(helplines, join(root, 'dist/helplines.json'));
await must('node', 'scripts/integrity.mjs');
