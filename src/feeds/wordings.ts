import type { Wording } from './field-problems.js';
import { LOAD_PROBLEMS } from './load-problems.js';
import { MEETING_GUIDE_PROBLEMS } from './meeting-guide-problems.js';
import { PLAIN_PROBLEMS } from './plain-problems.js';

type Table = Readonly<Record<string, Wording>>;

/** What to say of a problem: by its format, or else as of any feed. A file of its own, for only publishers read it. */
export const wordings: { readonly any: Table; readonly of: Readonly<Record<string, Table>> } = {
  any: LOAD_PROBLEMS,
  of: { 'meeting-guide': MEETING_GUIDE_PROBLEMS, 'plain-groups': PLAIN_PROBLEMS },
};
