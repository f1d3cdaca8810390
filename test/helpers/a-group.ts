import type { Group } from '../../src/model/group.js';

/** A group of which only some things matter. */
export function aGroup(some: Partial<Group> = {}): Group {
  return {
    id: 'hope',
    name: 'Hope',
    kind: 'support-group',
    programme: null,
    topics: [],
    status: 'active',
    slots: [],
    venue: 'none',
    place: null,
    join: null,
    types: [],
    languages: [],
    access: { open: null, audience: [], stepFree: null, captions: null, signLanguage: null },
    fit: {
      for: null,
      cost: { free: null, text: null },
      size: null,
      camera: null,
      speaking: null,
      ledBy: null,
      moderated: null,
      platform: null,
      minimumAge: null,
      registerBy: null,
    },
    notes: { meeting: null, place: null, group: null },
    contact: null,
    organisation: null,
    links: { page: null, edit: null, feedback: null, donate: [] },
    checked: null,
    updated: null,
    source: { src: '/a.json', record: 0 },
    ...some,
  };
}
