/** What is chosen, facet by facet. Of several choices in one facet one is enough; each facet with a choice has to be met. */
export type ChosenOf<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many each choice would leave, facet by facet. */
export type CountsOf<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Several values in one attribute stand with commas between. */
export const listOf = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

/** The same choices with one more, or one less. */
export function toggled<Facet extends string>(
  chosen: ChosenOf<Facet>,
  facet: Facet,
  value: string,
): ChosenOf<Facet> {
  const values = chosen[facet] ?? [];
  const others = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const all = Object.entries<readonly string[] | undefined>({ ...chosen, [facet]: others });
  return Object.fromEntries(all.filter(([, left]) => left?.length)) as ChosenOf<Facet>;
}

/** Every choice, one by one, in the order of the facets. */
export const choicesOf = <Facet extends string>(
  facets: readonly Facet[],
  chosen: ChosenOf<Facet>,
): readonly (readonly [Facet, string])[] =>
  facets.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value] as const));

/** Nothing chosen is met by all. */
export const meets = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
  !wanted?.length || values.some((value) => wanted.includes(value));

/** One more of that value. */
export const count = (counts: Map<string, number>, value: string): unknown =>
  counts.set(value, (counts.get(value) ?? 0) + 1);

/** The best match first; equal ones keep their order. Thousands have some dozens of scores: those are sorted, not they. */
export function bestFirst<T>(all: readonly T[], scoreOf: (one: T) => number): readonly T[] {
  const byScore = new Map<number, T[]>();
  for (const one of all) {
    const score = scoreOf(one);
    const equals = byScore.get(score);
    if (equals) equals.push(one);
    else byScore.set(score, [one]);
  }
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, equals]) => equals);
}
