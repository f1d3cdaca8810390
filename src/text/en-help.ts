/** English for help in a crisis: grade 5 or lower, calm, and never more words than it takes. */
export const enHelp = {
  lang: 'en',

  when: {
    noon: '12 noon',
    midnight: '12 midnight',
    lately: 'a moment ago',
  },

  help: {
    care: 'Peer support adds to care. It is not for emergencies.',
    danger: 'In danger right now',
    local: 'Call your local emergency number.',
    talk: 'Talk to someone now',
    expect: 'A trained person listens. It does not have to be “bad enough”. Talking can help.',
    call: (number: string): string => `Call ${number}`,
    text: (number: string): string => `Text ${number}`,
    textBody: (word: string, number: string): string => `Text ${word} to ${number}`,
    zipCode: 'your ZIP code',
    textPhone: (number: string): string => `Text phone ${number}`,
    chat: (host: string): string => `Chat on ${host}`,
    web: (host: string): string => `Go to ${host}`,
    whatsapp: (number: string): string => `WhatsApp ${number}`,
    email: (address: string): string => `Write to ${address}`,
    press: (key: string): string => `then press ${key}`,
    extension: (number: string): string => `then ask for extension ${number}`,
    from: { landline: 'from a landline', mobile: 'from a mobile phone' },
    only: (area: string): string => `only in ${area}`,
    service: { ambulance: 'ambulance', police: 'police', fire: 'fire' },
    directory: (name: string): string => `${name}: help lines by country`,
    more: 'More ways to get help',
  },
};

/** What every language says. */
export type HelpTerms = typeof enHelp;
