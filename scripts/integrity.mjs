import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesIn, root } from './files.mjs';

// dist/cdn/integrity.json: for each script its value of the `integrity` attribute.
const folder = join(root, 'dist/cdn');
const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
const entries = scripts.map((file) => [relative(folder, file).replaceAll(sep, '/'), hash(file)]);
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
