import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './files.mjs';

const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command in the repository, its output on stderr; exits with it where it fails. */
export async function must(command, ...args) {
  const code = await run(command, args);
  if (code === 0) return;
  console.error(`${command} ${args.join(' ')} failed (${code})`);
  process.exit(1);
}

/** Runs a command; `onLine` gets each line of its output, else all goes to stderr. Resolves to the exit code. */
export function run(command, args, { onLine, env } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH },
    shell: process.platform === 'win32', // where the tools are .cmd files
    stdio: ['ignore', onLine ? 'pipe' : 2, onLine ? 'pipe' : 2],
  });
  if (onLine) {
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
