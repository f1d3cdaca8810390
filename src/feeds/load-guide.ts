import type { OwnGuide } from '../model/guide.js';
import { readGuide } from './guide.js';
import { readSources, type Given, type OwnRead } from './read-own.js';

/** What an organisation says over our guide, section by section. Never rejects. */
export async function readOwnGuide(given: Given): Promise<OwnRead<OwnGuide>> {
  const { value, ...rest } = await readSources(
    given,
    (data, source) => {
      const { guide, problems } = readGuide(data, source, given.base);
      return { value: guide, problems };
    },
    [
      'Your own texts for the guide could not be read.',
      'Ours are shown.',
      'See that it is what schema/guide.json describes.',
    ],
    1,
  );
  return { value: value[0] ?? {}, ...rest };
}
