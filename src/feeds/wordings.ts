import { BMLT_PROBLEMS } from './bmlt-wording.js';
import type { Wording } from './field-problems.js';
import { HSDS_PROBLEMS } from './hsds-wording.js';
import { LOAD_PROBLEMS } from './load-problems.js';
import { MEETING_GUIDE_PROBLEMS } from './meeting-guide-problems.js';
import { PLAIN_PROBLEMS } from './plain-problems.js';
import { SCHEMA_ORG_PROBLEMS } from './schema-org-wording.js';
import { SHEET_PROBLEMS } from './sheet-wording.js';

type Table = Readonly<Record<string, Wording>>;

/** What to say of a problem: by its format, or else as of any feed. A file of its own, for only publishers read it. */
export const wordings: { readonly any: Table; readonly of: Readonly<Record<string, Table>> } = {
  any: LOAD_PROBLEMS,
  of: {
    bmlt: BMLT_PROBLEMS,
    'meeting-guide': MEETING_GUIDE_PROBLEMS,
    'plain-groups': PLAIN_PROBLEMS,
    sheet: SHEET_PROBLEMS,
    hsds: HSDS_PROBLEMS,
    'schema-org': SCHEMA_ORG_PROBLEMS,
  },
};
