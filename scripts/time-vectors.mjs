// Writes test/fixtures/time-vectors.json: what clocks show, told by the zone data in moment-timezone and by nothing that
// a browser knows. Same data, same seed, same file. After an update of moment-timezone: run again, and see CHANGES.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import moment from 'moment-timezone';

const { version } = createRequire(import.meta.url)('moment-timezone/package.json');
const OUT = new URL('../test/fixtures/time-vectors.json', import.meta.url);
const SEED = 20260101;
const MINUTE = 60_000;
const FIRST = Date.UTC(2026, 0, 1);
const END = Date.UTC(2031, 0, 1);
const LOCAL = 'YYYY-MM-DDTHH:mm';

const VISITORS =
  `America/New_York Europe/London Europe/Berlin Asia/Kolkata Australia/Lord_Howe Pacific/Chatham
  Pacific/Kiritimati Pacific/Pago_Pago`.split(/\s+/);

const ZONES = `Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Nairobi America/Adak
  America/Anchorage America/Asuncion America/Bogota America/Chicago America/Denver America/Halifax America/Havana
  America/Los_Angeles America/Mexico_City America/Miquelon America/New_York America/Nuuk America/Phoenix
  America/Port-au-Prince America/Santiago America/Sao_Paulo America/Scoresbysund America/St_Johns America/Tijuana
  America/Vancouver America/Winnipeg Antarctica/Troll Asia/Beirut Asia/Dubai Asia/Jerusalem Asia/Kathmandu Asia/Kolkata
  Asia/Shanghai Asia/Tehran Asia/Tokyo Atlantic/Azores Atlantic/Reykjavik Australia/Adelaide Australia/Eucla
  Australia/Lord_Howe Australia/Perth Australia/Sydney Europe/Athens Europe/Berlin Europe/Chisinau Europe/Dublin
  Europe/Helsinki Europe/Istanbul Europe/Lisbon Europe/London Europe/Moscow Europe/Paris Pacific/Apia Pacific/Auckland
  Pacific/Chatham Pacific/Easter Pacific/Honolulu Pacific/Kiritimati Pacific/Marquesas Pacific/Norfolk
  Pacific/Pago_Pago UTC`.split(/\s+/);

// Zones of the list above whose rules for 2026 to 2030 came with a release after tz 2022e (Debian 12), and names that did.
// `from` is the first instant that may differ by older data; at `probe` the offset does.
const CHANGES = [
  { zone: 'America/Mexico_City', release: '2022f', from: '2026-04-05T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'America/Ciudad_Juarez', release: '2022g', from: '2026-01-01T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'Africa/Cairo', release: '2023b', from: '2026-04-23T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'America/Nuuk', release: '2023b', from: '2026-01-01T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'America/Scoresbysund', release: '2023d', from: '2026-01-01T00:00Z', probe: '2026-02-01T00:00Z' },
  { zone: 'America/Asuncion', release: '2025a', from: '2026-03-22T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'America/Coyhaique', release: '2025b', from: '2026-01-01T00:00Z', probe: '2026-06-01T00:00Z' },
  { zone: 'Europe/Chisinau', release: '2026a', from: '2026-03-28T00:00Z', probe: '2026-03-29T00:30Z' },
  { zone: 'America/Vancouver', release: '2026b', from: '2026-11-01T00:00Z', probe: '2026-12-01T00:00Z' },
  { zone: 'Africa/Casablanca', release: '2026c', from: '2026-09-20T00:00Z', probe: '2026-12-01T00:00Z' },
  { zone: 'America/Winnipeg', release: '2026e', from: '2026-11-01T00:00Z', probe: '2026-12-01T00:00Z' },
  { zone: 'America/Havana', release: '2026f', from: '2026-11-01T00:00Z', probe: '2026-12-01T00:00Z' },
];

let seed = SEED;

/** A whole number from 0 to below `end`, the same in every run (mulberry32). */
function random(end) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
}

/** Instants at which a zone's offset changes, with minutes ahead of UTC before and after. */
function changesOf(zone) {
  const { untils, offsets } = moment.tz.zone(zone);
  return untils
    .map((at, index) => ({ at, before: -offsets[index], after: -offsets[index + 1] }))
    .filter(({ at, before, after }) => at >= FIRST && at < END && before !== after);
}

/** Wall times (as if UTC) worth asking for: in, at the edges of and around each change, and some at random. */
function wallsOf(zone) {
  const changes = changesOf(zone);
  const few =
    changes.length > 4 ? [0, 1].map((first) => changes[first + 2 * random(changes.length / 2 - 1)]) : changes;
  const around = few.flatMap(({ at, before, after }) => {
    const [low, high] = [Math.min(before, after), Math.max(before, after)].map(
      (offset) => at + offset * MINUTE,
    );
    const inside = low + random((high - low) / MINUTE) * MINUTE;
    return [low - MINUTE, low, inside, high - MINUTE, high, inside - 1440 * MINUTE, inside + 1440 * MINUTE];
  });
  const anywhere = Array.from({ length: 2 }, () => FIRST + random((END - FIRST) / MINUTE) * MINUTE);
  return [...around, ...anywhere];
}

/**
 * The instant of a wall time by definition, from the offsets alone: the first at which clocks show it; where none does,
 * what the offset before the gap gives, which is later by the length of the gap.
 */
function instantOf(zone, wall) {
  const { untils, offsets } = moment.tz.zone(zone);
  const candidates = offsets.map((offset) => wall + offset * MINUTE);
  const from = (index) => untils[index - 1] ?? -Infinity;
  const first = candidates.findIndex(
    (epoch, index) => epoch >= from(index) && epoch < (untils[index] ?? Infinity),
  );
  if (first >= 0) return { epoch: candidates[first], shifted: false };
  const gap = candidates.findIndex(
    (epoch, index) => epoch >= untils[index] && candidates[index + 1] < untils[index],
  );
  return { epoch: candidates[gap], shifted: true };
}

const iso = (wall) => new Date(wall).toISOString().slice(0, 16);
const show = (epoch, zone) => moment.tz(epoch, zone).format(LOCAL);

function vector(zone, wall) {
  const local = iso(wall);
  const { epoch, shifted } = instantOf(zone, wall);
  const told = moment.tz(local, zone).valueOf();
  if (told !== epoch)
    throw new Error(`${zone} ${local}: moment says ${iso(told)}Z, the offsets say ${iso(epoch)}Z`);
  const [date, time] = local.split('T');
  return { zone, date, time, epoch, shifted, visitors: VISITORS.map((visitor) => show(epoch, visitor)) };
}

/** A weekly meeting seen at a minute around a change; what is next is found by trying each date. */
function weekly(zone, { at, before, after }) {
  const met = at + Math.min(before, after) * MINUTE + (random(240) - 60) * MINUTE; // on the day of the change
  const minutes = [null, 30, 60, 90, 720, 1440][random(6)];
  const now = at + (random(20 * 1440) - 10 * 1440) * MINUTE;
  const weekday = new Date(met).getUTCDay() || 7;
  const start = iso(met).slice(11);
  const next = nextByTrying(zone, weekday, start, minutes ?? 60, now);
  return { zone, weekday, start, minutes, now, next, wall: show(next, zone) };
}

function nextByTrying(zone, weekday, start, minutes, now) {
  const date = moment.utc(iso(now)).subtract(3, 'days'); // a calendar's date: a zone may skip its evening
  for (;;) {
    const begin = moment.tz(`${date.format('YYYY-MM-DD')}T${start}`, zone).valueOf();
    if (date.isoWeekday() === weekday && begin + minutes * MINUTE > now) return begin;
    date.add(1, 'day');
  }
}

const instant = (text) => Date.parse(text);
const changes = CHANGES.map(({ zone, release, from, probe }) => ({
  zone,
  release,
  from: instant(from),
  probe: instant(probe),
  offset: moment.tz(instant(probe), zone).utcOffset(),
}));
const vectors = ZONES.flatMap((zone) => wallsOf(zone).map((wall) => vector(zone, wall)));
const weeklies = ZONES.flatMap((zone) =>
  changesOf(zone)
    .slice(0, 4)
    .map((change) => weekly(zone, change)),
);

const lines = (rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
writeFileSync(
  OUT,
  `{"release": "${moment.tz.dataVersion}",
"source": "moment-timezone ${version}",
"seed": ${SEED},
"visitors": ${JSON.stringify(VISITORS)},
"changes": ${lines(changes)},
"vectors": ${lines(vectors)},
"weekly": ${lines(weeklies)},
"names": ${JSON.stringify(moment.tz.names())}}
`,
);
console.log(
  `${vectors.length} vectors and ${weeklies.length} weekly meetings in ${ZONES.length} zones, tz ${moment.tz.dataVersion}`,
);
