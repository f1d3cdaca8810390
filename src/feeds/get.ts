import { readClock } from '../logic/clock.js';
import { Joint } from '../logic/joint.js';
import type { Limits } from './limits.js';
import { LoadError } from './load-error.js';
import { Patience } from './patience.js';

interface GetSettings {
  /** The page's own address (`document.baseURI`): feeds may be given relative to it. */
  readonly base: string;
  /** Ends the request at once. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
}

/**
 * The text behind an http(s) address, in the pieces in which it came: the only fetch there is. It sends no cookie, no referrer, no header and no query
 * of its own. A broken connection, 429 and 5xx are tried again.
 *
 * Rejects with a `LoadError`, or with the signal's reason when that ended it.
 */
export async function getPieces(
  address: string,
  { base, signal, limits }: GetSettings,
): Promise<readonly string[]> {
  const url = httpAddress(address, base);
  return requests.do(url, signal, (ended) => getOnce(url, ended, limits));
}

/** Who asks for what somebody else is getting just now waits with them. */
const requests = new Joint<readonly string[]>();

async function getOnce(url: string, signal: AbortSignal, limits: Limits): Promise<readonly string[]> {
  const patience = new Patience(signal, limits);
  try {
    return await tryOften(url, patience, limits);
  } catch (reason) {
    if (patience.signal.aborted) throw patience.signal.reason;
    throw reason instanceof LoadError ? reason : new LoadError('network');
  } finally {
    patience.end();
  }
}

/** An address as an http(s) URL without fragment, or `LoadError('bad-address')`. */
function httpAddress(address: string, base: string): string {
  const url = address.trim() ? parse(address, base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new LoadError('bad-address');
  url.hash = '';
  return url.href;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

async function tryOften(url: string, patience: Patience, limits: Limits): Promise<readonly string[]> {
  for (let nth = 0; ; nth++) {
    try {
      return await tryOnce(url, patience, limits);
    } catch (reason) {
      if (patience.signal.aborted || nth >= limits.retries || !isPassing(reason, limits)) throw reason;
      await patience.pause(waitOf(reason) ?? limits.pause(nth));
    }
  }
}

async function tryOnce(url: string, patience: Patience, limits: Limits): Promise<readonly string[]> {
  patience.listen();
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: patience.signal,
  });
  patience.listen();
  if (!response.ok) throw new LoadError(codeOf(response.status), retryAfter(response));
  return readBody(response, patience, limits);
}

async function readBody(response: Response, patience: Patience, limits: Limits): Promise<readonly string[]> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder(); // UTF-8, and takes away a byte order mark
  const pieces: string[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    patience.listen();
    bytes += part.value.length;
    if (bytes > limits.bytes) throw new LoadError('too-large');
    pieces.push(decoder.decode(part.value, { stream: true }));
  }
  return [...pieces, decoder.decode()];
}

function codeOf(status: number): LoadError['code'] {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server' : 'refused';
}

/** What may be over in a moment. A server that asks for a longer pause than anybody waits is not asked again. */
function isPassing(reason: unknown, { retryAfter }: Limits): boolean {
  if (!(reason instanceof LoadError)) return true;
  return (reason.code === 'busy' || reason.code === 'server') && (reason.wait ?? 0) <= retryAfter;
}

const waitOf = (reason: unknown): number | null => (reason instanceof LoadError ? reason.wait : null);

/** Seconds or a date, as milliseconds from now. Other origins must allow this header to be read. */
function retryAfter({ headers }: Response): number | null {
  const value = headers.get('retry-after');
  if (!value) return null;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - readClock();
  return wait > 0 ? wait : null;
}
