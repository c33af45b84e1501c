import { choices, list, longText, number, strings, text } from '../fields.ts';
import { FEEDBACK_SOURCES } from '../rows.ts';
import { defineFramework } from './define.ts';

export const voice = defineFramework({
  kind: 'voice',
  area: 'understand',
  count: 'one',
  singular: 'Voice of the customer',
  plural: 'Voice of the customer',
  icon: 'message-square-quote',
  help: {
    what: 'How you listen to customers: where their words come from, the themes they are sorted by, and how the loop back to them is closed.',
    example: 'Reviews and the stay survey, read every Monday; eleven themes; an answer within three days.',
    apply: 'Import what customers wrote, sort it by theme, answer it, and cite it wherever a claim is made.',
  },
  title: () => 'Voice of the customer',
  fields: {
    themes: list(
      'Themes',
      'theme',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'What customers keep talking about, in one or two words.',
            example: 'Wi-Fi',
            apply: 'Name the subject, not the verdict: praise and complaint about breakfast are one theme.',
          },
        }),
        words: strings('Words', {
          help: {
            what: 'Words and phrases by which feedback gets this theme by rule; a beginning ends in an asterisk.',
            example: 'wifi, wi-fi, connection, drop*',
            apply: 'Add words until the first twenty items that fit are right. What the rule gets wrong is corrected by hand and stays so.',
          },
        }),
        meaning: longText('What belongs here', {
          help: {
            what: 'Half a sentence that settles what counts as this theme.',
            example: 'Speed and stability in rooms and at the desks; not the television.',
            apply: 'Write it so that two people sort alike.',
          },
        }),
      },
      {
        required: true,
        atLeast: 3,
        code: 'T',
        help: {
          what: 'The subjects that feedback is sorted by.',
          example: 'Wi-Fi, quiet, price, breakfast, arrival.',
          apply: 'Begin with the phrases that are suggested from what customers wrote. Ten to fifteen themes can still be remembered.',
        },
      },
    ),
    sources: choices('Sources', FEEDBACK_SOURCES, {
      required: true,
      help: {
        what: 'Where the words of customers come from.',
        example: 'Reviews, the stay survey and what the desk writes down.',
        apply: 'Use at least one source that you did not ask for: surveys only answer their own questions.',
      },
    }),
    routine: longText('Routine', {
      required: true,
      help: {
        what: 'Who reads feedback, when, and what happens with it.',
        example: 'The desk reads on Mondays; what hurts goes to the weekly meeting with a name beside it.',
        apply: 'Fix a day and a person. Feedback that is only collected teaches customers not to give any.',
      },
    }),
    answerWithin: number('Answer within', {
      min: 0,
      max: 365,
      unit: 'days',
      required: true,
      help: {
        what: 'How many days after it was given a customer hears back.',
        example: '3',
        apply: 'Promise what you keep on the worst day. The feedback table shows what is overdue.',
      },
    }),
  },
  sections: [
    { id: 'themes', label: 'Themes', hint: 'by hand, by rule, or from frequent phrases', fields: ['themes'] },
    { id: 'loop', label: 'Listening and the closed loop', fields: ['sources', 'routine', 'answerWithin'] },
  ],
});
