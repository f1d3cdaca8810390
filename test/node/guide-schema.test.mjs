import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/files.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const schema = JSON.parse(readFileSync(join(root, 'schema/guide.json'), 'utf8'));

// From the source: a build may be under way.
const { outputFiles } = await build({
  entryPoints: [join(root, 'src/feeds/guide.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { readGuide } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const read = (value) => readGuide(value, 'data', 'https://clinic.example.org/help/');
const codesOf = (value) => read(value).problems.map(({ code }) => code);

const item = { title: 'Tuesday circle' };
const withItem = (fields) => ({ forms: { items: [{ ...item, ...fields }] } });

const ACCEPTED = [
  ['one section', { care: { heading: 'Take care' } }],
  ['all of them', { forms: { intro: '' }, benefits: { intro: 'x' }, 'ways-in': { items: [item] }, care: {} }],
  ['what is null, empty or unknown', { forms: { heading: null, x: 1 }, benefits: null, y: 1 }],
  ['a text', withItem({ text: 'Ten people.' })],
  ['ways', { 'ways-in': { items: ['group', 'mentor', 'workshop'].map((way) => ({ ...item, way })) } }],
  ...['/circle', 'circle?a=1#b', 'https://example.org/', 'http://example.org', '//example.org/a:b'].map(
    (href) => [`a link to ${href}`, withItem({ href })],
  ),
];

const REFUSED = [
  ['null', null],
  ['a list', [{ forms: {} }]],
  ['text', 'forms'],
  ['nothing', {}],
  ['only what is no section', { colour: 'blue' }],
  ['a section in words', { forms: 'none' }],
  ['a list without items', { forms: { items: [] } }],
  ['items that are no list', { forms: { items: { 0: item } } }],
  ['an item in words', { forms: { items: [item, 'Tuesday'] } }],
  ['an item without a title', { forms: { items: [item, { text: 'x' }] } }],
  ['21 items', { forms: { items: Array(21).fill(item) } }],
  ['a number as text', withItem({ text: 7 })],
  ['a long title', withItem({ title: 'x'.repeat(201) })],
  ['a long text', withItem({ text: 'x'.repeat(2001) })],
  ['a way that is none', withItem({ way: 'bus' })],
  ['an address that runs code', withItem({ href: 'javascript:alert(1)' })],
  ['the same with blanks and capitals', withItem({ href: ' JavaScript:alert(1)' })],
  ['an address that holds data', withItem({ href: 'data:text/html,x' })],
];

describe('schema of the guide’s own texts', () => {
  for (const [what, value] of ACCEPTED) {
    it(`allows ${what}, and the reader has no problem with it`, () => {
      assert.deepEqual(faultsOf(schema, value), []);
      assert.deepEqual(codesOf(value), []);
    });
  }

  for (const [what, value] of REFUSED) {
    it(`refuses ${what}, and the reader tells it`, () => {
      assert.notDeepEqual(faultsOf(schema, value), []);
      assert.notDeepEqual(codesOf(value), []);
    });
  }

  it('has examples that are as it says', () => {
    for (const example of schema.examples) {
      assert.deepEqual(faultsOf(schema, example), []);
      assert.deepEqual(codesOf(example), []);
    }
  });

  it('describes each field', () => {
    for (const { description, properties } of Object.values(schema.$defs)) {
      assert.ok(description);
      for (const [name, field] of Object.entries(properties)) assert.ok(field.description, name);
    }
  });
});

describe('the reader of the guide’s own texts', () => {
  it('makes links whole, and says where what is wrong', () => {
    const { guide, problems } = read({
      forms: {
        items: [
          { title: ' Circle ', href: 'circle' },
          { title: 'Walk', way: 'bus' },
        ],
      },
      care: 4,
    });
    assert.deepEqual(guide.forms.items, [
      { title: 'Circle', text: null, href: 'https://clinic.example.org/help/circle', way: null },
      { title: 'Walk', text: null, href: null, way: null },
    ]);
    assert.deepEqual(
      problems.map(({ field, code, effect }) => [field, code, effect]),
      [
        ['forms.items[1].way', 'value-unknown', 'changed'],
        ['care', 'not-a-section', 'lost'],
      ],
    );
    for (const { source, reason, did, fix } of problems) {
      assert.equal(source, 'data');
      assert.ok(reason && did && fix);
    }
  });

  it('survives objects that throw when they are read', () => {
    const trap = {
      get forms() {
        throw new Error('no');
      },
    };
    assert.deepEqual(codesOf(trap), ['unreadable']);
  });

  it('takes nothing that is inherited', () => {
    assert.deepEqual(codesOf(Object.create({ forms: { heading: 'x' } })), ['not-a-guide']);
  });
});
