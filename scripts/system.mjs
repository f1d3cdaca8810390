import { existsSync } from 'node:fs';
import { run } from './run.mjs';

// What the engines need, by the file that shows it is there. Fonts: other scripts would be boxes of unknown width.
const PACKAGES = [
  ['/usr/bin/chromium', ['chromium']],
  ['/usr/bin/firefox-esr', ['firefox-esr']],
  ['/usr/bin/WebKitWebDriver', ['webkit2gtk-driver']],
  ['/usr/bin/xvfb-run', ['xvfb', 'xauth']],
  ['/usr/share/fonts/truetype/noto', ['fonts-noto-core']],
  ['/usr/share/fonts/opentype/noto', ['fonts-noto-cjk']],
];

/** Installs missing browsers as Debian packages, where that can be done; what still lacks is named by the tests. */
export async function installBrowsers() {
  if (process.env.PEER_NO_INSTALL === '1' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return;
  const names = PACKAGES.filter(([file]) => !existsSync(file)).flatMap(([, packages]) => packages);
  if (!names.length) return;
  console.error(`Installing ${names.join(', ')} …`);
  const apt = (...args) => run('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update', '--quiet');
  await apt('install', '--yes', '--quiet', '--no-install-recommends', ...names);
}
