import { expect } from '@open-wc/testing';
import { countMentors, narrowMentors, profileOf } from '../../src/logic/narrow-mentors.js';
import { Searcher, type Hits } from '../../src/logic/search.js';
import { AVAILABILITIES, MENTOR_FORMATS, type ListedMentor } from '../../src/model/mentor.js';
import {
  EVERYONE,
  MENTOR_FACETS,
  type MentorChosen,
  type MentorFacet,
} from '../../src/model/mentor-query.js';
import { aMentor } from '../helpers/a-mentor.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const TOPICS = ['Anxiety', 'anxiety', 'grief', 'Émile', 'חרדה'];
const TAGS = ['en', 'en-CA', 'pt-BR', 'PT', 'he'];
const OFFICES = ['Harbour Clinic', 'Lantern House', 'בית האור'];

/** A small generator with a seed, so that every run meets the same people. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function somePeople(count: number): ListedMentor[] {
  const roll = dice(11);
  const some = <T>(all: readonly T[]): T[] => all.filter(() => roll(3) === 0);
  return Array.from({ length: count }, (_, i) =>
    aMentor({
      id: `m${i}`,
      name: `Mentor ${roll(40)}`,
      topics: some(TOPICS),
      languages: some(TAGS),
      formats: some(MENTOR_FORMATS),
      availability: roll(6) ? AVAILABILITIES[roll(4)]! : null,
      updated: roll(4) ? (roll(2) ? '2026-11-20' : '2026-01-01') : null,
      organisation: { name: OFFICES[roll(3)]!, url: null, contactUrl: null, timeZone: null },
    }),
  );
}

/** The same by other means: whether somebody is such a one, asked one by one, in words of its own. */
const IS: Record<MentorFacet, (mentor: ListedMentor, value: string) => boolean> = {
  topic: ({ topics }, value) =>
    topics.some((topic) => topic.localeCompare(value, 'en', { sensitivity: 'accent' }) === 0),
  language: ({ languages }, value) => languages.some((tag) => new Intl.Locale(tag).language === value),
  format: ({ formats }, value) => (formats as readonly string[]).includes(value),
  availability: ({ availability, updated }, value) => {
    const isOld = updated === null || (NOW - Date.parse(updated)) / 86_400_000 > 61;
    return isOld || !availability ? value === 'ask' : availability === value;
  },
  organisation: ({ organisation }, value) => organisation.name === value,
};

const fits = (mentor: ListedMentor, chosen: MentorChosen): boolean =>
  Object.entries(chosen).every(([facet, values]) =>
    values.some((value) => IS[facet as MentorFacet](mentor, value)),
  );

const VALUES: Record<MentorFacet, readonly string[]> = {
  topic: ['anxiety', 'grief', 'émile', 'חרדה', 'nothing'],
  language: ['en', 'pt', 'he', 'fr'],
  format: MENTOR_FORMATS,
  availability: [...AVAILABILITIES, 'ask'],
  organisation: OFFICES,
};

const CHOSEN: MentorChosen[] = [
  {},
  { topic: ['anxiety'] },
  { language: ['pt'], format: ['video', 'phone'] },
  { availability: ['ask'] },
  { availability: ['open', 'waiting-list'], topic: ['grief', 'חרדה'], language: ['en'] },
  { organisation: ['Lantern House'], format: ['in-person'], availability: ['full'] },
  { topic: ['nothing'] },
];

describe('Narrowing a list of mentors', () => {
  const people = somePeople(300);
  const profiles = people.map((mentor) => profileOf(mentor, NOW));
  const searcher = new Searcher<ListedMentor>(({ topics }) => topics);
  const names = (left: readonly { mentor: ListedMentor }[]): string[] => left.map(({ mentor }) => mentor.id);

  for (const words of ['', 'mentor 7']) {
    const hits: Hits<ListedMentor> | null = words ? searcher.search(people, words) : null;
    const isHit = (mentor: ListedMentor): boolean =>
      !hits || mentor.name.startsWith('Mentor 7') || hits.scores.has(mentor);

    for (const chosen of CHOSEN) {
      const query = { words, chosen };
      const what = `${JSON.stringify(chosen)}${words && ` and "${words}"`}`;

      it(`leaves who fits, and nobody else: ${what}`, () => {
        const left = names(narrowMentors(profiles, query, hits));
        const expected = people.filter((mentor) => isHit(mentor) && fits(mentor, chosen)).map(({ id }) => id);
        expect([...left].sort()).to.deep.equal(expected.sort());
      });

      it(`promises beside each choice just what is there: ${what}`, () => {
        const counts = countMentors(profiles, query, hits);
        for (const facet of MENTOR_FACETS) {
          for (const value of VALUES[facet]) {
            const other = { ...chosen, [facet]: [value] };
            const size = people.filter((mentor) => isHit(mentor) && fits(mentor, other)).length;
            expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).to.equal(size);
          }
          const unknown = [...counts[facet].keys()].filter((value) => !VALUES[facet].includes(value));
          expect(unknown, facet).to.deep.equal([]);
        }
      });
    }
  }

  it('keeps the order given', () => {
    const turned = profiles.toReversed();
    expect(names(narrowMentors(turned, EVERYONE, null))).to.deep.equal(names(turned));
  });

  it('puts the best match first where words are searched, and equal ones in the order given', () => {
    const three = [
      aMentor({ id: 'a', topics: ['harbour'] }),
      aMentor({ id: 'b', name: 'Harbour' }),
      aMentor({ id: 'c', topics: ['harbour'] }),
    ];
    const query = { words: 'harbour', chosen: {} };
    const of = (mentors: ListedMentor[]): string[] => {
      const hits = new Searcher<ListedMentor>(({ topics }) => topics).search(mentors, query.words);
      return names(
        narrowMentors(
          mentors.map((mentor) => profileOf(mentor, NOW)),
          query,
          hits,
        ),
      );
    };
    expect(of(three)).to.deep.equal(['b', 'a', 'c']);
    expect(of(three.toReversed())).to.deep.equal(['b', 'c', 'a']);
  });
});
