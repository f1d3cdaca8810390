import { enDetail } from './en-detail.js';
import { inLanguage } from './in-language.js';

/** English comes with the detail. */
export const loadDetailTerms = inLanguage(enDetail, ({ detail }) => detail);
