/** All that searching takes, in one file that loads after the list. */
export { enSearch } from '../../../text/en-search.js';
export { loadSearchTerms } from '../../../text/load-search-terms.js';
export { chips, noneFound } from './chips.js';
export { Engine } from './engine.js';
export { locate } from './near-me.js';
export { panel } from './panel.js';
export { distanceWords } from './view.js';
