import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

// node scripts/demo-fallbacks.mjs, after a build: writes between the tags of help on the demo's pages what the command
// `snippet` prints now. A test tells when it is needed.
const pages = ['charity', 'blog', 'hebrew', 'mentors.html']
  .flatMap((name) => filesIn(join(root, 'demo', name)))
  .filter((name) => name.endsWith('.html'));
for (const file of pages) {
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, page.replace(/<(peer-help-banner|peer-quick-exit)\b([^>]*)>.*?<\/\1>/gs, snippet));
}

function snippet(_, tag, attributes) {
  const given = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].flatMap(([, name, value]) => [
    `--${name}`,
    value,
  ]);
  const printed = execFileSync('node', [join(root, 'dist/cli/main.js'), 'snippet', tag, ...given], {
    encoding: 'utf8',
  });
  return printed.replace(/^.*?<\/script>\n/s, '').trim();
}
