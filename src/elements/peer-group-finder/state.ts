import type { Directory, Source } from '../../model/directory.js';

/** What a finder has to say of its data, besides the list. */
export type FinderState = 'idle' | 'loading' | 'ready' | 'empty' | 'failed';

/**
 * A list that can be shown is shown: only with no groups at all does a failure or a wait take its place.
 * `listed` is how many groups the list would show.
 */
export function stateOf({ sources }: Directory, listed: number): FinderState {
  if (!sources.length) return 'idle';
  if (listed > 0) return 'ready';
  if (sources.some(({ state }) => state === 'loading')) return 'loading';
  return sources.every(({ state }) => state === 'failed') ? 'failed' : 'empty';
}

/** The oldest good read among the sources that could not be renewed (epoch milliseconds); null: all are fresh. */
export function staleSince({ sources }: Directory): number | null {
  const old = sources.filter(isStale).map(({ readAt }) => readAt ?? 0);
  return old.length ? Math.min(...old) : null;
}

/** Whether some source has nothing to show at all. */
export const isPartial = ({ sources }: Directory): boolean =>
  sources.some((source) => source.state === 'failed' && !isStale(source));

const isStale = ({ state, readAt }: Source): boolean => state === 'failed' && readAt !== null;
