import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { FOLDER, LANGUAGES, meetingTypes } from '../../scripts/meeting-types.mjs';
import { allWords } from '../../scripts/terms.mjs';

describe('meaning of type codes', () => {
  it('has a file for each of our languages, and one for Portuguese', async () => {
    const { languages } = await allWords();
    const ours = new Set(['en', ...languages.map(({ lang }) => lang.replace(/^pt-.*/, 'pt'))]);
    assert.deepEqual((await readdir(FOLDER)).sort(), [...ours].map((language) => `${language}.ts`).sort());
    for (const language of LANGUAGES) assert.ok(ours.has(language), language);
  });

  for (const language of LANGUAGES) {
    it(`${language} is what the spec says now`, async () => {
      assert.equal(await readFile(`${FOLDER}${language}.ts`, 'utf8'), await meetingTypes(language));
    });
  }
});
