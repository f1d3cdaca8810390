import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cssProperties } from '../../scripts/css-properties.mjs';
import { root } from '../../scripts/files.mjs';
import { colourIn, ratio, settingsIn } from '../helpers/colours.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const defaults = Object.fromEntries(cssProperties().map(({ name, default: value }) => [name, value]));

/** What the widgets make of it for people who ask for more contrast, by the names of the properties. */
const [, more] = /prefers-contrast: more\) \{\s*:host \{([^}]*)\}/.exec(read('src/parts/tokens.ts'));
const plainer = Object.fromEntries(
  [...more.matchAll(/--_([a-z-]+): var\(--_([a-z-]+)\)/g)].map(([, name, as]) => [
    `--peer-${name}`,
    `var(--peer-${as})`,
  ]),
);

/** Palettes such as block themes have: a dark one, a light one, and one with less between its colours. */
const PALETTES = {
  evening: { base: '#1b1b1b', contrast: '#f0f0f0' },
  noon: { base: '#f8f7f5', contrast: '#191919' },
  quiet: { base: '#f4efe6', contrast: '#2b2b2b' },
};

const files = readdirSync(join(root, 'demo/themes')).map((name) => [
  name.replace('.css', ''),
  settingsIn(read(`demo/themes/${name}`)),
]);
const palettes = Object.entries(PALETTES).map(([name, { base, contrast }]) => [
  `block-theme, ${name}`,
  {
    ...Object.fromEntries(files)['block-theme'],
    '--wp--preset--color--base': base,
    '--wp--preset--color--contrast': contrast,
  },
]);
const themes = { default: {}, ...Object.fromEntries([...files, ...palettes]) };

/** What stands on what, wherever the widgets paint it. */
const TEXTS = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) => [
    ['ink', ground],
    ['soft', ground],
    ['accent', ground],
    ['urgent', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-urgent', 'urgent'],
  ['urgent', 'urgent-soft'],
  ['ink', 'urgent-soft'],
  ['soft', 'urgent-soft'],
  ['accent', 'urgent-soft'],
  ['warm', 'warm-soft'],
];

const EDGES = [
  ...['paper', 'surface', 'sunken'].map((ground) => ['control', ground]),
  ...['paper', 'surface', 'sunken', 'urgent-soft'].flatMap((ground) => [
    ['accent', ground],
    ['urgent', ground],
    ['focus', ground],
  ]),
];

// A4
describe('colours', () => {
  it('measure as WCAG says', () => {
    assert.equal(ratio('#000000', '#ffffff'), 21);
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('are read as a browser reads them', () => {
    const settings = {
      '--a': 'light-dark(#ffffff, var(--b, #123456))',
      '--c': 'color-mix(in srgb, #000000 25%, var(--a))',
    };
    assert.equal(colourIn('var(--a)', settings, 'light'), '#ffffff');
    assert.equal(colourIn('var(--a)', settings, 'dark'), '#123456');
    assert.equal(colourIn('var(--c)', settings, 'light'), '#bfbfbf');
  });

  it('more contrast makes the quiet ones as plain as text', () => {
    assert.deepEqual(Object.keys(plainer), ['--peer-soft', '--peer-line', '--peer-control']);
  });
});

for (const [theme, settings] of Object.entries(themes)) {
  describe(`the theme "${theme}"`, () => {
    it('sets nothing but what the manifest names', () => {
      const known = Object.keys(settings).filter((name) => !name.startsWith('--wp-') && !(name in defaults));
      assert.deepEqual(known, []);
    });

    for (const scheme of ['light', 'dark']) {
      for (const [contrast, over] of Object.entries({ 'as it is': {}, 'more contrast': plainer })) {
        const all = { ...defaults, ...settings, ...over };
        const measured = ([front, ground]) =>
          ratio(...[front, ground].map((name) => colourIn(`var(--peer-${name})`, all, scheme)));
        const tooLow = (pairs, least) =>
          pairs
            .filter((pair) => !(measured(pair) >= least))
            .map((pair) => `${pair.join(' on ')}: ${measured(pair).toFixed(2)} to 1`);

        it(`${scheme}, ${contrast}: all text can be read (7:1)`, () => {
          assert.deepEqual(tooLow(TEXTS, 7), []);
        });
        it(`${scheme}, ${contrast}: edges of controls and the focus ring show (3:1)`, () => {
          assert.deepEqual(tooLow(EDGES, 3), []);
        });
      }
    }
  });
}

describe('the properties', () => {
  it('are all in the README, and in no widget by another name', () => {
    const table = /## Themes\n(.*?)\n## /s.exec(read('README.md'))[1];
    const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(
      ([, cell]) => cell.match(/--peer-[a-z-]+/g) ?? [],
    );
    assert.deepEqual(listed.sort(), Object.keys(defaults).sort());
  });
});
