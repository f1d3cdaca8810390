type Node = Readonly<Record<string, unknown>>;

/** Terms with some of them said in other words. Neither is changed. `path` is where it stands, for the console. */
export function overlay<T extends object>(terms: T, other: unknown, path = ''): T {
  if (!isNode(other)) return terms;
  const said = { ...terms } as Record<string, unknown>;
  for (const [key, value] of Object.entries(other)) {
    if (value === undefined) continue;
    const name = path + key;
    const old = Object.hasOwn(said, key) ? said[key] : undefined;
    if (isNode(old) && isNode(value)) said[key] = overlay(old, value, `${name}.`);
    else if (isLike(old, value)) said[key] = value;
    else warn(name);
  }
  return said as T;
}

/** An empty word takes nothing away: what is said in a crisis stays. */
const isLike = (old: unknown, value: unknown): boolean =>
  typeof old === typeof value &&
  !isNode(old) &&
  Array.isArray(old) === Array.isArray(value) &&
  (value !== '' || old === '');

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const warned = new Set<string>();

function warn(name: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  console.warn(`addTerms: "${name}" is no term of that kind, and was left out.`);
}
