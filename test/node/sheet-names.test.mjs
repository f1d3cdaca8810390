import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { FILE, sheetNames, typeNames } from '../../scripts/sheet-names.mjs';

it('the names of types in sheets are what the spec says now', async () => {
  assert.equal(await readFile(FILE, 'utf8'), await sheetNames());
});

it('there are names of 87 codes, and none of them is of two codes', () => {
  const names = Object.values(typeNames()).flat();
  assert.equal(Object.keys(typeNames()).length, 87);
  assert.equal(new Set(names).size, names.length);
});
