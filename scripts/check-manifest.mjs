import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tags } from './files.mjs';

// The manifest feeds editors, Storybook and the reference: whatever is public must be in it, in words.
const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const declarations = modules.flatMap((module) => module.declarations ?? []);
const faults = tags().flatMap((tag) => {
  const element = declarations.find(({ tagName }) => tagName === tag);
  return element
    ? undescribed(element).map((what) => `<${tag}>: ${what}`)
    : [`<${tag}> is not in the manifest`];
});

faults.forEach((fault) => console.log(fault));
process.exit(faults.length ? 1 : 0);

function undescribed(element) {
  const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const missing = kinds.flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${kind}: ${name || '(default)'} is not described`),
  );
  return element.description?.trim() ? missing : ['the element is not described', ...missing];
}
