import vectors from '../fixtures/time-vectors.json' with { type: 'json' };

/** What clocks show, from an oracle that is no browser: see scripts/time-vectors.mjs. */
export { vectors };

type Change = (typeof vectors.changes)[number];

/** Changes of zone rules that this engine's own data does not have yet, asked of Intl and not of the code under test. */
export const unknownChanges: readonly Change[] = vectors.changes.filter(
  ({ zone, probe, offset }) => offsetByIntl(zone, probe) !== offset,
);

/** Whether this engine has rules for the zone from before that change. */
export const isOutdated = (zone: string, epoch = Infinity): boolean =>
  unknownChanges.some((change) => change.zone === zone && epoch >= change.from);

/** One skipped test for each zone that is left out, so that the report names it. */
export function nameUnknownChanges(): void {
  for (const { zone, release, from } of unknownChanges) {
    const since = new Date(from).toISOString().slice(0, 10);
    it(`SKIPPED: ${zone} from ${since}, for the zone data of this browser is older than tz ${release}`, function () {
      this.skip();
    });
  }
}

/** Minutes ahead of UTC; null: the engine does not know the zone. */
function offsetByIntl(timeZone: string, epoch: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  } catch {
    return null;
  }
}
