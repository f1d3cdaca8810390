import type { CrisisChannel, CrisisHelp, CrisisLine, EmergencyNumber } from '../model/helpline.js';
import { packed } from './helplines-packed.js';

export { helpDirectories } from './helplines-packed.js';

/**
 * Emergency numbers and first lines of a country or territory, or null where we hold none: never another country's.
 * `country` is ISO 3166-1 alpha-2 in capitals. scripts/helplines-core.mjs tells how the text is packed.
 */
export function crisisHelpOf(country: string): CrisisHelp | null {
  const columns = packed.split('>>').map((column) => column.split('>')) as [string[], ...string[][]];
  const at = columns[0].findIndex((codes) => codes.split(' ').includes(country));
  const [codes, languages, emergency, lines] = columns.map((column) => column[at]) as Row;
  if (!codes) return null;
  return {
    country,
    emergency: emergency.split(' ').map(emergencyNumber),
    lines: lines.split('|').map((line) => crisisLine(line, languages)),
  };
}

type Row = [codes: string, languages: string, emergency: string, lines: string];

const SERVICES = ['ambulance', 'fire', 'police'] as const;

function emergencyNumber(text: string): EmergencyNumber {
  return {
    number: text.replace(/\D/g, ''),
    services: SERVICES.filter((service) => text.includes(service.charAt(0))),
    from: text.includes('m') ? 'mobile' : null,
  };
}

function crisisLine(text: string, languages: string): CrisisLine {
  const [name, ...channels] = text.split(';') as [string, ...string[]];
  return { name, channels: channels.map((channel) => crisisChannel(channel, languages)) };
}

/** A call in the usual languages of the country, unless the fields after the number say otherwise. */
function crisisChannel(text: string, usual: string): CrisisChannel {
  const [number, ...fields] = text.split('~') as [string, ...string[]];
  const said = Object.fromEntries(fields.map((field) => field.split('='))) as Record<string, string>;
  const languages = (said.languages ?? usual).split(' ');
  return { type: 'call', ...(number && dialled(number)), ...said, languages } as CrisisChannel;
}

/** Of "0+972_52-845-1201", what stands before the plus is only written, and the code before _ is only dialled. */
function dialled(number: string): Pick<CrisisChannel, 'value' | 'display'> {
  return { value: number.replace(/.*(?=\+)|[^\d*+]/g, ''), display: number.replace(/\+.*_/, '') };
}
