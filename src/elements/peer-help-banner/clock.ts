import type { LitElement } from 'lit';
import { UseMinute } from '../../context/use-minute.js';
import { UseTerms } from '../../context/use-terms.js';
import { readZone } from '../../logic/clock.js';
import type { Hours } from '../../model/helpline.js';
import { hoursWords } from '../../parts/hours.js';
import { enHours } from '../../text/en-hours.js';
import { loadHoursTerms } from '../../text/load-hours-terms.js';

/** Says when somebody answers, to the minute; loaded where that is not day and night. */
export function clockOf(host: LitElement): (hours: Hours) => readonly string[] {
  const minute = new UseMinute(host);
  const say = new UseTerms(host, enHours, loadHoursTerms);
  return (hours) =>
    hoursWords(hours, { terms: say.terms, lang: say.lang, now: minute.now, zone: readZone() });
}
