import type { ListedHelpline } from '../model/helpline.js';
import { first, inLanguage } from './choose-helpline.js';

/** What somebody in a crisis may need, the most common first. */
export const TOPICS = ['crisis', 'suicide', 'mental-health', 'substance-use'];

/** Primary before support, high before medium confidence, the page's language first, then the topics as asked for. */
export function inOrder(
  lines: readonly ListedHelpline[],
  lang: string,
  topics: readonly string[],
): readonly ListedHelpline[] {
  const rank = ({ role, confidence }: ListedHelpline): number =>
    (role === 'primary' ? 0 : 2) + (confidence === 'high' ? 0 : 1);
  const nth = (line: ListedHelpline): number => {
    const found = topics.findIndex((topic) => line.topics.includes(topic));
    return found < 0 ? topics.length : found;
  };
  const byTopic = inLanguage(
    [...lines].sort((a, b) => nth(a) - nth(b)),
    lang,
  );
  return [...byTopic].sort((a, b) => rank(a) - rank(b));
}

/**
 * Which lines stand open, and which behind them. Open: all primary lines of the topics. Where no primary line has one of
 * the topics, all primary ones stay open, and what has the topics joins them: a line for a crisis is never folded away.
 * A line without topics is the organisation's own, and open.
 */
export function unfold(
  lines: readonly ListedHelpline[],
  topics: readonly string[],
): { readonly open: readonly ListedHelpline[]; readonly more: readonly ListedHelpline[] } {
  const has = (line: ListedHelpline): boolean =>
    !line.topics.length || topics.some((topic) => line.topics.includes(topic));
  const primaries = lines.filter(({ role }) => role === 'primary');
  const ours = primaries.filter((line) => line.topics.length);
  const enough = !ours.length || ours.some(has);
  const open = lines.filter((line) =>
    line.role === 'primary' ? has(line) || !enough : has(line) && !enough,
  );
  return {
    open,
    more: first(
      lines.filter((line) => !open.includes(line)),
      has,
    ),
  };
}
