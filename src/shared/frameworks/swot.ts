import { choice, type Help, list, longText, rating, references, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const TOWS_KINDS = {
  SO: 'SO: use strengths to take opportunities',
  WO: 'WO: fix what stands in the way',
  ST: 'ST: use strengths to hold off threats',
  WT: 'WT: limit the damage',
} as const;

const impact = rating('Impact', 'dots', {
  required: true,
  help: {
    what: 'How much this item changes for customers or results, from 1 (hardly felt) to 5 (decides the year).',
    example: 'Wi-Fi that fails in 14 of 48 rooms: 5. Guest data in three systems: 3.',
    apply: 'Rate against the objectives in the brief. What moves none of them is a 1, however interesting.',
  },
});
const confidence = rating('Confidence', 'dots', {
  required: true,
  help: {
    what: 'How sure you are that it is so, or that it will come, from 1 (a hunch) to 5 (counted).',
    example: 'The commission is in the books: 5. That booking sites will raise it is talk so far: 2.',
    apply: 'Rate what you know, then raise it by finding out: an item with high impact and low confidence is the next thing to check.',
  },
});

/** One quadrant. Its own help and that of its statements differ; impact and confidence mean the same in all four. */
const quadrant = (label: string, itemName: string, code: string, texts: { readonly help: Help; readonly statement: Help }) =>
  list(
    label,
    itemName,
    'statement',
    { statement: text('Statement', { required: true, help: texts.statement }), impact, confidence },
    { required: true, atLeast: 3, code, help: texts.help },
  );

export const swot = defineFramework({
  kind: 'swot',
  area: 'decide',
  count: 'few',
  singular: 'SWOT analysis',
  plural: 'SWOT and TOWS',
  icon: 'layout-grid',
  help: {
    what: 'Strengths and weaknesses inside, opportunities and threats outside, each rated; and the strategies that follow when they are crossed (TOWS).',
    example:
      'Harbour House is strong where guests stay and weak where they book: six steps to book (W2) meets work-from-anywhere weekends (O1), so the booking is rebuilt.',
    apply:
      'Collect widely, rate soberly, then cross. An item that no strategy cites has either not been thought through or does not matter; decide which.',
  },
  title: (data) => data.title || 'SWOT and TOWS',
  fields: {
    title: text('Title', {
      placeholder: 'SWOT and TOWS',
      help: {
        what: 'What this analysis is called, in case there is more than one.',
        example: 'SWOT of the 90-room chain, seen from its own desk.',
        apply: 'Leave it empty while there is one only. Name a second one after the rival, market or segment it is about.',
      },
    }),
    finding: text('Finding', {
      placeholder: 'What the four quadrants say together',
      help: {
        what: 'The one sentence a hurried reader should take away. It heads the page in the report.',
        example: '“The house is strong where guests stay, and weak where they book.”',
        apply: 'Write it last, as a full sentence with a verb. “SWOT of Harbour House” says what the page is, not what it found.',
      },
    }),
    summary: longText('In short', {
      help: {
        what: 'Two or three sentences on what weighs most and what has not been answered.',
        example:
          'Two of the three heaviest weaknesses are about booking and need no building work. The heaviest, Wi-Fi in 14 rooms, is cited by no strategy yet.',
        apply: 'Say what to do about the top of each quadrant, and name what is left open.',
      },
    }),
    strengths: quadrant('Strengths', 'strength', 'S', {
      help: {
        what: 'What the organisation has or does better than the alternatives its customers know.',
        example: 'Every room faces the sea. Staff stay nine years on average.',
        apply: 'Compare with the rival the customer would take, not with last year. What everyone has is no strength.',
      },
      statement: {
        what: 'One advantage, with its measure.',
        example: '“Rated 9.1 for welcome, best on the bay.”',
        apply: 'Put in the number or the fact that a doubter would ask for. “Great team” cannot be checked or used.',
      },
    }),
    weaknesses: quadrant('Weaknesses', 'weakness', 'W', {
      help: {
        what: 'What the organisation lacks or does worse, and could change itself.',
        example: 'Wi-Fi fails in 14 of 48 rooms. 62% of nights pay 17% commission.',
        apply: 'Start from the personas’ pains and from complaints. If only others could change it, it is a threat.',
      },
      statement: {
        what: 'One shortcoming, as a customer or the books would show it.',
        example: '“Six steps to book, desk rooms hidden.”',
        apply: 'Describe the state, not the missing cure: “no chatbot” hides the weakness, which is that nobody answers after nine.',
      },
    }),
    opportunities: quadrant('Opportunities', 'opportunity', 'O', {
      help: {
        what: 'Changes outside the organisation that it could make use of.',
        example: 'Work-from-anywhere weekends grow. Fast fibre reaches the quay in March.',
        apply: 'Look at habits, technology, law, neighbours and rivals. A plan of your own is never an opportunity; it is a strategy.',
      },
      statement: {
        what: 'One outside change that helps, with when and how much.',
        example: '“A 17:40 train from Leeds on Thursdays, from May.”',
        apply: 'It would have to be true even if the organisation did not exist. That is the test.',
      },
    }),
    threats: quadrant('Threats', 'threat', 'T', {
      help: {
        what: 'Changes outside the organisation that could cost it customers, margin or staff.',
        example: 'A 90-room chain opens in May 2027. Seasonal wages rise by 6% in April.',
        apply:
          'Ask what would cost you guests next year: rivals, prices, weather, law. Two threats beside six opportunities mean the question was not asked hard enough.',
      },
      statement: {
        what: 'One outside change that harms, with when and how likely.',
        example: '“Storms close the coast road: four days in 2026.”',
        apply: 'Name the event, not the fear. “Competition” is always there; a chain with 90 rooms in May is a threat.',
      },
    }),
    strategies: list(
      'Strategies',
      'strategy',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'What to do, with the reason built in.',
            example: '“Sell Thursday-to-Monday work weekends with the sea view as the reason.”',
            apply: 'Begin with a verb. It is good when removing one of its cited items would make it pointless.',
          },
        }),
        kind: choice('Kind', TOWS_KINDS, {
          required: true,
          help: {
            what: 'Which two quadrants the strategy crosses: one inside, one outside.',
            example: 'Answering the new chain with names instead of rooms is ST: a strength against a threat.',
            apply: 'Work through all four. WO is where most mending starts; WT is dull and saves houses.',
          },
        }),
        cites: references(
          'Cites',
          [
            { kind: 'swot', list: 'strengths' },
            { kind: 'swot', list: 'weaknesses' },
            { kind: 'swot', list: 'opportunities' },
            { kind: 'swot', list: 'threats' },
          ],
          {
            required: true,
            help: {
              what: 'The items this strategy is built on: at least one for each letter of its kind.',
              example: 'W2 and O1, for “Rebuild booking to three steps with a desk-room finder”.',
              apply: 'Cite the two or three that carry it. A missing letter means that the strategy answers only half of the question.',
            },
          },
        ),
      },
      {
        required: true,
        help: {
          what: 'What follows from the analysis. Crossing the quadrants, as TOWS, was proposed by Heinz Weihrich in 1982.',
          example: 'SO: become the trail’s first address for walkers. WT: cap booking-site nights at 45% before rates rise.',
          apply: 'Cross the highest rated items first. Two or three strategies of each kind are enough to choose from.',
        },
      },
    ),
  },
  sections: [
    { id: 'finding', label: 'Finding', hint: 'what it says, in a sentence', fields: ['title', 'finding', 'summary'] },
    { id: 'strengths', label: 'Strengths', hint: 'internal, helpful', fields: ['strengths'] },
    { id: 'weaknesses', label: 'Weaknesses', hint: 'internal, harmful', fields: ['weaknesses'] },
    { id: 'opportunities', label: 'Opportunities', hint: 'external, helpful', fields: ['opportunities'] },
    { id: 'threats', label: 'Threats', hint: 'external, harmful', fields: ['threats'] },
    { id: 'strategies', label: 'TOWS strategies', hint: 'what follows from it', fields: ['strategies'] },
  ],
});
