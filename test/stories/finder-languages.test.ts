import * as finder from '../../stories/peer-group-finder.stories.js';
import * as search from '../../stories/group-search.stories.js';
import * as detail from '../../stories/group-detail.stories.js';
import { checkLanguages } from '../helpers/check-stories.js';

checkLanguages({ finder, search, detail });
