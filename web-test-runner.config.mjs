import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { engines, wanted } from './scripts/browsers/engines.mjs';
import { cdpPlugin, jsonModules } from './scripts/browsers/plugins.mjs';
import { reporter } from './scripts/browsers/reporter.mjs';
import { testData } from './test/helpers/test-data.mjs';
import { faults } from './test/helpers/fault-server.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default {
  files: 'test/**/*.test.ts',
  rootDir: path('.'),
  concurrency: 2,
  staticLogging: !process.stdout.isTTY,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // axe in Firefox on a busy machine needs more than the usual 2 s.
  testFramework: { config: { timeout: 10_000, grep: process.env.GREP } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browsers: await Promise.all(wanted().map((name) => engines[name].launcher())),
  middleware: [koa(faults), koa(testData)],
  plugins: [
    jsonModules(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('tsconfig.json') }),
    cdpPlugin(),
    a11ySnapshotPlugin(),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**', 'src/cdn.ts'], // run in Node and on the built files, by test/node
    threshold: { statements: 0, branches: 0, functions: 0, lines: 95 },
    reporters: ['lcovonly', 'json-summary'],
  },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [reporter()],
};

// A plain Node handler as Koa middleware: it answers by itself, or says false and the next one is asked.
function koa(handle) {
  return async (context, next) => {
    const url = new URL(context.url, 'http://localhost');
    context.respond = false;
    context.res.statusCode = 200; // Koa starts with 404
    if (await handle(context.req, context.res, url)) return;
    context.respond = true;
    context.res.statusCode = 404;
    await next();
  };
}
