import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';
import { must } from './run.mjs';

const SOURCES = [
  'src',
  'package.json',
  'rollup.config.mjs',
  'cem.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Installs what package-lock.json names where node_modules lacks some of it, or has another version. */
export async function installIfStale() {
  const wanted = Object.entries(locked('package-lock.json'));
  const here = locked('node_modules/.package-lock.json');
  // The first entry is this package; optional ones are binaries for other platforms.
  const stale = ([path, { version, optional }]) => path && !optional && here[path]?.version !== version;
  if (!wanted.some(stale)) return;
  console.error('Installing (a minute or two) …');
  await must('npm', 'ci', '--no-audit', '--no-fund');
}

const locked = (path) => {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
};

/** Builds dist/ where it is missing or older than its sources. */
export async function buildIfStale() {
  const newest = Math.max(...SOURCES.flatMap((path) => filesIn(join(root, path))).map(modified));
  if (modified(join(root, 'dist/cdn/integrity.json')) >= newest) return; // the build writes it last
  console.error('Building …');
  await must('node', 'scripts/build.mjs');
}

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
