import * as themes from '../../stories/themes.stories.js';
import { checkStories } from '../helpers/check-stories.js';

checkStories({ themes });
