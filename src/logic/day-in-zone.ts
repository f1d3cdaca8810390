/** Made once for a zone: to make one takes longer than to ask it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The date that it is in a zone (IANA) at an instant (epoch milliseconds), as YYYY-MM-DD, by Intl alone. Null for a zone
 * that the browser does not know, or an engine that cannot say. Never throws.
 */
export function dayInZone(zone: string, epoch: number): string | null {
  try {
    const format = formats.get(zone) ?? formatOf(zone);
    formats.set(zone, format);
    const [, month, day, year] = /^(\d+)\/(\d+)\/(\d{4})$/.exec(format.format(epoch)) ?? [];
    return month && day && year ? `${year}-${month}-${day}` : null;
  } catch {
    return null;
  }
}

// Read, not shown: one locale, whose digits, order and calendar we know.
const formatOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
