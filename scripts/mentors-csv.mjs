import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './files.mjs';

// node scripts/mentors-csv.mjs: writes demo/mentors.csv from demo/mentors.json, as a spreadsheet would export it. A test
// tells when it is needed.

const list = (values = []) => values.join('; ');

/** What stands in each column, by its header: the names of a card's attributes. */
const COLUMNS = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  pronouns: ({ pronouns }) => pronouns,
  role: ({ role }) => role,
  languages: ({ languages }) => list(languages),
  topics: ({ topics }) => list(topics),
  story: ({ story }) => story,
  formats: ({ formats }) => list(formats),
  rhythm: ({ rhythm }) => rhythm,
  availability: ({ availability }) => availability,
  organisation: ({ organisation }) => organisation.name,
  'organisation-url': ({ organisation }) => organisation.url,
  'contact-url': ({ organisation }) => organisation.contactUrl,
  'time-zone': ({ organisation }) => organisation.timeZone,
  credentials: ({ credentials }) => list(credentials?.map(written)),
  'photo-src': ({ photo }) => photo?.src,
  'photo-alt': ({ photo }) => photo?.alt,
  drawing: ({ drawing }) => drawing,
  leads: ({ leads }) => list(leads),
  updated: ({ updated }) => updated,
  'consent-until': ({ consentUntil }) => consentUntil,
  minor: ({ minor }) => (minor ? 'true' : ''),
};

/** "title | issuer | date | address", as far as they go. */
function written({ title, issuer, date = '', verifyUrl = '' }) {
  return [title, issuer, date, verifyUrl].join(' | ').replace(/(?: \| )+$/, '');
}

const cell = (value = '') => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const row = (values) => `${values.map(cell).join(',')}\r\n`;

/** RFC 4180, with the mark at the start by which spreadsheets know UTF-8. */
export function mentorsCsv({ mentors }) {
  const rows = mentors.map((mentor) => row(Object.values(COLUMNS).map((valueOf) => valueOf(mentor))));
  return `\uFEFF${row(Object.keys(COLUMNS))}${rows.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mentors = JSON.parse(readFileSync(join(root, 'demo/mentors.json'), 'utf8'));
  writeFileSync(join(root, 'demo/mentors.csv'), mentorsCsv(mentors));
}
