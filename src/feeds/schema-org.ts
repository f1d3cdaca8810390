import type { Group } from '../model/group.js';
import type { Reader } from './reader.js';
import {
  audienceIn,
  contactOf,
  costOf,
  languagesOf,
  minimumAgeOf,
  organisationOf,
} from './schema-org-facts.js';
import { FoundEvent, eventsIn } from './schema-org-nodes.js';
import { whereOf } from './schema-org-place.js';
import { nameIn, wordIn, wordsIn } from './schema-org-values.js';
import { slotsOf } from './schema-org-when.js';
import type { SchemaOrgCode } from './schema-org-wording.js';
import { own, type Fields } from './spot.js';
import { checkObjects, checkTexts, Translation } from './translation.js';
import { isEmpty, isObject } from './values.js';

type To = Translation<SchemaOrgCode>;

/** Events of schema.org as JSON-LD: one, a list, `@graph` or ItemList, and what `parsePage` finds in a web page. */
export const schemaOrg: Reader = {
  format: 'schema-org',
  recognise: eventsIn,
  read(record, index, reading) {
    const to = new Translation<SchemaOrgCode>(reading, index, ORIGINS);
    const found =
      isObject(record) && !(record instanceof FoundEvent) ? (eventsIn(record)?.[0] ?? null) : record;
    if (!(found instanceof FoundEvent)) return to.drop('not-a-record');
    if (found.merged !== null) return to.drop(found.merged, 'merged');
    return groupOf(found, to);
  },
};

/** Where the fields of a plain group come from. */
const ORIGINS = {
  slots: 'eventSchedule',
  'slots.timeZone': 'eventSchedule.scheduleTimezone',
  'slots.minutes': 'duration',
  place: 'location',
  join: 'location',
  'join.url': 'location.url',
  topics: 'keywords',
  languages: 'inLanguage',
  access: 'audience',
  fit: 'offers',
  'fit.minimumAge': 'audience',
  notes: 'description',
  contact: 'organizer',
  organisation: 'organizer',
  'links.page': 'url',
  updated: 'dateModified',
};

const INHERITED = (
  'name description url inLanguage audience keywords isAccessibleForFree organizer location offers typicalAgeRange ' +
  'eventAttendanceMode'
).split(' ');

/** The event with what its series says for it, and what it names by an id in full. */
function wholeOf({ event, series, named }: FoundEvent): Fields {
  const said = Object.entries(event).filter(([, value]) => !isEmpty(value));
  const inherited = INHERITED.filter((key) => series && !isEmpty(own(series, key)));
  return {
    ...Object.fromEntries(inherited.map((key) => [key, series && own(series, key)])),
    ...Object.fromEntries(said),
    ...named,
  };
}

const TEXTS = [
  'startDate',
  'endDate',
  'duration',
  'repeatFrequency',
  'startTime',
  'endTime',
  'scheduleTimezone',
];

function groupOf(found: FoundEvent, to: To): Group | null {
  const event = wholeOf(found);
  const name = wordIn(event, 'name');
  if (name === null) return to.drop('name-missing');
  const status = statusOf(event, to);
  if (status === null) return to.drop('cancelled', 'hidden');
  checkTypes(event, to);
  return to.group({ ...plainOf(event, to), id: idOf(found), name, status });
}

function checkTypes(event: Fields, to: To): void {
  checkTexts(event, TEXTS, (key) => void to.tell(key, 'wrong-type'));
  checkObjects(event, ['eventSchedule'], (key) => void to.tell(key, 'wrong-type'));
  for (const key of ['description', 'url', 'dateModified'])
    if (!isEmpty(own(event, key)) && wordIn(event, key) === null) to.tell(key, 'wrong-type');
}

function plainOf(event: Fields, to: To): object {
  const where = whereOf(event, to);
  const { audience, forWhom } = audienceIn(event);
  return {
    slots: slotsOf(event, to),
    venue: where.venue,
    place: where.place,
    join: where.join,
    topics: wordsIn(event, 'keywords', ['name']),
    languages: languagesOf(event),
    access: { audience, stepFree: where.stepFree },
    fit: { for: forWhom, cost: costOf(event, to), minimumAge: minimumAgeOf(event) },
    notes: { place: where.note, group: wordIn(event, 'description') },
    contact: contactOf(event),
    organisation: organisationOf(event),
    links: { page: wordIn(event, 'url') },
    updated: wordIn(event, 'dateModified'),
  };
}

/** The event's own: an address that several events share tells none of them apart. */
function idOf({ event, ownUrl }: FoundEvent): string | null {
  return wordIn(event, '@id') ?? wordIn(event, 'identifier') ?? (ownUrl ? wordIn(event, 'url') : null);
}

/** Null: it does not take place. */
function statusOf(event: Fields, to: To): Group['status'] | null {
  const status = nameIn(event, 'eventStatus');
  if (status === 'EventCancelled') return null;
  if (status === 'EventPostponed') return 'paused';
  if (status !== null && !TAKES_PLACE.has(status)) to.tell('eventStatus', 'value-unknown');
  return 'active';
}

const TAKES_PLACE = new Set(['EventScheduled', 'EventRescheduled', 'EventMovedOnline']);
