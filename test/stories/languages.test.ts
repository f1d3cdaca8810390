import * as banner from '../../stories/peer-help-banner.stories.js';
import * as card from '../../stories/peer-mentor-card.stories.js';
import * as exit from '../../stories/peer-quick-exit.stories.js';
import * as explainer from '../../stories/peer-stage-explainer.stories.js';
import * as guide from '../../stories/peer-support-guide.stories.js';
import * as list from '../../stories/peer-mentor-list.stories.js';
import { checkLanguages } from '../helpers/check-stories.js';

checkLanguages({ banner, card, exit, explainer, guide, list });
