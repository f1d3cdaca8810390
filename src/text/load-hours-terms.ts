import { enHours } from './en-hours.js';
import { inLanguage } from './in-language.js';

export const loadHoursTerms = inLanguage(enHours, ({ when, hours }) => ({ when, hours }));
