import type { LitElement } from 'lit';
import type { AppliedOverride } from '../model/helpline.js';
import { UseOwnData } from './use-own-data.js';

/** What the organisation says about help lines, country by country. */
export const useOverrides = (host: LitElement): UseOwnData<readonly AppliedOverride[]> =>
  new UseOwnData(host, [], async (given) => (await import('../feeds/load-helplines.js')).readAll(given));
