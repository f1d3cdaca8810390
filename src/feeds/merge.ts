import type { Group } from '../model/group.js';
import type { Loaded } from './load.js';
import type { LoadProblemCode } from './load-problems.js';
import type { ReportedProblem } from './reader.js';
import type { ToldProblem } from './wording.js';

interface Merged {
  readonly groups: readonly Group[];
  readonly problems: readonly ToldProblem[];
}

/**
 * All groups of all feeds in their order, each with an id of its own: a repeated one becomes `id-2`, `id-3` …, and an id
 * that a feed gave is never taken from the group that had it first. A group that is there twice, alike in name, times,
 * place and links, is listed once.
 *
 * Problems are those of the feeds, then what was found here: `duplicate` (merged), and `id-repeated` (changed) where one
 * feed gave an id to two groups. That two feeds use the same id is nobody's fault and is not told.
 */
export function mergeFeeds(loaded: readonly Loaded[]): Merged {
  const all = loaded.flatMap((feed) => feed.groups);
  const problems = loaded.flatMap((feed) => feed.problems);
  const areUnique = new Set(all.map(({ id }) => id)).size === all.length;
  return areUnique ? { groups: all, problems } : untangle(all, problems);
}

function untangle(all: readonly Group[], problems: ToldProblem[]): Merged {
  const groups: Group[] = [];
  const ids = new Ids(all);
  for (const group of all) {
    const tell = (problem: Omit<ReportedProblem, 'record'> & { code: LoadProblemCode }): void =>
      void problems.push({ source: group.source.src, format: null, record: group.source.record, ...problem });
    if (ids.holder(group.id) === group) groups.push(group);
    else if (ids.isKnown(group)) tell({ field: null, code: 'duplicate', effect: 'merged' });
    else {
      groups.push(ids.rename(group));
      if (ids.isRepeated(group)) tell({ field: 'slug', code: 'id-repeated', effect: 'changed' });
    }
  }
  return { groups, problems };
}

/** Who has which id. Groups are compared only where ids meet, and then by a key: ten thousand alike take no longer. */
class Ids {
  readonly #holders = new Map<string, Group>();
  readonly #next = new Map<string, number>();
  readonly #keys = new Set<string>();

  constructor(groups: readonly Group[]) {
    for (const group of groups) if (!this.#holders.has(group.id)) this.#holders.set(group.id, group);
  }

  /** The first group with this id. */
  holder(id: string): Group | undefined {
    return this.#holders.get(id);
  }

  /** Whether this very group was there before. */
  isKnown(group: Group): boolean {
    const holder = this.holder(group.id);
    if (holder && !this.#next.has(group.id)) {
      this.#next.set(group.id, 2);
      this.#wasThere(keyOf(holder));
      this.#wasThere(keyInFeed(holder));
    }
    return this.#wasThere(keyOf(group));
  }

  /** Whether its own feed gave the id before. */
  isRepeated(group: Group): boolean {
    return this.#wasThere(keyInFeed(group));
  }

  rename(group: Group): Group {
    let n = this.#next.get(group.id) ?? 2;
    while (this.#holders.has(`${group.id}-${n}`)) n++;
    this.#next.set(group.id, n + 1);
    const renamed = { ...group, id: `${group.id}-${n}` };
    this.#holders.set(renamed.id, renamed);
    return renamed;
  }

  #wasThere(key: string): boolean {
    const { size } = this.#keys;
    return this.#keys.add(key).size === size;
  }
}

const keyOf = ({ id, name, programme, slots, place, join }: Group): string =>
  JSON.stringify([id, name, programme, slots, place, join]);

const keyInFeed = ({ id, source }: Group): string => JSON.stringify([id, source.src]);
