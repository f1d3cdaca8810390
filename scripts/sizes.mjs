import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { filesIn, root } from './files.mjs';

// What a page loads until a widget can be used: its CDN file with all that this imports, and the files that it always
// waits for (`also` in sizes.json, by the names of their chunks), but not what it loads later. sizes.json holds the figure
// of each file, which may not grow unseen, and the mark that it aims at. `--write` renews the figures; a mark that is
// missed is said each time.
const cdn = join(root, 'dist/cdn');
const record = join(root, 'sizes.json');
const recorded = JSON.parse(readFileSync(record, 'utf8'));
const entries = filesIn(cdn).filter((file) => dirname(file) === cdn && file.endsWith('.js'));

const rows = entries.map((file) => {
  const name = basename(file, '.js');
  const { also = [] } = recorded[name] ?? {};
  const files = also.map(chunk).reduce((found, one) => loaded(one, found), loaded(file));
  const now = [...files].reduce((sum, one) => sum + brotli(one), 0);
  return { name, now, ...recorded[name] };
});

if (!rows.length) throw new Error('dist/cdn is empty: npm run build');
if (process.argv.includes('--write')) write();
print();
const faults = rows.map(fault).filter(Boolean);
faults.forEach((text) => console.log(text));
process.exit(faults.length ? 1 : 0);

function fault({ name, now, brotli: was }) {
  if (was === undefined) return `${name} has no record: npm run sizes -- --write`;
  if (now > was * 1.02) return `${name} grew from ${was} to ${now} bytes: make it smaller, or record why not`;
  if (now < was * 0.9)
    return `${name} shrank from ${was} to ${now} bytes: npm run sizes -- --write keeps it so`;
}

function write() {
  for (const row of rows) row.brotli = row.now;
  const kept = rows.map(({ name, now, mark, also }) => [
    name,
    { brotli: now, ...(mark && { mark }), ...(also && { also }) },
  ]);
  writeFileSync(record, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

function print() {
  console.log('brotli bytes until first use');
  for (const { name, now, brotli: was = '-', mark } of rows) {
    const aim = mark ? `, mark ${mark} ${now > mark ? `MISSED by ${now - mark}` : 'met'}` : '';
    console.log(`${String(now).padStart(8)}  ${name} (recorded ${was}${aim})`);
  }
  const first = new Set(entries.flatMap((file) => [...loaded(file)]));
  console.log('loaded later, if at all');
  for (const file of filesIn(join(cdn, 'chunks')).filter((one) => one.endsWith('.js') && !first.has(one))) {
    console.log(`${String(brotli(file)).padStart(8)}  ${basename(file)}`);
  }
}

function chunk(name) {
  const found = filesIn(join(cdn, 'chunks')).filter((file) => chunkName(file) === name);
  if (found.length !== 1) throw new Error(`${found.length} chunks are called ${name}: see sizes.json`);
  return found[0];
}

/** Without its hash of eight signs. */
function chunkName(file) {
  return /^(.+)-[\w-]{8}\.js$/.exec(basename(file))?.[1];
}

/** The file and everything that it imports at once. */
function loaded(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { source } of parseAst(readFileSync(file, 'utf8')).body) {
    if (source) loaded(join(dirname(file), source.value), found);
  }
  return found;
}

function brotli(file) {
  return brotliCompressSync(readFileSync(file)).length;
}
