import type { AppliedOverride } from '../model/helpline.js';
import type { Problem } from '../model/problem.js';
import { readOverrides } from './helpline-overrides.js';
import {
  loadOwn,
  readOwn,
  readSources,
  type Given,
  type NothingOfUse,
  type OwnRead,
  type OwnSettings,
  type ReadOne,
} from './read-own.js';

/** What an organisation says about help lines, and what of it could not be used. */
export interface LoadedOverrides {
  /** At least one, and one a country. */
  readonly overrides: readonly AppliedOverride[];
  readonly problems: readonly Problem[];
}

export type OverrideSettings = OwnSettings;
export type NoOverrides = NothingOfUse;

const read: ReadOne<readonly AppliedOverride[]> = (data, source) => {
  const { overrides, problems } = readOverrides(data, source);
  return { value: overrides.length ? overrides : null, problems };
};

/** Gets a file about help lines and reads it. Rejects as `loadOwn` does. */
export async function loadOverrides(src: string, settings: OverrideSettings): Promise<LoadedOverrides> {
  const { value, problems } = await loadOwn(src, settings, read);
  return { overrides: value, problems };
}

/** The same for data that is in the page already: JSON as text, or the value itself. Throws where the other rejects. */
export function readOverrideData(data: unknown, source: string): LoadedOverrides {
  const { value, problems } = readOwn(data, source, read);
  return { overrides: value, problems };
}

/** All that the sources say, one after another. Never rejects. */
export async function readAll(given: Given): Promise<OwnRead<readonly AppliedOverride[]>> {
  const { value, ...rest } = await readSources(given, read, [
    'What you say about help lines could not be read.',
    'The help lines that we ship are shown.',
    'See that the address is right, and that it holds what schema/helpline-override.json describes.',
  ]);
  return { value: value.flat(), ...rest };
}
