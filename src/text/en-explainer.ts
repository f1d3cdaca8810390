/** English around stages of recovery; what is told of the stages themselves stands with each model. */
export const enExplainer = {
  lang: 'en',

  care: 'Peer support adds to care. It is not for emergencies.',
  diagnosis: 'This is not a test, and it tells nobody what they have.',
  credit: (author: string): string => `From the work of ${author}.`,
  like: 'What it can be like',
  helps: 'What may help',
  peers: 'What peers can do',
  onward: 'Ways onward',
  between: 'Between the stages',
  passage: (from: string, to: string): string => `From “${from}” to “${to}”`,
  groups: 'Find a group',
  mentors: 'Find a mentor',
  help: 'Get professional help',
  doctor: 'A doctor or clinic can help too.',
  stage: 'Stage',
  print: 'Print',
  printAll: 'Print all stages',
  copy: 'Copy a link',
  copied: 'The link is copied.',
  copyThis: 'Copy this link:',
};

/** What every language says. */
export type ExplainerTerms = typeof enExplainer;
