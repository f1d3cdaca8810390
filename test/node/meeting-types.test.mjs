import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { FOLDER, LANGUAGES, meetingTypes } from '../../scripts/meeting-types.mjs';

describe('meaning of type codes', () => {
  it('has a file for each language of the spec', async () => {
    assert.deepEqual(
      (await readdir(FOLDER)).sort(),
      LANGUAGES.map((language) => `${language}.ts`),
    );
  });

  for (const language of LANGUAGES) {
    it(`${language} is what the spec says now`, async () => {
      assert.equal(await readFile(`${FOLDER}${language}.ts`, 'utf8'), await meetingTypes(language));
    });
  }
});
