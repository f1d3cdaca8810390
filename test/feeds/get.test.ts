import { expect } from '@open-wc/testing';
import { getPieces } from '../../src/feeds/get.js';
import { LIMITS, type Limits } from '../../src/feeds/limits.js';
import { codeOf, key, tries } from '../helpers/faults.js';

const base = document.baseURI;
const quick: Partial<Limits> = { pause: () => 1 };

async function get(address: string, limits: Partial<Limits> = quick, signal = new AbortController().signal) {
  const pieces = await getPieces(address, { base, signal, limits: { ...LIMITS, ...limits } });
  return pieces.join('');
}

describe('feeds/get', () => {
  afterEach(() => (document.cookie = 'visitor=; max-age=0'));

  it('gives the text behind an address relative to the page, without its byte order mark', async () => {
    expect(await get('/fixtures/bom.json')).to.equal('[{"name":"Café"}]');
  });

  it('puts characters together that arrive in pieces', async () => {
    expect(await get('/fault/drip?bytes=1&ms=0&then=bom.json')).to.equal('[{"name":"Café"}]');
  });

  // P10
  it('sends no cookie, no referrer and no header of its own', async () => {
    document.cookie = 'visitor=somebody';
    const headers = JSON.parse(await get('/fault/echo-headers')) as Record<string, string>;
    const usual =
      /^(?:host|connection|accept.*|user-agent|sec-.*|origin|dnt|priority|te|pragma|cache-control|upgrade-.*)$/;
    expect(Object.keys(headers).filter((name) => !usual.test(name))).to.deep.equal([]);
  });

  describe('answers that are no feed', () => {
    const codes = { 401: 'refused', 403: 'refused', 404: 'not-found', 410: 'not-found', 418: 'refused' };
    for (const [status, code] of Object.entries(codes)) {
      it(`${status} is ${code}, and is not asked again`, async () => {
        const k = key();
        expect(await codeOf(get(`/fault/flaky?fail=9&status=${status}&key=${k}`))).to.equal(code);
        expect(await tries(k)).to.equal(1);
      });
    }
  });

  // S11
  describe('further tries', () => {
    for (const [status, code] of Object.entries({ 429: 'busy', 500: 'server', 503: 'server' })) {
      it(`two after ${status}, then ${code}`, async () => {
        const k = key();
        expect(await codeOf(get(`/fault/flaky?fail=9&status=${status}&key=${k}`))).to.equal(code);
        expect(await tries(k)).to.equal(3);
      });
    }

    it('the third may work', async () => {
      expect(await get(`/fault/flaky?fail=2&key=${key()}`)).to.equal('[]');
    });

    it('after a broken connection, before an answer or in the middle of it', async () => {
      const pauses: number[] = [];
      const limits = { pause: (nth: number) => pauses.push(nth) };
      expect(await codeOf(get('http://127.0.0.1:9/', limits))).to.equal('network');
      expect(await codeOf(get('/fault/truncate?file=bom.json', limits))).to.equal('network');
      expect(pauses).to.deep.equal([0, 1, 0, 1]);
    });

    it('wait longer each time, and never all alike', () => {
      const pauses = (nth: number) => Array.from({ length: 50 }, () => LIMITS.pause(nth));
      expect(Math.min(...pauses(0))).to.be.within(250, 749);
      expect(Math.max(...pauses(1))).to.be.within(501, 1500);
      expect(new Set(pauses(0)).size).to.be.greaterThan(1);
    });

    it('come when the server wants them', async () => {
      const begun = performance.now();
      expect(await get(`/fault/retry-after?s=1&key=${key()}`)).to.equal('[]');
      expect(performance.now() - begun).to.be.greaterThan(990);
    });

    it('do not come where the server wants a longer pause than anybody waits', async () => {
      const k = key();
      expect(await codeOf(get(`/fault/retry-after?s=31&key=${k}`))).to.equal('busy');
      expect(await tries(k)).to.equal(1);
    });

    it('count in the time in all', async () => {
      const limits = { ...quick, total: 100 };
      expect(await codeOf(get(`/fault/retry-after?s=20&key=${key()}`, limits))).to.equal('timeout');
    });
  });

  // S11, S4
  describe('limits', () => {
    it('a server that never answers', async () => {
      expect(await codeOf(get('/fault/hang', { silence: 50 }))).to.equal('timeout');
    });

    it('silence in the middle of an answer', async () => {
      expect(await codeOf(get('/fault/drip?bytes=5&ms=5000&then=bom.json', { silence: 300 }))).to.equal(
        'timeout',
      );
    });

    it('no silence, but too long in all', async () => {
      const limits = { silence: 1000, total: 300 };
      expect(await codeOf(get('/fault/drip?bytes=1&ms=60&then=bom.json', limits))).to.equal('timeout');
    });

    it('silence is counted from the last byte', async () => {
      const text = await get('/fault/drip?bytes=3&ms=100&then=bom.json', { silence: 600 });
      expect(text).to.have.length(17);
    });

    it('bytes are counted as they come', async () => {
      expect(await codeOf(get('/fault/huge?mb=40', { bytes: 2 ** 20 }))).to.equal('too-large');
    });
  });

  // N8
  describe('the owner ends it', () => {
    const reason = new Error('gone');

    it('before it began', async () => {
      expect(await failure(get('/fixtures/bom.json', quick, AbortSignal.abort(reason)))).to.equal(reason);
    });

    for (const address of [
      '/fault/hang',
      '/fault/drip?bytes=1&ms=300&then=bom.json',
      `/fault/retry-after?s=9&key=${key()}`,
    ]) {
      it(`at once, at ${address.split('?')[0]}`, async () => {
        const owner = new AbortController();
        const asked = failure(get(address, quick, owner.signal));
        setTimeout(() => owner.abort(reason), 100);
        const begun = performance.now();
        expect(await asked).to.equal(reason);
        expect(performance.now() - begun).to.be.lessThan(1500);
      });
    }
  });

  // S3
  it('asks http and https addresses only, without names and passwords in them', async () => {
    const addresses = [
      'data:application/json,[]',
      'javascript:alert(1)',
      'blob:x',
      'file:///etc/passwd',
      'ftp://example.org/a',
      'about:blank',
      'https://me:secret@example.org/',
      'https://me@example.org/',
      'http://',
      '',
      ' ',
      'mailto:a@example.org',
    ];
    const codes = await Promise.all(addresses.map((address) => codeOf(get(address))));
    expect([...new Set(codes)]).to.deep.equal(['bad-address']);
  });

  it('says nothing in its errors but the code', async () => {
    const error = (await failure(get('http://127.0.0.1:9/secret'))) as Error;
    expect([error.name, error.message, String(error)]).to.deep.equal([
      'LoadError',
      'network',
      'LoadError: network',
    ]);
  });
});

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );
