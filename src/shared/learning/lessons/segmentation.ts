import { ratingOn, scoreSegments } from '../../analysis/segments.ts';
import { quoted } from '../../checks/words.ts';
import { plural, t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, outcomeOf } from './asks.ts';

const CRITERIA = 2;
const WHOLE = 100;

export const segmentation: Lesson = {
  id: 'segmentation',
  title: 'Segment and target',
  topic: 'customers',
  kinds: ['segmentation', 'segment'],
  goal: 'You can part a market into segments, score them on weighted criteria, put them through five gates and decide which to serve.',
  minutes: 11,
  steps: [
    {
      title: 'Why divide a market at all',
      text: [
        'Customers differ in what they need, and money spent on all of them alike fits none. Segmentation sorts a market into groups that are alike inside and different from each other in what decides.',
        'Targeting is the choice that follows; positioning is the promise made to those chosen. The three are one line of thought and go wrong in that order.',
      ],
      terms: ['customer-segmentation', 'market-segmentation', 'segmentation-targeting-positioning'],
    },
    {
      title: 'Choose bases that predict behaviour',
      text: [
        'There are five kinds of base: demographic, geographic, psychographic, behavioural and needs. The first two are easy to get and often predict little. Behaviour and needs mostly predict more; the one has to be observed, the other asked for.',
        'A good test: if you knew only the segment, could you say what the person does next? If not, you have sorted people by their addresses.',
      ],
      terms: ['demographics', 'geographic-segmentation', 'psychographics', 'behavioural-segmentation', 'needs-based-segmentation'],
      example: {
        sample: 'coffee-chain',
        text: 'Jaskółka Coffee parts its market by the hour and the reason, not by age. Morning commuters (96,000) count minutes; afternoon regulars (54,000) stay an hour and count faces. Both stand in the same cafés, and an offer for one would annoy the other.',
        from: ['Morning commuters', 'Afternoon regulars', 'Counts minutes, not cents'],
      },
    },
    {
      title: 'Set criteria before you look',
      text: [
        'Two axes are scored: how attractive a segment is, and how well you fit it. For each axis, write a few criteria and share 100 points among them. Do it before rating, or the weights will be bent until a favourite wins.',
        'Ratings run from 0 to 100. Attractiveness is the sum of weight times rating, divided by 100; fit goes the same way.',
      ],
      terms: ['weighted-scoring', 'segment-attractiveness'],
      example: {
        sample: 'coastal-hotel',
        text: 'Remote weekenders at Harbour House: size 40 × 20, growth 95 × 30, value 80 × 30, season 90 × 20. That is 800 + 2,850 + 2,400 + 1,800 = 7,850, divided by 100: 78.5. School-holiday families are larger and spend more, yet reach 59.5, because they hardly grow and come when the house is full anyway.',
        from: ['Remote weekenders', 'School-holiday families', 'Stays outside July and August', 'Value per party'],
      },
    },
    {
      title: 'Five gates',
      text: [
        'A high score is worthless if the segment cannot be served. So each one passes, or fails, five questions: can it be measured, is it substantial, can it be reached, does it answer differently from others, can you act on it?',
        'Answer with a reason, and use “unknown” honestly. An unknown gate is a small research task; a failed one is a risk to take openly, or a reason to leave.',
      ],
      terms: ['segment-gates'],
      example: {
        sample: 'coffee-chain',
        text: 'Afternoon regulars fail one gate: “No name and no number behind 38,000 paper cards.” They are a target all the same, and the decision says why: a wallet card is to open the gate. That is a bet with a name, and it gets looked at again when 10,000 cards are out.',
        from: ['No name and no number behind 38,000 paper cards.', 'Look at the gate again when 10,000 wallet cards are out.'],
      },
    },
    {
      title: 'Decide, and give the reason',
      text: [
        'Target, watch or leave: each segment gets one of three, with a sentence that would convince somebody who prefers another. Leaving is a decision as well, and the one that frees money.',
        'How many targets you can take depends on your approach: one offer for all, a different one for several, everything for one, or tailoring down to the single customer.',
      ],
      terms: ['target-market', 'targeting-approach'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire leaves bargain hunters, 280,000 of them, because each of their orders loses €2.60 after returns. It concentrates on two targets, since its 38 staff can be excellent for two groups. New households are watched until somebody has counted what they are worth.',
        from: ['At 34% returns each order loses €2.60. The price feeds were switched off in September.', 'concentrated', 'New households'],
      },
    },
    {
      title: 'From buyers to groups: recency, frequency, money',
      text: [
        'Where orders are recorded, customers can be scored by how recently, how often and for how much they bought, in fifths from 1 to 5. Groups such as loyal or slipping away follow from rules on the three scores.',
        'Such groups tell what people did, not why. They find whom to ask; needs still have to be heard.',
      ],
      terms: ['rfm-analysis', 'customer-analytics'],
    },
  ],
  tryIt: {
    task: 'Set at least two criteria of attractiveness whose weights add up to 100, rate one segment on all of them, answer its five gates, and decide on it with a reason.',
    where: { kind: 'segmentation' },
    check: ({ records, of }) => {
      const study = of('segmentation')[0];
      const segments = of('segment');
      const criteria = (study?.data.criteria ?? []).filter(({ axis, weight }) => axis === 'attractiveness' && (weight ?? 0) > 0);
      const sum = scoreSegments(records).weights.attractiveness;
      const rated = segments.filter((segment) =>
        criteria.every(({ id }) => study && ratingOn(segment, { record: study.id, item: id }) !== null),
      );
      const gated = segments.filter(({ data }) => Object.values(data.gates).every(({ answer }) => answer !== null));
      const decided = segments.filter(({ data }) => data.decision !== null && isFilled(data.decisionReason));
      const whole = rated.find((segment) => gated.includes(segment) && decided.includes(segment));
      const asks: Ask[] = [
        {
          met: criteria.length >= CRITERIA,
          lack: plural(
            criteria.length,
            'there is one weighted criterion of attractiveness',
            'there are {{count}} weighted criteria of attractiveness',
          ),
        },
        {
          met: criteria.length > 0 && Math.abs(sum - WHOLE) < 0.005,
          lack: t('the weights of attractiveness add up to {{sum}} instead of 100', { sum: Math.round(sum * 100) / 100 }),
        },
        { met: criteria.length > 0 && rated.length > 0, lack: t('no segment is rated on every criterion of attractiveness') },
        { met: gated.length > 0, lack: t('no segment has an answer at all five gates') },
        { met: decided.length > 0, lack: t('no segment has a decision with a reason') },
        { met: criteria.length > 0 && whole !== undefined, lack: t('no one segment has ratings, gates and a decision together') },
      ];
      return outcomeOf(asks, t('{{segment}} is scored, gated and decided.', { segment: quoted(whole?.data.name ?? '', t('A segment')) }));
    },
  },
  mustKnow: [
    'A segment is a group that answers alike to something that decides; an address or an age is seldom enough.',
    'Attractiveness and fit are scored apart, each by criteria whose weights add up to 100.',
    'Weights are set before ratings, so that they cannot be bent to a favourite.',
    'Five gates decide whether a segment can be served: measurable, substantial, accessible, differentiable, actionable.',
    'Target, watch or leave: every segment gets a decision with a reason, and leaving frees money.',
  ],
  review: [
    {
      question: 'A segment scores 85 for attractiveness and 30 for fit. What follows?',
      answer:
        'It is worth having and others would serve it better. Chasing it means building abilities that you lack, in competition with those who have them. Look at which fit criterion is low: if one can be raised within the horizon, watch the segment and raise it. If several are low, leave it. Attractiveness alone is a reason for envy, not for a target.',
    },
    {
      question: 'Why are weights set before ratings, and who should set them?',
      answer:
        'Once ratings are visible, everybody can see which weights make which segment win, and a discussion about priorities turns into one about favourites. Setting weights first forces the question of what matters. Those who answer for the result should set them, not those who will rate. If a surprising winner appears, question a rating or a missing criterion in the open rather than nudging weights.',
    },
    {
      question: 'A city library wants to segment its visitors. Which base would you try first, and how would you see whether it works?',
      answer:
        'Behaviour and purpose: those who come to borrow, to study for hours, to bring children, to use a computer for a form. These groups want different hours, rooms and help, and can be seen at the door. It works if knowing the group predicts what would change their visit. Age bands would mix a student at a desk with a parent at story time.',
    },
    {
      question: 'One of your targets fails the gate “accessible”. When is it right to keep it?',
      answer:
        'When there is a plan that opens the gate, with a date and a number at which the decision is taken again, and when failing would not sink the rest. The coffee chain keeps its afternoon regulars because a card in the phone wallet may reach them. Without such a plan the target is a wish: a promise to people whom no message will find.',
    },
  ],
};
