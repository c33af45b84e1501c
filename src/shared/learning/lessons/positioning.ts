import { mapOf, US } from '../../analysis/positioning.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const RIVALS = 2;

function asksOf(positioning: RecordOf<'positioning'>): readonly Ask[] {
  const { competitors, attributes } = positioning.data;
  const named = competitors.filter(({ name }) => isFilled(name)).length;
  const has = (kind: 'parity' | 'difference'): boolean =>
    attributes.some((attribute) => attribute.kind === kind && isFilled(attribute.name));
  const { x, y, placed } = mapOf(positioning, '');
  const apart = x !== null && y !== null && x.id !== y.id;
  const rivals = apart ? placed.filter(({ id }) => id !== US).length : 0;
  const isPlaced = apart && placed.some(({ id }) => id === US);
  return [
    { met: named >= RIVALS, lack: t('{{named}} of two competitors named', { named }) },
    { met: has('parity'), lack: t('no attribute is a point of parity') },
    { met: has('difference'), lack: t('no attribute is a point of difference') },
    {
      met: isPlaced && rivals >= RIVALS,
      lack: isPlaced
        ? t('{{rivals}} of two competitors stand on the map', { rivals })
        : t('the map has no two attributes on which you are scored'),
    },
  ];
}

export const positioning: Lesson = {
  id: 'positioning',
  title: 'Positioning and competitive advantage',
  topic: 'value',
  kinds: ['positioning'],
  goal: 'You can say for whom you want to be the obvious choice, against whom, on which points, and whether customers see it so.',
  minutes: 10,
  steps: [
    {
      title: 'A place in somebody’s mind',
      text: [
        'Positioning is the place that an offer takes in the minds of its target customers beside the alternatives they know. It exists whether or not one has planned it. The plan says which place one wants, and what would have to be true for it.',
        'So it begins with a target segment. A place for everybody is a place for nobody.',
      ],
      terms: ['brand-positioning', 'target-market', 'segmentation-targeting-positioning'],
    },
    {
      title: 'Choose rivals as the customer does',
      text: [
        'List what the target would take instead. That is seldom a list of firms in the same trade. It may be a habit, a neighbour or staying at home.',
        'For each, write what it does better. A rival without strengths has not been looked at.',
      ],
      terms: ['competitor', 'perceived-value'],
      example: {
        sample: 'coastal-hotel',
        text: 'For remote weekenders Harbour House lists a chain, holiday flats, a barn with co-working rooms, and “Staying at home”. Home costs nothing, and the Wi-Fi holds: it scores 8 for Wi-Fi, Harbour House 4.5.',
        from: ['Staying at home', 'Costs nothing, and the Wi-Fi holds.', 'Moorgate Barn, co-working with rooms'],
      },
    },
    {
      title: 'Parity first, then difference',
      text: [
        'A point of parity is what one must have to be considered at all. A point of difference is what one is chosen for.',
        'Lagging on a parity costs customers before they hear of the difference. Leading on one wins few: nobody chooses a bank because its cards work. The order is therefore to bring parities up to level, and to put the best effort into one or two differences.',
      ],
      terms: ['point-of-parity', 'point-of-difference', 'competitive-advantage'],
    },
    {
      title: 'Score by customers’ eyes',
      text: [
        'Each attribute is scored 0 to 10 for us and for every rival, as the target sees them. Ask people who know at least two of the offers, and note how many were asked.',
        'Compare with the best rival on each attribute, not with the average. Tiny gaps mean nothing: in this program a lead begins at half a point, and so does a lag.',
      ],
      terms: ['perceived-value', 'evidence', 'sample-size'],
      example: {
        sample: 'coffee-chain',
        text: 'On “On my way” Jaskółka has 9 and the best rival, the discounter’s machine, 7: a lead of 2. On “Ready when I come” it has 5.5 against 8.5: a lag of 3, on a point that it wants to be chosen for.',
        from: ['On my way', 'Ready when I come', 'The discounter’s machine'],
      },
    },
    {
      title: 'Draw the map on two points that matter',
      text: [
        'A perceptual map plots everybody on two attributes. Take two that the target chooses by and that do not say the same twice; price and cheapness would draw a line, not a map.',
        'Look for who stands nearest to you. An empty corner is not yet a chance: perhaps nobody is there because nobody wants to buy there.',
      ],
      terms: ['perceptual-map'],
      example: {
        sample: 'coastal-hotel',
        text: 'The axes are “A place to work” and “Closeness to the sea”. Harbour House stands at 6.5 and 9.5, The Quay Rooms at 5 and 7. The distance is √(1.5² + 2.5²) = 2.9: the chain is the nearest rival.',
        from: ['A place to work', 'Closeness to the sea', 'The Quay Rooms'],
      },
    },
    {
      title: 'Claim only what you lead on',
      text: [
        'A unique selling point is a difference that the target wants, that you lead on, and that can be shown. If one of the three is missing, it is a wish.',
        'When a difference you want to claim is one you lag on, there are two honest ways: mend it before you say it, or build the position on something else.',
      ],
      terms: ['unique-selling-point', 'reason-to-believe'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire marks “Looks as it did on the screen” as a difference, and has 4 against 9 for the Nordic brand. Its statement already promises it, and new pictures are still being taken. Until they are there, “Made by somebody”, 9.5 against 8, is the safer ground.',
        from: ['Looks as it did on the screen', 'A Nordic tableware brand', 'Made by somebody'],
      },
    },
    {
      title: 'The statement, and where it shows',
      text: [
        'A positioning statement names the target, the kind of offer, the difference and why it may be believed. It is for the team, not for a poster.',
        'Its use is to decide. A price, a channel or a service that contradicts it should be changed, or the statement should. A discount code every week does not go with “worth its price”.',
      ],
      terms: ['positioning-statement', 'marketing-mix', 'brand-reputation'],
    },
  ],
  tryIt: {
    task: 'Name two competitors as your target would. Add a point of parity and a point of difference, choose two different attributes as axes, and score yourself and both competitors on them.',
    where: { kind: 'positioning' },
    check: ({ of }) => {
      const asks = furthest(of('positioning'), asksOf);
      if (asks === null) return nothingYet(t('there is no positioning yet'), 4);
      return outcomeOf(asks, t('You and at least two competitors stand on the map, with a parity and a difference named.'));
    },
  },
  mustKnow: [
    'Positioning is for one target segment and against the alternatives that this segment really considers.',
    'Parities get an offer considered, differences get it chosen.',
    'Compare with the best rival on each attribute, by the scores of customers rather than your own.',
    'The axes of a perceptual map matter to the target and do not measure the same thing twice.',
    'A selling point is wanted, led on and proven; otherwise it is a wish.',
  ],
  review: [
    {
      question: 'A city library wants to be “the quiet place to study”. How would you find out whether that is a position or only a wish?',
      answer:
        'Ask students who know at least two places, such as the library, a café and their own room, to score each for quiet and for one other thing they choose by, perhaps opening hours. If the library leads on quiet and quiet decides where they go, it is a position. If it leads but they choose by opening hours, the difference does not count. If it is level with their own room, it has to be mended before it is claimed.',
    },
    {
      question: 'Why can it be right to spend money on an attribute that will never be a difference?',
      answer:
        'Because a parity that lags removes the offer from the choice before its difference is seen. A hotel whose Wi-Fi fails is not compared on its view by people who must work. Money for a parity buys admission. The aim there is to be level with what the target takes for granted, and no further: beyond that the same money does more on a difference.',
    },
    {
      question: 'Your team’s own scores put you ahead on five of six attributes. What do you do with them?',
      answer:
        'Treat them as assumptions. People score what they intend, and they know rivals from hearsay. Ask customers who have used at least two of the offers, note the number asked, and compare attribute by attribute with the best rival. Where the two scorings differ most, something is worth learning: either customers miss what you do, or you do not do it as well as you think.',
    },
  ],
};
