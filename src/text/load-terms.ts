import { en } from './en.js';
import { inLanguage } from './in-language.js';

export const loadTerms = inLanguage(en, ({ when, help, finder }) => ({
  ...finder,
  when: { ...when, ...{ ...finder }.when },
  help,
}));
