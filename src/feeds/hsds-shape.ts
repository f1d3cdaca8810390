import { joinTables } from './hsds-tables.js';
import { own, type Fields } from './spot.js';
import { isObject } from './values.js';

/** A record of this format: one service at one location, or at none that is named. */
export class ServiceAt {
  constructor(
    /** Without its list of locations: ten thousand of them would each carry all. */
    readonly service: Fields,
    readonly at: Fields | null,
  ) {}
}

/** Of a service, and of nothing else that feeds hold. */
const MARKS = (
  'service_at_locations service_areas cost_options fees_description eligibility_description application_process ' +
  'interpretation_services assured_date assurer_email accreditations organization_id program_id schedules ' +
  'regular_schedules'
).split(' ');
const OF_OTHERS = ['slots', 'kind', 'venue', '@type', 'slug', 'day', 'weekday_tinyint'];
const PAGE = ['total_items', 'total_pages', 'page_number', 'first_page', 'last_page'];

const has = (value: Fields, key: string): boolean => Object.hasOwn(value, key);

/** The records of a page, a list, tables, or one service, organisation or service at a location; null: none of these. */
export function hsdsRecords(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return (value as unknown[]).slice(0, 20).some(isEntry) ? spread(value) : null;
  if (!isObject(value)) return null;
  const contents = own(value, 'contents');
  if (Array.isArray(contents)) return recordsOfPage(value, contents);
  if (isEntry(value)) return spread([value]);
  const joined = joinTables(value);
  return joined && spread(joined);
}

/** Entries of a page may be short: the page itself tells what they are. */
function recordsOfPage(page: Fields, contents: readonly unknown[]): readonly unknown[] | null {
  const isPage = PAGE.filter((key) => has(page, key)).length > 1;
  const first = contents.slice(0, 20);
  const isOurs = first.some(isEntry) || (isPage && (!first.length || first.some(isShort)));
  return isOurs ? spread(contents) : null;
}

const isShort = (entry: unknown): boolean =>
  isObject(entry) && has(entry, 'id') && has(entry, 'name') && !OF_OTHERS.some((key) => has(entry, key));

const isEntry = (entry: unknown): boolean =>
  isObject(entry) &&
  !OF_OTHERS.some((key) => has(entry, key)) &&
  (isOrganisation(entry) || isAtLocation(entry) || isService(entry));

const isService = (entry: Fields): boolean =>
  has(entry, 'name') &&
  (MARKS.some((key) => has(entry, key)) ||
    (has(entry, 'id') && has(entry, 'status') && isObject(own(entry, 'organization'))));

const isOrganisation = (entry: Fields): boolean =>
  has(entry, 'id') && has(entry, 'name') && Array.isArray(own(entry, 'services'));

const isAtLocation = (entry: Fields): boolean =>
  isObject(own(entry, 'service')) && (isObject(own(entry, 'location')) || has(entry, 'id'));

const spread = (entries: readonly unknown[]): readonly unknown[] =>
  entries.flatMap((entry) => (isObject(entry) ? recordsOf(entry) : [entry]));

/** The records that an entry of a list holds. What is no entry is left to the reader, which tells what became of it. */
export function recordsOf(entry: Fields): readonly unknown[] {
  if (isAtLocation(entry)) return ofAtLocation(entry);
  if (isOrganisation(entry)) return ofOrganisation(entry);
  return ofService(entry);
}

function ofAtLocation(entry: Fields): readonly unknown[] {
  const service = own(entry, 'service') as Fields;
  return [new ServiceAt(without(service, 'service_at_locations'), without(entry, 'service'))];
}

function ofOrganisation(entry: Fields): readonly unknown[] {
  // Its other lists say nothing of a service, and each would carry them.
  const organization = without(without(entry, 'services'), 'locations');
  return (own(entry, 'services') as readonly unknown[]).flatMap((service) =>
    isObject(service) ? ofService({ organization, ...service }) : [service],
  );
}

function ofService(service: Fields): readonly unknown[] {
  const listed = own(service, 'service_at_locations');
  if (!Array.isArray(listed)) return [new ServiceAt(service, null)];
  const bare = without(service, 'service_at_locations');
  if (!listed.length) return [new ServiceAt(bare, null)];
  return (listed as unknown[]).map((place) => (isObject(place) ? new ServiceAt(bare, place) : place));
}

const without = (fields: Fields, left: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== left));
