import { choice, list, longText, reference, references, text } from '../fields.ts';
import { defineFramework, WORK_STATUSES } from './define.ts';

export const PLAY_KINDS = {
  recommendation: 'Tailored recommendation',
  communication: 'Custom communication',
  loyalty: 'Loyalty programme',
  retention: 'Retention',
  advocacy: 'Advocacy',
  selfService: 'Self-service',
  success: 'Customer success',
} as const;

/** On what ground personal data may be used. */
export const CONSENT_BASES = {
  consent: 'Consent',
  contract: 'Needed for the contract',
  legitimate: 'Legitimate interest',
  none: 'No personal data used',
} as const;

export const personalisation = defineFramework({
  kind: 'personalisation',
  area: 'plan',
  count: 'one',
  singular: 'Personalisation and engagement',
  plural: 'Personalisation',
  icon: 'sliders-horizontal',
  help: {
    what: 'What is done differently for different customers, and what keeps them close: who gets what, when, from which data, and with whose leave.',
    example: 'Guests who worked at a desk last time are offered the same desk two weeks before the next holiday weekend.',
    apply:
      'Start from a pain or a gain, not from the data that lie around. A play that customers would find strange if you explained it is not worth its cost.',
  },
  title: () => 'Personalisation',
  fields: {
    approach: longText('Approach', {
      required: true,
      help: {
        what: 'What is made personal here, what stays the same for everybody, and why.',
        example: 'We remember desk, breakfast and boots. Prices are the same for everybody, always.',
        apply: 'Write down the line you will not cross; staff will be asked about it.',
      },
    }),
    plays: list(
      'Plays',
      'play',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'What the play is called among the people who run it.',
            example: 'Your desk again',
            apply: 'A name that the front desk would use.',
          },
        }),
        kind: choice('Kind', PLAY_KINDS, {
          required: true,
          help: {
            what: 'What sort of play it is.',
            example: 'Tailored recommendation, for a room that fits the last stay.',
            apply: 'Choose what the customer would call it. Several kinds in one play are several plays.',
          },
        }),
        audience: references('Audience', [{ kind: 'segment' }, { kind: 'persona' }], {
          required: true,
          help: {
            what: 'The segments or personas it is for.',
            example: 'Remote weekenders; Maya Lindqvist.',
            apply: 'Link the smallest group that it is worth doing for.',
          },
        }),
        trigger: text('Trigger', {
          required: true,
          help: {
            what: 'The event, the date or the sign that sets the play off.',
            example: 'Two weeks before a public holiday, for guests of the last one.',
            apply: 'An event or a date that a system can see. “Regularly” is not a trigger.',
          },
        }),
        dataNeeded: text('Data needed', {
          required: true,
          help: {
            what: 'What has to be known of the customer for it.',
            example: 'Room and reason of the last stay, from the property system.',
            apply: 'Name the system that holds it. Ask for no more than the play needs.',
          },
        }),
        consent: choice('Consent basis', CONSENT_BASES, {
          required: true,
          help: {
            what: 'The ground on which the data may be used.',
            example: 'Consent, given at checkout with a box that starts empty.',
            apply: 'Ask whoever answers for data protection before the play runs. This field records the answer; it is no legal advice.',
          },
        }),
        content: longText('Content', {
          help: {
            what: 'What the customer gets to see, hear or feel.',
            example: '“The window desk in 24 is free from the 14th. Shall we keep it?”',
            apply: 'Write it as it will be read. If it does not sound like you, it is a mailing.',
          },
        }),
        channel: reference('Channel', [{ kind: 'brief', list: 'channels' }], {
          required: true,
          help: {
            what: 'The channel of the brief through which it reaches the customer.',
            example: 'Email',
            apply: 'Take the channel on which this audience answers, not the cheapest one.',
          },
        }),
        metric: reference('Metric', [{ kind: 'metric' }], {
          required: true,
          help: {
            what: 'The metric that shows whether it works.',
            example: 'Repeat stays within 18 months.',
            apply: 'Keep a few customers out of it, so that there is something to compare with.',
          },
        }),
        status: choice('Status', WORK_STATUSES, {
          initial: 'planned',
          help: {
            what: 'How far the play is: planned, running with customers, done or stopped.',
            example: 'Running since March.',
            apply: 'Stop a play whose metric has not moved in two periods.',
          },
        }),
      },
      {
        required: true,
        code: 'Y',
        help: {
          what: 'What is done for whom, set off by what, from which data, on which channel.',
          example: '“Your desk again”: remote weekenders, two weeks before a holiday, by email.',
          apply: 'Three plays that run are worth more than ten in a list.',
        },
      },
    ),
  },
  sections: [
    { id: 'approach', label: 'Approach', fields: ['approach'] },
    { id: 'plays', label: 'Plays', hint: 'who gets what, and when', fields: ['plays'] },
  ],
});
