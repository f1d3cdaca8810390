import { own, type Fields } from './spot.js';
import { textIn } from './translation.js';
import { isObject } from './values.js';

type Rows = readonly Fields[];

/** Tables whose rows belong to a service, a location or a service at one, by the names that objects give them. */
const CHILDREN = [
  'phones',
  'contacts',
  'schedules',
  'languages',
  'addresses',
  'accessibility',
  'cost_options',
  'service_areas',
];

/** Whose a row may be, the most specific first. */
const OWNERS = ['service_at_location', 'service', 'location', 'organization'] as const;

/**
 * The services of flat tables (`services.csv`, `locations.csv` …) as objects that hold what belongs to them; null: these
 * are no such tables. A row belongs to the most specific of those that it names and that is there.
 */
export function joinTables(value: Fields): Rows | null {
  const services = rowsOf(value, 'services');
  if (!services || Object.hasOwn(value, 'name')) return null;
  const places = rowsOf(value, 'service_at_location') ?? rowsOf(value, 'service_at_locations') ?? [];
  const tables = new Tables(value, places);
  return services.some(isService) ? services.map((service) => tables.service(service)) : null;
}

const isService = (row: Fields): boolean => Object.hasOwn(row, 'id') && Object.hasOwn(row, 'name');

function rowsOf(value: Fields, name: string): Rows | null {
  const table = own(value, `${name}.csv`) ?? own(value, name);
  return Array.isArray(table) ? (table as unknown[]).filter(isObject) : null;
}

const idIn = (row: Fields, key: string): string | null => textIn(row, key);

function byId(rows: Rows, key: string): Map<string, Fields[]> {
  const found = new Map<string, Fields[]>();
  for (const row of rows) {
    const id = idIn(row, key);
    if (id === null) continue;
    const list = found.get(id);
    if (list) list.push(row);
    else found.set(id, [row]);
  }
  return found;
}

class Tables {
  readonly #places: Map<string, Fields[]>;
  readonly #locations: Map<string, Fields[]>;
  readonly #organizations: Map<string, Fields[]>;
  readonly #programs: Map<string, Fields[]>;
  readonly #attributes: Map<string, Fields[]>;
  readonly #terms: Map<string, Fields[]>;
  /** What belongs to whom: by `service 1`, then by the name of the table. */
  readonly #owned = new Map<string, Map<string, Fields[]>>();

  constructor(value: Fields, places: Rows) {
    const table = (name: string): Rows => rowsOf(value, name) ?? [];
    this.#places = byId(places, 'service_id');
    this.#locations = byId(table('locations'), 'id');
    this.#organizations = byId(table('organizations'), 'id');
    this.#programs = byId(table('programs'), 'id');
    this.#attributes = byId(table('attributes'), 'link_id');
    this.#terms = byId(table('taxonomy_terms'), 'id');
    const ids = {
      service_at_location: new Set(byId(places, 'id').keys()),
      service: new Set(byId(table('services'), 'id').keys()),
      location: new Set(this.#locations.keys()),
      organization: new Set(this.#organizations.keys()),
    };
    for (const name of CHILDREN) for (const row of table(name)) this.#give(name, row, ids);
  }

  service(row: Fields): Fields {
    const id = idIn(row, 'id') ?? '';
    const organization = this.#one(this.#organizations, row, 'organization_id');
    return {
      ...row,
      ...this.#of('service', id),
      organization: organization && {
        ...organization,
        ...this.#of('organization', idIn(organization, 'id')),
      },
      program: this.#one(this.#programs, row, 'program_id'),
      attributes: (this.#attributes.get(id) ?? []).map((one) => ({
        ...one,
        taxonomy_term: this.#one(this.#terms, one, 'taxonomy_term_id'),
      })),
      service_at_locations: (this.#places.get(id) ?? []).map((place) => this.#place(place)),
    };
  }

  #place(row: Fields): Fields {
    const location = this.#one(this.#locations, row, 'location_id');
    return {
      ...row,
      ...this.#of('service_at_location', idIn(row, 'id')),
      location: location && { ...location, ...this.#of('location', idIn(location, 'id')) },
    };
  }

  #one(rows: ReadonlyMap<string, Rows>, row: Fields, key: string): Fields | null {
    return rows.get(idIn(row, key) ?? '')?.[0] ?? null;
  }

  #of(owner: string, id: string | null): Fields {
    return Object.fromEntries(this.#owned.get(`${owner} ${id ?? ''}`) ?? []);
  }

  #give(name: string, row: Fields, ids: Readonly<Record<string, ReadonlySet<string>>>): void {
    const owner = OWNERS.find((one) => ids[one]?.has(idIn(row, `${one}_id`) ?? ''));
    if (!owner) return;
    const key = `${owner} ${idIn(row, `${owner}_id`) ?? ''}`;
    let owned = this.#owned.get(key);
    if (!owned) this.#owned.set(key, (owned = new Map<string, Fields[]>()));
    const rows = owned.get(name);
    if (rows) rows.push(row);
    else owned.set(name, [row]);
  }
}
