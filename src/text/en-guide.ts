/**
 * English of the guide to peer support: what content.md names, at about grade 4. What peers do "can help" and is never
 * promised. Items are told in this order; the guide knows by their names which of them lead somewhere.
 */
export const enGuide = {
  lang: 'en',

  title: 'About peer support',
  what: 'Peers have lived through mental illness or addiction. They support people who are going through it now.',
  care: 'Peer support adds to care. It is not treatment, and not an emergency service.',
  danger: 'In danger right now?',
  help: 'Get help now',
  local: 'Call your local emergency number.',
  own: 'Our own team',
  professional: 'Professional help',
  doctor: 'You can tell a doctor or clinic: “I need help.”',

  lead: {
    group: 'Find a group',
    mentor: 'Find a mentor',
    workshop: 'Find a workshop',
    accountability: 'Find someone to check in with',
  },

  sections: {
    forms: {
      heading: 'Forms of peer support',
      intro: '',
      items: {
        mentorship: {
          title: 'One-on-one mentorship',
          text: 'You meet one to one with someone who has been there.',
        },
        groups: {
          title: 'Support groups',
          text: 'People meet and talk. You can share, or just listen.',
        },
        online: {
          title: 'Online communities',
          text: 'People meet in a chat or forum, and share tips and kind words.',
        },
      },
    },
    benefits: {
      heading: 'What it can help with',
      intro: 'It is not the same for everyone.',
      items: {
        understood: {
          title: 'Being understood',
          text: 'It can help to talk with someone who knows, and not be judged.',
        },
        hope: {
          title: 'Hope',
          text: 'It can help to meet someone who was where you are, and found a way on.',
        },
        advice: {
          title: 'Practical advice',
          text: 'Peers can tell you what helps them when a craving comes.',
        },
        connection: {
          title: 'Connection',
          text: 'Time with people who understand can help when you feel alone.',
        },
        accountability: {
          title: 'Accountability',
          text: 'Regular check-ins and shared commitments can help you keep to your goals.',
        },
      },
    },
    'ways-in': {
      heading: 'Ways in',
      intro: '',
      items: {
        group: {
          title: 'Join a support group',
          text: 'Look near you or online. You can try Alcoholics Anonymous, Narcotics Anonymous, or mental-health-focused groups.',
        },
        mentor: {
          title: 'Find a peer mentor',
          text: 'A clinic or group may match you with someone who has been there.',
        },
        workshop: {
          title: 'Take part in a peer-led workshop',
          text: 'Learn a skill from peers, and meet others.',
        },
      },
    },
    care: {
      heading: 'Care with it',
      intro: '',
      items: {
        boundaries: {
          title: 'Set boundaries',
          text: 'Share only what you want to. You can say no, or take a break.',
        },
        compare: {
          title: 'Try not to compare',
          text: 'No two people recover in the same way. Go at your own pace.',
        },
        combine: {
          title: 'Combine it with professional care',
          text: 'Peers can add to therapy or medical treatment. They do not take its place.',
        },
      },
    },
  },
};

/** What every language says. */
export type GuideTerms = typeof enGuide;
