import type { CountryHelp, ListedHelpline } from '../model/helpline.js';
import { crisisHelpOf } from './helplines-core.js';
import { packedMore, topics } from './helplines-more-packed.js';
import { linesOf, rowOf } from './unpack-helplines.js';

/** Help with all lines that we know: first lines before others, high confidence before medium. */
export interface WholeHelp extends CountryHelp {
  readonly lines: readonly ListedHelpline[];
}

/** As crisisHelpOf, with all lines. Some kilobytes: to be loaded when somebody asks for more. */
export function wholeHelpOf(country: string): WholeHelp | null {
  const first = crisisHelpOf(country);
  const row = rowOf(packedMore, country);
  if (!first || !row) return null;
  const [codes, listed, languages, lines] = row as Row;
  const facts = listed.split('|');
  const list = (line: CountryHelp['lines'][number], at: number): ListedHelpline => ({
    ...line,
    ...factsOf(facts[at] ?? '', codes.slice(0, 2)),
    role: at < first.lines.length ? 'primary' : 'support',
  });
  return { ...first, lines: [...first.lines, ...linesOf(lines, languages)].map(list) };
}

type Row = [codes: string, listed: string, languages: string, lines: string];

/** Of "988-lifeline 013m": the id without the country, topics by their place, m: confidence is medium. */
function factsOf(text: string, country: string): Pick<ListedHelpline, 'id' | 'topics' | 'confidence'> {
  const [name, places] = text.split(' ') as [string, string];
  return {
    id: `${country.toLowerCase()}-${name}`,
    topics: places.split('').flatMap((place) => topics[Number(place)] ?? []),
    confidence: places.endsWith('m') ? 'medium' : 'high',
  };
}
