import { choice, choices, emotion, flag, list, longText, rating, reference, references, strings, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const JOURNEY_KINDS = { 'as-is': 'As it is', 'to-be': 'As it should be' } as const;

/** The lanes of the grid, from top to bottom. */
export const LANES = {
  goal: 'Goal',
  actions: 'Actions',
  touchpoints: 'Touchpoints',
  thoughts: 'Thoughts',
  emotion: 'Emotion',
  pains: 'Pains',
  opportunities: 'Opportunities',
  frontStage: 'Front stage',
  backStage: 'Back stage',
  support: 'Support processes',
  owner: 'Owner',
  metrics: 'Metrics',
} as const;
export type Lane = keyof typeof LANES;

export const journey = defineFramework({
  kind: 'journey',
  area: 'understand',
  count: 'many',
  singular: 'Journey map',
  plural: 'Journey maps',
  icon: 'route',
  help: {
    what: 'What one persona goes through with you, phase by phase: what they want, do, meet, think and feel, and what happens behind the scenes to make it so.',
    example: 'Maya works from the sea: six phases from the first dream of a desk by the water to the tip she gives two friends.',
    apply: 'Map what customers told you, not what the process says. Draw it as it is first, then lay the map as it should be over it.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'What the journey is called in lists, on charts and in the report.',
        example: 'Maya works from the sea',
        apply: 'Say who does what. “Customer journey 2” tells nobody what it is about.',
      },
    }),
    persona: reference('Persona', [{ kind: 'persona' }], {
      required: true,
      help: {
        what: 'The one persona who makes this journey.',
        example: 'Colin Ferrier, the coast-path walker.',
        apply: 'One persona a map. Where two personas feel differently in a phase, they have two journeys.',
      },
    }),
    kind: choice('Kind', JOURNEY_KINDS, {
      required: true,
      initial: 'as-is',
      help: {
        what: 'Whether the map shows today’s experience or the one you want.',
        example: 'As it is, from eight interviews in June; as it should be, for the season of 2027.',
        apply: 'Begin with today. A wish without the present beside it hides how far there is to go.',
      },
    }),
    counterpart: reference('Shows the future of', [{ kind: 'journey' }], {
      help: {
        what: 'The map as it is that this map as it should be is laid over.',
        example: 'Maya works from the sea, as it is.',
        apply: 'Link it in the map of the future. The board then draws both curves and the difference in each phase.',
      },
    }),
    scenario: text('Scenario', {
      required: true,
      help: {
        what: 'The occasion on which the journey is made.',
        example: 'First stay, booked from a phone on a Tuesday evening.',
        apply: 'Pick one real occasion. A first visit and a tenth have little in common.',
      },
    }),
    expectation: longText('Expectation', {
      required: true,
      help: {
        what: 'What the persona takes for granted before it begins.',
        example: 'A call at nine that does not drop, and the same price wherever she looks.',
        apply: 'Feelings follow expectations. Write down what they were promised, by you or by others.',
      },
    }),
    hiddenLanes: choices('Lanes left out', LANES, {
      report: 'hidden',
      help: {
        what: 'Lanes of the board that are hidden, on the screen, in pictures and in the report.',
        example: 'Support processes, while the map is only about what guests see.',
        apply: 'Hide what this reader does not need. Nothing in a hidden lane is lost.',
      },
    }),
    phases: list(
      'Phases',
      'phase',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'What this stretch of the journey is called.',
            example: 'Book',
            apply: 'Name what the customer does, not what your department does.',
          },
        }),
        when: text('When', {
          help: {
            what: 'When the phase takes place, or how long it lasts.',
            example: '6–3 weeks before',
            apply: 'A time the customer would recognise. It shows where they wait.',
          },
        }),
        goal: text('Goal', {
          required: true,
          help: {
            what: 'What the customer wants to have done when the phase is over.',
            example: 'Reserve in one sitting, at a fair rate.',
            apply: 'Their goal, not yours: nobody sets out to fill in a form.',
          },
        }),
        actions: strings('Actions', {
          required: true,
          help: {
            what: 'What the customer does, step by step.',
            example: 'Finds the room on a booking site; opens the hotel’s own site to compare.',
            apply: 'Short sentences that begin with a verb. Two to five show the phase; twenty describe a process.',
          },
        }),
        touchpoints: references('Touchpoints', [{ kind: 'touchpoint' }], {
          required: true,
          help: {
            what: 'Where the customer meets you or somebody who speaks for you.',
            example: 'Booking site, own booking engine, confirmation email.',
            apply: 'Link touchpoints of the inventory, so that their importance and performance can be read along the journey.',
          },
        }),
        thoughts: longText('Thoughts', {
          look: 'quote',
          help: {
            what: 'What goes through the customer’s mind, in their words.',
            example: '“Why is it £14 dearer on their own website?”',
            apply: 'Quote an interview or a review where you can, and cite it as evidence.',
          },
        }),
        emotion: emotion('Emotion', {
          required: true,
          help: {
            what: 'How the customer feels in this phase, from −2, very low, to +2, very high.',
            example: '−2 at Book: two prices for the same room.',
            apply: 'Take it from what customers say. The curve is worth nothing if the team votes on it.',
          },
        }),
        emotionWord: text('Feeling', {
          help: {
            what: 'One word for the feeling.',
            example: 'Suspicious',
            apply: 'Find the word that only fits here. “Unhappy” fits everywhere.',
          },
        }),
        pains: list(
          'Pains',
          'pain',
          'statement',
          {
            statement: text('Pain', {
              required: true,
              help: {
                what: 'What gets in the customer’s way in this phase.',
                example: 'Own rate higher than on the booking site.',
                apply: 'One obstacle a line, as the customer meets it.',
              },
            }),
            severity: rating('Severity', 'bars', {
              required: true,
              help: {
                what: 'How much it hurts, from 1, a nuisance, to 5, the journey ends here.',
                example: '5: she books with somebody else.',
                apply: 'Compare the pains of the whole journey before you rate one of them.',
              },
            }),
            personaPain: reference('Pain of the persona', [{ kind: 'persona', list: 'pains' }], {
              help: {
                what: 'The pain of the persona that shows here.',
                example: 'Maya’s “prices that change from page to page”.',
                apply: 'Link it where there is one: the relievers that answer it then show along the journey.',
              },
            }),
          },
          {
            code: 'P',
            help: {
              what: 'What goes wrong for the customer in this phase, the heaviest first.',
              example: 'Own rate higher than on the booking site, 5. Engine asks for the card before the price, 4.',
              apply: 'Write what happened, not what is missing. “No chat” is a solution in disguise.',
            },
          },
        ),
        opportunities: list(
          'Opportunities',
          'opportunity',
          'statement',
          {
            statement: text('Opportunity', {
              required: true,
              help: {
                what: 'What you could do differently here.',
                example: 'Best direct rate, shown beside the others.',
                apply: 'Say what the customer would notice. How it is built belongs in the roadmap.',
              },
            }),
            addresses: references(
              'Addresses',
              [
                { kind: 'journey', list: 'phases.pains' },
                { kind: 'persona', list: 'pains' },
              ],
              {
                help: {
                  what: 'The pains that would go away or ease.',
                  example: '“Own rate higher than on the booking site”.',
                  apply: 'An opportunity that addresses no pain is an idea. Keep it, but do not start with it.',
                },
              },
            ),
          },
          {
            code: 'O',
            help: {
              what: 'Where the experience could be made better in this phase.',
              example: 'Show the wifi speed and the desk in the first photo.',
              apply: 'Look first at the lows and at moments of truth: an improvement weighs most there.',
            },
          },
        ),
        momentOfTruth: flag('Moment of truth', {
          help: {
            what: 'A moment at which the customer decides about you.',
            example: 'Seeing two prices for one room; the first call from the window desk.',
            apply: 'Mark one to three in a journey. If everything is decisive, nothing is.',
          },
        }),
        frontStage: longText('Front stage', {
          help: {
            what: 'What your people and systems do in sight of the customer.',
            example: 'The desk answers, reads the rate from the screen and offers to book.',
            apply: 'Write who does it. The line of visibility runs below this lane.',
          },
        }),
        backStage: longText('Back stage', {
          help: {
            what: 'What happens out of sight so that the front stage works.',
            example: 'Rates are keyed by hand in two systems each morning.',
            apply: 'Look here for the cause of a pain before you train the front stage.',
          },
        }),
        support: longText('Support processes', {
          help: {
            what: 'Systems, suppliers and other departments that the back stage rests on.',
            example: 'Property system, channel manager, the laundry’s delivery at seven.',
            apply: 'Name what would have to change with it. That is where improvements get stuck.',
          },
        }),
        owner: text('Owner', {
          help: {
            what: 'Who answers for the experience in this phase, across departments.',
            example: 'Elin Marsh, for Book and Travel.',
            apply: 'One name a phase. Customers fall into the gaps between owners.',
          },
        }),
        metrics: references('Metrics', [{ kind: 'metric' }], {
          help: {
            what: 'The metrics that show how the phase is going.',
            example: 'Booking effort at Book, CSAT of the stay at Stay.',
            apply: 'One or two a phase, measured close to the moment itself.',
          },
        }),
      },
      {
        required: true,
        atLeast: 3,
        help: {
          what: 'The stretches of the journey in their order, each a column of the board.',
          example: 'Dream, plan, book, travel, stay, share.',
          apply:
            'Start from a set that is offered and rename until a customer would recognise it. Four to eight are enough for most journeys.',
        },
      },
    ),
  },
  sections: [
    { id: 'who', label: 'Who and when', fields: ['name', 'persona', 'kind', 'counterpart', 'scenario', 'expectation'] },
    { id: 'phases', label: 'Phases', hint: 'the board shows them side by side', fields: ['phases', 'hiddenLanes'] },
  ],
});

/** A phase that is offered to start from, with its goal and touchpoints that are usual there. */
export interface OfferedPhase {
  readonly name: string;
  readonly goal: string;
  readonly touchpoints: readonly string[];
}

/** Sets of phases to start from. */
export const PHASE_SETS: readonly { readonly id: string; readonly label: string; readonly phases: readonly OfferedPhase[] }[] = [
  {
    id: 'four',
    label: 'Four phases',
    phases: [
      { name: 'Awareness', goal: 'Notice that there is something for the need', touchpoints: ['Social media', 'Search', 'Word of mouth'] },
      { name: 'Consideration', goal: 'Compare what is on offer and come to trust one', touchpoints: ['Website', 'Reviews', 'Sales talk'] },
      { name: 'Purchase', goal: 'Buy without effort or doubt', touchpoints: ['Shop', 'Checkout', 'Payment'] },
      {
        name: 'Post-purchase',
        goal: 'Get the full value, and help when it is needed',
        touchpoints: ['Delivery', 'Customer service', 'Follow-up email'],
      },
    ],
  },
  {
    id: 'tourism',
    label: 'Tourism',
    phases: [
      { name: 'Dream', goal: 'Find somewhere that is worth going', touchpoints: ['Social media', 'Friends', 'Search'] },
      { name: 'Plan', goal: 'Be sure that it will work out', touchpoints: ['Website', 'Map and reviews', 'Reception call'] },
      {
        name: 'Book',
        goal: 'Reserve in one sitting at a fair price',
        touchpoints: ['Booking site', 'Booking engine', 'Confirmation email'],
      },
      { name: 'Travel', goal: 'Arrive on time and know what comes next', touchpoints: ['Arrival email', 'Station', 'Taxi'] },
      { name: 'Stay', goal: 'Have the time that was hoped for', touchpoints: ['Front desk', 'Room', 'Breakfast'] },
      { name: 'Share', goal: 'Tell others, and keep a date to come back', touchpoints: ['Follow-up email', 'Review site'] },
    ],
  },
  {
    id: 'service',
    label: 'Subscription or service',
    phases: [
      { name: 'Awareness', goal: 'See that there is a better way', touchpoints: ['Search', 'Recommendation'] },
      { name: 'Consideration', goal: 'Know what it would cost and bring', touchpoints: ['Website', 'Trial', 'Sales talk'] },
      { name: 'Onboarding', goal: 'Reach the first success quickly', touchpoints: ['Welcome email', 'Setup', 'Training'] },
      { name: 'Use', goal: 'Get the work done without thinking about it', touchpoints: ['Product', 'Help pages'] },
      { name: 'Support', goal: 'Have a problem solved by the first person asked', touchpoints: ['Hotline', 'Chat'] },
      { name: 'Renewal', goal: 'Decide with good reason to stay', touchpoints: ['Account review', 'Invoice'] },
    ],
  },
];
