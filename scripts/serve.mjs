import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const HERE = 'http://localhost';

/**
 * Serves the folder `root` on this machine only. `mounts` maps further path prefixes ("/dist/") to folders, `files`
 * single paths to files, `pages` paths to HTML text, and `handle(request, response, url)` is asked first: true means
 * that it answered. Port 0 is any free one. Resolves to `{ url, close }`.
 */
export async function serve({ root, mounts = {}, files = {}, pages = {}, handle, port = 0 }) {
  const server = createServer(async (request, response) => {
    const url = new URL(URL.canParse(request.url, HERE) ? request.url : '/', HERE);
    if (await handle?.(request, response, url)) return;
    if (Object.hasOwn(pages, url.pathname)) return sendHtml(response, pages[url.pathname]);
    await sendFile(request, response, locate(url.pathname, { root, mounts, files }));
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `${HERE}:${server.address().port}/`, close };
}

/** Answers with a file (404 where there is none, index.html for a folder); nothing is cached. */
export async function sendFile(request, response, path) {
  const file = path && (await existing(path));
  if (!file) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
  response.writeHead(200, headers(TYPES[extname(file)] ?? 'application/octet-stream'));
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file that `pathname` names below `folder`, or undefined when it would lie outside. */
export function inside(folder, pathname) {
  const base = resolve(folder);
  let path;
  try {
    path = join(base, decodeURIComponent(pathname));
  } catch {
    return undefined; // a broken percent-encoding
  }
  const below = path === base || path.startsWith(base + sep);
  return below && !path.includes('\0') ? path : undefined;
}

function locate(pathname, { root, mounts, files }) {
  if (Object.hasOwn(files, pathname)) return files[pathname];
  const prefix = Object.keys(mounts).find((start) => pathname.startsWith(start));
  return prefix ? inside(mounts[prefix], pathname.slice(prefix.length)) : inside(root, pathname);
}

async function existing(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return existing(join(path, 'index.html'));
  return found?.isFile() ? path : undefined;
}

const headers = (type) => ({ 'content-type': type, 'cache-control': 'no-store' });
const sendHtml = (response, html) => send(response, 200, TYPES['.html'], html);
function send(response, status, type, body) {
  response.writeHead(status, headers(type)).end(body);
}
