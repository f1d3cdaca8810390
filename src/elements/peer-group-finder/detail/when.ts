import { html } from 'lit';
import { dayOf, weekdayOf } from '../../../logic/civil.js';
import { readRule, type Rule } from '../../../logic/recurrence.js';
import { nextOccurrence, occurrencesBetween } from '../../../logic/schedule.js';
import { sameOffset, wallOf } from '../../../logic/wall-time.js';
import type { Group, Slot, Weekday } from '../../../model/group.js';
import type { Day, Occurrence } from '../../../model/occurrence.js';
import { zoneCity } from '../../../text/format.js';
import { longDate } from './dates.js';
import { piece, type DetailView } from './view.js';

/** Dates that are named where no rule can be said in words. */
const NAMED = 3;

/** When a group meets: all its times, the next one with the visitor's own time, and what is unusual. */
export function whenPiece(view: DetailView): unknown {
  const { group, level, words } = view;
  return piece(level, words.when.heading, [
    ...timesOf(view).map((line) => html`<p class="strong">${line}</p>`),
    ...(group.slots.length ? remarksOf(view) : [someTime(view)]).map((line) => html`<p>${line}</p>`),
  ]);
}

function someTime({ group, terms: { when } }: DetailView): string {
  if (group.status !== 'active') return when.paused;
  return group.kind === 'online-community' ? when.anyTime : when.byArrangement;
}

/** One line for each time of day: "Every Tuesday, 7:00 PM to 8:30 PM, Toronto time". */
export function timesOf(view: DetailView): string[] {
  return alike(view.group.slots).map((slots) => timeLine(slots, view));
}

/** Weekly slots that differ in their weekday only are said together. */
function alike(slots: readonly Slot[]): Slot[][] {
  const sets = new Map<string, Slot[]>();
  for (const slot of slots) {
    const plain = slot.rrule === undefined && !slot.dates && slot.weekday !== null;
    const key = JSON.stringify({ ...slot, weekday: plain || slot.weekday });
    const known = sets.get(key);
    if (known) known.push(slot);
    else sets.set(key, [slot]);
  }
  return [...sets.values()];
}

function timeLine(slots: readonly Slot[], view: DetailView): string {
  const { group, words, terms } = view;
  const [slot] = slots;
  if (!slot) return '';
  const zone = slot.timeZone === null ? terms.when.zoneNotGiven : words.when.zone(zoneCity(slot.timeZone));
  // In a room there is no doubt whose time it is.
  const parts = [daysOf(slots, slot, view), hoursOf(slot, view), isInRoom(group) ? '' : zone];
  return words.when.line(parts.filter(Boolean));
}

const isInRoom = ({ venue }: Group): boolean => venue === 'in-person' || venue === 'none';

function hoursOf({ start, minutes }: Slot, { format, words }: DetailView): string {
  const from = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  if (!minutes) return format.time(from);
  return words.when.fromTo(format.time(from), format.time((from + minutes) % 1440));
}

function daysOf(slots: readonly Slot[], slot: Slot, view: DetailView): string {
  if (slot.rrule !== undefined) return ruleWords(readRule(slot.rrule), view) ?? datesOf(slot, view);
  if (slot.weekday === null || slot.dates) return datesOf(slot, view);
  return weeklyWords(
    slots.flatMap(({ weekday }) => weekday ?? []),
    view,
  );
}

function weeklyWords(weekdays: readonly Weekday[], { words, format }: DetailView): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 7) return words.when.everyDay;
  return words.when.weekly(format.list(days.map((day) => format.weekday(day))));
}

/** Null: the rule is not one that people say in a few words. */
function ruleWords(rule: Rule | null, view: DetailView): string | null {
  if (!rule || rule.positions.length || rule.monthDays.length) return null;
  const { frequency, interval, weekdays } = rule;
  if (frequency === 'DAILY') return interval === 1 && !weekdays.length ? view.words.when.everyDay : null;
  if (!weekdays.length) return null;
  if (frequency === 'MONTHLY') return monthlyWords(rule, view);
  const days = weekdays.map(({ weekday }) => weekday);
  if (interval === 1) return weeklyWords(days, view);
  return view.words.when.weeks(interval, view.format.list(days.map((day) => view.format.weekday(day))));
}

function monthlyWords({ interval, weekdays }: Rule, { words, format }: DetailView): string | null {
  const [first] = weekdays;
  const nths = weekdays.map(({ nth }) => words.when.nth[nth] ?? '');
  if (!first || interval !== 1 || nths.includes('')) return null;
  if (weekdays.some(({ weekday }) => weekday !== first.weekday)) return null;
  return words.when.monthly(format.list(nths), format.weekday(first.weekday));
}

function datesOf(slot: Slot, { words, format, viewpoint }: DetailView): string {
  const days: Day[] = [];
  for (const { wall } of occurrencesBetween(slot, viewpoint.now, Infinity, viewpoint.zone)) {
    if (days.push(wall.day) > NAMED) break;
  }
  if (!days.length) return '';
  const named = format.list(days.slice(0, NAMED).map((day) => format.date(day)));
  return days.length > NAMED ? words.when.nextDates(named) : words.when.dates(named);
}

function remarksOf(view: DetailView): string[] {
  const { group, viewpoint, words } = view;
  const next = group.status === 'active' ? nextOccurrence(group.slots, viewpoint.now, viewpoint.zone) : null;
  const limits = group.slots.flatMap((slot) => limitsOf(slot, view));
  return [
    ...(group.status === 'active' ? [] : [view.terms.when.paused]),
    ...(next ? nextLines(next, view) : []),
    ...new Set(limits),
    ...(group.slots.some(({ minutes }) => !minutes) ? [words.when.endNotStated] : []),
  ];
}

function nextLines(next: Occurrence, view: DetailView): string[] {
  const { group, format, words, terms, viewpoint } = view;
  const { slot, wall, start, shifted } = next;
  const date = (day: Day): string => words.when.line([format.weekday(weekdayOf(day)), format.date(day)]);
  const time = format.time(wall.minute);
  const lines = [words.when.next(words.when.line([date(wall.day), time]))];
  if (!isInRoom(group) && slot.timeZone !== null && !sameOffset(slot.timeZone, viewpoint.zone, start)) {
    const mine = wallOf(viewpoint.zone, start);
    const weekday = mine.day === wall.day ? '' : `${format.weekday(weekdayOf(mine.day))} `;
    lines.push(terms.when.yourTime(weekday + format.time(mine.minute)));
  }
  if (shifted) lines.push(words.when.clocks(format.date(wall.day), time));
  return lines;
}

/** From when, until when, and on which of the coming dates not. */
function limitsOf(slot: Slot, { words: { when }, format, viewpoint }: DetailView): string[] {
  const today = wallOf(slot.timeZone ?? viewpoint.zone, viewpoint.now).day;
  const ahead = (iso: string | undefined): Day | null => {
    const day = iso === undefined ? null : dayOf(iso);
    return day !== null && day >= today ? day : null;
  };
  const [from, until] = [ahead(slot.from), ahead(slot.until)];
  const except = (slot.except ?? []).map(ahead).filter((day) => day !== null);
  const moved = (slot.moved ?? []).flatMap((move) => {
    const [old, day] = [ahead(move.from), ahead(move.to)];
    return old !== null && day !== null ? [when.moved(format.date(old), format.date(day))] : [];
  });
  const notOn = format.list(except.slice(0, NAMED).map((day) => format.date(day)));
  return [
    ...(from === null ? [] : [when.from(longDate(format.locale, from))]),
    ...(until === null ? [] : [when.until(longDate(format.locale, until))]),
    ...(notOn ? [when.notOn(notOn)] : []),
    ...moved.slice(0, NAMED),
  ];
}
