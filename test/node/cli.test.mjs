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

async function feed(text, name = 'feed.json') {
  const file = join(await mkdtemp(join(tmpdir(), 'feed-')), name);
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

  it('knows lists of mentors, JSON and CSV, and shows none of them', async () => {
    const dana = { name: 'Dana', organisation: 'o', consentUntil: '9999-12-31' };
    const files = [
      await feed(JSON.stringify({ mentors: [dana, { ...dana, minor: true }] })),
      await feed('Name;Organisation;Consent until\nDana;o;9999-12-31\nMusa;o;2020-01-31', 'mentors.csv'),
      await feed('Name,Address\nDana,Main Street 5', 'people.csv'),
    ];
    const { code, out } = await run('check', '--json', ...files);
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(out).feeds.map(({ source, format, records, groups, mentors, problems }) => [
        files.indexOf(source),
        format,
        records,
        groups,
        mentors,
        problems.map((one) => `${files.indexOf(one.source)} ${one.record} ${one.code} ${one.effect}`),
      ]),
      [
        [0, 'mentors', 2, 0, 1, ['0 1 minor hidden']],
        [1, 'mentors', 2, 0, 1, ['1 1 consent-ended hidden']],
        [2, null, 0, 0, undefined, ['2 null format-not-known lost']],
      ],
    );
    assert.match((await run('check', files[0])).out, /mentors, 2 records, 1 mentors, 1 problems/);
  });

  it('tells nothing of what it hides', async () => {
    const file = await feed(JSON.stringify([{ name: 'Dana', 'consent-until': '9999-12-31' }]));
    const { code, out } = await run('check', file);
    assert.equal(code, 1);
    assert.match(out, /record 0: consent-missing \(hidden\)/);
    assert.doesNotMatch(out, /Dana|9999/);
  });

  for (const args of [[], ['dance'], ['check'], ['check', '/no/such/file.json'], ['check', '--wrong']]) {
    it(`ends with 2 when it cannot run: ${args.join(' ') || 'no command'}`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.notEqual(err, '');
    });
  }
});
