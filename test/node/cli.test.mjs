import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const small = fileURLToPath(new URL('../fixtures/feeds/small.json', import.meta.url));

function run(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}

async function feed(text) {
  const file = join(await mkdtemp(join(tmpdir(), 'feed-')), 'feed.json');
  await writeFile(file, text);
  return file;
}

describe('peer-support-elements check', () => {
  it('says that all is fine', async () => {
    const { code, out } = await run('check', small);
    assert.equal(code, 0);
    assert.match(out, /meeting-guide, 3 records, 3 groups, 0 problems/);
  });

  it('tells what is wrong, what was done and what to do, and ends with 1', async () => {
    const { code, out } = await run(
      'check',
      await feed('[{"slug":"a","name":"A","day":"never","time":"19:00"}]'),
    );
    assert.equal(code, 1);
    assert.match(out, /record 0, day: day-unreadable \(changed\)\. The day cannot be read\./);
  });

  it('prints JSON for machines', async () => {
    const { code, out } = await run('check', '--json', small, await feed('<!doctype html><p>Log in'));
    assert.equal(code, 1);
    const { feeds } = JSON.parse(out);
    assert.deepEqual(
      feeds.map(({ format, records, groups, problems }) => [
        format,
        records,
        groups,
        problems.map((one) => one.code),
      ]),
      [
        ['meeting-guide', 3, 3, []],
        [null, 0, 0, ['not-data']],
      ],
    );
  });

  it('takes the zone of records that name none, and passes over one that nobody knows', async () => {
    assert.equal((await run('check', small, '--time-zone', 'Europe/London')).code, 0);
  });

  for (const args of [[], ['dance'], ['check'], ['check', '/no/such/file.json'], ['check', '--wrong']]) {
    it(`ends with 2 when it cannot run: ${args.join(' ') || 'no command'}`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.notEqual(err, '');
    });
  }
});
