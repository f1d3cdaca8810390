import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'peer-start-'));
const feed = join(folder, 'a "b" & <c>.json');
writeFileSync(feed, '[]');
const started = [];

after(() => {
  started.forEach((child) => child.kill());
  rmSync(folder, { recursive: true, force: true });
});

/** The first line that it says, which is the address. */
function start(...args) {
  const child = spawn('node', ['scripts/start.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  return new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
}

/** Asks for a path as it is written: fetch would resolve its dots. */
const status = (address, path) =>
  new Promise((resolve) => {
    get({ port: new URL(address).port, host: 'localhost', path }, ({ statusCode }) => resolve(statusCode));
  });

describe('npm start', () => {
  it('serves the demo and the built files, and nothing beside them', async () => {
    const address = await start();
    assert.match(address, /^http:\/\/localhost:\d+\/$/);
    assert.equal(await status(address, '/'), 200);
    assert.equal(await status(address, '/dist/cdn/all.js'), 200);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/dist/%2e%2e%2fpackage.json',
      '//',
      '/%',
      '/%00',
    ]) {
      assert.notEqual(await status(address, path), 500);
      if (path !== '//') assert.equal(await status(address, path), 404, path);
    }
  });

  it('shows a feed from a file, its name and zone safely quoted', async () => {
    const address = await start(feed, '--time-zone', 'Europe/"Paris"');
    assert.match(address, /^http:\/\/localhost:\d+\/feed\.html$/);
    const page = await (await fetch(address)).text();
    assert.match(page, / time-zone="Europe\/&quot;Paris&quot;"/);
    const [, src] = / src="(\/feed\/[^"]+)"/.exec(page);
    const response = await fetch(new URL(src, address));
    assert.equal(await response.text(), '[]');
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
  });

  it('gives a remote feed to the finder as it is', async () => {
    const page = await (await fetch(await start('https://example.org/feed?a=1&b=2'))).text();
    assert.ok(page.includes(' src="https://example.org/feed?a=1&amp;b=2"'));
  });
});
