/** The keys of a Meeting Guide or TSML record that are read. */
const ROWS = [
  'name slug id types languages archived attendance_option',
  'day time end_time duration timezone',
  'location formatted_address address city state postal_code country',
  'region sub_region sub_sub_region regions latitude longitude coordinates approximate',
  'notes location_notes group_notes',
  'conference_url conference_url_notes conference_phone conference_phone_notes',
  'group district email phone website',
  'contact_1_name contact_1_email contact_1_phone',
  'contact_2_name contact_2_email contact_2_phone',
  'contact_3_name contact_3_email contact_3_phone',
  'entity entity_email entity_phone entity_url entity_website_url',
  'url edit_url feedback_url feedback_emails entity_feedback_emails',
  'venmo square paypal homegroup_online updated updatedAt last_contact',
] as const;

type Words<Text> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

type Field = Words<(typeof ROWS)[number]>;

export const FIELDS = ROWS.flatMap((row) => row.split(' ')) as readonly Field[];

const places = FIELDS.map((field, place): [Field, number] => [field, place]);

/** The place of each field on a sheet. */
export const at = Object.fromEntries(places) as Readonly<Record<Field, number>>;

const placeByName: ReadonlyMap<string, number> = new Map(places);

/**
 * Lays the fields of a record out on a sheet, each at its place. Feeds have hundreds of shapes of records, and engines
 * find a field fast only where they meet few: asking each record for each field would take three times as long.
 */
export function layOut(record: Readonly<Record<string, unknown>>, sheet: unknown[]): void {
  sheet.fill(null);
  for (const key in record) {
    const place = placeByName.get(key);
    if (place !== undefined) sheet[place] = record[key];
  }
}
