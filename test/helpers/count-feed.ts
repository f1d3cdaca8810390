/**
 * What a Meeting Guide feed holds, counted a second time: written from shared/formats.md alone, in its own words, so
 * that a mistake of the reader is not made here again. Imports nothing.
 */
export interface Counted {
  days: number[];
  start: string | null;
  minutes: number | null;
  zone: string | null;
  venue: string;
  where: string | null;
  coordinates: string | null;
  approximate: boolean;
  regions: string;
}

type Row = Record<string, unknown>;

const given = (row: Row, key: string): string => {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
};

export function countRow(row: Row, pageZone: string | null): Counted {
  const start = clock(given(row, 'time'));
  const days = row.day === undefined || start === null ? [] : [row.day].flat().map((day) => Number(day) || 7);
  const address = given(row, 'formatted_address') || partsOf(row);
  const approximate = isApproximate(row, address);
  return {
    days,
    start: days.length ? start : null,
    minutes: days.length ? lengthOf(row, start ?? '') : null,
    zone: days.length ? given(row, 'timezone') || pageZone : null,
    venue: venueOf(row, approximate),
    where: [given(row, 'location'), address].join(' | '),
    coordinates: coordinatesOf(row),
    approximate,
    regions: regionsOf(row).join(' > '),
  };
}

/** The engine's own reading of a time of day. */
function clock(time: string): string | null {
  const date = new Date(`1/1/2000 ${time}`);
  if (!time || Number.isNaN(date.getTime())) return null;
  return date.toTimeString().slice(0, 5);
}

function lengthOf(row: Row, start: string): number | null {
  const end = clock(given(row, 'end_time'));
  if (end === null) return typeof row.duration === 'number' ? row.duration : null;
  const [from, to] = [start, end].map((time) => Date.parse(`2000-01-01T${time}:00Z`) / 60_000) as [
    number,
    number,
  ];
  if (from === to) return null;
  return to > from ? to - from : to + 24 * 60 - from;
}

function partsOf(row: Row): string {
  const last = `${given(row, 'state')} ${given(row, 'postal_code')}`.trim();
  return [given(row, 'address'), given(row, 'city'), last, given(row, 'country')].filter(Boolean).join(', ');
}

function isApproximate(row: Row, address: string): boolean {
  if (row.approximate === 'yes' || row.approximate === true) return true;
  if (row.approximate === 'no' || row.approximate === false) return false;
  return (address.match(/,/g)?.length ?? 0) < 3;
}

const KNOWN =
  /^(?:.+\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|gotomeeting\.com|gotomeet\.me|goto\.com|bluejeans\.com|freeconferencecall\.com|freeconference\.com|meet\.jit\.si|meetings\.dialpad\.com|skype\.com|signal\.group|discord\.gg|zoho\.com|vrchat\.com|horizon\.meta\.com|slurl\.com|maps\.secondlife\.com)$/;

function venueOf(row: Row, approximate: boolean): string {
  const link = given(row, 'conference_url');
  const phone = given(row, 'conference_phone');
  const said = given(row, 'attendance_option');
  const bySaid = {
    in_person: 'in-person',
    online: link || !phone ? 'online' : 'phone',
    hybrid: 'hybrid',
    inactive: 'none',
  };
  if (said) return bySaid[said as keyof typeof bySaid];
  return byRule(row, approximate, link, phone);
}

function byRule(row: Row, approximate: boolean, link: string, phone: string): string {
  const host = link ? new URL(link).hostname : '';
  const online = KNOWN.test(host) || phone.replace(/[^0-9,+#]/g, '').length >= 10;
  const inPerson = !approximate && ![row.types].flat().includes('TC');
  if (online && inPerson) return 'hybrid';
  if (online) return link ? 'online' : 'phone';
  return inPerson ? 'in-person' : 'none';
}

function coordinatesOf(row: Row): string | null {
  const [north, east] = [given(row, 'latitude'), given(row, 'longitude')];
  return north && east ? `${parseFloat(north)} ${parseFloat(east)}` : null;
}

function regionsOf(row: Row): string[] {
  const list = [row.regions].flat().filter(Boolean); // two records have a null in it
  if (list.length > 0) return list.map((name) => String(name).trim());
  const levels = ['region', 'sub_region', 'sub_sub_region'].map((key) => given(row, key)).filter(Boolean);
  return levels.length > 0 ? levels : [given(row, 'city')].filter(Boolean);
}
