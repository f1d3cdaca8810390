import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesIn, root } from '../../scripts/files.mjs';
import { allowedPhrases, flags, terms } from '../../scripts/lint/wording.mjs';
import { englishFiles, saidIn } from '../../scripts/lint/wording.texts.mjs';

// M4, in English; other languages have no list yet.

const KINDS = 'stigma suicide method blame myth pressure promise rank deaths'.split(' ');
const everywhere = { crisis: true };
const found = (text, options = everywhere) => flags(text, options).map(({ term }) => term);

describe('the list of words to keep out', () => {
  it('has at least 120 terms, each once', () => {
    const forms = terms.flatMap((entry) => entry.forms);
    assert.ok(terms.length >= 120, `${terms.length} terms`);
    assert.equal(new Set(forms).size, forms.length);
  });

  it('has every kind', () => assert.deepEqual(new Set(terms.map(({ kind }) => kind)), new Set(KINDS)));

  for (const entry of terms) {
    it(`says why, and what to say instead of “${entry.term}”`, () => {
      assert.ok(entry.reason && entry.instead);
      for (const form of entry.forms) assert.equal(form, form.trim());
    });

    it(`finds “${entry.term}” as it may be written, and not within longer words`, () => {
      for (const form of entry.forms) {
        const { term, kind, instead } = entry;
        assert.deepEqual(flags(`They wrote ${form} there.`, everywhere), [{ term, kind, instead }]);
        for (const written of [
          form.toUpperCase(),
          form.replaceAll(' ', '\n'),
          form.replaceAll(' ', '-'),
          form.replaceAll("'", '’'),
          `“${form}”`,
        ]) {
          assert.deepEqual(found(written), [term], written);
        }
        assert.ok(!found(`un${form}`).includes(term), form);
        assert.ok(!found(`${form}ish`).includes(term), form);
      }
    });
  }

  it('does not advise what it flags', () => {
    // Telling apart needs the word itself.
    const hits = terms.filter(({ instead }) => found(instead, {}).length).map(({ term }) => term);
    assert.deepEqual(hits, ['poison']);
  });

  for (const text of [
    'A therapist can help too.',
    'Type your username.',
    'The cleaner has the keys. We keep cleaning until nine.',
    'A secure, accurate and weekly habitat for manicures.',
    'You do not have to speak. It does not have to be “bad enough”.',
    'Alcoholics Anonymous, and Adult Children of Alcoholics',
    'Sex and Love Addicts Anonymous',
    'non-alcoholic drinks',
  ]) {
    it(`leaves alone: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('flags a label beside a name that holds it', () => {
    assert.deepEqual(found('An alcoholic may join Alcoholics Anonymous.'), ['alcoholic']);
  });

  for (const phrase of allowedPhrases) {
    it(`allows “${phrase}”, which holds a term`, () => {
      const spaced = ` ${phrase.toLowerCase().replaceAll('-', ' ')} `;
      assert.ok(terms.some(({ forms }) => forms.some((form) => spaced.includes(` ${form} `))));
      assert.deepEqual(found(phrase), []);
    });
  }

  it('is stricter in crisis texts', () => {
    assert.deepEqual(found('Do not wait. You can call.', {}), []);
    assert.deepEqual(found('Do not wait. You can call.'), ['do not']);
  });
});

// Right where they stand, and nowhere else.
const LEGITIMATE = [
  { file: 'demo/groups.json', text: 'nobody had to cheer up first', why: 'takes the pressure off' },
  { file: 'demo/groups.json', text: 'nobody keeps score', why: 'says that nothing is counted' },
];

describe('our own words', () => {
  for (const file of englishFiles()) {
    // What stands in a banner, or in the help of every list.
    const crisis = /en-(banner|help)\.ts$/.test(file);
    it(`${file} has none of them`, async () => {
      clean(file, await saidIn(file), { crisis });
    });
  }

  for (const path of filesIn(join(root, 'demo')).filter((file) => /\.(html|json)$/.test(file))) {
    const file = relative(root, path);
    it(`${file} has none of them`, () => {
      const text = readFileSync(path, 'utf8');
      clean(file, (file.endsWith('.html') ? textsOfPage(text) : stringsOf(JSON.parse(text))).map(asSaid));
    });
  }

  for (const path of filesIn(join(root, 'stories')).filter((file) => file.endsWith('.ts'))) {
    const file = relative(root, path);
    it(`${file} has none of them`, () => {
      clean(file, literalsOf(path).flatMap(textsOfPage).map(asSaid));
    });
  }

  it('README.md has none of them', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8').replace(/```[^]*?```|`[^`]*`/g, ' · ');
    clean('README.md', [asSaid(text)]);
  });

  it('are still there where they are allowed', () => {
    for (const { file, text } of LEGITIMATE) {
      assert.ok(readFileSync(join(root, file), 'utf8').includes(text), text);
      assert.equal(found(text).length, 1);
    }
  });

  it('would be caught', () => {
    const planted = 'He committed suicide. Don’t be weak: addicts who hit rock-bottom are guaranteed a cure.';
    assert.deepEqual(found(planted, {}), [
      'commit suicide',
      'weak',
      'addict',
      'rock bottom',
      'guarantee',
      'cure',
    ]);
    assert.throws(() => clean('demo/index.html', textsOfPage(`<p title="${planted}">x</p>`).map(asSaid)));
    assert.throws(() => clean('demo/index.html', textsOfPage(`<p>60 <b>days</b>\nclean</p>`).map(asSaid)));
  });
});

const asSaid = (text, at) => ({ key: at, text });

function clean(file, said, options = {}) {
  const hits = said.flatMap(({ key, text }) => {
    const rest = LEGITIMATE.filter((one) => one.file === file).reduce(
      (left, one) => left.replaceAll(one.text, ' · '),
      text,
    );
    return flags(rest, options).map(
      ({ term, instead }) => `${key} “${text.slice(0, 80)}”: ${term} → ${instead}`,
    );
  });
  assert.deepEqual(hits, []);
}

/** What a page says, aloud too. */
function textsOfPage(html) {
  const page = html.replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1>/g, ' ');
  const spoken = page.matchAll(/\s(?:alt|title|content|placeholder|aria-label)="([^"]*)"/g);
  return [page.replace(/<[^>]*>/g, ' '), ...[...spoken].map(([, text]) => text)];
}

function stringsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsOf) : [];
}

/** Every string and template of a source: names of modules and ids do no harm here. */
function literalsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const texts = [];
  const visit = (node) => {
    if (ts.isTemplateExpression(node)) {
      texts.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…'),
      );
    } else if (ts.isStringLiteralLike(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
