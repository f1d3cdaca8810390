import { HOUSES, MARKER, MOODS, NOTES, SIDES, SORTS, STREETS, THINGS, TYPES, ZONES } from './invented.mjs';

const SITE = 'https://groups.example.org';

/**
 * Invented groups as the TSML plugin writes them, about 900 bytes each as JSON; the same ones for the same arguments.
 * `zones`: over how many IANA zones they spread, at most 40; 0: no record names one.
 */
export function meetingGuideFeed(count, { zones = 40, seed = 1 } = {}) {
  const draw = drawer(seed);
  return Array.from({ length: count }, (_, index) => record(index, zones, draw));
}

function record(index, zones, draw) {
  const [timezone, city, latitude, longitude] = ZONES[index % (zones || ZONES.length)];
  const title = `${draw.one(MOODS)} ${draw.one(THINGS)} ${draw.one(SORTS)}`;
  const slug = `${slugOf(title)}-${index + 1}`;
  const online = index % 3 === 0;
  return {
    id: 40_000 + index,
    name: `${title} ${MARKER}${index + 1})`,
    slug,
    ...(index % 2 === 0 && { notes: draw.one(NOTES) }),
    updated: `2026-${two(draw.below(10) + 1)}-${two(draw.below(28) + 1)} ${two(draw.below(24))}:${two(draw.below(60))}:00`,
    url: `${SITE}/meetings/${slug}/`,
    ...when(draw),
    ...(zones && { timezone }),
    ...(online && meetingRoom(draw)),
    attendance_option: online ? draw.one(['online', 'hybrid']) : 'in_person',
    types: typesOf(draw),
    ...where(city, latitude, longitude, draw),
    ...sometimes(title, draw),
  };
}

function when(draw) {
  const hour = draw.below(16) + 6;
  const minute = two(draw.one([0, 0, 0, 15, 30, 30]));
  return {
    day: draw.below(7),
    time: `${two(hour)}:${minute}`,
    end_time: `${two(hour + 1)}:${minute}`,
    time_formatted: `${((hour + 11) % 12) + 1}:${minute} ${hour < 12 ? 'am' : 'pm'}`,
  };
}

function meetingRoom(draw) {
  const room = 1e9 + draw.below(9e9);
  return { conference_url: `https://zoom.us/j/${room}`, conference_url_notes: `Meeting ID ${room}` };
}

function where(city, latitude, longitude, draw) {
  const house = `${draw.one(THINGS)} ${draw.one(HOUSES)}`;
  const side = draw.one(SIDES);
  const place = draw.below(5000);
  return {
    location_id: 20_000 + place,
    location: house,
    location_url: `${SITE}/locations/${slugOf(house)}-${place}/`,
    formatted_address: `${draw.below(200) + 1} ${draw.one(STREETS)} Street, ${city}, ${10_000 + draw.below(80_000)}, Example`,
    approximate: 'no',
    latitude: near(latitude, draw),
    longitude: near(longitude, draw),
    region_id: 400 + draw.below(40),
    region: city,
    sub_region: side,
    regions: [city, side],
  };
}

/** Real feeds hold some ten different lists of codes for each hundred records: a few codes are everywhere. */
function typesOf(draw) {
  const often = () => TYPES[draw.below(draw.below(draw.below(TYPES.length) + 1) + 1)];
  const codes = Array.from({ length: draw.below(4) }, often);
  return [draw.one(['O', 'O', 'C']), ...new Set(codes)];
}

/** Fields that some records have: so there are records of many shapes, as in real feeds. */
function sometimes(title, draw) {
  const fields = {
    location_notes: 'Second floor; ask at the desk.',
    group: `${title} Group`,
    district: `District ${draw.below(40) + 1}`,
    edit_url: `${SITE}/wp-admin/post.php?post=${draw.below(90_000)}&action=edit`,
    last_contact: '2026-09-14',
    feedback_url: `${SITE}/feedback/`,
  };
  return Object.fromEntries(Object.entries(fields).filter(() => draw.below(4) === 0));
}

const two = (number) => String(number).padStart(2, '0');
const near = (degrees, draw) => Number((degrees + draw.below(2e6) / 1e7 - 0.1).toFixed(7));
const slugOf = (words) =>
  words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

/** Chance that repeats: mulberry32, by Tommy Ettinger (public domain). */
function drawer(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, one: (list) => list[below(list.length)] };
}
