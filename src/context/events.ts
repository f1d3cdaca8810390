import type { Problem } from '../model/problem.js';
import type { PeerFindEvent } from './find-event.js';
import { PeerEvent } from './peer-event.js';

export { PeerFindEvent } from './find-event.js';

interface LoadCounts {
  groups: number;
  problems: number;
  sources: number;
  /** Only where mentors were read. */
  mentors?: number;
}

/** `peer-load`: a feed was read. The counts are those of the whole widget, all its feeds together, as they are now. */
export class PeerLoadEvent extends PeerEvent<LoadCounts> {
  constructor(
    readonly groups: number,
    readonly problems: number,
    /** Feeds that have been read. */
    readonly sources: number,
    readonly mentors?: number,
  ) {
    super('peer-load', { groups, ...(mentors === undefined ? {} : { mentors }), problems, sources });
  }
}

/** `peer-error`: a feed was not read. */
export class PeerErrorEvent extends PeerEvent<{ source: string; code: string }> {
  constructor(
    /** The address as the page wrote it; "data" for data that is in the page. */
    readonly source: string,
    /** Stable, kebab-case. */
    readonly code: string,
  ) {
    super('peer-error', { source, code });
  }
}

/** `peer-problem`, for publishers: what a record held that could not be used as it was. */
export class PeerProblemEvent extends PeerEvent<{ problem: Problem }> {
  constructor(readonly problem: Problem) {
    super('peer-problem', { problem });
  }
}

/** `peer-results`: what a visitor changed has settled. Counts only: what was asked for stays in the widget. */
export class PeerResultsEvent extends PeerEvent<{ shown: number; total: number }> {
  constructor(
    readonly shown: number,
    readonly total: number,
  ) {
    super('peer-results', { shown, total });
  }
}

declare global {
  interface HTMLElementEventMap {
    'peer-find': PeerFindEvent;
    'peer-load': PeerLoadEvent;
    'peer-error': PeerErrorEvent;
    'peer-problem': PeerProblemEvent;
    'peer-results': PeerResultsEvent;
  }
}
