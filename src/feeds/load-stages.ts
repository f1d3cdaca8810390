import type { Stages } from '../model/stage.js';
import { readSources, type Given, type OwnRead } from './read-own.js';
import { readStages } from './stages.js';

/** The model of the first source that has one, or null. Never rejects. */
export async function readAllStages(given: Given): Promise<OwnRead<Stages | null>> {
  const { value, ...rest } = await readSources(
    given,
    (data, source) => {
      const { model, problems } = readStages(data, source, given.base);
      return { value: model, problems };
    },
    [
      'Your model of stages could not be read.',
      'That of your next file is shown, or else one that we ship.',
      'See that the address is right, and that it holds what schema/stages.json describes.',
    ],
    1,
  );
  return { value: value[0] ?? null, ...rest };
}
