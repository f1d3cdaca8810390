import * as card from '../../stories/peer-mentor-card.stories.js';
import * as list from '../../stories/peer-mentor-list.stories.js';
import { checkStories } from '../helpers/check-stories.js';

checkStories({ card, list });
