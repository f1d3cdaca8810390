import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

// npm leaves binaries for other platforms out of the lock without a word where the registry lacks them, and
// `npm ci` then fails on every machine. Nor may the lock name the registry it was made with.
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const faults = Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => [
  ...(resolved ? [`${path} names a registry: ${resolved}`] : []),
  ...Object.entries(optionalDependencies)
    .filter(([name, version]) => !covered(path, name, version))
    .map(([name, version]) => `${path} wants ${name} ${version}, which the lock lacks`),
]);

faults.forEach((fault) => console.log(fault));
process.exit(faults.length ? 1 : 0);

/** Whether the entry that Node would find from `path` is there, and the right one where the version is exact. */
function covered(path, name, version) {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const found = packages[`${folder}/node_modules/${name}`.replace(/^\//, '')];
    if (found) return !/^\d/.test(version) || found.version === version;
    if (!folder.includes('/node_modules/')) break;
  }
  return Boolean(packages[`node_modules/${name}`]);
}
