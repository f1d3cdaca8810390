import { Tally } from './tally.mjs';

const tally = new Tally();
await tally.run('node', ['scripts/test.mjs'], { env: { BROWSERS: 'all' } });
await tally.run('node', ['scripts/check.mjs']);
tally.finish();
