import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';
import { root } from '../../scripts/files.mjs';
import { packedModule } from '../../scripts/helplines-core.mjs';
import { faultsOf } from '../helpers/json-schema.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const json = read('src/data/helplines.json');
const data = JSON.parse(json);
const schema = JSON.parse(read('schema/helplines.json'));
const lines = Object.values(data.countries).flatMap((country) => country.lines);
const channels = lines.flatMap((line) => line.channels);

describe('help lines', () => {
  it('are as their schema says', () => {
    assert.deepEqual(faultsOf(schema, data), []);
  });

  for (const [what, spoil] of [
    ['a number in words', ({ emergency }) => (emergency[0].number = 'nine one one')],
    ['a short code with a plus', ({ lines: [{ channels }] }) => (channels[0].value = '+988')],
    ['a call without a number', ({ lines: [{ channels }] }) => delete channels[0].value],
    ['an unknown field', ({ lines }) => (lines[0].colour = 'red')],
    ['a country without a first line', ({ lines }) => lines.forEach((line) => (line.role = 'support'))],
  ]) {
    it(`the schema refuses ${what}`, () => {
      const spoilt = JSON.parse(json);
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

describe('help lines, core', () => {
  it('is what helplines-core.mjs makes of the data', async () => {
    assert.equal(read('src/data/helplines-packed.ts'), await packedModule(json));
  });

  for (const [what, spoil] of [
    ['a text phone', ({ lines: [{ channels }] }) => (channels[0].tty = true)],
    [
      'a number that is not the one that is shown',
      ({ lines: [{ channels }] }) => (channels[0].display = '987'),
    ],
    ['a separator in a name', ({ lines }) => (lines[0].name = 'Lines; and more')],
    ['a note on an emergency number', ({ emergency }) => (emergency[0].note = 'by day')],
  ]) {
    it(`is not made when it cannot say everything: ${what}`, async () => {
      const spoilt = JSON.parse(json);
      spoil(spoilt.countries.US);
      await assert.rejects(packedModule(JSON.stringify(spoilt)), /cannot say|does not spell|separates/);
    });
  }

  it('takes at most 3,300 bytes of a page', async () => {
    const bytes = brotliCompressSync(await minified('src/data/helplines-core.ts')).length;
    assert.ok(bytes <= 3_300, `${bytes} bytes`);
  });
});

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
