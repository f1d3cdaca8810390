import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

// npm run helplines:check [-- FILE]: which help lines to look up again, by the newest date that any of their sources
// states. Not a test: the clock must not break the build, and no number is hidden because of its age.

const DAY = 86_400_000;
const [file = join(root, 'src/data/helplines.json')] = process.argv.slice(2);
const { countries, generated } = JSON.parse(readFileSync(file, 'utf8'));

const lines = Object.values(countries)
  .flatMap((country) => country.lines)
  .map((line) => ({ ...line, age: daysSince(line.newestEvidence) }))
  .sort((a, b) => b.age - a.age || a.id.localeCompare(b.id));

console.log(`${lines.length} help lines, data of ${generated}, newest evidence counted to today`);
list('no full date', (age) => age === Infinity);
list('older than 180 days', (age) => age > 180 && age < Infinity);
list('older than 90 days', (age) => age > 90 && age <= 180);

function list(title, belongs) {
  const due = lines.filter(({ age }) => belongs(age));
  console.log(`\n${title}: ${due.length}`);
  for (const { id, role, confidence, newestEvidence = '', website, sources } of due) {
    const facts = [newestEvidence.padEnd(10), role.padEnd(7), confidence.padEnd(6), id.padEnd(32)];
    console.log(`  ${facts.join('  ')}  ${website ?? sources[0].url}`);
  }
}

function daysSince(date) {
  return date ? Math.floor((Date.now() - Date.parse(date)) / DAY) : Infinity;
}
