import type { CountryHelp, HelpChannel, Helpline, ListedHelpline } from '../../src/model/helpline.js';

type Channel = Readonly<Record<string, unknown>> & Pick<HelpChannel, 'languages'>;
type Spoken = '24/7' | { readonly timeZone: string; readonly periods: readonly Period[] };

interface Period {
  readonly days: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

interface Line extends Omit<ListedHelpline, 'channels' | 'lang' | 'scope'> {
  readonly nameEn?: string;
  readonly nameLang?: string;
  readonly scope: string;
  readonly lastVerified: string;
  readonly channels: readonly Channel[];
}

export interface Country {
  readonly emergency: readonly { number: string; services: string[]; note?: string }[];
  readonly lines: readonly Line[];
}

interface Whole {
  readonly countries: Readonly<Record<string, Country>>;
  readonly territoryAliases: { readonly map: Readonly<Record<string, string>> };
  readonly fallback: { readonly directories: readonly { name: string; url: string }[] };
}

/** The whole data, as published. */
export const whole = (await (await fetch('/fixtures/helplines.json')).json()) as Whole;

/** Each country and territory that we cover, with the entry of the data that serves it. */
export const covered: readonly (readonly [code: string, country: Country])[] = [
  ...Object.entries(whole.countries),
  ...Object.entries(whole.territoryAliases.map).map(
    ([territory, code]) => [territory, whole.countries[code]!] as const,
  ),
];

/** What an element leaves to the people who look after the data. */
const LEFT_OUT = ['address', 'bodyHint', 'domesticOnly', 'free'];

/** What the modules should say of a country, worked out from the data; hours as `plain` has them. */
export function expectedHelp(country: string, { emergency, lines }: Country): unknown {
  return {
    country,
    checked: lines.map(({ lastVerified }) => lastVerified).sort()[0],
    emergency: emergency.map(({ number, services, note }) => ({
      number,
      services: [...services].sort(),
      from: note ? 'mobile' : null,
    })),
    lines: inOrder(lines).map(expectedLine),
  };
}

function inOrder(lines: readonly Line[]): Line[] {
  return ['primary', 'support'].flatMap((role) =>
    ['high', 'medium'].flatMap((confidence) =>
      lines.filter((line) => line.role === role && line.confidence === confidence),
    ),
  );
}

function expectedLine({
  id,
  name,
  nameEn,
  nameLang,
  role,
  topics,
  confidence,
  scope,
  channels,
}: Line): unknown {
  const first = channels[0]!.languages[0];
  const isNative = nameLang ? nameLang === first : Boolean(nameEn);
  return {
    ...{ id, name, role, topics, confidence },
    ...(isNative && { lang: first }),
    ...(scope !== 'national' && { scope }),
    channels: channels.map(expectedChannel),
  };
}

function expectedChannel(channel: Channel): unknown {
  const kept = Object.entries(channel).filter(([key]) => !LEFT_OUT.includes(key));
  const { address, hours } = channel as { address?: string; hours?: Spoken };
  return {
    ...Object.fromEntries(kept),
    ...(address && { value: address }),
    ...(hours && {
      hours: hours === '24/7' ? always : { timeZone: hours.timeZone, week: spells(hours.periods) },
    }),
  };
}

const always = { timeZone: null, week: '24/7' };

const spells = (periods: readonly Period[]): unknown =>
  periods.flatMap(({ days, opens, closes }) => days.map((day) => `${day} ${opens}-${closes}`)).sort();

/** The same, for comparing: services are a set, and hours are read back, day by day. */
export function plain(help: CountryHelp | null): unknown {
  return (
    help && {
      ...help,
      emergency: help.emergency.map((one) => ({ ...one, services: [...one.services].sort() })),
      lines: help.lines.map((line: Helpline) => ({ ...line, channels: line.channels.map(plainChannel) })),
    }
  );
}

function plainChannel({ hours, ...channel }: HelpChannel): unknown {
  return { ...channel, ...(hours && { hours: { timeZone: hours.timeZone, week: readBack(hours.text) } }) };
}

const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

function readBack(text: string): unknown {
  if (text === '24/7') return text;
  const rules = text.split('; ').map((rule) => rule.split(' ') as [string, string]);
  return rules.flatMap(([days, times]) => daysOf(days).map((day) => `${day} ${times}`)).sort();
}

function daysOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(',')
    .map((range) => range.split('-').map((day) => WEEK.indexOf(day)))
    .flatMap(([from, to = from]) => WEEK.slice(from, to! + 1));
}
