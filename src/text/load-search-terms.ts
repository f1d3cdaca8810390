import { enSearch } from './en-search.js';
import { inLanguage } from './in-language.js';

export const loadSearchTerms = inLanguage(enSearch, ({ search }) => search);
