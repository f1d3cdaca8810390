import { enMentor } from './en-mentor.js';
import { inLanguage } from './in-language.js';

export const loadMentorTerms = inLanguage(enMentor, ({ mentor }) => mentor);
