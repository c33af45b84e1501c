import { choice, flag, longText, rating, references, text } from '../fields.ts';
import { CHANNEL_KINDS } from './brief.ts';
import { defineFramework } from './define.ts';

export const touchpoint = defineFramework({
  kind: 'touchpoint',
  area: 'understand',
  count: 'many',
  singular: 'Touchpoint',
  plural: 'Touchpoints',
  icon: 'waypoints',
  help: {
    what: 'A place or moment at which a customer meets you: a page, a person, a letter, a door.',
    example: 'Confirmation email, front desk, window desk on the second floor.',
    apply:
      'List what customers meet, including what others run in your name, such as a booking site. Then rate what matters and how it goes.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'What the touchpoint is called.',
        example: 'Confirmation email',
        apply: 'Name the thing the customer meets, not the team behind it.',
      },
    }),
    kind: choice('Kind', CHANNEL_KINDS, {
      required: true,
      help: {
        what: 'Digital, physical, or a person.',
        example: 'Human for the call to reception, physical for the sign on the quay.',
        apply: 'Choose what the customer would say it was. A person who types into a chat is human.',
      },
    }),
    channels: references('Channels', [{ kind: 'brief', list: 'channels' }], {
      required: true,
      help: {
        what: 'The channels of the brief through which the touchpoint is reached.',
        example: 'Own website and phone, for a change of booking.',
        apply: 'Link every channel it works on today. The matrix shows where customers are sent back to another.',
      },
    }),
    importance: rating('Importance', 'dots', {
      required: true,
      help: {
        what: 'How much the touchpoint matters to customers, 1–5.',
        example: '5 for the booking engine: whoever gives up there is gone.',
        apply: 'Ask customers, or see which touchpoints move your satisfaction scores. Do not rate by what it costs you.',
      },
    }),
    performance: rating('Performance', 'dots', {
      required: true,
      help: {
        what: 'How well it goes today, 1–5.',
        example: '2: one call in three goes unanswered between three and five.',
        apply: 'Rate by a metric or by feedback, and link it below. Your own impression counts as an assumption.',
      },
    }),
    consistency: rating('Consistency', 'ticks', {
      help: {
        what: 'How alike the touchpoint looks, sounds and works across its channels and days, 1–5.',
        example: '2: the price differs between the site and the phone.',
        apply: 'Go through it yourself on each channel, with the same wish, on the same day.',
      },
    }),
    personalised: flag('Personalised', {
      help: {
        what: 'Whether it differs by what you know of the customer.',
        example: 'Yes: the arrival email names the desk that was booked.',
        apply: 'Count only what the customer can notice.',
      },
    }),
    dataCaptured: longText('Data captured', {
      help: {
        what: 'What you learn about the customer here, and where it ends up.',
        example: 'Reason of the stay, in the property system since May 2025.',
        apply: 'Name the system. What is written on paper and thrown away is not captured.',
      },
    }),
    metrics: references('Metrics', [{ kind: 'metric' }], {
      help: {
        what: 'The metrics that show how the touchpoint performs.',
        example: 'Calls answered within a minute.',
        apply: 'Link the nearest one. An overall score says little about one page.',
      },
    }),
  },
  sections: [
    { id: 'what', label: 'What it is', fields: ['name', 'kind', 'channels'] },
    { id: 'how', label: 'How it goes', fields: ['importance', 'performance', 'consistency', 'personalised', 'metrics', 'dataCaptured'] },
  ],
});
