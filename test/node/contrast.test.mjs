import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/files.mjs';

const css = readFileSync(join(root, 'src/parts/tokens.ts'), 'utf8');
const colours = Object.fromEntries(
  [...css.matchAll(/--_([a-z-]+): var\(--peer-[a-z-]+, light-dark\((#\w{6}), (#\w{6})\)\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** WCAG 2.2: relative luminance, and contrast ratio. */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What stands on what, wherever the widgets paint it. */
const TEXTS = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) => [
    ['ink', ground],
    ['soft', ground],
    ['accent', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-urgent', 'urgent'],
  ['urgent', 'urgent-soft'],
  ['urgent', 'surface'],
  ['ink', 'urgent-soft'],
  ['soft', 'urgent-soft'],
  ['warm', 'warm-soft'],
];

const EDGES = [
  ...['paper', 'surface'].map((ground) => ['control', ground]),
  ...['paper', 'surface', 'sunken', 'urgent-soft'].map((ground) => ['accent', ground]),
  ['urgent', 'urgent-soft'],
];

// A4
describe('colours', () => {
  it('measure as WCAG says', () => {
    assert.equal(ratio('#000000', '#ffffff'), 21);
    assert.equal(ratio('#777777', '#ffffff').toFixed(2), '4.48');
  });

  for (const theme of ['light', 'dark']) {
    for (const [text, ground] of TEXTS) {
      it(`${theme}: ${text} can be read on ${ground} (7:1)`, () => {
        const got = ratio(colours[text][theme], colours[ground][theme]);
        assert.ok(got >= 7, `${got.toFixed(2)} to 1`);
      });
    }
    for (const [edge, ground] of EDGES) {
      it(`${theme}: the edge or focus ring ${edge} shows on ${ground} (3:1)`, () => {
        const got = ratio(colours[edge][theme], colours[ground][theme]);
        assert.ok(got >= 3, `${got.toFixed(2)} to 1`);
      });
    }
  }
});
