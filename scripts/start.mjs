import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './files.mjs';
import { feedPage } from './feed-page.mjs';
import { buildIfStale, installIfStale } from './prepare.mjs';
import { serve } from './serve.mjs';

const USAGE = 'npm start -- [FEED] [--time-zone ZONE]   FEED is a file or an http(s) address';

const { feed, timeZone } = readArguments();
await installIfStale();
await buildIfStale();

const site = { root: join(root, 'demo'), mounts: { '/dist/': join(root, 'dist') } };
const { url } = await serve(feed ? withFeed(site) : site);
console.log(feed ? `${url}feed.html` : url);

function isRemote(address) {
  return /^https?:/i.test(address);
}

function withFeed(folders) {
  const remote = isRemote(feed);
  const src = remote ? feed : `/feed/${encodeURIComponent(basename(feed))}`;
  const files = remote ? {} : { [src]: resolve(feed) };
  return { ...folders, files, pages: { '/feed.html': feedPage({ src, timeZone }) } };
}

function readArguments() {
  try {
    const options = { 'time-zone': { type: 'string' } };
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [first, ...more] = positionals;
    if (more.length) throw new Error('one feed, please');
    if (first && !isRemote(first) && !statSync(first, { throwIfNoEntry: false })?.isFile())
      throw new Error(`there is no file ${first}`);
    return { feed: first, timeZone: values['time-zone'] };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
