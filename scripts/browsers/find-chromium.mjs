import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

/** Path of a Chromium: the one named by CHROME_PATH, the system's, any Chrome, else the one packed in npm. */
export async function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  return installedChrome() ?? packedChromium();
}

function installedChrome() {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined; // it throws where there is none
  }
}

// Linux x64 only. Unpacks once into the system's temporary folder.
async function packedChromium() {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
