import { enMentor } from './en-mentor.js';

/** English round a list of mentors, with what stands on their cards. */
export const enMentors = {
  ...enMentor,

  list: {
    heading: 'Peer mentors',
    intro: 'They have been through it too. See who could fit, and ask about them.',
    care: 'Peer support adds to care. It is not treatment, and not for emergencies.',
    mentors: (n: number, shown: string): string => `${shown} ${n === 1 ? 'mentor' : 'mentors'}`,
    found: (shown: string, total: string): string => `${shown} of ${total} mentors`,
    shown: (shown: string, total: string): string => `${shown} of ${total} mentors shown`,
    more: (n: string): string => `Show ${n} more`,
    loading: 'Looking for mentors …',
    slow: 'This takes longer than usual. The list will show as soon as it is here.',
    empty: 'No mentors are listed here right now.',
    emptyHint: 'New mentors may come. You do not have to wait for one to get help.',
    failed: 'We could not get the list of mentors.',
    failedHint: 'You did nothing wrong. Please try again in a moment.',
    partly: 'Some mentors could not be loaded, so this list may miss a few.',
    retry: 'Try again',
    search: 'Name, topic or language',
    filters: 'Filters',
    openNow: 'Open now',
    noneFound: 'No mentor fits all of that.',
    like: 'Nobody has just these words. These are much like them.',
    loosen: 'You could leave out one of these:',
    without: (what: string, mentors: string): string => `Without ${what}: ${mentors}`,
    words: (words: string): string => `“${words}”`,
    remove: 'remove',
    clear: 'Clear all',
    all: (shown: string): string => `Show all ${shown}`,
    facet: {
      topic: 'Topic',
      language: 'Language',
      format: 'How to meet',
      availability: 'Free to meet',
      organisation: 'Organisation',
    },
    format: {
      'in-person': 'In person',
      video: 'By video',
      phone: 'By phone',
      message: 'By message',
    } as Readonly<Record<string, string>>,
  },
};

/** What every language says. */
export type MentorsTerms = typeof enMentors;
