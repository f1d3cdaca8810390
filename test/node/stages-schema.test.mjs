import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/files.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const schema = JSON.parse(readFileSync(join(root, 'schema/stages.json'), 'utf8'));

// From the source: a build may be under way.
const { outputFiles } = await build({
  stdin: {
    contents: `export { readStages } from './src/feeds/stages.js';
      export { threeStages } from './src/data/stages.js';
      export { stagesOfChange } from './src/data/stages-of-change.js';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { readStages, threeStages, stagesOfChange } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const read = (value) => readStages(value, 'x', 'https://peers.example/help/');
const codesOf = (value) => read(value).problems.map(({ code }) => code);

const stage = { name: 'One', like: 'l', helps: 'h', peers: 'p', onward: 'o' };
const two = { ...stage, name: 'Two' };
const passage = { from: 'one', to: 'two', helps: 'h' };
const model = (fields) => ({ stages: [stage, two], ...fields });
const withStage = (fields) => model({ stages: [{ ...stage, ...fields }, two] });
const withHref = (href) => withStage({ links: [{ label: 'l', href }] });
const many = (count) => Array.from({ length: count }, (_, i) => ({ ...stage, id: `s${i}` }));

const ACCEPTED = [
  ['a list of stages', [stage, two]],
  ['only stages', model()],
  ['8 stages', many(8)],
  [
    'what is absent, null, empty or unknown',
    model({ id: null, name: '', credit: null, note: null, between: null, version: 9 }),
  ],
  ['the same of a stage', withStage({ id: '', meaning: null, links: null, find: null, colour: 1 })],
  ['an empty list of links and of passages', { ...withStage({ links: [] }), between: [] }],
  ['ids of its own', model({ id: 'our_model-2', stages: [{ ...stage, id: 'A1' }, two] })],
  ['a whole credit', model({ credit: { author: 'a', title: 't', url: 'https://example.org/a?b=1#c' } })],
  ['only an author', model({ credit: { author: 'a' } })],
  ...[
    'https://example.org',
    'http://example.org/x',
    'tel:+14165550142',
    'sms:988',
    'mailto:peers@example.org',
    '/groups',
    'groups.html',
    '../groups/?kind=workshop',
    '#groups',
  ].map((href) => [`the address ${href}`, withHref(href)]),
  ['what to find', withStage({ find: { kind: 'workshop', access: 'open', words: null } })],
  ['to find anything', withStage({ find: {} })],
  ['a passage and its way back', model({ between: [passage, { ...passage, from: 'two', to: 'one' }] })],
  ['a long text', withStage({ like: 'x'.repeat(5_000) })],
  ['texts with signs that markup has', withStage({ like: 'I <3 tea & cake; 2 < 3 > 1' })],
];

const REFUSED = [
  ['nothing', {}],
  ['a text', 'Two stages'],
  ['an empty list', []],
  ['one stage', [stage]],
  ['9 stages', many(9)],
  ['stages that are no list', model({ stages: { 0: stage, 1: two } })],
  ['a stage that is a text', [stage, 'Two']],
  ...['name', 'like', 'helps', 'peers', 'onward'].flatMap((key) => [
    [`a stage without ${key}`, withStage({ [key]: undefined })],
    [`a stage with ${key} blank`, withStage({ [key]: ' \n' })],
    [`a stage with ${key} as a list`, withStage({ [key]: ['x'] })],
  ]),
  ['an id with a slash', withStage({ id: 'a/b' })],
  ['an id with a blank', withStage({ id: 'a b' })],
  ['an id of the prototype', withStage({ id: '__proto__' })],
  ['a long id', withStage({ id: 'x'.repeat(65) })],
  ['an id of the model with a slash', model({ id: 'a/b' })],
  ['a text of 20,000 characters', withStage({ like: 'x'.repeat(20_000) })],
  ['a text with tags', withStage({ helps: 'a <b>bold</b> word' })],
  ['a name with an entity', withStage({ name: 'Fish &amp; chips' })],
  ['a credit that is a text', model({ credit: 'me' })],
  ['a credit without an author', model({ credit: { title: 't' } })],
  ['a credit that runs code', model({ credit: { author: 'a', url: 'javascript:alert(1)' } })],
  ['links that are no list', withStage({ links: { label: 'l', href: '/x' } })],
  ['21 links', withStage({ links: Array(21).fill({ label: 'l', href: '/x' }) })],
  ['a link that is a text', withStage({ links: ['/x'] })],
  ['a link without a label', withStage({ links: [{ href: '/x' }] })],
  ['a link without an address', withStage({ links: [{ label: 'l' }] })],
  ...[
    '',
    ' ',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'https://',
    '//',
    'https://me:secret@example.org/',
    'tel:*123#',
    'mailto:a,b@example.org',
  ].map((href) => [`the address ${JSON.stringify(href)}`, withHref(href)]),
  ['what to find as a text', withStage({ find: 'workshop' })],
  ['what to find as a list', withStage({ find: { kind: ['workshop'] } })],
  ['to find what no finder knows', withStage({ find: { colour: 'red' } })],
  ['passages that are no list', model({ between: passage })],
  ['57 passages', model({ between: Array(57).fill(passage) })],
  ['a passage that is a text', model({ between: ['one two'] })],
  ['a passage to nowhere', model({ between: [{ from: 'one', helps: 'h' }] })],
  ['a passage without words', model({ between: [{ ...passage, helps: '' }] })],
];

// A schema cannot compare.
const ONLY_TOLD = [
  ['ids that are the same', [{ ...stage, id: 'two' }, two]],
  ['names that are the same', [stage, stage]],
  ['a passage from a stage that is none', model({ between: [{ ...passage, from: 'three' }] })],
  ['a passage to the same stage', model({ between: [{ ...passage, to: 'one' }] })],
  ['a passage that is there twice', model({ between: [passage, passage] })],
];

describe('schema of stages', () => {
  for (const [what, value] of ACCEPTED) {
    it(`allows ${what}, and the reader has no problem with it`, () => {
      assert.deepEqual(faultsOf(schema, value), []);
      assert.deepEqual(codesOf(value), []);
      assert.ok(read(value).model);
    });
  }

  for (const [what, value] of REFUSED) {
    it(`refuses ${what}, and the reader tells it`, () => {
      // As it comes from a file: without what is undefined.
      assert.notDeepEqual(faultsOf(schema, JSON.parse(JSON.stringify(value))), []);
      assert.notDeepEqual(codesOf(value), []);
    });
  }

  for (const [what, value] of ONLY_TOLD) {
    it(`cannot see ${what}, and the reader tells it`, () => {
      assert.deepEqual(faultsOf(schema, value), []);
      assert.notDeepEqual(codesOf(value), []);
    });
  }

  for (const shipped of [threeStages, stagesOfChange]) {
    it(`allows ${shipped.id}, which ships, and it is read as it is`, () => {
      assert.deepEqual(faultsOf(schema, shipped), []);
      assert.deepEqual(read(shipped), { model: shipped, problems: [] });
    });
  }

  it('has examples that are as it says', () => {
    for (const example of schema.examples) {
      assert.deepEqual(faultsOf(schema, example), []);
      assert.deepEqual(codesOf(example), []);
    }
  });

  it('describes each field', () => {
    const fields = (part) => [part, ...Object.values(part.properties ?? {}).flatMap(fields)];
    for (const part of Object.values(schema.$defs).flatMap(fields)) {
      assert.ok(part.description || part.$ref, JSON.stringify(part));
    }
  });
});
