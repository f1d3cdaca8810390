import type { LitElement } from 'lit';
import type { OwnGuide } from '../model/guide.js';
import { UseOwnData } from './use-own-data.js';

/** What the organisation says over our guide to peer support, section by section. */
export const useOwnGuide = (host: LitElement): UseOwnData<OwnGuide | null> =>
  new UseOwnData<OwnGuide | null>(host, null, async (given) =>
    (await import('../feeds/load-guide.js')).readOwnGuide(given),
  );
