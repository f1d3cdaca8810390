import type { ListedMentor, Standing } from '../model/mentor.js';
import { MENTOR_FACETS, type MentorFacet, type MentorQuery } from '../model/mentor-query.js';
import { bestFirst, count, meets, type CountsOf } from './choices.js';
import { languageKey, topicKey } from './mentor-keys.js';
import { standingOf } from './mentor-standing.js';
import type { Hits } from './search.js';

/** A mentor as they stand at one moment, with what they are in each facet; none where it is not stated. */
export interface Profile {
  readonly mentor: ListedMentor;
  readonly standing: Standing;
  readonly values: Readonly<Record<MentorFacet, readonly string[]>>;
}

/** `now` in epoch milliseconds. */
export function profileOf(mentor: ListedMentor, now: number): Profile {
  const standing = standingOf(mentor, now);
  return {
    mentor,
    standing,
    values: {
      topic: unique(mentor.topics.map(topicKey)),
      language: unique(mentor.languages.map(languageKey)),
      format: mentor.formats,
      availability: [standing],
      organisation: [mentor.organisation.name],
    },
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

type MentorHits = Hits<ListedMentor> | null;

/** Who is left, in the order given; where words are searched, the best match first. */
export function narrowMentors(
  profiles: readonly Profile[],
  { chosen }: MentorQuery,
  hits: MentorHits,
): readonly Profile[] {
  const left = profiles.filter(
    ({ mentor, values }) =>
      isHit(mentor, hits) && MENTOR_FACETS.every((facet) => meets(values[facet], chosen[facet])),
  );
  return hits ? bestFirst(left, ({ mentor }) => hits.scores.get(mentor) ?? 0) : left;
}

/** How many mentors each choice would give beside the words and the choices in other facets. */
export function countMentors(
  profiles: readonly Profile[],
  { chosen }: MentorQuery,
  hits: MentorHits,
): CountsOf<MentorFacet> {
  const counts = {
    topic: new Map<string, number>(),
    language: new Map<string, number>(),
    format: new Map<string, number>(),
    availability: new Map<string, number>(),
    organisation: new Map<string, number>(),
  };
  for (const { mentor, values } of profiles) {
    if (!isHit(mentor, hits)) continue;
    const missed = MENTOR_FACETS.filter((facet) => !meets(values[facet], chosen[facet]));
    if (missed.length > 1) continue;
    for (const facet of missed.length ? missed : MENTOR_FACETS)
      values[facet].forEach((value) => count(counts[facet], value));
  }
  return counts;
}

const isHit = (mentor: ListedMentor, hits: MentorHits): boolean => !hits || hits.scores.has(mentor);
