/** All that it takes to draw a list that is here, in one file: it comes while the list does. */
import { mentorCardStyles } from '../../parts/mentor-card-styles.js';
import { searchStyles } from '../../parts/search-styles.js';
import { listStyles } from './styles.js';

export { mentorCard } from '../../parts/mentor-card.js';
export { countWords, FIRST, results, STEP } from './results.js';
export { UseNarrowing } from './use-narrowing.js';

export const readyStyles = [searchStyles, mentorCardStyles, listStyles];
