import * as banner from '../../stories/peer-help-banner.stories.js';
import * as exit from '../../stories/peer-quick-exit.stories.js';
import { checkStories } from '../helpers/check-stories.js';

checkStories({ banner, exit });
