import type { LitElement } from 'lit';
import type { Stages } from '../model/stage.js';
import { UseOwnData } from './use-own-data.js';

/** The organisation's own model of stages, or null where it brings none that can be used. */
export const useStages = (host: LitElement): UseOwnData<Stages | null> =>
  new UseOwnData<Stages | null>(host, null, async (given) =>
    (await import('../feeds/load-stages.js')).readAllStages(given),
  );
