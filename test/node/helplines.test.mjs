import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';
import { root } from '../../scripts/files.mjs';
import { coreModule, moreModule } from '../../scripts/helplines-packed.mjs';
import { wholeHelplines } from '../../scripts/helplines.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const data = wholeHelplines();
const schema = JSON.parse(read('schema/helplines.json'));
const lines = Object.values(data.countries).flatMap((country) => country.lines);
const channels = lines.flatMap((line) => line.channels);

describe('help lines', () => {
  it('are as their schema says', () => {
    assert.deepEqual(faultsOf(schema, data), []);
  });

  for (const [code, country] of Object.entries(data.countries)) {
    it(`${code}.json is as the schema says of a country`, () => {
      assert.deepEqual(faultsOf({ $defs: schema.$defs, $ref: '#/$defs/country' }, country), []);
    });
  }

  it('are credited', () => assert.match(data.licenseNote, /Wikipedia contributors \(CC BY-SA 4\.0\)/));

  for (const [what, spoil] of [
    ['a number in words', ({ emergency }) => (emergency[0].number = 'nine one one')],
    ['a short code with a plus', ({ lines: [{ channels }] }) => (channels[0].value = '+988')],
    ['a call without a number', ({ lines: [{ channels }] }) => delete channels[0].value],
    ['an unknown field', ({ lines }) => (lines[0].colour = 'red')],
    ['a country without a first line', ({ lines }) => lines.forEach((line) => (line.role = 'support'))],
  ]) {
    it(`the schema refuses ${what}`, () => {
      const spoilt = copyOf(data);
      spoil(spoilt.countries.US);
      assert.notDeepEqual(faultsOf(schema, spoilt), []);
    });
  }

  it('have ids of their own', () => {
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  });

  it('serve territories that have no entry of their own, from countries that have', () => {
    for (const [territory, country] of Object.entries(data.territoryAliases.map)) {
      assert.ok(country in data.countries && !(territory in data.countries), territory);
    }
  });

  it('write and dial the same WhatsApp number', () => {
    for (const { url, value } of channels.filter(({ type }) => type === 'whatsapp')) {
      assert.equal(url, `https://wa.me/${value.slice(1)}`);
    }
  });
});

describe('help lines, packed', () => {
  for (const [path, make] of [
    ['src/data/helplines-packed.ts', coreModule],
    ['src/data/helplines-more-packed.ts', moreModule],
  ]) {
    it(`${path} is what helplines-packed.mjs makes of the data`, async () => {
      assert.equal(read(path), await make(data));
    });
  }

  for (const [what, spoil] of [
    ['a channel with a fax', ({ channels }) => (channels[0].fax = true)],
    ['a number that is not the one that is shown', ({ channels }) => (channels[0].display = '987')],
    ['a separator in a name', (line) => (line.name = 'Lines^and more')],
    [
      'two spells on one day',
      ({ channels }) => (channels[0].hours = { timeZone: 'Europe/Rome', periods: SPELLS }),
    ],
    ['a note on an emergency number', (_, { emergency }) => (emergency[0].note = 'by day')],
    ['an id of another country', (line) => (line.id = 'ca-988')],
  ]) {
    it(`are not made when the text cannot say everything: ${what}`, async () => {
      const spoilt = copyOf(data);
      const { US } = spoilt.countries;
      spoil(US.lines[0], US);
      const made = Promise.all([coreModule, moreModule].map(async (make) => make(spoilt)));
      await assert.rejects(made, /cannot say|does not spell|separates|does not begin/);
    });
  }

  it('tell when a country was looked up before the others', async () => {
    const older = copyOf(data);
    older.countries.US.lines.at(-1).lastVerified = '2026-01-02';
    const text = await coreModule(older);
    assert.match(text, /checked = '2026-11-22'/);
    assert.match(text, />2026-01-02>/);
  });

  for (const [path, most] of [
    ['src/data/helplines-core.ts', 4_000],
    ['src/data/zone-countries.ts', 1_700],
  ]) {
    it(`${path} takes at most ${most} bytes of a page`, async () => {
      const bytes = brotliCompressSync(await minified(path)).length;
      assert.ok(bytes <= most, `${bytes} bytes`);
    });
  }
});

const copyOf = (value) => JSON.parse(JSON.stringify(value));

const SPELLS = [
  { days: ['mo'], opens: '09:00', closes: '12:00' },
  { days: ['mo'], opens: '14:00', closes: '17:00' },
];

/** One file as the build makes it, with what it imports. */
async function minified(path) {
  const typescript = {
    name: 'typescript',
    resolveId: (source, importer) =>
      importer && source.startsWith('./') && join(importer, '..', source.replace(/\.js$/, '.ts')),
    transform: (code) =>
      ts.transpileModule(code, { compilerOptions: { target: 'ES2022', module: 'ESNext' } }).outputText,
  };
  const bundle = await rollup({
    input: join(root, path),
    plugins: [typescript, terser({ ecma: 2021, module: true })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}
