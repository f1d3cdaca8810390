import type { AppliedOverride, ListedHelpline } from '../model/helpline.js';

/**
 * The lines of a country as an organisation wants them: each replaced where it stands by one of the same id, what is to
 * be removed gone, new ones before all others, and then those of `order` first. Ids that no line has do nothing.
 */
export function overrideHelp(
  lines: readonly ListedHelpline[],
  override: AppliedOverride | null,
): readonly ListedHelpline[] {
  if (!override) return lines;
  const own = new Map(override.lines.map((line) => [line.id, line]));
  const replaced = lines.map((line) => own.get(line.id) ?? line);
  const added = override.lines.filter(({ id }) => !has(lines, id));
  const kept = [...added, ...replaced].filter(({ id }) => !override.remove.includes(id));
  const first = [...new Set(override.order)].flatMap((id) => kept.filter((line) => line.id === id));
  return [...first, ...kept.filter((line) => !first.includes(line))];
}

/** Ids to remove or to put first that no line has, each once: slips of the pen, to be told to the publisher. */
export function unknownIds(
  lines: readonly ListedHelpline[],
  { lines: own, remove, order }: AppliedOverride,
): readonly string[] {
  const ids = new Set([...remove, ...order]);
  return [...ids].filter((id) => !has(lines, id) && !has(own, id));
}

const has = (lines: readonly ListedHelpline[], wanted: string): boolean =>
  lines.some(({ id }) => id === wanted);
