import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/files.mjs';
import { serve } from '../scripts/serve.mjs';
import { meetingGuideFeed } from './feed.mjs';

const pages = join(root, 'bench/pages');

// What the files of dist/ import by name, for pages that load them one by one: each function keeps its name there.
const IMPORTS = {
  '@lit/context': '/node_modules/@lit/context/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'temporal-polyfill/fns/Instant': '/node_modules/temporal-polyfill/fns/Instant.js',
  'temporal-polyfill/fns/ZonedDateTime': '/node_modules/temporal-polyfill/fns/ZonedDateTime.js',
  'temporal-utils': '/node_modules/temporal-utils/dist/index.js',
  'temporal-utils/protected': '/node_modules/temporal-utils/dist/protected.js',
  'temporal-utils/protected-error-messages': '/node_modules/temporal-utils/dist/protected-error-messages.js',
  tslib: '/node_modules/tslib/tslib.es6.mjs',
};

/**
 * The pages to measure: /bare/, /ours/ and so on, and /peer/NAME/ for each peer's folder. `page(path, count)` is the
 * address of one, showing a feed of so many groups; `asked` lists the paths of all requests, in order.
 */
export async function openSite(peers) {
  const feeds = new Map();
  const asked = [];
  const { url, close } = await serve({
    root: pages,
    mounts: {
      '/dist/': join(root, 'dist'),
      '/node_modules/': join(root, 'node_modules'),
      ...Object.fromEntries(peers.map(({ name, folder }) => [pathOf(name), folder])),
    },
    pages: { '/modules/': withImports('modules'), '/next/': withImports('next') },
    handle(request, response, { pathname }) {
      asked.push(pathname);
      const count = /^\/feed\/(\d+)\.json$/.exec(pathname)?.[1];
      if (!count) return false;
      sendJson(response, cached(feeds, Number(count)));
      return true;
    },
  });
  const page = (path, count) => new URL(`${path}?feed=${feedPath(count)}`, url).href;
  return { page, asked, close };
}

/** Where the page of a peer is. */
export const pathOf = (name) => `/peer/${encodeURIComponent(name)}/`;

/** Where the feed of so many groups is. */
export const feedPath = (count) => `/feed/${count}.json`;

function cached(feeds, count) {
  if (!feeds.has(count)) feeds.set(count, Buffer.from(JSON.stringify(meetingGuideFeed(count))));
  return feeds.get(count);
}

function sendJson(response, body) {
  const type = 'application/json; charset=utf-8';
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  response.end(body);
}

function withImports(name) {
  const map = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
  return readFileSync(join(pages, name, 'index.html'), 'utf8').replace('<!-- import map -->', map);
}
