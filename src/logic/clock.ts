/** The one place that reads the clock: everything else takes the time as an argument (epoch milliseconds). */
export const readClock = (): number => Date.now();

/** The visitor's zone (IANA), as the browser tells it; UTC where the browser does not know. */
export function readZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && timeZone !== 'Etc/Unknown' ? timeZone : 'UTC';
}
