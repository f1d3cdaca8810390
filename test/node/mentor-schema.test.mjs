import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/files.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const schema = JSON.parse(readFileSync(join(root, 'schema/mentor.json'), 'utf8'));

// From the source: a build may be under way.
const { outputFiles } = await build({
  stdin: { contents: `export { readMentors } from './src/feeds/mentors.js';`, resolveDir: root },
  bundle: true,
  format: 'esm',
  write: false,
});
const { readMentors } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const now = Date.parse('2026-11-23T12:00Z');
const read = (value) => readMentors(value, 'x', { base: 'https://peers.example/help/', now });
const codesOf = (value) => read(value).problems.map(({ code }) => code);

const organisation = { name: 'Riverside Peers' };
const plain = {
  name: 'Dana',
  languages: ['en'],
  topics: ['panic'],
  formats: ['video'],
  availability: 'open',
  organisation,
  updated: '2026-11-20',
  consentUntil: '2030-06-30',
};
const credential = { title: 't', issuer: 'i' };
const mentor = (fields) => ({ ...plain, ...fields });
const office = (fields) => mentor({ organisation: { ...organisation, ...fields } });
const badge = (fields) => mentor({ credentials: [{ ...credential, ...fields }] });

const ACCEPTED = [
  ['a mentor', plain],
  ['a list', [plain, mentor({ name: 'Musa' })]],
  ['an empty list', []],
  ['a list in an object', { mentors: [plain], version: 2 }],
  [
    'what is absent, null, empty or unknown',
    mentor({
      id: '',
      pronouns: null,
      story: '',
      credentials: null,
      photo: '',
      drawing: null,
      leads: '',
      colour: 1,
    }),
  ],
  ['an initial', mentor({ name: 'Dana K.' })],
  ['a name in other letters', mentor({ name: 'דנה' })],
  ['a long story', mentor({ story: 'x '.repeat(2_500).trim() })],
  ['an instant', mentor({ updated: '2026-11-20T10:00:00Z' })],
  [
    'a whole organisation',
    office({ url: 'https://example.org', contactUrl: '/ask', timeZone: 'Asia/Jerusalem' }),
  ],
  ...[
    'https://example.org/ask?a=1#b',
    'http://example.org',
    'mailto:mentors@riverside.example',
    'ask.html',
    '#ask',
  ].map((contactUrl) => [`the address ${contactUrl}`, office({ contactUrl })]),
  ['a whole credential', badge({ date: 'May 2021', verifyUrl: 'https://example.org/' })],
  ['a photo without a text', mentor({ photo: { src: 'dana.jpg' } })],
  ['each format', mentor({ formats: ['in-person', 'video', 'phone', 'message'] })],
  ['groups led', mentor({ leads: ['a-1', 'b~2'] })],
  ['not a minor', mentor({ minor: false })],
];

const REFUSED = [
  ['nothing', {}],
  ['a text', 'Dana'],
  ['a text in a list', ['Dana']],
  ['a list that is none', { mentors: { 0: plain } }],
  ...['name', 'organisation', 'consentUntil'].flatMap((key) => [
    [`a mentor without ${key}`, mentor({ [key]: undefined })],
    [`a mentor with ${key} empty`, mentor({ [key]: '' })],
    [`a mentor with ${key} as a list`, mentor({ [key]: ['x'] })],
  ]),
  ['a surname', mentor({ name: 'Dana Kowalski' })],
  ['a surname in a field of its own', mentor({ lastName: 'Kowalski' })],
  ['a telephone number', mentor({ phone: '+1 416 555 0142' })],
  ['a rating', mentor({ rating: 5 })],
  ['stars', mentor({ role: 'Mentor ★★★★★' })],
  ['an e-mail address in a text', mentor({ story: 'Write to dana.k@gmail.com' })],
  ['a number in a topic', mentor({ topics: ['call +14165550142'] })],
  ['an id with a slash', mentor({ id: 'a/b' })],
  ['the name of a language', mentor({ languages: ['English'] })],
  ['languages in a text', mentor({ languages: 'en' })],
  ['a format of its own', mentor({ formats: ['fax'] })],
  ['an availability of its own', mentor({ availability: 'soon' })],
  ['a drawing of its own', mentor({ drawing: 'cat' })],
  ['51 topics', mentor({ topics: Array.from({ length: 51 }, (_, i) => `t${i}`) })],
  ['a long name', mentor({ name: 'x'.repeat(201) })],
  ['a long story', mentor({ story: 'x'.repeat(5_001) })],
  ['a day in words', mentor({ consentUntil: 'next year' })],
  ['an update in words', mentor({ updated: 'today' })],
  ['an offset', office({ timeZone: '-05:00' })],
  ['an abbreviation', office({ timeZone: 'EST' })],
  ...[
    'javascript:alert(1)',
    'tel:+14165550142',
    'data:text/html,x',
    'https://me:secret@example.org/',
    '//',
  ].map((contactUrl) => [`the address ${contactUrl}`, office({ contactUrl })]),
  ['a website that is e-mail', office({ url: 'mailto:office@example.org' })],
  ['a credential without issuer', badge({ issuer: undefined })],
  ['a credential without title', badge({ title: '' })],
  ['a credential that is a text', mentor({ credentials: ['t'] })],
  ['a long date', badge({ date: 'x'.repeat(41) })],
  ['a photo that is a text', mentor({ photo: 'dana.jpg' })],
  ['a photo that runs code', mentor({ photo: { src: 'javascript:alert(1)' } })],
  ['a group with a slash', mentor({ leads: ['a/b'] })],
  ['a minor', mentor({ minor: true })],
  ['a minor in words', mentor({ minor: 'yes' })],
];

// They are listed, and the card says that nobody knows, or nothing.
const ASKED_FOR = ['languages', 'topics', 'formats', 'availability', 'updated'];

// A schema cannot compare, nor look things up.
const ONLY_TOLD = [
  ['two mentors with one id', [mentor({ id: 'a' }), mentor({ id: 'a', role: 'r' })]],
  ['the same mentor twice', [plain, plain]],
  ['consent that is over', mentor({ consentUntil: '2026-11-01' })],
  ['a day that is none', mentor({ consentUntil: '2030-02-30' })],
  ['an update to come', mentor({ updated: '2027-01-01' })],
  ['a zone that is none', office({ timeZone: 'Nowhere/City' })],
  ['a mailbox of the mentor', office({ contactUrl: 'mailto:dana@riverside.example' })],
];

describe('schema of mentors', () => {
  for (const [what, value] of ACCEPTED) {
    it(`allows ${what}, and the reader has no problem with it`, () => {
      assert.deepEqual(faultsOf(schema, value), []);
      assert.deepEqual(codesOf(value), []);
      assert.ok(read(value).mentors);
    });
  }

  for (const [what, value] of REFUSED) {
    it(`refuses ${what}, and the reader tells it`, () => {
      // As it comes from a file: without what is undefined.
      assert.notDeepEqual(faultsOf(schema, JSON.parse(JSON.stringify(value))), []);
      assert.notDeepEqual(codesOf(value), []);
    });
  }

  for (const key of ASKED_FOR) {
    it(`asks for ${key}, and the reader does without`, () => {
      const value = JSON.parse(JSON.stringify(mentor({ [key]: undefined })));
      assert.notDeepEqual(faultsOf(schema, value), []);
      assert.deepEqual(codesOf(value), []);
      assert.equal(read(value).mentors.length, 1);
    });
  }

  for (const [what, value] of ONLY_TOLD) {
    it(`cannot see ${what}, and the reader tells it`, () => {
      assert.deepEqual(faultsOf(schema, value), []);
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
    const fields = (part) => [part, ...Object.values(part.properties ?? {}).flatMap(fields)];
    for (const part of Object.values(schema.$defs).flatMap(fields)) {
      assert.ok(part.description || part.$ref, JSON.stringify(part));
    }
  });
});
