/** Meeting services whose links join directly, by host; sub-domains count. */
const SERVICES: Readonly<Record<string, string>> = {
  'zoom.us': 'Zoom',
  'meet.google.com': 'Google Meet',
  'teams.microsoft.com': 'Microsoft Teams',
  'teams.live.com': 'Microsoft Teams',
  'webex.com': 'Webex',
  'gotomeeting.com': 'GoTo',
  'gotomeet.me': 'GoTo',
  'goto.com': 'GoTo',
  'bluejeans.com': 'BlueJeans',
  'freeconferencecall.com': 'FreeConferenceCall',
  'freeconference.com': 'FreeConference',
  'meet.jit.si': 'Jitsi',
  'meetings.dialpad.com': 'Dialpad',
  'skype.com': 'Skype',
  'signal.group': 'Signal',
  'discord.gg': 'Discord',
  'zoho.com': 'Zoho',
  'vrchat.com': 'VRChat',
  'horizon.meta.com': 'Horizon Worlds',
  'slurl.com': 'Second Life',
  'maps.secondlife.com': 'Second Life',
};

const HOST = /^(?:https?:\/\/)?([^/?#:]+)/i;

const hostOf = (url: string): string => HOST.exec(url)?.[1]?.toLowerCase() ?? '';

/**
 * Finds the service behind a safe web address, by its plain name; null: it is no known one. A page's own services are
 * named by their hosts.
 */
export function serviceFinder(more: readonly string[]): (url: string) => string | null {
  const names = new Map(Object.entries(SERVICES));
  for (const host of more.map((service) => hostOf(service.trim())))
    if (!names.has(host)) names.set(host, host);
  const found = new Map<string, string | null>();
  return (url) => {
    const host = hostOf(url);
    let name = found.get(host);
    if (name === undefined) found.set(host, (name = nameOf(host, names)));
    return name;
  };
}

function nameOf(host: string, names: ReadonlyMap<string, string>): string | null {
  for (let domain = host; domain; domain = domain.slice(domain.indexOf('.') + 1)) {
    const name = names.get(domain);
    if (name) return name;
    if (!domain.includes('.')) return null;
  }
  return null;
}
