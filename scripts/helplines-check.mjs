import { wholeHelplines } from './helplines.mjs';

// npm run helplines:check: which help lines to look up again, by the newest date that any of their sources states (the
// publisher) and by the day on which we last looked (us). Not a test: the clock must not break the build, and no number is
// hidden because of its age.

const DAY = 86_400_000;
const { countries, generated } = wholeHelplines();
const lines = Object.values(countries).flatMap((country) => country.lines);

console.log(`${lines.length} help lines, data of ${generated}, counted to today`);
for (const [who, date] of [
  ['For the publisher, newest evidence', 'newestEvidence'],
  ['For us, last looked up', 'lastVerified'],
]) {
  list(`${who}: no full date`, date, (age) => age === Infinity);
  list(`${who} more than 180 days ago`, date, (age) => age > 180 && age < Infinity);
  list(`${who} more than 90 days ago`, date, (age) => age > 90 && age <= 180);
}

function list(title, date, belongs) {
  const due = lines
    .map((line) => ({ ...line, age: daysSince(line[date]) }))
    .filter(({ age }) => belongs(age))
    .sort((a, b) => b.age - a.age || a.id.localeCompare(b.id));
  console.log(`\n${title}: ${due.length}`);
  for (const { id, role, confidence, website, sources, [date]: day = '' } of due) {
    const facts = [day.padEnd(10), role.padEnd(7), confidence.padEnd(6), id.padEnd(32)];
    console.log(`  ${facts.join('  ')}  ${website ?? sources[0].url}`);
  }
}

function daysSince(day) {
  return day ? Math.floor((Date.now() - Date.parse(day)) / DAY) : Infinity;
}
