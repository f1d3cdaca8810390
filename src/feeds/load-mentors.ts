import type { ListedMentor } from '../model/mentor.js';
import type { Problem } from '../model/problem.js';
import type { JsonFault, ParsedJson } from './json.js';
import { LIMITS } from './limits.js';
import { LoadError } from './load-error.js';
import { eachMentor, type MentorSettings, type MentorsRead } from './mentors.js';
import { MENTOR_PROBLEMS, type MentorCode } from './mentors-wording.js';
import { Pace } from './pace.js';
import { readSources, type Given, type OwnRead, type ParsedText, type TextFault } from './read-own.js';
import { Spot } from './spot.js';

export interface MentorsGiven extends Given {
  /** Epoch milliseconds: consent is as of now. */
  readonly now: number;
}

/** `records` = mentors + problems that name a record but no field, and have another effect than "changed". */
export interface MentorsLoaded extends OwnRead<readonly ListedMentor[]> {
  readonly records: number;
}

/** The mentors of all sources, JSON or CSV: each is listed once, and has an id of its own. Never rejects. */
export async function readAllMentors(given: MentorsGiven): Promise<MentorsLoaded> {
  const { base, now, signal, limits } = given;
  const seen = new Set<string>();
  const pace = new Pace(limits?.slice ?? LIMITS.slice, signal);
  let records = 0;
  const { value, ...rest } = await readSources(
    given,
    async (data, source, faults) => {
      const told = new Set(faults.filter(isLost).map(({ record }) => record));
      const read = await readAtPace(data, source, { base, now, seen, told }, pace);
      records += read.records;
      const found = faults.flatMap((fault) => problemsOf(fault, source));
      return { value: read.mentors, problems: [...found, ...read.problems] };
    },
    [
      'Your list of mentors could not be read.',
      'Mentors of your other lists are shown.',
      'See that the address is right, and that it holds what schema/mentor.json describes.',
    ],
    Infinity,
    parseMentors,
  );
  return { value: value.flat(), ...rest, records };
}

async function readAtPace(
  data: unknown,
  source: string,
  settings: MentorSettings,
  pace: Pace,
): Promise<MentorsRead> {
  const { each, ...read } = eachMentor(data, source, settings, MENTOR_PROBLEMS);
  const mentors: ListedMentor[] = [];
  for (const mentor of each ?? []) {
    if (mentor) mentors.push(mentor);
    if (pace.isDue) await pace.rest();
  }
  return { ...read, mentors: each && mentors };
}

/** A list of mentors as text: CSV or JSON. Rejects with a `LoadError`. */
export async function parseMentors(text: string): Promise<ParsedText> {
  return (MAYBE_CSV.test(text) && (await parseTable(text))) || parseData(text);
}

const MAYBE_CSV = /^[\s\ufeff]*[^\s\ufeff[{<]/;

async function parseTable(text: string): Promise<ParsedText | null> {
  const { readRows } = await import('./mentors-csv.js').catch(notLoaded);
  return readRows(text);
}

async function parseData(text: string): Promise<ParsedText> {
  try {
    return { value: JSON.parse(text) as unknown, faults: [] };
  } catch {
    const { parseJson } = await import('./json.js').catch(notLoaded);
    return salvaged(parseJson(text));
  }
}

function salvaged({ value, faults }: ParsedJson): ParsedText {
  if (value === undefined) throw new LoadError('not-data');
  return { value, faults: faults.map(jsonFault) };
}

const jsonFault = ({ code, record }: JsonFault): TextFault => ({
  code,
  record,
  effect: record === null ? 'changed' : 'lost',
});

function notLoaded(): never {
  throw new LoadError('reader-not-loaded');
}

const isLost = ({ effect }: TextFault): boolean => effect === 'lost';

function problemsOf({ record, code, effect }: TextFault, source: string): readonly Problem[] {
  const problems: Problem[] = [];
  new Spot<MentorCode>(source, problems, MENTOR_PROBLEMS, record).tell(code as MentorCode, effect);
  return problems;
}
