/** Every public name. Importing this registers nothing; `define/` does. */
export { PeerGroupFinder } from './elements/peer-group-finder/peer-group-finder.js';
export { PeerHelpBanner } from './elements/peer-help-banner/peer-help-banner.js';
export { PeerMentorCard } from './elements/peer-mentor-card/peer-mentor-card.js';
export { PeerMentorList } from './elements/peer-mentor-list/peer-mentor-list.js';
export { PeerQuickExit } from './elements/peer-quick-exit/peer-quick-exit.js';
export { PeerStageExplainer } from './elements/peer-stage-explainer/peer-stage-explainer.js';
export { PeerSupportGuide } from './elements/peer-support-guide/peer-support-guide.js';
export { PeerSupportProvider } from './elements/peer-support-provider/peer-support-provider.js';
export {
  PeerErrorEvent,
  PeerFindEvent,
  PeerLoadEvent,
  PeerProblemEvent,
  PeerResultsEvent,
} from './context/events.js';
export { PeerMentorRequestEvent } from './context/mentor-request.js';
export { addTerms, type Some } from './text/add-terms.js';
export type { Feed } from './model/feed.js';
export type { Find } from './model/find.js';
export type {
  Access,
  Contact,
  Fit,
  Group,
  GroupKind,
  GroupType,
  Join,
  Links,
  Notes,
  Organisation,
  Place,
  Slot,
  Venue,
  Weekday,
} from './model/group.js';
export type { ListedMentor, Mentor } from './model/mentor.js';
export type { Problem } from './model/problem.js';
export type { HelplineOverride } from './model/helpline.js';
export type { StageModel } from './model/stage.js';
export type { Words } from './text/language.js';
