import { enHelp } from './en-help.js';

/** English for opening hours; loaded where something is not open day and night. */
export const enHours = {
  lang: enHelp.lang,
  when: enHelp.when,

  hours: {
    daily: 'Every day',
    days: (first: string, last: string): string => `${first} to ${last}`,
    on: (days: string, times: string): string => `${days}, ${times}`,
    span: (opens: string, closes: string): string => `${opens} to ${closes}`,
    openUntil: (time: string): string => `Open now, until ${time}`,
    open: 'Open now',
    closedUntil: (when: string): string => `Closed now, opens ${when}`,
    closed: 'Closed now',
    onDay: (day: string, time: string): string => `${day} at ${time}`,
    clockOf: (city: string): string => `${city} time`,
  },
};

/** What every language says. */
export type HoursTerms = typeof enHours;
