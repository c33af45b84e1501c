import { choice, group, type Help, list, longText, number, rating, reference, text } from '../fields.ts';
import { defineFramework } from './define.ts';

export const PRICE_LEVELS = { lower: 'Lower than ours', similar: 'About ours', higher: 'Higher than ours' } as const;
export const ATTRIBUTE_KINDS = { parity: 'Point of parity', difference: 'Point of difference' } as const;

/** What reputation rests on, each rated 1–5. */
export const REPUTATION_DRIVERS = {
  productQuality: 'Product quality',
  customerService: 'Customer service',
  socialResponsibility: 'Social responsibility',
  publicRelations: 'Public relations',
} as const;

const driver = (label: string, help: Help) => rating(label, 'dots', { help });
const axis = (label: string, help: Help) => reference(label, [{ kind: 'positioning', list: 'attributes' }], { help });

export const positioning = defineFramework({
  kind: 'positioning',
  area: 'decide',
  count: 'few',
  singular: 'Positioning',
  plural: 'Positioning',
  icon: 'target',
  help: {
    what: 'The place that the offer should hold in the mind of one segment, seen beside those it is compared with.',
    example: 'For remote weekenders, Harbour House stands alone where a desk to work at and closeness to the sea meet.',
    apply:
      'Score competitors as customers see them, not as you do. Then choose two attributes that the target cares about and on which the map is empty near you.',
  },
  title: (data) => data.title || 'Positioning',
  fields: {
    title: text('Title', {
      placeholder: 'Positioning',
      help: {
        what: 'What this positioning is called, in case there is more than one.',
        example: 'Positioning for school-holiday families.',
        apply: 'Leave it empty while there is one only. A second segment deserves a positioning of its own.',
      },
    }),
    target: reference('Target segment', [{ kind: 'segment' }], {
      required: true,
      help: {
        what: 'The segment in whose mind the place is to be taken.',
        example: 'Remote weekenders, the first target of the segmentation.',
        apply: 'Link a segment that was decided on as a target. A positioning for everybody is a description.',
      },
    }),
    statement: longText('Positioning statement', {
      required: true,
      help: {
        what: 'One sentence that says for whom the offer is, what it is, and why it is preferred to the alternatives.',
        example: '“For people who work from anywhere, Harbour House is the hotel by the sea where the desk is as sure as the bed.”',
        apply: 'Read it with a rival’s name put in. If it still sounds true, it positions nobody.',
      },
    }),
    competitors: list(
      'Competitors',
      'competitor',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'Somebody whom the target would choose instead.',
            example: 'The Quay Rooms, 90 rooms, opening in May.',
            apply: 'Include what is no hotel at all, such as a friend’s spare room, where customers choose it.',
          },
        }),
        strengths: longText('Strengths', {
          help: {
            what: 'What customers choose this competitor for.',
            example: 'New rooms, an app that opens the door, a gym.',
            apply: 'Take it from their reviews, and cite the best of them as evidence.',
          },
        }),
        weaknesses: longText('Weaknesses', {
          help: {
            what: 'What customers put up with there.',
            example: 'Nobody at the desk after ten; breakfast from a machine.',
            apply: 'A weakness counts only where your target notices it.',
          },
        }),
        priceLevel: choice('Price level', PRICE_LEVELS, {
          help: {
            what: 'Their usual price beside yours, for what the target would buy.',
            example: 'About ours on weekdays.',
            apply: 'Compare one night in one week, not two price lists.',
          },
        }),
        note: text('Note', {
          help: {
            what: 'Anything else worth knowing.',
            example: 'Belongs to a chain that raises prices after its first year.',
            apply: 'Keep it to what would change a decision.',
          },
        }),
      },
      {
        required: true,
        atLeast: 2,
        code: 'C',
        help: {
          what: 'Those whom the target compares you with.',
          example: 'The Quay Rooms, Saltmere Holiday Flats, staying at home.',
          apply: 'Three to six. Ask recent customers what else they looked at; the answers surprise.',
        },
      },
    ),
    attributes: list(
      'Attributes',
      'attribute',
      'name',
      {
        name: text('Name', {
          required: true,
          help: {
            what: 'Something customers compare offers by.',
            example: 'A place to work',
            apply: 'Use the customer’s word, and one that has more and less of it.',
          },
        }),
        kind: choice('Kind', ATTRIBUTE_KINDS, {
          required: true,
          help: {
            what: 'Parity: what one must have to be considered. Difference: what one is chosen for.',
            example: 'Clean rooms are parity; a desk with a view is a difference.',
            apply: 'Two or three differences are enough. More cannot be remembered.',
          },
        }),
        ours: number('Our score', {
          required: true,
          min: 0,
          max: 10,
          help: {
            what: 'How customers see us on this attribute, from 0 to 10.',
            example: '8, from the question asked in the summer survey.',
            apply: 'Ask customers. A score given by the team is an assumption and belongs in the evidence as one.',
          },
        }),
        scores: list(
          'Scores of competitors',
          'score',
          'competitor',
          {
            competitor: reference('Competitor', [{ kind: 'positioning', list: 'competitors' }], {
              required: true,
              help: {
                what: 'Whom the score is for.',
                example: 'The Quay Rooms',
                apply: 'Give each competitor one score for each attribute.',
              },
            }),
            value: number('Score', {
              required: true,
              min: 0,
              max: 10,
              help: {
                what: 'How customers see this competitor on the attribute, from 0 to 10.',
                example: '4: two desks in the lobby, both by the door.',
                apply: 'Drag the competitor on the map, or type the score here; both are the same number.',
              },
            }),
          },
          {
            help: {
              what: 'How customers see the competitors on this attribute.',
              example: 'The Quay Rooms 4, holiday flats 6.',
              apply: 'Score all competitors on one attribute before going on to the next: that keeps the scale steady.',
            },
          },
        ),
      },
      {
        required: true,
        atLeast: 3,
        code: 'A',
        help: {
          what: 'What the target compares offers by, with a score for us and for each competitor.',
          example: 'A place to work, closeness to the sea, breakfast, price for a weekend.',
          apply: 'Start from the pains and gains of the personas in the target: what they suffer from is what they compare.',
        },
      },
    ),
    map: group(
      'Perceptual map',
      {
        x: axis('Across', {
          what: 'The attribute along the horizontal axis.',
          example: 'A place to work',
          apply: 'Choose two attributes that do not move together, else everybody stands on one line.',
        }),
        y: axis('Up', {
          what: 'The attribute along the vertical axis.',
          example: 'Closeness to the sea',
          apply: 'Try several pairs. The one where you stand alone, and the target wants to be, is the one to show.',
        }),
      },
      {
        help: {
          what: 'Us and the competitors on two of the attributes.',
          example: 'A place to work across, closeness to the sea up: alone in the upper right.',
          apply: 'Look for empty places near which customers would like to be. Some places are empty for a reason.',
        },
      },
    ),
    uniqueSellingPoints: list(
      'Unique selling points',
      'selling point',
      'statement',
      {
        statement: text('Statement', {
          required: true,
          help: {
            what: 'Something of value that only you offer, or offer first.',
            example: 'Every room’s desk is photographed and its speed measured.',
            apply: 'It must matter to the target, be true, and be hard to copy. Two of three make a slogan.',
          },
        }),
        proof: text('Proof', {
          help: {
            what: 'What a doubter could check.',
            example: 'The speed of the last thirty days, on the room’s page.',
            apply: 'Without a proof it is a claim like everybody’s.',
          },
        }),
      },
      {
        required: true,
        code: 'U',
        help: {
          what: 'The reasons to choose you that nobody else can give.',
          example: '“Your desk faces the sea, or the night is free.”',
          apply: 'One to three, each resting on a point of difference above.',
        },
      },
    ),
    reputation: group(
      'Reputation',
      {
        productQuality: driver(REPUTATION_DRIVERS.productQuality, {
          what: 'How good the product is held to be, 1–5.',
          example: '4: rooms and breakfast are praised, the Wi-Fi is not.',
          apply: 'Rate what is said about you, not what is so.',
        }),
        customerService: driver(REPUTATION_DRIVERS.customerService, {
          what: 'How well people feel treated, 1–5.',
          example: '5: names are remembered, and reviews say so.',
          apply: 'Look at what is written about the worst day, not the average one.',
        }),
        socialResponsibility: driver(REPUTATION_DRIVERS.socialResponsibility, {
          what: 'How fairly you are thought to deal with people and the place, 1–5.',
          example: '3: local suppliers, but nobody knows of it.',
          apply: 'Rate low what you do and nobody knows; raising that costs least.',
        }),
        publicRelations: driver(REPUTATION_DRIVERS.publicRelations, {
          what: 'How well you are spoken of in public, 1–5.',
          example: '2: one article in three years.',
          apply: 'Count mentions that you did not pay for.',
        }),
      },
      {
        help: {
          what: 'What the good name rests on: product quality, customer service, social responsibility and public relations.',
          example: 'Service 5, quality 4, responsibility 3, public relations 2.',
          apply: 'The lowest one limits the others. Decide whether this strategy raises it or lives with it.',
        },
      },
    ),
  },
  sections: [
    { id: 'target', label: 'Target', hint: 'for whom, and in one sentence', fields: ['title', 'target', 'statement'] },
    { id: 'competitors', label: 'Competitors', fields: ['competitors'] },
    { id: 'attributes', label: 'Attributes and map', hint: 'scores from 0 to 10', fields: ['attributes', 'map'] },
    { id: 'selling', label: 'Selling points', hint: 'what only you offer', fields: ['uniqueSellingPoints'] },
    { id: 'reputation', label: 'Reputation', fields: ['reputation'] },
  ],
});
