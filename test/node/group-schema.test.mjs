import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const schema = read('schema/group.json');
const feed = read('test/fixtures/feeds/plain-groups.json');

describe('schema of groups', () => {
  it('allows the fixture, with and without the object around it', () => {
    assert.deepEqual(faultsOf(schema, feed), []);
    assert.deepEqual(faultsOf(schema, feed.groups), []);
  });

  it('allows what is absent, null, empty or unknown', () => {
    for (const fields of [
      {},
      { place: null, slots: [], version: 9 },
      { slots: [{ weekday: 1, start: '9:00' }] },
    ]) {
      assert.deepEqual(faultsOf(schema, [{ name: 'Hope Circle', ...fields }]), []);
    }
  });

  for (const [what, fields] of [
    ['no name', { name: '' }],
    ['a kind that is none', { kind: 'party' }],
    ['Sunday as 0', { slots: [{ weekday: 0, start: '19:00' }] }],
    ['a time that is none', { slots: [{ weekday: 1, start: '25:00' }] }],
    ['a slot without a day', { slots: [{ start: '19:00' }] }],
    ['an address that runs code', { join: { url: 'javascript:alert(1)' } }],
    ['a pole beyond the pole', { place: { latitude: 91, longitude: 0 } }],
  ]) {
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(faultsOf(schema, [{ name: 'Hope Circle', ...fields }]), []);
    });
  }

  it('describes each field', () => {
    const fields = (part) => [part, ...Object.values(part.properties ?? {}).flatMap(fields)];
    for (const part of Object.values(schema.$defs).flatMap(fields)) {
      assert.ok(part.description || part.$ref || part.pattern, JSON.stringify(part));
    }
  });
});
