import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/files.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const schema = JSON.parse(readFileSync(join(root, 'schema/helpline-override.json'), 'utf8'));

// From the source: a build may be under way.
const { outputFiles } = await build({
  entryPoints: [join(root, 'src/feeds/helpline-overrides.ts')],
  bundle: true,
  format: 'esm',
  write: false,
});
const { readOverrides } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const codesOf = (value) => readOverrides(value, 'x').problems.map(({ code }) => code);

const call = { type: 'call', value: '+1 416 555 0142' };
const line = { id: 'own', name: 'Own Line', channels: [call] };
const override = (fields) => ({ country: 'CA', lines: [line], ...fields });
const withLine = (fields) => override({ lines: [{ ...line, ...fields }] });
const withChannel = (fields) => withLine({ channels: [call, { ...call, ...fields }] });

const ACCEPTED = [
  ['one', override()],
  ['several', [override(), override({ country: 'uk' })]],
  ['only what is removed', { country: 'CA', remove: ['ca-988'] }],
  ['only an order', { country: 'CA', order: ['ca-988'] }],
  ['what is absent, null, empty or unknown', override({ remove: [], order: [], version: 9, x: null })],
  [
    'an unknown field of a line and of a channel',
    withLine({ colour: 1, channels: [{ ...call, free: true, display: null, hours: null }] }),
  ],
  ...['988', '*4141', '(416) 555-0142', '+1.416.555.0142', '112'].map((value) => [
    `the number ${value}`,
    withChannel({ value }),
  ]),
  ['a keyword', withChannel({ type: 'text', textBody: 'HELLO' })],
  ['WhatsApp without a link', withChannel({ type: 'whatsapp' })],
  ['an address as value', withChannel({ type: 'email', value: 'line@example.org' })],
  ['an address as address', withChannel({ type: 'email', value: null, address: 'line@example.org' })],
  ['a chat', withChannel({ type: 'chat', url: 'https://example.org/chat?a=1' })],
  ['hours as text', withChannel({ hours: 'Mo-Fr 09:00-17:00' })],
  [
    'hours as periods',
    withChannel({
      hours: { timeZone: 'America/Toronto', periods: [{ days: ['mo'], opens: '09:00', closes: '24:00' }] },
    }),
  ],
  [
    'all else that a channel may say',
    withChannel({
      ...{ menu: '2', menuKind: 'key', tty: false, from: 'landline', area: 'Ontario' },
      languages: ['en', 'zh-Hant'],
      display: '416-555-0142',
    }),
  ],
];

const REFUSED = [
  ['nothing', {}],
  ['null', null],
  ['a country in words', override({ country: 'Canada' })],
  ['a country alone', { country: 'CA' }],
  ['lines that are no list', override({ lines: { 0: line } })],
  ['51 lines', override({ lines: Array.from({ length: 51 }, (_, i) => ({ ...line, id: `l${i}` })) })],
  ['21 channels', withLine({ channels: Array(21).fill(call) })],
  ['ids that are no list', override({ remove: 'ca-988' })],
  ['ids that are numbers', override({ order: [988] })],
  ['a line without id', withLine({ id: ' ' })],
  ['a line without name', withLine({ name: '' })],
  ['a line without channels', withLine({ channels: [] })],
  ['a long name', withLine({ name: 'x'.repeat(201) })],
  ['a type that is none', withChannel({ type: 'fax' })],
  ['a number in words', withChannel({ value: '1-800-HELLO' })],
  ['a number that may have one more digit', withChannel({ value: '+44 (0)20 7946 0018' })],
  ['a short code with a plus', withChannel({ value: '+988' })],
  ['a number of one digit', withChannel({ value: '9' })],
  ['WhatsApp without a calling code', withChannel({ type: 'whatsapp', value: '416 555 0142' })],
  ['an address that runs code', withChannel({ type: 'chat', url: 'javascript:alert(1)' })],
  ['an address that others can read', withChannel({ type: 'web', url: 'http://example.org/' })],
  ['a link that is missing', withChannel({ type: 'chat' })],
  ['an e-mail address that is none', withChannel({ type: 'email', value: 'line@example' })],
  ['a keyword for a call', withChannel({ textBody: 'HELLO' })],
  ['a long keyword', withChannel({ type: 'text', textBody: 'x'.repeat(41) })],
  ['two lines of keyword', withChannel({ type: 'text', textBody: 'a\nb' })],
  ['hours in numbers', withChannel({ hours: 24 })],
  [
    'hours of no day',
    withChannel({ hours: { periods: [{ days: ['x'], opens: '09:00', closes: '17:00' }] } }),
  ],
  ['an abbreviated zone', withChannel({ hours: { timeZone: 'EST', periods: [] } })],
  ['a language in words', withChannel({ languages: ['English please'] })],
  ['a menu in words', withChannel({ menu: 'press two' })],
  ['a kind of menu that is none', withChannel({ menuKind: 'voice' })],
  ['a text phone in words', withChannel({ tty: 'yes' })],
];

describe('schema of what organisations say about help lines', () => {
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
    const fields = (part) => [part, ...Object.values(part.properties ?? {}).flatMap(fields)];
    for (const part of Object.values(schema.$defs).flatMap(fields)) {
      assert.ok(part.description || part.$ref || part.pattern, JSON.stringify(part));
    }
  });
});
