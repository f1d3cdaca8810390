import type { nothing, TemplateResult } from 'lit';
import type { Directory } from '../../model/directory.js';
import { caveatsOf } from '../../parts/states.js';
import type { Terms } from '../../text/en.js';
import type { Format } from '../../text/format.js';
import { isPartial, staleSince } from './state.js';

/** How the finder speaks of itself, and how somebody tries again. */
export interface MessageView {
  readonly terms: Terms;
  readonly format: Format;
  readonly retry: () => void;
}

/** Above a list that is not the whole truth: some of it is missing, or old. */
export function caveats(
  directory: Directory,
  now: number,
  { terms: { finder }, format, retry }: MessageView,
): TemplateResult | typeof nothing {
  const since = staleSince(directory);
  const words = [
    since !== null && finder.stale(format.ago(now - since)),
    isPartial(directory) && finder.partly,
    directory.problems.some(({ code }) => code === 'too-many-records') && finder.cut,
  ].filter((each) => each !== false);
  return caveatsOf(words, finder, retry);
}
