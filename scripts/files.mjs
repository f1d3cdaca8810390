import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every file below a folder (or the file itself), as absolute paths in alphabetical order; none if it is missing. */
export function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** The tags there are: one file each in src/define. */
export const tags = () =>
  readdirSync(join(root, 'src/define'))
    .filter((name) => /^peer-[a-z-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3));
