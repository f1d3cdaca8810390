import { isObject } from './values.js';

/** The meetings of a BMLT answer, bare or with their formats; null: it is none. Looks at shape only. */
export function meetingsIn(value: unknown): readonly unknown[] | null {
  const meetings: unknown = isObject(value) ? value.meetings : value;
  if (!Array.isArray(meetings)) return null;
  if (isObject(value) && meetings.length === 0) return Array.isArray(value.formats) ? meetings : null;
  return meetings.slice(0, 20).some(isMeeting) ? meetings : null;
}

const OF_BMLT = [
  'id_bigint',
  'weekday_tinyint',
  'service_body_bigint',
  'root_server_uri',
  'format_shared_id_list',
];
const TO_SHOW = ['meeting_name', 'weekday_tinyint', 'start_time'];

/** Some answers carry ids and coordinates only, and show nothing. */
const isMeeting = (record: unknown): boolean =>
  isObject(record) && [OF_BMLT, TO_SHOW].every((keys) => keys.some((key) => Object.hasOwn(record, key)));
