import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkTerms, CRISIS, NUMBERS } from '../../scripts/lint/terms.mjs';
import { allWords, unusedTerms } from '../../scripts/terms.mjs';

const { english, languages } = await allWords();
const at = (words, path) => path.split('.').reduce((value, key) => value?.[key], words);
const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** Every form of a count, in every language; read by eye, and beside what grammars say. */
const COUNTS = JSON.parse(read('test/fixtures/counts.json'));

const WANTED =
  'ar cs da de el es fa fi fr he hi hu it ja ko nb nl pl pt-BR pt-PT ro ru sk sv th tr uk zh-Hans zh-Hant';

describe('languages', () => {
  it('are thirty with English', () => {
    assert.deepEqual(languages.map(({ lang }) => lang).sort(), WANTED.split(' '));
  });

  it('say nothing that no widget says', () => assert.deepEqual(unusedTerms(english), []));

  it('are named in the README, each that no person has reviewed as such', () => {
    const readme = read('README.md');
    const listed = /<!-- unreviewed -->(.*?)<!-- \/unreviewed -->/s.exec(readme)?.[1] ?? '';
    const unread = languages.filter(({ reviewed }) => !reviewed).map(({ lang }) => lang);
    assert.deepEqual(
      listed
        .match(/`[^`]+`/g)
        ?.map((tag) => tag.slice(1, -1))
        .sort(),
      unread.sort(),
    );
  });

  for (const language of languages) {
    const { lang } = language;

    it(`${lang} lacks nothing, and keeps every value and form`, () => {
      assert.deepEqual(checkTerms(english, language), []);
    });

    it(`${lang} has its own words for a crisis`, () => {
      for (const path of CRISIS) {
        const [ours, theirs] = [at(english, path), at(language, path)];
        const say = (term) => (typeof term === 'function' ? term('A', 'B') : term);
        assert.ok(say(theirs).length > 1, path);
        assert.notEqual(say(theirs), say(ours), path);
      }
    });

    // L4
    it(`${lang} counts as people do`, () => {
      const counted = NUMBERS.map((n) => language.finder.finder.groups(n, String(n)));
      assert.deepEqual(counted, COUNTS[lang]);
    });
  }

  it('have at most twelve strings for a crisis', () => assert.ok(CRISIS.length <= 12));
});

describe('what is wrong with a language', () => {
  const [first] = languages;
  const faultsOf = (part, changed) =>
    checkTerms(english, { ...first, [part]: { ...first[part], ...changed } }).map(({ path, fault }) => [
      path,
      fault,
    ]);

  for (const [name, part, changed, fault] of [
    ['a term is missing', 'help', { talk: undefined }, ['help.talk', 'missing']],
    ['a term is of another language', 'help', { talk: english.help.talk }, ['help.talk', 'as in English']],
    ['a term is unknown', 'help', { tlak: 'x' }, ['help.tlak', 'unknown']],
    ['a term is empty', 'help', { talk: '' }, ['help.talk', 'empty or not, unlike English']],
    ['a term is too long', 'help', { talk: 'x'.repeat(60) }, ['help.talk', 'too long']],
    ['a value is lost', 'help', { call: () => 'نص' }, ['help.call', 'loses a value']],
    ['words stand where values go in', 'help', { call: 'نص' }, ['help.call', 'of another kind']],
  ]) {
    it(`is told where ${name}`, () => assert.deepEqual(faultsOf(part, changed), [fault]));
  }

  it('is told where one form is used for all numbers, and another', () => {
    const finder = {
      ...first.finder,
      finder: { ...first.finder.finder, groups: (n, shown) => `${shown} x${n === 21 ? '' : 'y'}` },
    };
    const faults = checkTerms(english, { ...first, finder }).map(({ path, fault }) => [path, fault]);
    assert.deepEqual(faults, [['finder.finder.groups', 'counts one way and another']]);
  });
});
