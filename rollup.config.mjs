import { basename, join } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { root, tags } from './scripts/files.mjs';

const dist = (file) => join(root, 'dist', file);
const entries = tags().map((tag) => [tag, dist(`define/${tag}.js`)]);

// Files for pages without a bundler: dist/cdn/<tag>.js for each tag, and all.js, which loads those a page needs.
export default {
  input: { all: dist('cdn.js'), ...Object.fromEntries(entries) },
  plugins: [
    resolve({ exportConditions: ['production'] }),
    (minifyTemplates.default ?? minifyTemplates)(),
    terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
  ],
  output: {
    dir: dist('cdn'),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, facadeModuleId }) =>
      `chunks/${packageOf(facadeModuleId) ?? basename(name)}-[hash].js`,
  },
};

// So that a chunk of a dependency is known by its name.
function packageOf(module) {
  return /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(module)?.[1];
}
