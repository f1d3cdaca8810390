import type { ListedMentor } from '../../src/model/mentor.js';

/** A mentor of whom nothing is stated but what a test says. */
export function aMentor(stated: Partial<ListedMentor> = {}): ListedMentor {
  return {
    id: 'a',
    name: 'Ana',
    pronouns: null,
    role: null,
    languages: [],
    topics: [],
    story: null,
    formats: [],
    rhythm: null,
    availability: null,
    organisation: { name: 'Harbour Clinic', url: null, contactUrl: null, timeZone: null },
    credentials: [],
    photo: null,
    drawing: null,
    leads: [],
    updated: null,
    consentUntil: '2099-12-31',
    ...stated,
  };
}
