/** English for the quick exit: few words, for somebody in a hurry. */
export const enExit = {
  lang: 'en',
  leave: 'Leave this page',
  note: 'Or press Shift 3 times. This does not clear your browser history.',
  /** In the tab while the next page is on its way: nothing of the page that is left. */
  title: 'Loading…',
  /** Said aloud as Shift is pressed. */
  heard: {
    nothing: '',
    once: 'Shift pressed once. Press it 2 more times to leave.',
    twice: 'Shift pressed twice. Press it 1 more time to leave.',
    late: 'You are still on this page.',
  },
};

/** What every language says. */
export type ExitTerms = typeof enExit;
