import { wholeHelpOf } from '../../data/helplines-more.js';
import { inOrder, TOPICS, unfold } from '../../logic/arrange-helplines.js';
import { overrideHelp } from '../../logic/override-help.js';
import type { AppliedOverride } from '../../model/helpline.js';
import type { Lines } from './view.js';

/** All lines of a country, the organisation's word over them, in the order in which to show them. Loaded on demand. */
export function allLinesOf(
  country: string,
  theirs: AppliedOverride | null,
  lang: string,
  asked: readonly string[],
): Lines {
  const help = wholeHelpOf(country);
  const topics = asked.length ? asked : TOPICS;
  return { help, ...unfold(overrideHelp(inOrder(help?.lines ?? [], lang, topics), theirs), topics) };
}
