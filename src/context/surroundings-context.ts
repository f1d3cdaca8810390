import { createContext } from '@lit/context';
import type { Surroundings } from './surroundings.js';

/** The same key in every copy of this major version, so that a bundled widget and one from a CDN meet. */
export const surroundingsContext = createContext<Surroundings>(Symbol.for('peer-support-elements/1'));
