import type { Stages } from '../model/stage.js';

/**
 * The well-known stages of change, in English and in plain words. Preparation is not in the article of 1983: its authors
 * added it in 1992. Another language is a file like this one, with the same ids.
 */
export const stagesOfChange: Stages = {
  id: 'stages-of-change',
  name: 'Stages of change',
  credit: {
    author: 'James Prochaska and Carlo DiClemente, 1983',
    title: 'Stages and processes of self-change of smoking: toward an integrative model of change',
    url: null,
  },
  note:
    'Many clinics use this model. It came from a study of people who smoke, and one stage was added later. ' +
    'It has critics: some say that change does not come in stages. ' +
    'It is not a diagnosis. People move in all directions, and no stage is better than another.',

  stages: [
    {
      id: 'precontemplation',
      name: 'Not thinking about it',
      meaning: 'The model calls this “precontemplation”: the time before someone thinks of a change.',
      like: 'Change is not on your mind, or not for now. You may see no need for it. You may have tried before and be tired of it.',
      helps: 'It can help to be heard, with no push. It can help to learn a bit more, in your own time.',
      peers: 'They listen, and tell their own story if you like. They leave it to you what to make of it.',
      onward:
        'You can sit in on an open group and say nothing. You can ask a doctor what they would look at.',
      links: [],
      find: { access: 'open' },
    },
    {
      id: 'contemplation',
      name: 'Thinking about it',
      meaning: 'The model calls this “contemplation”: someone thinks of a change, and is of two minds.',
      like: 'One part of you wants a change, and one part does not. Both have good reasons. This can go on for a long time.',
      helps: 'It can help to say both sides out loud, or to write them down. Nobody has to choose today.',
      peers:
        'They know what it is to be of two minds. They can tell you what was hard for them, and what was good.',
      onward: 'You can talk it over in a group, with a mentor, or with a doctor or therapist.',
      links: [],
      find: { access: 'open' },
    },
    {
      id: 'preparation',
      name: 'Getting ready',
      meaning: 'The model calls this “preparation”: someone wants to start soon, and makes a plan.',
      like: 'You want to do something soon. You may try out small things. You can be full of hope and still afraid.',
      helps:
        'It can help to make a small plan, and to tell it to someone you trust. With some drugs, and with alcohol, ask a doctor before you stop.',
      peers: 'They share plans that they made, and what they would do in another way now.',
      onward:
        'You can learn more in a workshop, or make a plan with a mentor. A doctor can tell you about care.',
      links: [],
      find: { kind: 'workshop' },
    },
    {
      id: 'action',
      name: 'Doing something',
      meaning: 'The model calls this “action”: someone lives in a new way, and it is still new.',
      like: 'You do things in a new way. It can take a lot of thought and strength. Some days are good, and some are hard.',
      helps: 'It can help to have people near you, and something to do when it gets hard. Rest can help too.',
      peers: 'They check in with you, and share what got them through a hard hour.',
      onward:
        'A support group can be there each week, and a mentor can be there between. A doctor or therapist can help with care.',
      links: [],
      find: { kind: 'support-group' },
    },
    {
      id: 'maintenance',
      name: 'Keeping it going',
      meaning:
        'The model calls this “maintenance”: the new way is part of daily life, and someone looks after it.',
      like: 'The new way takes less thought. There is more room for other things. The old way can still call now and then.',
      helps:
        'It can help to know your hard days, and who to call on them. It can help to keep up what is good for you.',
      peers: 'They show how they keep it going, each in their own way. They are there on hard days too.',
      onward: 'You can stay with your group and your care. Some people support others; nobody has to.',
      links: [],
      find: { kind: 'online-community' },
    },
  ],

  between: [
    {
      from: 'precontemplation',
      to: 'contemplation',
      helps: 'A story that is like your own can help, and so can a talk with no push.',
    },
    {
      from: 'contemplation',
      to: 'precontemplation',
      helps: 'It is fine to put the thought away. It can help to know that you can come back to it.',
    },
    {
      from: 'contemplation',
      to: 'preparation',
      helps: 'It can help to find one reason that is your own, and one small thing to try.',
    },
    {
      from: 'preparation',
      to: 'contemplation',
      helps: 'Plans can wait. It can help to talk about what feels unsure.',
    },
    {
      from: 'preparation',
      to: 'action',
      helps: 'It can help to pick a day, and to have someone near you on that day.',
    },
    {
      from: 'action',
      to: 'preparation',
      helps: 'A plan may not fit, and that is no fault of yours. It can help to make a new one with someone.',
    },
    {
      from: 'action',
      to: 'maintenance',
      helps: 'Time can help, and so can people who see what you do each day.',
    },
    {
      from: 'maintenance',
      to: 'action',
      helps:
        'The old way can come back, and that happens to many. It can help to tell someone soon. What helped before can help again.',
    },
  ],
};
