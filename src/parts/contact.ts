import type { EmergencyNumber, HelpChannel } from '../model/helpline.js';
import type { HelpTerms } from '../text/en-help.js';

/** One way to get help, as it is shown: what is read, what is said and what the link does come from here alone. */
export interface Contact {
  /** Null: it cannot be followed, only read. */
  readonly href: string | null;
  /** Words, then the number, address or host, then words. The middle keeps its own direction on every page. */
  readonly words: readonly [before: string, shown: string, after: string];
  /** It leads to another site. */
  readonly outward: boolean;
}

/** Words that no language uses: where the number goes. */
const HERE = '\uFFFC';

export function contact(
  href: string | null,
  say: (shown: string) => string,
  shown: string,
  step = '',
): Contact {
  const [before = '', after = ''] = href ? say(HERE).split(HERE) : [];
  const outward = /^https?:/.test(href ?? '');
  return { href, words: [before, shown, after + (step && `, ${step}`)], outward };
}

/** Numbers are dialled as they are: short codes stay short, and nothing is guessed. */
export function contactOf(channel: HelpChannel, { help }: HelpTerms): Contact {
  const { type, value = '', display, url = '', textBody, textBodyKind } = channel;
  switch (type) {
    case 'call':
      return contact(
        `tel:${value}`,
        channel.tty ? help.textPhone : help.call,
        display,
        stepOf(channel, help),
      );
    case 'text': {
      const body = textBodyKind ? help.zipCode : textBody;
      const say = body ? (shown: string) => help.textBody(body, shown) : help.text;
      return contact(`sms:${value}${textBody && !textBodyKind ? bodyOf(textBody) : ''}`, say, display);
    }
    case 'whatsapp':
      return contact(url, help.whatsapp, display);
    case 'email':
      return contact(`mailto:${value}`, help.email, display);
    case 'chat':
      return contact(url, help.chat, hostOf(url));
    case 'web':
      return contact(url, help.web, hostOf(url));
  }
}

// The one form that both kinds of phones understand.
const bodyOf = (text: string): string => `?&body=${encodeURIComponent(text)}`;

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** What it takes to get through belongs to the link itself: it is never left out, nor folded away. */
function stepOf({ menu, menuKind }: HelpChannel, help: HelpTerms['help']): string {
  return menu ? (menuKind === 'extension' ? help.extension : help.press)(menu) : '';
}

export const emergencyContact = ({ number }: EmergencyNumber, { help }: HelpTerms): Contact =>
  contact(`tel:${number}`, help.call, number);

/** Whom a number brings, where it does not bring everyone, and from which phones it works. */
export function emergencyLimits({ services, from }: EmergencyNumber, { help }: HelpTerms): readonly string[] {
  const whom = services.length < 3 ? services.map((service) => help.service[service]) : [];
  return from ? [...whom, help.from[from]] : whom;
}

/** Where a way to a line works. */
export const channelLimits = ({ from, area }: HelpChannel, { help }: HelpTerms): readonly string[] =>
  [from && help.from[from], area && help.only(area)].filter((limit) => limit !== undefined);
