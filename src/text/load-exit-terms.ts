import { enExit } from './en-exit.js';
import { inLanguage } from './in-language.js';

export const loadExitTerms = inLanguage(enExit, ({ exit }) => exit);
