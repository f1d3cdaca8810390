import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../../scripts/files.mjs';

// No type information: the files are planted, so no project knows them.
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => /no-restricted|no-eval|no-new-func|max-lines/.test(ruleId),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

async function messages(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return result.messages.map(({ message }) => message);
}

const refused = [
  ['src/model/x.ts', '../logic/find.js'],
  ['src/model/x.ts', 'lit'],
  ['src/logic/x.ts', '../feeds/load.js'],
  ['src/logic/x.ts', '../text/en.js'],
  ['src/logic/x.ts', 'lit'],
  ['src/feeds/x.ts', '../data/helplines.js'],
  ['src/feeds/x.ts', '../context/directory.js'],
  ['src/data/x.ts', '../logic/find.js'],
  ['src/text/x.ts', '../logic/find.js'],
  ['src/text/x.ts', '../data/stages.js'],
  ['src/context/x.ts', '../feeds/meeting-guide.js'],
  ['src/context/x.ts', '../logic/find.js'],
  ['src/context/x.ts', '../elements/peer-x/peer-x.js'],
  ['src/context/x.ts', 'lit'],
  ['src/parts/x.ts', '../context/directory.js'],
  ['src/parts/x.ts', '../data/stages.js'],
  ['src/elements/peer-x/x.ts', '../../feeds/load.js'],
  ['src/elements/peer-x/x.ts', '../../define/peer-x.js'],
  ['src/elements/peer-x/x.ts', '../peer-y/peer-y.js'],
  ['src/elements/peer-x/x.ts', 'left-pad'],
  ['src/define/x.ts', '../logic/find.js'],
  ['src/define/x.ts', '../feeds/load.js'],
  ['src/define/x.ts', '../data/stages.js'],
  ['src/cli/x.ts', '../define/peer-x.js'],
  ['src/index.ts', './define/peer-x.js'],
  ['src/all.ts', './elements/peer-x/peer-x.js'],
  ['src/cdn.ts', './define/peer-x.js'],
  ['src/elements/peer-x/x.ts', '../../index.js'],
];

const allowed = [
  ['src/logic/x.ts', '../model/group.js'],
  ['src/logic/x.ts', './find.js'],
  ['src/feeds/x.ts', '../logic/wall-time.js'],
  ['src/context/x.ts', '../feeds/load.js'],
  ['src/context/x.ts', '@lit/context'],
  ['src/parts/x.ts', 'lit/directives/class-map.js'],
  ['src/elements/peer-x/x.ts', '../../context/use-directory.js'],
  ['src/elements/peer-x/x.ts', './row.js'],
  ['src/define/x.ts', '../elements/peer-x/peer-x.js'],
  ['src/define/x.ts', './peer-support-provider.js'],
  ['src/cli/x.ts', 'node:fs'],
];

describe('rooms', () => {
  for (const [file, from] of refused) {
    it(`${file} may not import ${from}`, async () => {
      const [message = ''] = await messages(file, `import { x } from '${from}';\nx();\n`);
      assert.match(message, /Rooms: .+/);
      const [dynamic = ''] = await messages(file, `export const x = () => import('${from}');\n`);
      assert.match(dynamic, /Rooms: .+/);
    });
  }
  for (const [file, from] of allowed) {
    it(`${file} may import ${from}`, async () => {
      assert.deepEqual(await messages(file, `import { x } from '${from}';\nx();\n`), []);
    });
  }
  it('context may import words and types of lit', async () => {
    const code = "import type { Terms } from '../text/en.js';\nimport type { LitElement } from 'lit';\n";
    assert.deepEqual(await messages('src/context/x.ts', code), []);
  });
});

const banned = [
  'node.innerHTML = text;',
  'node.insertAdjacentHTML(place, text);',
  'new DOMParser();',
  'document.write(text);',
  'html`<p .innerHTML=${text}></p>`;',
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML(text);",
  'unsafeCSS(text);',
  'eval(text);',
  'new Function(text);',
  'Temporal.Now.instant();',
  'Date.now();',
  'new Date();',
  'Date();',
];

describe('bans', () => {
  for (const code of banned) {
    it(`an element may not say ${code}`, async () => {
      assert.notDeepEqual(await messages('src/elements/peer-x/x.ts', code), []);
    });
  }
  it('only the clock reads the clock', async () => {
    assert.deepEqual(await messages('src/logic/clock.ts', 'export const now = () => Date.now();'), []);
    assert.deepEqual(await messages('src/logic/x.ts', 'export const at = (ms: number) => new Date(ms);'), []);
  });
});
