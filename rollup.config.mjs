import { basename, join } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { root, tags } from './scripts/files.mjs';

const dist = (file) => join(root, 'dist', file);
const entries = tags().map((tag) => [tag, dist(`define/${tag}.js`)]);

// Files for pages without a bundler: dist/cdn/<tag>.js for each tag, and all.js, which loads those a page needs.
export default {
  input: { all: dist('cdn.js'), 'add-terms': dist('text/add-terms.js'), ...Object.fromEntries(entries) },
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
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
  },
};

// So that a chunk of a dependency is known by its name.
function packageOf(module) {
  return /.*\/node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(module)?.[1];
}

// What several widgets share would come in dozens of small files, each packed for itself, so a few hold it. The help banner
// has to be here first: what it shares is in three, by what a widget without help lines needs too, what the finder needs
// beside that, and the rest. What a mentor's card needs is in four: what the finder has too, what a list needs at once, how
// mentors are read, and how they look. What is of one widget, or of few, goes where Rollup puts it.
function chunkOf(module, { getModuleInfo }) {
  const needs = (...tags) =>
    tags.some((tag) => neededBy(dist(`define/${tag}.js`), getModuleInfo).has(module));
  if (/\/elements\/|\/define\/peer-/.test(module)) return null;
  if (needs('peer-help-banner')) {
    if (needs('peer-quick-exit', 'peer-support-guide', 'peer-support-provider', 'peer-mentor-card'))
      return 'widget';
    return needs('peer-group-finder') ? 'help' : 'own';
  }
  if (!needs('peer-mentor-card') || needs('peer-quick-exit')) return null;
  if (needs('peer-group-finder')) return 'common';
  if (needs('peer-mentor-list')) return 'mentor';
  return /\/(?:feeds|logic|model)\//.test(module) ? 'mentor-reader' : 'mentor-card';
}

/** A module with all that it imports at once. */
function neededBy(module, getModuleInfo, found = new Set()) {
  if (found.has(module)) return found;
  found.add(module);
  for (const id of getModuleInfo(module)?.importedIds ?? []) neededBy(id, getModuleInfo, found);
  return found;
}
