import { choice, list, longText, money, references, text } from '../fields.ts';
import { defineFramework, WORK_STATUSES } from './define.ts';

export const CAPABILITY_KINDS = {
  crm: 'Customer relationship management',
  feedback: 'Feedback management',
  personalisation: 'Personalisation',
  analytics: 'Analytics',
  automation: 'Automation',
  content: 'Content',
  other: 'Other',
} as const;

export const CAPABILITY_STATES = { have: 'In place', gap: 'Missing', planned: 'Planned' } as const;

export const technology = defineFramework({
  kind: 'technology',
  area: 'plan',
  count: 'one',
  singular: 'Technology and data',
  plural: 'Technology',
  icon: 'cpu',
  help: {
    what: 'The capabilities that the strategy needs from systems: what is in place, what is missing, what they know and how they are joined.',
    example: 'Guest records in the property system, surveys in a tool of their own, and nothing that joins the two.',
    apply: 'List what must be possible before you name tools. Buy where a gap stops an objective, and nowhere else.',
  },
  title: () => 'Technology and data',
  fields: {
    principles: longText('How we choose', {
      help: {
        what: 'What decides whether a tool is bought, built or done without.',
        example: 'One record per guest; nothing that the night porter cannot use; data that we can take with us.',
        apply: 'Three or four rules, agreed with whoever runs the systems.',
      },
    }),
    capabilities: list(
      'Capabilities',
      'capability',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'What must be possible.',
            example: 'One record per guest',
            apply: 'Write what it does for customers or staff, not the product’s name.',
          },
        }),
        kind: choice('Kind', CAPABILITY_KINDS, {
          required: true,
          help: {
            what: 'The group that it belongs to on the map.',
            example: 'Feedback management, for surveys after the stay.',
            apply: 'Choose what it is mainly for. A tool that does three things is three capabilities.',
          },
        }),
        tool: text('Tool', {
          help: {
            what: 'The system that does it, or is to do it.',
            example: 'The property system, module for guest profiles.',
            apply: 'Leave it empty while nothing is chosen.',
          },
        }),
        state: choice('State', CAPABILITY_STATES, {
          required: true,
          help: {
            what: 'Whether it is in place, missing or planned.',
            example: 'Missing: nobody sees on the phone who booked online.',
            apply: '“In place” means that it was used last week.',
          },
        }),
        status: choice('Work', WORK_STATUSES, {
          help: {
            what: 'Where the work on it stands, for what is planned.',
            example: 'Running: the interface is being tested.',
            apply: 'Leave it empty for what is in place and stays as it is.',
          },
        }),
        integratesWith: references('Joined with', [{ kind: 'technology', list: 'capabilities' }], {
          help: {
            what: 'The capabilities that it exchanges data with.',
            example: 'One record per guest, and surveys after the stay.',
            apply: 'Link what works today and what is planned; the map shows both by their state.',
          },
        }),
        dataCaptured: text('Data captured', {
          help: {
            what: 'What it learns about customers.',
            example: 'Reason of the stay, desk booked, language.',
            apply: 'Name what a play or a metric needs. What nobody reads need not be stored.',
          },
        }),
        cost: money('Cost', {
          help: {
            what: 'What it costs over the horizon of the strategy, in the currency of the brief.',
            example: '£3,600, three years of licence left out.',
            apply: 'Include set-up and the hours of your own people.',
          },
        }),
        owner: text('Owner', {
          required: true,
          help: {
            what: 'Who answers for it in the house.',
            example: 'Ruth Okafor',
            apply: 'Somebody who uses it, not only somebody who buys it.',
          },
        }),
        supports: references('Supports', [{ kind: 'brief', list: 'objectives' }], {
          required: true,
          help: {
            what: 'The objectives that it helps to reach.',
            example: 'Repeat stays from 24% to 35%.',
            apply: 'A capability that supports no objective is a wish of the department.',
          },
        }),
      },
      {
        required: true,
        atLeast: 3,
        code: 'K',
        help: {
          what: 'What must be possible, with what does it and how far it is.',
          example: 'One record per guest; surveys after the stay; desk photos on the booking page.',
          apply: 'Go through objectives, plays and touchpoints and ask of each what it needs to know.',
        },
      },
    ),
  },
  sections: [{ id: 'capabilities', label: 'Capabilities', hint: 'what must be possible', fields: ['principles', 'capabilities'] }],
});
