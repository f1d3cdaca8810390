/** Registers every element; the provider first, so that what it shares is there when the others look. */
import './define/peer-support-provider.js';
import './define/peer-quick-exit.js';
import './define/peer-help-banner.js';
import './define/peer-group-finder.js';
import './define/peer-support-guide.js';
import './define/peer-stage-explainer.js';
import './define/peer-mentor-card.js';
import './define/peer-mentor-list.js';
