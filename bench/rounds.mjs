/**
 * Measures things side by side: in each round all of them, each round beginning with another one, so that whatever else
 * the machine does falls on all alike. The first round warms up and is thrown away. Resolves to the values by name; one
 * that fails is told and has none.
 */
export async function sideBySide(rounds, measures) {
  const values = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  let running = Object.entries(measures);
  for (let round = 0; round <= rounds; round++) {
    running = [...running.slice(1), ...running.slice(0, 1)];
    for (const each of [...running]) {
      const [name, measure] = each;
      try {
        const value = await measure();
        if (round > 0) values[name].push(value);
      } catch (error) {
        console.error(`${name}: ${error.message}`);
        running = running.filter((one) => one !== each);
      }
    }
  }
  return values;
}

/** The middle value, or the mean of the two in the middle; NaN where there is none. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of round-by-round ratios. */
export const ratio = (values, base) => median(values.map((value, round) => value / base[round]));
