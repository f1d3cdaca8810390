import type { HelpChannel, Helpline, Hours } from '../model/helpline.js';

/**
 * What a packed text says of a country or territory, one entry of each column, the codes first; null where it has none.
 * scripts/helplines-packed.mjs tells of columns and entries, scripts/helplines-text.mjs how a line is written.
 */
export function rowOf(packed: string, country: string): string[] | null {
  const columns = packed.split('\n').map((column) => column.split('>'));
  const at = columns[0]?.findIndex((codes) => codes.split(' ').includes(country)) ?? -1;
  return at < 0 ? null : columns.map((column) => column[at] ?? '');
}

/** `usual` are the languages of a channel that names none. */
export function linesOf(text: string, usual: string): Helpline[] {
  return text ? text.split('|').map((line) => lineOf(line, usual)) : [];
}

function lineOf(text: string, usual: string): Helpline {
  const [said, ...rest] = text.replaceAll('$', '~hours=24/7').split('^') as [string, ...string[]];
  const [name, scope] = said.split('~scope=') as [string, string?];
  const channels = rest.map((channel) => channelOf(channel, usual));
  const lang = name.startsWith('<') && channels[0]?.languages[0];
  return { name: name.replace('<', ''), ...(lang && { lang }), ...(scope && { scope }), channels };
}

function channelOf(text: string, usual: string): HelpChannel {
  const [number, ...fields] = text.split('~') as [string, ...string[]];
  const { hours, languages, ...said } = Object.fromEntries(fields.map((field) => field.split('='))) as Record<
    string,
    string
  >;
  return {
    type: 'call',
    ...(number && dialled(number)),
    ...said,
    ...(fields.includes('tty') && { tty: true }),
    ...(hours && { hours: hoursOf(hours) }),
    languages: (languages ?? usual).split(' '),
  } as HelpChannel;
}

function hoursOf(said: string): Hours {
  const [text, timeZone = null] = said.split('@') as [string, string?];
  return { text, timeZone };
}

/** Of "0+972_52-845-1201", what stands before the plus is only written, and the code before _ is only dialled. */
function dialled(number: string): Pick<HelpChannel, 'value' | 'display'> {
  return { value: number.replace(/.*(?=\+)|[^\d*+]/g, ''), display: number.replace(/\+.*_/, '') };
}
