import { openAt, readHours, weekOf, type Moment, type Opening } from '../logic/opening-hours.js';
import { wallClock } from '../logic/wall-clock.js';
import type { Weekday } from '../model/group.js';
import type { Hours } from '../model/helpline.js';
import type { HoursTerms } from '../text/en-hours.js';
import { formatOf, zoneCity, type Format } from '../text/format.js';

/** In which words. */
interface HoursSaid {
  readonly terms: HoursTerms;
  /** The page's language (BCP 47). */
  readonly lang: string;
}

/** And when and where it is read. */
interface HoursAsked extends HoursSaid {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The visitor's zone (IANA). */
  readonly zone: string;
}

interface HoursView extends HoursAsked {
  readonly format: Format;
}

/** Whether it is open now, and the hours of the week; as written where we cannot read it. */
export function hoursWords({ text, timeZone }: Hours, asked: HoursAsked): readonly string[] {
  const openings = readHours(text);
  if (!openings) return [text];
  const view = { ...asked, format: formatOf(asked.terms, asked.lang) };
  const clock = timeZone ? wallClock(timeZone, view.now) : null;
  const week = weekWords(openings, view) + elsewhere(timeZone, view);
  return clock ? [stateWords(openAt(openings, clock), view), week].filter(Boolean) : [week];
}

/** The hours of a week and whose clock it is, never whether it is open now: for a page that stands for years. */
export function lastingHours({ text, timeZone }: Hours, { terms, lang }: HoursSaid): readonly string[] {
  const openings = readHours(text);
  if (!openings) return [text];
  const city = timeZone ? ` (${terms.hours.clockOf(zoneCity(timeZone))})` : '';
  return [weekWords(openings, { terms, format: formatOf(terms, lang) }) + city];
}

type WeekView = Pick<HoursView, 'terms' | 'format'>;

function weekWords(openings: readonly Opening[], view: WeekView): string {
  const { terms, format } = view;
  return weekOf(openings)
    .filter(({ times }) => times.length)
    .map(({ days, times }) => {
      const spans = times.map(({ opens, closes }) =>
        terms.hours.span(timeOf(opens, view), timeOf(closes, view)),
      );
      return terms.hours.on(daysWords(days, view), format.list(spans));
    })
    .join('; ');
}

function stateWords(state: ReturnType<typeof openAt>, view: HoursView): string {
  const { hours } = view.terms;
  const when = (moment: Moment): string =>
    moment.daysAhead
      ? hours.onDay(view.format.weekday(moment.weekday), timeOf(moment.minute, view))
      : timeOf(moment.minute, view);
  if (state.open) return state.until ? hours.openUntil(timeOf(state.until.minute, view)) : hours.open;
  return state.from ? hours.closedUntil(when(state.from)) : hours.closed;
}

const timeOf = (minute: number, { format }: WeekView): string => format.time(minute % 1440);

/** "Mon to Fri", "Sat and Sun", "Every day". */
function daysWords(days: readonly Weekday[], { terms, format }: WeekView): string {
  const names = days.map((day) => format.weekday(day, 'short'));
  if (days.length === 7) return terms.hours.daily;
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return days.length > 2 ? terms.hours.days(first, last) : format.list(names);
}

/** Whose clock it is, where the visitor's shows something else. */
function elsewhere(timeZone: string | null, { terms, now, zone }: HoursView): string {
  const [there, here] = [timeZone && wallClock(timeZone, now), wallClock(zone, now)];
  const same = there && here && there.weekday === here.weekday && there.minute === here.minute;
  return timeZone && !same ? ` (${terms.hours.clockOf(zoneCity(timeZone))})` : '';
}
