import ICAL from 'ical.js';
import {
  convertIcsCalendar,
  extendByRecurrenceRule,
  getTimezoneObjectOffset,
  type IcsCalendar,
  type IcsDateObject,
} from 'ts-ics';

/** What a calendar program makes of a file: all entries, and when each takes place. */
export interface Reading {
  /** The instants (epoch milliseconds) at which something begins, until a time, in order. */
  starts(until: number): number[];
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly location: string | undefined;
  readonly description: string | undefined;
  /** Milliseconds. */
  readonly length: number;
}

const inOrder = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);

/** ical.js: Thunderbird's. Zones are the file's own, never the browser's. */
export function readWithIcalJs(file: string): Reading {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const event of events) {
    if (event.isRecurrenceException()) masters.find(({ uid }) => uid === event.uid)?.relateException(event);
  }
  return {
    starts: (until) => inOrder(masters.flatMap((event) => startsOf(event, until))),
    entries: events.map(({ uid, summary, location, description, duration }) => {
      const length = duration.toSeconds() * 1000;
      // ical.js gives null for what is not there, whatever its types say
      return { uid, summary, length, location: location || undefined, description: description || undefined };
    }),
  };
}

function startsOf(event: ICAL.Event, until: number): number[] {
  const starts: number[] = [];
  const days = event.iterator();
  for (;;) {
    const day = days.next() as ICAL.Time | undefined;
    if (!day || day.toUnixTime() * 1000 >= until) return starts;
    starts.push(event.getOccurrenceDetails(day).startDate.toUnixTime() * 1000);
  }
}

/** The instant at which clocks show a time (as if in UTC) in the only zone of a file, as ical.js reads it there. */
export function zoneByIcalJs(file: string): (shown: number) => number {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  return (shown) => {
    const time = ICAL.Time.fromJSDate(new Date(shown), true);
    time.zone = zone;
    return time.toUnixTime() * 1000;
  };
}

/** ts-ics. It repeats dates as if in UTC, so it is asked for times on the wall, and then for its offset at each. */
export function readWithTsIcs(file: string): Reading {
  const calendar = convertIcsCalendar(undefined, file);
  const events = calendar.events ?? [];
  const moved = events.flatMap(({ uid, recurrenceId }) =>
    recurrenceId ? [`${uid} ${recurrenceId.value.date.getTime()}`] : [],
  );
  return {
    starts: (until) =>
      inOrder(
        events.flatMap((event) => {
          const left = new Set(event.exceptionDates?.map(({ date }) => date.getTime()));
          const all = repeated(calendar, event, until).filter((start) => start < until && !left.has(start));
          return event.recurrenceRule ? all.filter((start) => !moved.includes(`${event.uid} ${start}`)) : all;
        }),
      ),
    entries: events.map(({ uid, summary, location, description, duration }) => {
      const { hours = 0, minutes = 0 } = duration ?? {};
      return { uid, summary, location, description, length: (hours * 60 + minutes) * 60_000 };
    }),
  };
}

type Event = NonNullable<IcsCalendar['events']>[number];

function repeated(
  { timezones = [] }: IcsCalendar,
  { start, recurrenceRule: rule }: Event,
  until: number,
): number[] {
  if (!rule) return [start.date.getTime()];
  const shown = onWall(start);
  const { until: last, ...endless } = rule;
  const days = extendByRecurrenceRule(endless, { start: shown, end: new Date(until) });
  const zone = start.local?.timezone;
  const starts = days.map((day) => {
    const offset = zone ? getTimezoneObjectOffset(day, zone, timezones)?.milliseconds : 0;
    return day.getTime() - (offset ?? NaN);
  });
  return starts.filter((at) => !last || at <= last.date.getTime());
}

const onWall = ({ date, local }: IcsDateObject): Date => local?.date ?? date;
