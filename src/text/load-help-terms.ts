import { enHelp } from './en-help.js';
import { inLanguage } from './in-language.js';

export const loadHelpTerms = inLanguage(enHelp, ({ when, help }) => ({ when, help }));
