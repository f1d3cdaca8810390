import type { Stages } from '../model/stage.js';

/**
 * The default model, in English. Its facts are from the article that it credits, its sentences are ours. Another
 * language is a file like this one, with the same ids.
 */
export const threeStages: Stages = {
  id: 'three-stages',
  name: 'Three stages of recovery',
  credit: {
    author: 'Yuval Dinary',
    title: 'The Power of Peer Support in Recovery: Mentors and Communities',
    url: null,
  },
  note:
    'This is how one person sees recovery. It is not a medical model, and not a diagnosis. ' +
    'People move back and forth, and no stage is better than another. You need not fit into any.',

  stages: [
    {
      id: 'dismissal',
      name: 'Not yet',
      meaning: 'The framework calls this “dismissal”: someone puts the problem out of mind.',
      like: 'It may feel like there is no problem, or just a small one. Help can feel unwanted.',
      helps: 'It can help to listen or read a bit, and decide nothing.',
      peers:
        'They tell their own story without pushing: what was hard, and how they came to accept it. You may hear a bit of your own life in it.',
      onward:
        'You can sit in on an open group and say nothing. You can also ask a mentor or a doctor one thing.',
      links: [],
      find: { access: 'open' },
    },
    {
      id: 'patient',
      name: 'All of it',
      meaning:
        'The framework calls this “patient”: someone accepts the problem, and it can seem to be all they are.',
      like: 'The problem is real now. It can take up the whole day, and make it hard to know who you are without it.',
      helps:
        'It can help to look at what you can do, and not just at what is hard. One small thing a day is plenty.',
      peers: 'They know this weight, and can steady you. They share what helped them on hard days.',
      onward:
        'A support group is a place to be heard, and a mentor can listen one to one. A doctor or therapist can help with care.',
      links: [],
      find: { kind: 'support-group' },
    },
    {
      id: 'client',
      name: 'Part of life',
      meaning: 'The framework calls this “client”: someone sees the problem as one part of a full life.',
      like: 'The problem is still there, and so are friends, work, rest and fun. Hard days can still come.',
      helps:
        'It can help to keep what is good for you: people, rest, care. You can ask for more at any time.',
      peers: 'They show how they live well with it, each in their own way.',
      onward:
        'You can keep the care you have, or join a workshop. Some people come to support others. A group, a mentor or a doctor can be there on hard days.',
      links: [],
      find: { kind: 'workshop' },
    },
  ],

  between: [
    {
      from: 'dismissal',
      to: 'patient',
      helps:
        'Stories like your own can help, and so can one person you trust. You can ask for help and still be unsure.',
    },
    {
      from: 'patient',
      to: 'dismissal',
      helps:
        'Now and then, people need to look away. That is human. It can help when a door stays open, and nobody asks why.',
    },
    {
      from: 'patient',
      to: 'client',
      helps:
        'It can help to meet people who live well with the same thing. Trust in yourself can grow bit by bit.',
    },
    {
      from: 'client',
      to: 'patient',
      helps:
        'A problem can grow big again, and that happens to many. It can help to tell someone, and to go back to what helped before.',
    },
  ],
};
