/** English for what is told of one group. Loaded with it. Plain words, reading grade 6 or lower. */
export const enDetail = {
  lang: 'en',
  close: 'Close',

  when: {
    heading: 'When',
    line: (parts: readonly string[]): string => parts.join(', '),
    everyDay: 'Every day',
    weekly: (days: string): string => `Every ${days}`,
    weeks: (n: number, days: string): string =>
      n === 2 ? `Every second week on ${days}` : `Every ${n} weeks on ${days}`,
    monthly: (which: string, day: string): string => `The ${which} ${day} of the month`,
    nth: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as Readonly<
      Record<number, string>
    >,
    dates: (dates: string): string => `On ${dates}`,
    nextDates: (dates: string): string => `Next on ${dates}`,
    fromTo: (start: string, end: string): string => `${start} to ${end}`,
    zone: (city: string): string => `${city} time`,
    endNotStated: 'The end is not stated.',
    from: (date: string): string => `From ${date}`,
    until: (date: string): string => `Until ${date}`,
    notOn: (dates: string): string => `Not on ${dates}`,
    moved: (from: string, to: string): string => `Moved from ${from} to ${to}`,
    next: (date: string): string => `Next: ${date}`,
    clocks: (date: string, time: string): string =>
      `Clocks change on ${date}. It starts at ${time} that day.`,
  },

  where: {
    heading: 'Where',
    approximate: 'This is only the area. Ask the group for the exact place.',
    directions: (service: string): string => `Directions with ${service}`,
  },

  join: {
    heading: 'How to join',
    online: 'Join online',
    call: (number: string): string => `Call ${number}`,
    codes: 'Your phone enters the codes for you.',
    show: 'Show how to join',
    withheld: 'The group shares this only when you ask to see it.',
    how: {
      open: 'Just come. You do not have to sign up.',
      ask: 'Please ask the group first.',
      register: 'Please sign up first.',
      referral: 'A doctor, clinic or service can send you here.',
      'waiting-list': 'There is a waiting list. You can ask to be on it.',
    },
    registerBy: (when: string): string => `Sign up by ${when}`,
  },

  about: {
    heading: 'About this group',
    for: 'For',
    topics: 'Topics',
    languages: 'Languages',
    open: 'Who may come',
    openMeaning: {
      open: 'Open: all may come, family and friends too.',
      closed: 'Closed: only for people who are going through it.',
    },
    stepFree: 'Step-free way in',
    captions: 'Captions',
    signLanguage: 'Sign language',
    cost: 'Cost',
    free: 'Free',
    notFree: 'Not free',
    size: 'Size',
    camera: 'Camera',
    speaking: 'Speaking',
    ledBy: 'Led by',
    leaders: {
      peer: 'People who have been there',
      clinician: 'A health worker',
      both: 'A health worker and people who have been there',
    },
    moderated: 'Moderator',
    minimumAge: 'Age',
    fromAge: (age: string): string => `${age} and older`,
    platform: 'Service',
    types: 'Also',
    yes: 'Yes',
    no: 'No',
    notStated: 'Not stated',
    askThem: 'Please ask the group.',
  },

  notes: {
    meeting: 'About the meeting',
    group: 'From the group',
  },

  visit: {
    heading: 'Your first visit',
    words: [
      'You can just listen. Nobody has to speak.',
      'A first name is enough, and it does not have to be your own.',
      'Come a little early, or a little late. You may leave at any time.',
      'One visit does not have to decide. Some people try a few groups first.',
    ],
  },

  care: 'What people share stays in the group, but nobody can promise that. Share only what feels right. Leave or say no at any time. If someone may get hurt, others may have to get help.',

  others: {
    here: 'More groups at this place',
    group: 'More by this group',
  },

  people: {
    contact: 'Contact',
    organisation: 'Who runs it',
    call: (number: string): string => `Call ${number}`,
    site: 'Website',
    page: 'The group’s own page',
    donate: (service: string): string => `Give with ${service}`,
  },

  facts: {
    checked: (date: string): string => `Last checked ${date}`,
    checkedBy: (date: string, by: string): string => `Last checked ${date} by ${by}`,
    updated: (date: string): string => `Last updated ${date}`,
    old: (date: string): string => `Last checked ${date}, please ask before you go.`,
    mistake: 'Report a mistake',
  },

  actions: {
    heading: 'Keep it or pass it on',
    calendar: 'Add to your calendar',
    google: 'Google Calendar',
    share: 'Share',
    copy: 'Copy',
    print: 'Print',
    seen: 'Others who see your calendar will see the group’s name.',
    saved: 'The calendar file was made.',
    copied: 'Copied',
    copyThis: 'Copy this text',
  },
};

/** What every language says of one group. */
export type DetailTerms = typeof enDetail;
