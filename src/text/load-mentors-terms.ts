import { enMentors } from './en-mentors.js';
import { inLanguage } from './in-language.js';

export const loadMentorsTerms = inLanguage(enMentors, ({ mentor, mentors }) => ({
  ...mentor,
  list: mentors,
}));
