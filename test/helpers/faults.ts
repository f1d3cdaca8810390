/** A key that no other test uses, for the fault server's counters. */
export const key = (): string => crypto.randomUUID();

/** How many requests `flaky` and `retry-after` have had for a key. */
export const tries = async (key: string): Promise<unknown> => (await fetch(`/fault/tries?key=${key}`)).json();

/** The code that a promise rejects with; "none" where it does not, or where that is no error of ours. */
export const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (reason: unknown) => (reason as { code?: unknown }).code ?? 'none',
  );
