import { enHelp } from './en-help.js';

/**
 * English. Every other language has the same shape (`Terms`), and says for itself how it counts.
 * Plain words, reading grade 6 or lower; what is said in a crisis, grade 5 or lower.
 */
export const en = {
  lang: 'en',

  finder: {
    heading: 'Find a group',
    intro: 'People who have been there meet, listen and share. You can just listen the first time.',
    groups: (n: number, shown: string): string => `${shown} ${n === 1 ? 'group' : 'groups'}`,
    shown: (shown: string, total: string): string => `${shown} of ${total} groups shown`,
    more: (n: string): string => `Show ${n} more`,
    loading: 'Looking for groups …',
    slow: 'This takes longer than usual. The list will show as soon as it is here.',
    empty: 'No groups are listed here right now.',
    emptyHint: 'New groups may come. You do not have to wait for one to get help.',
    failed: 'We could not get the list of groups.',
    failedHint: 'You did nothing wrong. Please try again in a moment.',
    partly: 'Some groups could not be loaded, so this list may miss a few.',
    stale: (ago: string): string => `We could not renew this list. It is from ${ago}.`,
    retry: 'Try again',
    search: 'Name, place or topic',
    filters: 'Filters',
    matches: 'Best matches',
    found: (shown: string, total: string): string => `${shown} of ${total} groups`,
    noneFound: 'No group fits all of that.',
    cut: 'Very long lists are cut. Some groups are not shown here.',
  },

  when: {
    ...enHelp.when,
    onNow: 'On now',
    today: 'Today',
    tomorrow: 'Tomorrow',
    ongoing: 'Any time, or by arrangement',
    paused: 'Paused for now',
    anyTime: 'Any time',
    byArrangement: 'By arrangement',
    until: (time: string): string => `until ${time}`,
    startsIn: (n: number, shown: string): string => `starts in ${shown} ${n === 1 ? 'minute' : 'minutes'}`,
    yourTime: (time: string): string => `${time} your time`,
    zoneNotGiven: 'time zone not given',
    clocksChange: 'Clocks change on this day.',
    also: (days: string): string => `also ${days}`,
    daily: 'every day',
  },

  kind: {
    'support-group': 'Support group',
    'online-community': 'Online community',
    workshop: 'Peer-led workshop',
  },

  venue: {
    online: 'Online',
    phone: 'By phone',
    inPerson: 'In person',
    join: 'Join online',
    dial: 'Join by phone',
    stepFree: 'step-free',
    approximate: 'ask for the exact place',
  },

  access: {
    open: 'open to everyone',
    closed: 'for people going through it',
    signLanguage: 'sign language',
    captions: 'captions',
    moderated: 'moderated',
    free: 'free',
    audience: {
      women: 'women',
      men: 'men',
      lgbtq: 'LGBTQ+',
      newcomers: 'newcomers welcome',
      'young-people': 'young people',
      seniors: 'older people',
    } as Readonly<Record<string, string>>,
    how: {
      open: 'come as you are',
      ask: 'ask first',
      register: 'sign up first',
      referral: 'through a referral',
      'waiting-list': 'waiting list',
    },
  },

  help: enHelp.help,
};

/** What every language says. */
export type Terms = typeof en;
