import { hasConsent, isDay } from '../logic/mentor-standing.js';
import { AVAILABILITIES, DRAWINGS, MENTOR_FORMATS, type ListedMentor } from '../model/mentor.js';
import type { Problem } from '../model/problem.js';
import { isEmpty, isObject } from './values.js';
import {
  LONGEST_LINE,
  LONGEST_TEXT,
  credentialFor,
  dayAt,
  idOf,
  knownAt,
  languageOf,
  listAt,
  lineOf,
  oneOf,
  organisationAt,
  photoAt,
  textAt,
  whyWithheld,
  zoneOf,
  type Here,
} from './mentor-fields.js';
import type { MentorCode } from './mentors-wording.js';
import { Spot, exact, guarded, objectOf, own, textOf, type Fields, type Wordings } from './spot.js';

export interface MentorSettings {
  /** The page's own address: links may be relative to it. */
  readonly base: string;
  /** Epoch milliseconds: consent is as of now. */
  readonly now: number;
  /** What is listed already and is not listed again: give the same set for lists that are shown together. */
  readonly seen?: Set<string>;
  /** Records whose fate is told already. */
  readonly told?: ReadonlySet<number | null>;
}

/** `records` = mentors + problems that name a record but no field, and have another effect than "changed". */
export interface MentorsRead {
  /** Null: this is no list of mentors. */
  readonly mentors: readonly ListedMentor[] | null;
  /** How many were looked at. */
  readonly records: number;
  readonly problems: readonly Problem[];
}

const MENTORS = 5_000;

/**
 * A list of mentors, or an object with one as `mentors`, or one mentor. A mentor without valid consent, or who is a minor,
 * is not read any further. No way to reach a mentor but by the organisation gets through, and no value into a problem.
 * Without `wordings` the problems have no texts yet. Never throws.
 */
export function readMentors(
  value: unknown,
  source: string,
  settings: MentorSettings,
  wordings: Wordings<MentorCode> | null = null,
): MentorsRead {
  const { records, problems, each } = eachMentor(value, source, settings, wordings);
  return { mentors: each && [...each].filter((mentor) => mentor !== null), records, problems };
}

/** The same, to be read one by one: what becomes of a record is known when `each` has come to it. */
export function eachMentor(
  value: unknown,
  source: string,
  settings: MentorSettings,
  wordings: Wordings<MentorCode> | null,
): Omit<MentorsRead, 'mentors'> & { readonly each: Iterable<ListedMentor | null> | null } {
  const problems: Problem[] = [];
  const whole = new Spot<MentorCode>(source, problems, wordings);
  const found = guarded(whole, () => listOf(value) ?? whole.lose('not-mentors'));
  if (!found) return { records: 0, problems, each: null };
  const records = Math.min(found.length, MENTORS);
  // Those beyond are not looked at, and so are no records.
  if (found.length > records) whole.tell('too-many-mentors');
  return { records, problems, each: eachOf(found.list, records, whole, settings) };
}

function* eachOf(
  list: readonly unknown[],
  records: number,
  whole: Here,
  settings: MentorSettings,
): Generator<ListedMentor | null> {
  const { told, seen = new Set() } = settings;
  const read = objectOf(
    (fields: Fields, spot: Here) => mentorOf(fields, spot, settings, seen),
    'not-a-mentor',
  );
  for (let at = 0; at < records; at++) {
    const spot = whole.item(at);
    yield told?.has(at) ? null : guarded(spot, () => read(list[at], spot));
  }
}

function listOf(value: unknown): { readonly list: readonly unknown[]; readonly length: number } | null {
  let list = value;
  if (isObject(value)) list = Object.hasOwn(value, 'mentors') ? value['mentors'] : [value];
  return Array.isArray(list) ? { list, length: list.length } : null;
}

function mentorOf(
  fields: Fields,
  spot: Here,
  settings: MentorSettings,
  seen: Set<string>,
): ListedMentor | null {
  const said = own(fields, 'organisation');
  const office: Fields = isObject(said) ? said : { name: said };
  const zone = zoneOf(own(office, 'timeZone'), settings.now);
  const consentUntil = exact(own(fields, 'consentUntil')) ?? '';
  const bar = whyHidden(fields, consentUntil, zone, settings.now);
  if (bar) return spot.tell(bar, 'hidden');

  const name = textOf(own(fields, 'name'), LONGEST_LINE, spot.at('name'));
  if (name === null) return spot.lose('name-missing');
  const withheld = whyWithheld(name);
  if (withheld) return spot.tell(withheld, 'hidden');
  const whose = { name, base: settings.base };
  const organisation = organisationAt(office, zone, whose, spot.at('organisation'));
  if (!organisation) return spot.lose('organisation-missing');

  flag(fields, name, spot);
  const rest = { organisation, updated: dayAt(fields, 'updated', settings.now, spot), consentUntil };
  const mentor = { name, ...wordsOf(fields, spot), ...partsOf(fields, whose, spot), ...rest };
  const id = uniqueId(fields, mentor, spot, seen);
  return id === null ? null : { id, ...mentor };
}

type Words = Pick<ListedMentor, 'pronouns' | 'role' | 'story' | 'rhythm'>;

const wordsOf = (fields: Fields, spot: Here): Words => ({
  pronouns: textAt(fields, 'pronouns', spot),
  role: textAt(fields, 'role', spot),
  story: textAt(fields, 'story', spot, LONGEST_TEXT),
  rhythm: textAt(fields, 'rhythm', spot),
});

type Parts = Omit<ListedMentor, keyof Words | 'id' | 'name' | 'organisation' | 'updated' | 'consentUntil'>;

const partsOf = (fields: Fields, whose: { name: string; base: string }, spot: Here): Parts => ({
  languages: listAt(fields, 'languages', spot, languageOf),
  topics: listAt(fields, 'topics', spot, lineOf),
  formats: listAt(fields, 'formats', spot, oneOf(MENTOR_FORMATS)),
  availability: knownAt(fields, 'availability', spot, AVAILABILITIES),
  credentials: listAt(fields, 'credentials', spot, objectOf(credentialFor(whose), 'wrong-type')),
  photo: photoAt(fields, whose, spot.at('photo')),
  drawing: knownAt(fields, 'drawing', spot, DRAWINGS),
  leads: listAt(fields, 'leads', spot, idOf),
});

// ---- who is shown ----

function whyHidden(fields: Fields, until: string, zone: string | null, now: number): MentorCode | null {
  if (Object.keys(fields).some((key) => MINOR.test(bare(key)) && isMinor(own(fields, key)))) return 'minor';
  if (!isDay(until)) return 'consent-missing';
  return hasConsent(until, zone, now) ? null : 'consent-ended';
}

/** What a publisher means by a key, however it is spelled. */
const bare = (key: string): string => key.replace(/[\s_-]/g, '').toLowerCase();

const MINOR = /^(?:is)?minor$/;

/** Whatever does not clearly say no. */
const isMinor = (value: unknown): boolean =>
  typeof value === 'string' ? !/^(?:false|no|0)$/i.test(value.trim()) : Boolean(value);

// ---- what the file should not say ----

/** More than one word, and not only initials after the first. */
const SURNAME = /\S\s+\S*\p{L}\p{M}*['’-]?\p{L}/u;

/** What no public file should say of a mentor. */
const PRIVATE =
  /^(?:my|home|personal|private)?(?:(?:sur|last|family|full|legal|maiden)name|(?:tele|mobile|cell)?phone(?:number)?|tel|mobile|cell|e?mail(?:address)?|address|street|post(?:al)?code|zip(?:code)?|dateofbirth|birth(?:date|day)|dob|age|instagram|facebook|messenger|twitter|tiktok|snapchat|whatsapp|telegram|signal|linkedin|discord|skype|handle|username)$/;

/** People are not measured. */
const RANKING =
  /^(?:(?:star|average|user)?ratings?|stars|scores?|points|rank(?:ing)?|streak|reviews?|votes|likes|badges?|response(?:time|rate)|successrate|attend(?:ees|ance)|days(?:clean|sober))$/;

const LONGEST_KEY = 40;

function flag(fields: Fields, name: string, spot: Here): void {
  if (SURNAME.test(name.replace(/\([^()]*\)/g, ''))) spot.at('name').tell('surname-flagged');
  const keys = Object.keys(fields).filter((key) => key.length <= LONGEST_KEY && !isEmpty(own(fields, key)));
  for (const key of keys) if (PRIVATE.test(bare(key))) spot.at(key).tell('private-field');
  const ranking = keys.find((key) => RANKING.test(bare(key)));
  if (ranking) spot.at(ranking).tell('ranking-ignored');
}

// ---- ids ----

/** Its own, or one made of the name; null: the same mentor is listed already. */
function uniqueId(
  fields: Fields,
  mentor: Omit<ListedMentor, 'id'>,
  spot: Here,
  seen: Set<string>,
): string | null {
  const said = idOf(own(fields, 'id'), spot.at('id'));
  const first = said ?? (slug(mentor.name) || 'mentor');
  // No id has a blank in it.
  const whole = `${first} ${JSON.stringify(mentor)}`;
  if (seen.has(whole)) return spot.tell('repeated', 'merged');
  let id = first;
  for (let nth = seen.size; seen.has(id); nth++) id = `${first}-${nth}`;
  seen.add(whole).add(id);
  if (said !== null && id !== said) spot.at('id').tell('id-repeated');
  return id;
}

/** Letters only: digits might look like those of a telephone. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
