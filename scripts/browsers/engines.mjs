import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './find-chromium.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const WEBKIT = process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Each engine: its launcher, and `missing`: why it cannot run here, or undefined. */
export const engines = {
  chromium: { launcher: chromium, missing: () => findChromium().then(absent, ({ message }) => message) },
  firefox: { launcher: firefox, missing: () => absent(FIREFOX) },
  webkit: {
    launcher: () => webkitLauncher({ binary: WEBKIT }),
    missing: () => absent(WEBKIT) ?? absent('/usr/bin/WebKitWebDriver'),
  },
};

/** Names of the engines that BROWSERS asks for: "all" or names with commas; Chromium where it says nothing. */
export function wanted() {
  const names = process.env.BROWSERS || 'chromium';
  return names === 'all' ? Object.keys(engines) : names.split(',');
}

const absent = (path) => (existsSync(path) ? undefined : `${path} is not installed`);

async function chromium() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // root has no Chromium sandbox
  // One page at a time: a second one is hidden, and a hidden page draws no frames.
  return chromeLauncher({ concurrency: 1, launchOptions: { executablePath: await findChromium(), args } });
}

// The Chrome launcher's puppeteer-core speaks WebDriver BiDi to a stock Firefox; only the name is not its own.
function firefox() {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: FIREFOX },
  });
  const { initialize } = launcher;
  launcher.initialize = async (...args) => {
    await initialize.apply(launcher, args);
    launcher.name = 'Firefox';
  };
  return launcher;
}
