import { cssProperties } from './scripts/css-properties.mjs';
import { tags } from './scripts/files.mjs';

const classOf = (tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

// The analyzer does not see that src/define registers the classes; and people import dist, not src.
const publicNames = () => ({
  name: 'public-names',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const tag of tags()) {
      const name = classOf(tag);
      const home = manifest.modules.find(({ declarations = [] }) =>
        declarations.some((one) => one.name === name),
      );
      if (!home) continue;
      const element = home.declarations.find((one) => one.name === name);
      element.tagName = tag;
      // Of an event that is made on the spot it knows no name; the class's own comment names them all.
      element.events = element.events?.filter((event) => event.name);
      const definition = {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: home.path },
      };
      manifest.modules.push({
        kind: 'javascript-module',
        path: `src/define/${tag}.ts`,
        exports: [definition],
      });
    }
    builtPaths(manifest);
  },
});

// All widgets take the same properties; the one list of them is in src/parts/tokens.ts. The provider paints nothing.
const customProperties = () => ({
  name: 'custom-properties',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const properties = cssProperties();
    for (const one of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (one.tagName && one.tagName !== 'peer-support-provider') one.cssProperties = properties;
    }
  },
});

function builtPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) builtPaths(value);
    else if (/^(?:path|module)$/.test(key)) {
      node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    }
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [publicNames(), customProperties()],
};
