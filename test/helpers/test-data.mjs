import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { wholeHelplines } from '../../scripts/helplines.mjs';
import { inside, sendFile } from '../../scripts/serve.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Feeds of real organisations, where this checkout has them beside it; tests that need them skip elsewhere. */
const REAL_FEEDS =
  process.env.PEER_REAL_FEEDS ?? fileURLToPath(new URL('../../../shared/data/feeds/', import.meta.url));

/**
 * Serves /fixtures/NAME, /fixtures/helplines.json (the whole, as published), /real-feeds/NAME and /real-feeds/index.json
 * (the names; empty where there are none).
 */
export async function testData(request, response, { pathname }) {
  if (pathname === '/real-feeds/index.json') {
    sendJson(response, await names(REAL_FEEDS));
  } else if (pathname === '/fixtures/helplines.json') {
    sendJson(response, wholeHelplines());
  } else if (pathname.startsWith('/real-feeds/')) {
    await sendFile(request, response, inside(REAL_FEEDS, pathname.slice('/real-feeds/'.length)));
  } else if (pathname.startsWith('/fixtures/')) {
    await sendFile(request, response, inside(FIXTURES, pathname.slice('/fixtures/'.length)));
  } else return false;
  return true;
}

function sendJson(response, value) {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

const names = (folder) => readdir(folder).catch(() => []);
