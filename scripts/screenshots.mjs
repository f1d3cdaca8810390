/**
 * npm run screenshots [-- NAME …]: each story (or those whose name holds a NAME) at 320, 768 and 1280 px, light and dark,
 * left-to-right and right-to-left, and in languages with long words, into screenshots/ for a person to look at.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { faults } from '../test/helpers/fault-server.mjs';
import { testData } from '../test/helpers/test-data.mjs';
import { findChromium } from './browsers/find-chromium.mjs';
import { serve } from './serve.mjs';

const OUT = 'screenshots';
const LOOKS = [
  { width: 320, scheme: 'light', lang: 'en' },
  { width: 320, scheme: 'light', lang: 'de' },
  { width: 320, scheme: 'dark', lang: 'ar' },
  { width: 768, scheme: 'light', lang: 'fi' },
  { width: 1280, scheme: 'light', lang: 'en' },
  { width: 1280, scheme: 'dark', lang: 'en' },
  { width: 1280, scheme: 'light', lang: 'he' },
];

// One page shows the story that its address names.
const PAGE = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Story</title><style>:root { color-scheme: light dark } body { margin: 0; font: 1rem "Noto Sans", sans-serif }</style>
<main></main><script type="module" src="/stories.js"></script>`;

const stories = (await readdir('stories')).filter((name) => name.endsWith('.stories.ts'));
const entry = `
  import { render } from 'lit';
  ${stories.map((file, i) => `import * as s${i} from './stories/${file}';`).join('\n')}
  const all = Object.fromEntries([${stories.map((file, i) => `['${file.split('.')[0]}', s${i}]`).join()}]
    .flatMap(([file, { default: _, ...rest }]) => Object.entries(rest).map(([name, story]) => [file + '--' + name, story])));
  window.stories = Object.keys(all);
  const { searchParams } = new URL(location.href);
  const lang = searchParams.get('lang') ?? 'en';
  Object.assign(document.documentElement, { lang, dir: ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr' });
  const story = all[searchParams.get('story')];
  if (story) render(story.render(), document.querySelector('main'));`;

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    external: ['@storybook/*'],
  });
  return outputFiles[0].text;
}

async function answer(request, response, url) {
  if (url.pathname === '/stories.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    return true;
  }
  return (await faults(request, response, url)) || testData(request, response, url);
}

const script = await bundle();
const server = await serve({
  root: 'stories',
  mounts: { '/demo/': 'demo' },
  pages: { '/': PAGE },
  handle: answer,
});
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: await findChromium(), args });
const page = await browser.newPage();
await page.goto(server.url);
const wanted = process.argv.slice(2);
const names = (await page.evaluate(() => window.stories)).filter(
  (name) => !wanted.length || wanted.some((part) => name.includes(part)),
);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT);
for (const { width, scheme, lang } of LOOKS) {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const name of names) {
    await page.goto(`${server.url}?story=${name}&lang=${lang}`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.screenshot({
      path: join(OUT, `${name}-${width}-${scheme}-${lang}.png`),
      fullPage: true,
      captureBeyondViewport: false,
    });
  }
}
await browser.close();
await server.close();
console.log(`${names.length * LOOKS.length} pictures in ${OUT}/`);
