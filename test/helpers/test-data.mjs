import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inside, sendFile } from '../../scripts/serve.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Feeds of real organisations, where this checkout has them beside it; tests that need them skip elsewhere. */
const REAL_FEEDS =
  process.env.PEER_REAL_FEEDS ?? fileURLToPath(new URL('../../../shared/data/feeds/', import.meta.url));

/** Serves /fixtures/NAME, /real-feeds/NAME and /real-feeds/index.json (the names; empty where there are none). */
export async function testData(request, response, { pathname }) {
  if (pathname === '/real-feeds/index.json') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await names(REAL_FEEDS)));
  } else if (pathname.startsWith('/real-feeds/')) {
    await sendFile(request, response, inside(REAL_FEEDS, pathname.slice('/real-feeds/'.length)));
  } else if (pathname.startsWith('/fixtures/')) {
    await sendFile(request, response, inside(FIXTURES, pathname.slice('/fixtures/'.length)));
  } else return false;
  return true;
}

const names = (folder) => readdir(folder).catch(() => []);
