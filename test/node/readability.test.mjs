import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { englishFiles, saidIn } from '../../scripts/lint/wording.texts.mjs';

// A17 and M5, with the Flesch-Kincaid grade. Names of meeting types are the spec's words, and no sentences.
const files = englishFiles().filter((file) => !file.includes('meeting-types'));
const said = new Map(await Promise.all(files.map(async (file) => [file, await saidIn(file)])));

const sentenceBreaks = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordBreaks = new Intl.Segmenter('en', { granularity: 'word' });
const wordsOf = (text) =>
  [...wordBreaks.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
const sentencesOf = (text) =>
  [...sentenceBreaks.segment(text)].map(({ segment }) => segment).filter((one) => wordsOf(one).length);
const countOf = (texts) => texts.flatMap(wordsOf).length;

function gradeOf(texts) {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Labels of one or two words are left out: they would make everything look easy. */
const isProse = (text) => /[.?!…]”?$/.test(text) && countOf([text]) > 2;
const proseOf = (one) => one.map(({ text }) => text).filter(isProse);

function atMost(value, most, texts) {
  assert.ok(value <= most, `${value} of at most ${most}: ${texts.join(' | ')}`);
}

describe('the grade', () => {
  it('is Flesch-Kincaid', () => {
    assert.equal(gradeOf(['The cat sat on the mat.']).toFixed(2), '-1.45');
    const hard = 'Participation necessitates organisational consideration of individual circumstances.';
    assert.ok(gradeOf([hard]) > 20);
  });
});

describe('English texts', () => {
  it('are found', () => {
    for (const name of ['en', 'en-banner', 'en-detail', 'en-exit', 'en-help', 'en-search']) {
      assert.ok(said.get(`src/text/${name}.ts`)?.length, name);
    }
  });

  it('are of grade 6 or lower on average', () => {
    const texts = [...new Set([...said.values()].flatMap(proseOf))];
    atMost(gradeOf(texts), 6, ['all']);
  });

  for (const [file, all] of said) {
    const prose = proseOf(all);
    if (prose.length) {
      it(`${file} is of grade 6 or lower on average`, () => atMost(gradeOf(prose), 6, ['all']));
    }

    it(`${file} has no sentence of more than 25 words`, () => {
      for (const sentence of all.flatMap(({ text }) => sentencesOf(text))) {
        atMost(countOf([sentence]), 25, [sentence]);
      }
    });

    it(`${file} has no block of 30 words or more above grade 8`, () => {
      for (const block of blocksOf(all).filter((texts) => countOf(texts) >= 30)) {
        atMost(gradeOf(block), 8, block);
      }
    });
  }
});

/** Each text, and what stands together: the prose of one section. */
function blocksOf(all) {
  const sections = new Map();
  for (const { key, text } of all.filter((one) => isProse(one.text))) {
    const name = key.split('.')[0];
    sections.set(name, [...(sections.get(name) ?? []), text]);
  }
  return [...all.map(({ text }) => [text]), ...sections.values()];
}

// All prose that one state of the banner can show at once, and of the short help where there is no list.
const TALK = ['help.expect', 'banner.careHint', 'banner.peersHint'];
const LOST = ['banner.title', 'help.local', 'banner.localHint', ...TALK];
const KNOWN = ['banner.title', 'banner.dangerHint', ...TALK];
const banners = {
  'with numbers': KNOWN,
  'with other lines that could not be loaded': [...KNOWN, 'banner.failed'],
  'in an unknown country': [...LOST, 'banner.unknown'],
  'in a country without numbers': [...LOST, 'banner.uncovered'],
};
const LABELS = ['help.danger', 'help.talk', 'banner.care', 'banner.peers'];
const lines = {
  'the short help': ['help.danger', 'help.local', 'help.talk', 'help.expect'],
  'the lines under a list': ['help.care', 'help.danger', 'help.local', 'help.talk'],
};
const NEEDED = {
  hope: 'banner.title',
  'what happens when you call': 'help.expect',
  'that it need not be “bad enough”': 'help.expect',
};

describe('crisis texts', () => {
  const all = said.get('src/text/en-banner.ts');
  const textsOf = (keys) =>
    keys.map((key) => {
      const found = all.find((one) => one.key === key);
      assert.ok(found, `${key} is gone: say here what stands in its place`);
      return found.text;
    });

  for (const [state, keys] of Object.entries(banners)) {
    it(`the banner ${state} has at most 60 words of prose`, () => {
      const texts = textsOf(keys);
      atMost(countOf(texts), 60, texts);
    });

    it(`the banner ${state} is of grade 5 or lower, with its headings and without`, () => {
      const texts = textsOf(keys);
      atMost(gradeOf(texts), 5, texts);
      atMost(gradeOf([...texts, ...textsOf(LABELS)]), 5, texts);
    });

    for (const [what, key] of Object.entries(NEEDED)) {
      it(`the banner ${state} says ${what}`, () => assert.ok(keys.includes(key)));
    }
  }

  for (const [what, keys] of Object.entries(lines)) {
    it(`${what} are of grade 5 or lower`, () => atMost(gradeOf(textsOf(keys)), 5, textsOf(keys)));
  }

  it('say that it need not be “bad enough” in these words, beside two more sentences', () => {
    const [expect] = textsOf(['help.expect']);
    assert.match(expect, /not have to be “bad enough”/);
    assert.ok(sentencesOf(expect).length >= 3);
  });

  it('have no prose that is in no state', () => {
    const known = new Set([...Object.values(banners), ...Object.values(lines)].flat());
    const isLong = ({ text }) => isProse(text) || countOf([text]) > 5;
    const left = all.filter((one) => isLong(one) && !known.has(one.key)).map(({ key }) => key);
    assert.deepEqual(left, []);
  });
});
