import { knownZone } from '../logic/wall-time.js';
import type { Slot, Weekday } from '../model/group.js';
import { minuteOf, timeOf } from './clock-times.js';
import { isEmpty, isObject } from './values.js';
import { day as date, list, shape, wholeNumber, written, type Take, type Told } from './plain-shapes.js';

const start = written((value) => {
  const minute = minuteOf(value);
  return minute === null || minute === 1_440 ? null : timeOf(minute);
}, 'time-unreadable');
const weekday = wholeNumber(1, 7) as Take<Weekday | null>;
const minutes = wholeNumber(1, 1_440);
const zone = written(knownZone, 'zone-unknown');
const rrule = written((value) => (/^FREQ=[\w=;,:+-]+$/.test(value) ? value : null), 'rule-unreadable');
const days = list(date);
const move = shape({ from: date, to: date });
const moves: Take<NonNullable<Slot['moved']>> = (value, field, told) =>
  list(move)(value, field, told).filter((one): one is { from: string; to: string } => !!one.from && !!one.to);

/** Takes a slot; a slot that names no zone has the feed's. Null: it says no time. */
export function slotTaker(feedZone: string | null): Take<Slot | null> {
  return (value, field, told) => {
    if (!isObject(value)) {
      told.tell(field, 'wrong-type');
      return null;
    }
    const time = start(value.start, `${field}.start`, told);
    const dated = datesOf(value, field, told);
    const day = weekday(value.weekday, `${field}.weekday`, told);
    const isSometime = day !== null || dated.rrule !== undefined || dated.dates !== undefined;
    if (time === null || !isSometime) {
      if (time !== null) told.tell(field, 'day-missing');
      else if (isEmpty(value.start)) told.tell(field, 'time-unreadable');
      return null;
    }
    return {
      weekday: day,
      start: time,
      minutes: minutes(value.minutes, `${field}.minutes`, told),
      timeZone: isEmpty(value.timeZone) ? feedZone : zone(value.timeZone, `${field}.timeZone`, told),
      ...dated,
    };
  };
}

type Dated = Pick<Slot, 'rrule' | 'from' | 'until' | 'dates' | 'except' | 'moved'>;

/** What only few slots have: those keys that say something. */
function datesOf(value: Readonly<Record<string, unknown>>, field: string, told: Told): Dated {
  const all = {
    rrule: rrule(value.rrule, `${field}.rrule`, told),
    from: date(value.from, `${field}.from`, told),
    until: date(value.until, `${field}.until`, told),
    dates: days(value.dates, `${field}.dates`, told),
    except: days(value.except, `${field}.except`, told),
    moved: moves(value.moved, `${field}.moved`, told),
  };
  return Object.fromEntries(Object.entries(all).filter(([, said]) => said?.length));
}
