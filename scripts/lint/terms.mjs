// What a language must have to be whole, judged beside English.

/** What is read in a crisis, by its place in `Words`: at most 12, of at most 60 words in all. */
export const CRISIS = [
  'banner.title',
  'help.danger',
  'banner.dangerHint',
  'help.local',
  'banner.localHint',
  'help.talk',
  'help.expect',
  'help.call',
  'help.text',
  'help.textBody',
  'help.chat',
  'help.care',
];

/** Numbers that between them need every form that a language has. */
export const NUMBERS = [0, 1, 2, 5, 11, 21];

/** Words that are the same in many languages, or names. */
const SHARED = new Set(
  'chat contact details filter filters google calendar info mentor online print service sms start stop website whatsapp workshop lgbtq'.split(
    ' ',
  ),
);

/** The same word by chance. */
const ALIKE = {
  'banner.spoken': ['it'],
  'detail.about.camera': ['nl'],
  'detail.about.cost': ['ro'],
  'detail.about.moderated': ['da', 'nl', 'sv'],
  'detail.about.no': ['es', 'it'],
  'help.service.ambulance': ['da', 'fr', 'nl'],
  'help.service.police': ['fr'],
  'mentors.facet.organisation': ['fr'],
  'mentors.mentors': ['fr'],
  'search.facet.programme': ['fr'],
};

/** `{path, fault, detail}` for all that is missing, unknown, of another kind, empty, as in English, too long, or that loses a value. */
export function checkTerms(english, language) {
  const words = Object.fromEntries(Object.keys(english).map((part) => [part, language[part]]));
  return compare(english, words, '', language.lang);
}

function compare(ours, theirs, path, lang) {
  if (theirs === undefined) return [{ path, fault: 'missing' }];
  if (kindOf(ours) !== kindOf(theirs)) return [{ path, fault: 'of another kind', detail: kindOf(theirs) }];
  if (kindOf(ours) === 'object') {
    const unknown = Object.keys(theirs).filter((key) => !Object.hasOwn(ours, key));
    return [
      ...unknown.map((key) => ({ path: join(path, key), fault: 'unknown' })),
      ...Object.entries(ours).flatMap(([key, value]) => compare(value, theirs[key], join(path, key), lang)),
    ];
  }
  if (kindOf(ours) === 'list') {
    if (ours.length !== theirs.length) return [{ path, fault: 'of another length', detail: theirs.length }];
    return ours.flatMap((one, at) => compare(one, theirs[at], join(path, at), lang));
  }
  return kindOf(ours) === 'function'
    ? callFaults(ours, theirs, path, lang)
    : textFaults(ours, theirs, path, lang);
}

const join = (path, key) => (path ? `${path}.${key}` : String(key));

const kindOf = (value) => (Array.isArray(value) ? 'list' : typeof value);

function textFaults(ours, theirs, path, lang) {
  if (Boolean(ours) !== Boolean(theirs.trim())) return [{ path, fault: 'empty or not, unlike English' }];
  if (theirs !== theirs.trim()) return [{ path, fault: 'a blank at its end' }];
  if (/—/.test(theirs)) return [{ path, fault: 'a long dash' }];
  const faults = [];
  const isTable = path.startsWith('types.');
  if (ours === theirs && !isTable && isOurs(ours) && !ALIKE[path]?.includes(lang)) {
    faults.push({ path, fault: 'as in English', detail: theirs });
  }
  if (theirs.length > longest(ours) && !isTable) {
    faults.push({ path, fault: 'too long', detail: `${theirs.length} for ${ours.length}: ${theirs}` });
  }
  return faults;
}

/** Whether it has a word that other languages say in another way. */
const isOurs = (text) =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word !== VALUE && !SHARED.has(word));

/** Labels have little room, sentences more. */
const longest = (ours) =>
  ours.length <= 30 ? Math.max(ours.length * 1.7, ours.length + 16) : ours.length * 1.55 + 14;

/** Each value that English puts in is put in here too; one form for all numbers that the language counts alike. */
function callFaults(ours, theirs, path, lang) {
  const names = namesOf(ours);
  const numbers = names.some(isNumber) ? NUMBERS : [3];
  const faults = [];
  const forms = new Map();
  for (const n of numbers) {
    const values = names.map((name) => valueOf(name, n));
    const [said, here] = [ours(...values), theirs(...values)];
    if (typeof here !== 'string') return [{ path, fault: 'gives no text' }];
    for (const mark of new Set(said.match(/⟦\w+⟧/g))) {
      if (!here.includes(mark)) faults.push({ path, fault: 'loses a value', detail: `${mark} in ${here}` });
    }
    if (/undefined|\[object|\(\w+\) =>/.test(here)) faults.push({ path, fault: 'no text', detail: here });
    faults.push(...textFaults(bare(said), bare(here), path, lang));
    const category = new Intl.PluralRules(lang).select(n);
    const form = here.replaceAll(String(n), '#');
    if (names.includes('shown') && forms.has(category) && forms.get(category) !== form) {
      faults.push({
        path,
        fault: 'counts one way and another',
        detail: `${forms.get(category)} and ${form}`,
      });
    }
    forms.set(category, form);
  }
  return [...new Map(faults.map((one) => [one.fault + one.detail, one])).values()];
}

const namesOf = (say) =>
  /^\w*\s*\(?([^)=]*)/
    .exec(say.toString())[1]
    .split(/\s*,\s*/)
    .filter(Boolean);

const isNumber = (name) => ['n', 'nth', 'count'].includes(name);

const valueOf = (name, n) => (isNumber(name) ? n : name === 'parts' ? ['⟦parts⟧'] : `⟦${name}⟧`);

/** Our own words of it: values may be of any length. */
const bare = (text) => text.replace(/⟦\w+⟧/g, VALUE);

const VALUE = 'x';
