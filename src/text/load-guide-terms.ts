import { enGuide } from './en-guide.js';
import { inLanguage } from './in-language.js';

export const loadGuideTerms = inLanguage(enGuide, ({ guide }) => guide);
