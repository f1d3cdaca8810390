/** English on a mentor's card. */
export const enMentor = {
  lang: 'en',

  role: 'Peer mentor',
  roleMeans: 'Someone who has been there too, and goes a part of the way with you.',
  photo: (name: string): string => `Photo of ${name}`,
  topics: 'Topics',
  more: 'Read more',
  less: 'Show less',
  about: (name: string): string => `about ${name}`,
  format: {
    'in-person': 'in person',
    video: 'by video',
    phone: 'by phone',
    message: 'by message',
  },
  signed: (country: string): string => `Sign language (${country})`,
  standing: {
    open: 'Open',
    'waiting-list': 'Waiting list',
    full: 'Full now',
    paused: 'Taking a break',
    ask: 'Ask the office',
  },
  means: {
    open: (name: string): string => `${name} can meet someone new.`,
    'waiting-list': (name: string): string => `You can put your name down to meet ${name}.`,
    full: (name: string): string => `${name} cannot meet someone new right now.`,
    paused: (name: string): string => `${name} is not meeting people right now.`,
    ask: (name: string): string => `The office knows if ${name} can meet someone new.`,
  },
  /** After "full" and "paused"; with the organisation's name. */
  instead: (organisation: string): string => `${organisation} can tell you who else is there.`,
  supervised: 'Supervised by',
  credentials: 'Training',
  stated: 'As the organisation states it.',
  verify: 'See the proof',
  leads: 'Leads',
  /** Counted from 0, where there are several. */
  group: (nth: number, count: number): string => (count > 1 ? `group ${nth + 1}` : 'a group'),
  ask: (name: string): string => `Ask about ${name}`,
  sending: 'Sending …',
  sent: (organisation: string): string => `Sent. ${organisation} will answer you.`,
  failed: (organisation: string): string =>
    `This could not be sent. Please try again, or turn to ${organisation}.`,
  what: 'What a mentor is, and is not',
  is: 'A mentor listens, shares what helped them, and keeps to what you both agreed. They have limits too, and may say so.',
  isNot:
    'A mentor is not a doctor or a therapist. Keep seeing yours, or find one. If someone may get hurt, a mentor has to tell others.',
  emergency: 'Not for emergencies.',
  help: 'Help now',
  insteadOf: (name: string): string => `instead of ${name}`,
  local: 'In danger, call your local emergency number.',
};

/** What every language says. */
export type MentorTerms = typeof enMentor;
