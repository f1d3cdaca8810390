import { meetingGuide } from '../../src/feeds/meeting-guide.js';
import type { Feed } from '../../src/model/feed.js';
import type { Group } from '../../src/model/group.js';
import { codes, readWith } from './reading.js';

/** An invented meeting that nothing is wrong with. */
export const MEETING = {
  name: 'Serenity',
  slug: 'serenity',
  day: 1,
  time: '19:00',
  formatted_address: '1 Example Street, Sampleton, EX 00001, USA',
};

/** The meeting with other fields, read alone; `told` are the problems as `field code`. */
export function readMeeting(
  fields: Readonly<Record<string, unknown>>,
  feed: Omit<Feed, 'src'> = {},
  labels: Readonly<Record<string, string>> = {},
): { group: Group; told: string[] } {
  const { groups, problems } = readWith(meetingGuide, [{ ...MEETING, ...fields }], feed, labels);
  return { group: groups[0]!, told: codes(problems) };
}
