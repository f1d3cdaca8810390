import { enHelp } from './en-help.js';

/**
 * English of the help banner. The prose of its crisis part has at most 60 words, of grade 5 or lower: one sentence of
 * hope, one on what happens when you call, one that says it need not be "bad enough".
 */
export const enBanner = {
  ...enHelp,

  banner: {
    title: 'You are not alone. There is help.',
    dangerHint: 'Someone may get hurt, or you need an ambulance.',
    localHint: 'Or ask someone near you, or at a hospital.',
    place: (country: string): string => `Country: ${country}`,
    unknown: 'Which country are you in?',
    uncovered: (country: string): string => `We have no numbers for ${country} yet.`,
    change: 'Change country',
    choose: 'Choose your country',
    another: 'Another country',
    pick: 'Choose …',
    more: 'More help lines',
    loading: 'One moment …',
    failed: 'The other lines could not be loaded.',
    retry: 'Try again',
    always: 'Day and night',
    spoken: (languages: string): string => `in ${languages}`,
    own: 'Our own team',
    care: 'A doctor or clinic',
    careHint: 'You can tell a doctor or nurse: “I need help.”',
    book: 'Book a visit',
    peers: 'People who have been there',
    peersHint: 'They share what helped them.',
    find: 'Find a group',
    checked: (date: string): string => `Numbers checked ${date}`,
  },
};

/** What every language says. */
export type BannerTerms = typeof enBanner;
