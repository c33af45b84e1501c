import { list, longText, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const team = defineFramework({
  kind: 'team',
  area: 'plan',
  count: 'one',
  singular: 'Team and culture',
  plural: 'Team and culture',
  icon: 'users-round',
  help: {
    what: 'What the people who meet customers learn, may decide and are thanked for.',
    example: 'Anyone at the desk may give up to £40 back on the spot, and says so at the morning meeting.',
    apply:
      'Begin with empowerment: a rule that lets staff mend a wrong at once does more than a training about it. Then train what the rules need.',
  },
  title: () => 'Team and culture',
  fields: {
    promise: longText('What customers should feel', {
      help: {
        what: 'The feeling that everybody’s work adds up to, in a line that staff can keep in mind.',
        example: '“They knew I was coming, and they were glad.”',
        apply: 'Take it from the vision and the experience principles of the brief.',
      },
    }),
    empowerment: list(
      'Empowerment rules',
      'rule',
      'situation',
      {
        situation: text('Situation', {
          required: true,
          help: {
            what: 'When the rule applies.',
            example: 'A guest’s video call dropped in the room.',
            apply: 'Take situations from complaints and from lows of the journey.',
          },
        }),
        decision: text('Staff may decide', {
          required: true,
          help: {
            what: 'What whoever is there may do without asking.',
            example: 'Move the guest to the window desk, or refund the night.',
            apply: 'Let it end the matter. A rule that ends in “ask the manager” is none.',
          },
        }),
        limit: text('Limit', {
          required: true,
          help: {
            what: 'How far it goes, and what happens beyond.',
            example: '£40 a stay; above that Elin Marsh, the same day.',
            apply: 'An amount, a number of times or a date. Staff use rules whose end they can see.',
          },
        }),
      },
      {
        required: true,
        code: 'E',
        help: {
          what: 'What staff may decide by themselves, in which situation, up to which limit.',
          example: 'Breakfast packed for early walkers, any number, no form.',
          apply: 'Five rules that are used beat twenty that are filed. Look after three months which were.',
        },
      },
    ),
    trainings: list(
      'Trainings',
      'training',
      'topic',
      {
        topic: text('Topic', {
          required: true,
          help: {
            what: 'What people can do afterwards that they could not before.',
            example: 'Mending a complaint in one conversation',
            apply: 'Name the skill, not the slide deck.',
          },
        }),
        audience: text('Audience', {
          required: true,
          help: {
            what: 'The people, posts or teams who take part.',
            example: 'Front office and night porters, nine people.',
            apply: 'Include whoever meets customers without being “in service”.',
          },
        }),
        frequency: text('Frequency', {
          required: true,
          help: {
            what: 'How often it takes place.',
            example: 'Twice a year, before Easter and before the autumn.',
            apply: 'Tie it to a season; “as needed” turns into never.',
          },
        }),
        owner: text('Owner', {
          required: true,
          help: {
            what: 'The person who sees to it that it takes place.',
            example: 'Kerensa Doyle',
            apply: 'Write one name, of somebody who has the time for it.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'What is trained, for whom, how often and by whom.',
          example: 'Reading the rate screen, for everybody at the desk, each March.',
          apply: 'Train what a rule or a tactic asks for. A training nobody can name a use for can wait.',
        },
      },
    ),
    culture: list(
      'Culture',
      'principle',
      'principle',
      {
        principle: text('Principle', {
          required: true,
          help: {
            what: 'A rule that should hold when nobody watches.',
            example: 'Names, not room numbers',
            apply: 'Take the experience principles of the brief, and ask what each means behind the scenes.',
          },
        }),
        behaviour: text('Behaviour', {
          required: true,
          help: {
            what: 'What one would see if it were so.',
            example: 'Every handover mentions two guests by name.',
            apply: 'Something that can be seen on a Tuesday.',
          },
        }),
        recognition: text('How it is recognised', {
          required: true,
          help: {
            what: 'How people notice that it is valued.',
            example: 'The best story of the week is told first on Monday.',
            apply: 'Thanks that is public and soon works longer than a bonus.',
          },
        }),
      },
      {
        required: true,
        help: {
          what: 'Principles, what they look like, and how they are recognised.',
          example: 'Say it before they ask: the tide times lie on the breakfast table.',
          apply: 'Three are enough. A culture is what is done, so write what is done.',
        },
      },
    ),
  },
  sections: [
    { id: 'empowerment', label: 'Empowerment', hint: 'what staff may decide', fields: ['promise', 'empowerment'] },
    { id: 'trainings', label: 'Trainings', fields: ['trainings'] },
    { id: 'culture', label: 'Culture', hint: 'how it looks and is recognised', fields: ['culture'] },
  ],
});
