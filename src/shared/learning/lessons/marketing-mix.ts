import { activePs, budgetOf, daysOf, type Tactic } from '../../analysis/mix.ts';
import type { CheckContext } from '../../checks/model.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

/** Ps that are asked to have a complete tactic. */
const PS_ASKED = 3;

/** Somebody answers for it, by when, at what cost, for which promise and measured by what. */
const isComplete = (tactic: Tactic, has: CheckContext['has']): boolean =>
  isFilled(tactic.statement) &&
  isFilled(tactic.owner) &&
  daysOf(tactic) !== null &&
  tactic.cost !== null &&
  has(tactic.metric) &&
  tactic.answers.some(has);

function asksOf(mix: RecordOf<'marketing-mix'>, has: CheckContext['has']): readonly Ask[] {
  const complete = activePs(mix.data).filter((p) => mix.data.tactics.some((tactic) => tactic.p === p && isComplete(tactic, has))).length;
  const { total, cost } = budgetOf(mix.data);
  return [
    {
      met: complete >= PS_ASKED,
      lack: t('{{complete}} of three Ps hold a tactic with owner, dates, cost, metric and the reliever or creator it answers', {
        complete,
      }),
    },
    { met: total !== null, lack: t('the mix has no total budget') },
    { met: total !== null && cost <= total, lack: t('the tactics cost more than the total budget') },
  ];
}

export const marketingMix: Lesson = {
  id: 'marketing-mix',
  title: 'The marketing mix',
  topic: 'mix',
  kinds: ['marketing-mix'],
  goal: 'You can turn a value proposition into tactics under four or seven Ps, each with an owner, dates, a cost and a metric.',
  minutes: 13,
  steps: [
    {
      title: 'Where promises become work',
      text: [
        'Personas, SWOT and positioning say what should be true for customers. The marketing mix says what will be done about it: product, price, place and promotion.',
        'Its test is simple. Take any reliever of the value-fit map and ask which tactic makes it happen. A promise without a tactic is only paper; a tactic without a promise is a habit.',
      ],
      terms: ['marketing-mix', 'tactic', 'pain-reliever'],
    },
    {
      title: 'Four Ps, and three for services',
      text: [
        'For goods the four Ps have long been taught: product, price, place, promotion. Booms and Bitner added three for services in 1981: people, process and physical evidence.',
        'The reason lies in what a service is. It is made while the customer is there, by people, in an order of steps, and it leaves little to hold in the hand. So who serves, how it runs and what can be seen become part of what is sold.',
      ],
      terms: ['people', 'process', 'physical-evidence'],
    },
    {
      title: 'Product in three layers',
      text: [
        'The core is what the customer really gets: rest, a warm meal, a settled tax bill. The actual product is what is delivered, with features, quality and a name. The augmented product is what goes with it: a guarantee, advice, help afterwards.',
        'Rivals copy the actual product first. Difference often lives in the outer layer.',
      ],
      terms: ['product', 'core-actual-and-augmented-product'],
      example: {
        sample: 'coffee-chain',
        text: 'Core: “Good coffee without losing a tram, or an hour with a friend.” Actual: eleven drinks, the cake of the day, the app. Augmented: “The next cup free after a late one; roasting day on the cup.”',
        from: [
          'Good coffee without losing a tram, or an hour with a friend.',
          'The next cup free after a late one; roasting day on the cup.',
        ],
      },
    },
    {
      title: 'Price says something',
      text: [
        'Cost-plus starts from our costs, value-based pricing from what it is worth to the customer, penetration from the wish to grow fast, skimming from the few who will pay first. A bundle sells several things at one sum.',
        'Whatever the approach, ask customers what they think it is worth. A price far above is not sold; one far below gives money away and may cast doubt on the quality.',
      ],
      terms: ['price', 'pricing-approach', 'value-based-pricing', 'perceived-value'],
      example: {
        sample: 'coastal-hotel',
        text: 'The work weekend costs £520. Its four nights would cost £650 one by one, and eleven guests who were asked for a fair price said £560 on average. The price is £40 below what it seems worth, and eleven answers are few.',
        from: [
          'The work weekend is four nights that would cost £650 one by one. Guests asked in October guessed £560.',
          'Asked for a fair price for the work weekend, eleven guests said £560 on average.',
        ],
      },
    },
    {
      title: 'Place and promotion are not the same channel',
      text: [
        'Place is where the customer can get it; promotion is where the customer hears of it. One channel may do both, and still needs two answers.',
        'Promotion carries one message and one call to action. Its budget is divided among channels, and the parts have to add up to the whole. Prefer channels that the personas really use.',
      ],
      terms: ['place', 'distribution-coverage', 'promotion', 'channel-mix', 'call-to-action'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House gives promotion £27,000: Instagram £8,000, maps £7,500, email £4,000, trail office £4,000, own site £3,500. They add up. The call to action is “See the desk rooms”.',
        from: ['See the desk rooms', 'Trail information office', 'Direct site'],
      },
    },
    {
      title: 'A tactic that can be done',
      text: [
        'A tactic is one piece of work under one P. It names who answers for it, when it starts and ends, what it costs, which segments and touchpoints it concerns, which reliever or creator it delivers, and by which metric one will see it.',
        '“Improve the website” fails on every count. It also cannot fail, because nobody could tell.',
      ],
      terms: ['tactic', 'accountable-owner', 'gain-creator', 'touchpoint'],
      example: {
        sample: 'online-retailer',
        text: '“Slip without a price; the invoice goes by mail”: Jonas Wirth, 14 September to 5 October 2026, €1,500, for the reliever “No price in the parcel, the invoice by mail”, seen in “Questions per 100 orders”.',
        from: [
          'Slip without a price; the invoice goes by mail',
          'No price in the parcel, the invoice by mail',
          'Questions per 100 orders',
          'Jonas Wirth',
        ],
      },
    },
    {
      title: 'Make the money meet',
      text: [
        'Three sums must agree: the budgets of the Ps with the total, the tactics with the budget of their P, the channel mix with the budget of promotion. Look at the quarters too: a plan that fits the year may still ask for half of it before Easter.',
        'Money not yet given to a tactic is no fault. Say how much it is.',
      ],
      terms: ['marketing-budget', 'channel-mix'],
      example: {
        sample: 'coastal-hotel',
        text: 'The total is £96,000, the tactics cost £93,400, and the notes say so: £2,600 is not yet given to a tactic. In the first quarter alone £49,637 falls due, more than half.',
        from: ['£2,600 of the budget is not yet given to a tactic.'],
      },
    },
  ],
  tryIt: {
    task: 'Under three different Ps plan one tactic each, with owner, dates, cost, metric and the reliever or creator it delivers. Set a total budget that covers what all tactics cost.',
    where: { kind: 'marketing-mix' },
    check: ({ of, has }) => {
      const asks = furthest(of('marketing-mix'), (mix) => asksOf(mix, has));
      if (asks === null) return nothingYet(t('there is no marketing mix yet'), 3);
      return outcomeOf(asks, t('Three Ps hold a complete tactic, and the total budget covers them all.'));
    },
  },
  mustKnow: [
    'The mix turns promises into tactics; each tactic points to the reliever or creator it delivers.',
    'Services need seven Ps: people, process and physical evidence join the four.',
    'A product has a core, an actual and an augmented layer.',
    'Place is where one gets it, promotion where one hears of it.',
    'Budgets of the Ps, costs of tactics and the channel mix have to add up.',
  ],
  review: [
    {
      question: 'Two rival gyms offer the same machines at the same price. Which Ps are left to make a difference, and how?',
      answer:
        'People: trainers who know members by name and notice who has stopped coming. Process: joining, pausing and leaving in a minute each, no wait for a locker at six. Physical evidence: clean showers and a board that shows when it is quiet. Place and promotion may help people find the gym, but the difference that members feel week after week lies in the three Ps of a service.',
    },
    {
      question: 'A plan has a fine tactic with owner, dates and cost, but no link to any reliever or creator. Is that a mistake?',
      answer:
        'It is a question. Either a promise stands behind it that nobody linked, or it serves the organisation and not the customer, as new accounting software would, and belongs in another plan. Sometimes it is work that was always done. Ask what a customer would notice if it were left out. If the answer is nothing, its money could serve a promise that has no tactic yet.',
    },
    {
      question: 'Why may a lower price make a service less attractive?',
      answer:
        'Before buying a service people can test little of it, so they read signs, and the price is one of them. A dentist at half the usual fee seems a risk. A price far below what the value seems to be also breaks with a positioning that promises care. Value-based pricing therefore starts from what the target thinks it is worth, and checks by asking, instead of starting from costs alone.',
    },
  ],
};
