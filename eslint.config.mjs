import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { bans, clockBans, importRules, rooms } from './scripts/lint/rooms.mjs';

const NODE =
  'AbortController AbortSignal Buffer URL URLSearchParams clearTimeout console fetch performance process setTimeout';
const PAGE = 'document window'; // in the functions that a script sends to a browser
const EQUAL = { from: 'package', package: 'chai', name: 'Equal' };
const size = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', 'test/fixtures/']),
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(`${NODE} ${PAGE}`.split(' ').map((name) => [name, 'readonly'])),
    },
    rules: { 'no-redeclare': ['error', { builtinGlobals: false }] }, // a page's script may name its own
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off', // a void arrow function may be short
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'off', // the typed rule of that name stands
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...bans],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/{text,data}/**'], rules: { 'max-lines': size(250) } },
  { files: ['src/**/*.ts'], rules: { 'max-lines-per-function': size(40) } },
  { files: ['src/{elements,parts}/**/*.ts'], rules: { 'max-lines-per-function': size(60) } },
  ...rooms.map((room) => ({ files: room.files, rules: importRules(room, [...bans, ...clockBans]) })),
  { files: ['src/logic/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...bans] } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // @open-wc/semantic-dom-diff types `equal` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [EQUAL] }],
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
