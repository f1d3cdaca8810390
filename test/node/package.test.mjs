import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { filesIn, root, tags } from '../../scripts/files.mjs';

const execute = promisify(execFile);
const host = realpathSync(mkdtempSync(join(tmpdir(), 'peer-package-'))); // a stranger's project
const installed = join(host, 'node_modules/peer-support-elements');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

before(async () => {
  const { stdout } = await execute(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', host],
    {
      cwd: root,
      maxBuffer: 1e8,
    },
  );
  const packed = JSON.parse(stdout);
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
  await mkdir(installed, { recursive: true });
  await execute('tar', ['-xzf', join(host, filename), '--strip-components=1', '-C', installed]);
  for (const name of dependencies()) await link(name);
  writeFileSync(join(host, 'package.json'), '{ "type": "module" }');
});

after(() => rmSync(host, { recursive: true, force: true }));

/** Runtime dependencies and theirs: nothing else is there for the package to lean on. */
function dependencies(of = manifest, found = new Set()) {
  for (const name of Object.keys(of.dependencies ?? {})) {
    if (found.has(name)) continue;
    found.add(name);
    dependencies(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')), found);
  }
  return found;
}

async function link(name) {
  const path = join(host, 'node_modules', name);
  await mkdir(dirname(path), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), path);
}

/** What Node would import for a name, seen from the stranger's project. */
async function resolved(name) {
  const code = `console.log(import.meta.resolve(${JSON.stringify(name)}))`;
  const { stdout } = await execute('node', ['--input-type=module', '--eval', code], { cwd: host });
  const path = new URL(stdout.trim()).pathname;
  readFileSync(path); // import.meta.resolve does not look whether the file is there
  return path;
}

const publicNames = [
  ...Object.keys(manifest.exports).filter((name) => manifest.exports[name] && !name.includes('*')),
  ...tags().flatMap((tag) => [`./define/${tag}.js`, `./cdn/${tag}.js`]),
  './cdn/all.js',
  './cdn/integrity.json',
  ...readdirSync(join(root, 'schema')).map((name) => `./schema/${name}`),
].map((name) => `peer-support-elements${name.slice(1)}`);

const privateNames = [
  'dist/index.js',
  'elements/peer-group-finder/peer-group-finder.js',
  'define/define.js',
  'src/index.ts',
];

describe('package', () => {
  for (const name of publicNames) it(`has ${name}`, () => resolved(name));
  for (const name of privateNames) {
    it(`hides ${name}`, () => assert.rejects(resolved(`peer-support-elements/${name}`)));
  }

  it('holds nothing that only we need, and no path of the machine that packed it', () => {
    for (const file of filesIn(installed)) {
      const path = file.slice(installed.length + 1);
      assert.match(path, /^(?:dist|schema)\/|^(?:LICENSE|README\.md|package\.json)$/);
      assert.doesNotMatch(path, /\.(?:test|stories)\.|(?:^|\/)cdn\.(?:js|d\.ts)$/);
      assert.ok(!readFileSync(file, 'utf8').includes(root), `${path} names ${root}`);
    }
  });

  it('names a command that runs', async () => {
    const [command] = Object.values(typeof manifest.bin === 'string' ? { x: manifest.bin } : manifest.bin);
    assert.match(readFileSync(join(installed, command), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('has an integrity value for each script of dist/cdn', () => {
    const folder = join(installed, 'dist/cdn');
    const listed = Object.keys(JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')));
    const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
    assert.deepEqual(listed.sort(), scripts.map((file) => file.slice(folder.length + 1)).sort());
  });

  it('has a loader that knows every tag', () => {
    const loader = readFileSync(join(installed, 'dist/cdn/all.js'), 'utf8');
    for (const tag of tags()) assert.ok(loader.includes(`"${tag}"`), `src/cdn.ts does not know ${tag}`);
  });
});

const registers = /customElements\.define\(|\.define\(/;
const bundlers = {
  rollup: async (entry) => {
    const bundle = await rollup({ input: entry, plugins: [resolve({ browser: true })], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code = '' }) => code).join('\n');
  },
  vite: async (entry) => {
    const lib = { entry, formats: ['es'] };
    const [{ output }] = await vite({ root: host, logLevel: 'silent', build: { write: false, lib } });
    return output.map(({ code = '' }) => code).join('\n');
  },
};

describe('in a bundle', () => {
  for (const [name, bundle] of Object.entries(bundlers)) {
    const bundled = (code) => {
      const entry = join(host, `${name}.js`);
      writeFileSync(entry, code);
      return bundle(entry);
    };

    for (const tag of tags()) {
      it(`${name} keeps the registration of ${tag}`, async () => {
        const code = await bundled(`import 'peer-support-elements/define/${tag}.js';`);
        assert.match(code, registers);
        assert.ok(code.includes(tag));
      });
    }

    it(`${name} keeps every registration of all.js`, async () => {
      const code = await bundled("import 'peer-support-elements/all.js';");
      for (const tag of tags()) assert.match(code, new RegExp(`["'\`]${tag}["'\`]`));
    });

    it(`${name} finds no registration behind index.js`, async () => {
      const code = await bundled("export * from 'peer-support-elements';");
      assert.doesNotMatch(code, registers);
    });

    it(`${name} drops what is not used of index.js`, async () => {
      assert.equal((await bundled("import 'peer-support-elements';")).trim(), '');
    });
  }
});
