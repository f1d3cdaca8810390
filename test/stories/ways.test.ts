import * as explainer from '../../stories/peer-stage-explainer.stories.js';
import * as guide from '../../stories/peer-support-guide.stories.js';
import { checkStories } from '../helpers/check-stories.js';

checkStories({ explainer, guide });
