import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inside } from '../../scripts/serve.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const JSON_TYPE = { 'content-type': 'application/json' };
const failures = new Map(); // of `flaky`, by key

/** Answers /fault/… as a broken or hostile feed server would; false for every other path. */
export async function faults(request, response, { pathname, searchParams }) {
  if (!pathname.startsWith('/fault/')) return false;
  const [name, argument] = pathname.slice('/fault/'.length).split('/');
  if (!Object.hasOwn(kinds, name)) return false;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  await kinds[name]({ request, response, argument, query: Object.fromEntries(searchParams) });
  return true;
}

const kinds = {
  /** Never answers. */
  hang() {},

  /** ?ms=&then=FIXTURE: answers late, with a fixture or an empty list. */
  async slow({ response, query: { ms = 1000, then } }) {
    await sleep(Number(ms));
    response.writeHead(200, JSON_TYPE).end(await fixture(then));
  },

  /** ?bytes=&ms=&then=FIXTURE: that many bytes, then a pause, and so on to the end. */
  async drip({ response, query: { bytes = 64, ms = 100, then } }) {
    response.writeHead(200, JSON_TYPE);
    const body = await fixture(then);
    for (let start = 0; start < body.length && !response.destroyed; start += Number(bytes)) {
      response.write(body.subarray(start, start + Number(bytes)));
      await sleep(Number(ms));
    }
    response.end();
  },

  /** /fault/status/503 */
  status({ response, argument }) {
    response.writeHead(Number(argument), { 'content-type': 'text/plain' }).end(`status ${argument}`);
  },

  /** ?fail=N&key=K&then=FIXTURE&status=503: fails N times for this key, then works. */
  async flaky({ response, query: { fail = 1, key = '', then, status = 503 } }) {
    const sofar = failures.get(key) ?? 0;
    failures.set(key, sofar + 1);
    if (sofar < Number(fail)) response.writeHead(Number(status)).end();
    else response.writeHead(200, { ...JSON_TYPE, 'x-tries': String(sofar + 1) }).end(await fixture(then));
  },

  /** ?key=K: how many requests `flaky` and `retry-after` have had for this key. */
  tries({ response, query: { key = '' } }) {
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(failures.get(key) ?? 0));
  },

  /** ?s=&key=K&then=FIXTURE: 429 with Retry-After the first time, then works. */
  async 'retry-after'({ response, query: { s = 1, key = '', then } }) {
    const sofar = failures.get(key) ?? 0;
    failures.set(key, sofar + 1);
    if (sofar === 0) response.writeHead(429, { 'retry-after': String(s) }).end();
    else response.writeHead(200, JSON_TYPE).end(await fixture(then));
  },

  /** 200 with a login page, as a captive portal answers. */
  html({ response }) {
    const page =
      '<!doctype html><html lang="en"><title>Log in</title><form><input name="user"></form></html>';
    response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  },

  /** ?file=FIXTURE&bytes=: the connection breaks in the middle of the body (half of it where bytes are not given). */
  async truncate({ response, query: { file, bytes } }) {
    const body = await fixture(file);
    response.writeHead(200, { ...JSON_TYPE, 'content-length': body.length });
    response.write(body.subarray(0, Number(bytes ?? body.length / 2)), () => response.destroy());
  },

  /** The request's own headers as JSON: no referrer and no cookie may be among them. */
  'echo-headers'({ request, response }) {
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(request.headers));
  },

  /** ?mb=: a valid, very long list of empty records, streamed. */
  async huge({ response, query: { mb = 65 } }) {
    response.writeHead(200, JSON_TYPE).write('[{}');
    const chunk = ',{}'.repeat(350_000);
    for (let sent = 0; sent < Number(mb) * 1_048_576 && !response.destroyed; sent += chunk.length) {
      if (!response.write(chunk)) await drained(response);
    }
    response.end(']');
  },
};

const fixture = async (name) => (name ? readFile(inside(FIXTURES, name)) : Buffer.from('[]'));

const drained = (response) =>
  new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
