import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../scripts/files.mjs';
import { Tab } from '../browser.mjs';
import { awaitLoad, shown, withoutTemporal } from '../in-page.mjs';
import { amount } from '../report.mjs';

/** What the page asks for of our files until the list can be used, brotli; and how much more where Temporal lacks. */
export async function measure({ browser, site }) {
  const native = await loaded(browser, site, false);
  const bare = await loaded(browser, site, true);
  const polyfill = bare.bytes - native.bytes;
  return [
    {
      figure: 'Bytes until the list can be used, brotli',
      value: native.bytes,
      unit: 'bytes',
      mark: 30_000,
      beside: `${native.files} files; where Temporal lacks, its polyfill: ${amount(polyfill, 'bytes')} more`,
    },
  ];
}

async function loaded(browser, { page, asked }, polyfill) {
  const paths = await Tab.with(browser, page('/blank/', 0), async (tab) => {
    await tab.inject(awaitLoad);
    if (polyfill) await tab.inject(withoutTemporal);
    const first = asked.length;
    await tab.go(page('/ours/', 40));
    await tab.evaluate(shown);
    return asked.slice(first).filter((path) => path.startsWith('/dist/'));
  });
  const files = [...new Set(paths)].map((path) => readFileSync(join(root, path)));
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0),
  };
}
