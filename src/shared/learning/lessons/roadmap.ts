import { type Initiative, raciFaults } from '../../analysis/roadmap.ts';
import type { CheckContext } from '../../checks/model.ts';
import { listed } from '../../checks/words.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { isFilled, leastLacking, missingOf, nothingYet, outcomeOf } from './asks.ts';

const INITIATIVES = 3;

/** What an initiative lacks, in the order of the task. */
function lacksOf(initiative: Initiative, has: CheckContext['has']): string[] {
  const { title, impact, effort, confidence, from, supports, cycle, reviewDate } = initiative;
  return missingOf([
    [isFilled(title), t('a title')],
    [impact !== null && effort !== null && confidence !== null, t('ratings')],
    [from.some(has), t('a reason')],
    [supports.some(has), t('an objective')],
    [raciFaults(initiative).length === 0, t('one accountable person and somebody responsible')],
    [isFilled(cycle.plan), t('a line for the plan')],
    [reviewDate !== null, t('a review date')],
  ]);
}

export const roadmap: Lesson = {
  id: 'roadmap',
  title: 'The roadmap',
  topic: 'delivery',
  kinds: ['roadmap'],
  goal: 'You can choose initiatives by impact and effort, say who does what, and run each as a cycle that ends in a decision.',
  minutes: 12,
  steps: [
    {
      title: 'An initiative has a reason',
      text: [
        'The roadmap holds what is undertaken, in what order and why. Each initiative comes from something in the strategy: a pain, an opportunity in a journey, a TOWS strategy, a metric off its target, a gap in service quality. And each supports an objective.',
        'Without the first it is somebody’s pet. Without the second nobody will miss it when the year is over.',
      ],
      terms: ['initiative', 'roadmap', 'objective'],
      example: {
        sample: 'coastal-hotel',
        text: '“Booking in three steps” comes from a pain of the journey, an opportunity and a WO strategy, and supports two objectives. “New sofas for the lobby” comes from nothing and supports none.',
        from: ['Booking in three steps', 'New sofas for the lobby', 'Rebuild booking to three steps with a desk-room finder'],
      },
    },
    {
      title: 'Impact against effort',
      text: [
        'Rate both from 1 to 5. In this program the lines cross at 3, and a rating on the line counts as high. High impact with low effort is a quick win, high with high a major project, low with low a fill-in, low impact with high effort something to avoid.',
        'Rate impact by the objectives, and effort with those who will do the work.',
      ],
      terms: ['impact-effort-matrix', 'impact'],
      example: {
        sample: 'coastal-hotel',
        text: '“The lowest price is ours” has impact 4 and effort 2: a quick win. “Known on return” has 4 and 3: a major project, as 3 counts as high. The sofas have 1 and 3: avoid.',
        from: ['The lowest price is ours', 'Known on return', 'New sofas for the lobby'],
      },
    },
    {
      title: 'Confidence decides how to begin',
      text: [
        'Two initiatives may stand on the same spot and differ in how well it is known. The one with low confidence begins with a trial, small enough that stopping it hurts nobody.',
        'A quick win that nobody has tested is a guess with good manners.',
      ],
      terms: ['confidence', 'assumption', 'evidence'],
      example: {
        sample: 'online-retailer',
        text: '“There on the morning” and “True colours” both have impact 5 and effort 3. Confidence is 3 for the first and 4 for the second, which can point to two months in which pieces photographed anew came back less often.',
        from: ['There on the morning', 'True colours', '14 in a hundred for those on sale for two months; too early for the others.'],
      },
    },
    {
      title: 'RACI: exactly one A',
      text: [
        'Responsible are those who do the work. Accountable is the one who answers for the result and can say stop. Consulted are asked before something is decided, informed are told afterwards.',
        'There is exactly one accountable person, and at least one responsible. Two who are accountable each believe that the other looks after it. A long list of consulted people is a slow no.',
      ],
      terms: ['raci', 'accountable-owner', 'stakeholder'],
      example: {
        sample: 'online-retailer',
        text: '“Promises that are kept” names “Pia Zeller, Jonas Wirth” as accountable. The check finds it: the desk gives the promise and the warehouse keeps it, so each could wait for the other.',
        from: ['Promises that are kept', 'Pia Zeller, Jonas Wirth'],
      },
    },
    {
      title: 'Plan, do, check, act',
      text: [
        'Each initiative is a turn of the PDCA cycle, known from the quality work of Shewhart and Deming. Plan: what is expected, with a number. Do: on a small scale where possible. Check: what came out, beside what was expected. Act: keep it, change it or give it up.',
        'The plan is written first. A target set after the result has always been met.',
      ],
      terms: ['pdca-cycle', 'continuous-improvement', 'baseline'],
      example: {
        sample: 'coffee-chain',
        text: 'Plan: “Late cups halve and orders do not fall by more than two in a hundred.” Check: “Late cups from 20 to 11 in a hundred; orders minus 1.4.” Not quite halved, and within the limit for orders. It was kept, with new limits each quarter.',
        from: [
          'Late cups halve and orders do not fall by more than two in a hundred.',
          'Late cups from 20 to 11 in a hundred; orders minus 1.4.',
          'Kept. The limits are set again each quarter by the captains.',
        ],
      },
    },
    {
      title: 'Dates, money and the review',
      text: [
        'Start and end put initiatives in order; costs by quarter show whether the order can be paid for. Look for people who are accountable for four things in the same month.',
        'Set the review some weeks after customers can notice a difference. Before that there is nothing to see; long after, nobody remembers what was expected.',
      ],
      terms: ['roadmap', 'marketing-budget', 'accountable-owner'],
    },
  ],
  tryIt: {
    task: 'Complete three initiatives: ratings of impact, effort and confidence, a reason, an objective, one accountable and at least one responsible person, a line for the plan and a review date.',
    where: { kind: 'roadmap' },
    check: ({ of, has }) => {
      const lacks = of('roadmap').flatMap(({ data }) => data.initiatives.map((initiative) => lacksOf(initiative, has)));
      if (lacks.length === 0) return nothingYet(t('there is no initiative yet'), INITIATIVES);
      const whole = lacks.filter(({ length }) => length === 0).length;
      const nearest = leastLacking(lacks);
      const lack = nearest ? t('the nearest initiative lacks {{parts}}', { parts: listed(nearest) }) : t('another initiative is missing');
      const asks = Array.from({ length: INITIATIVES }, (_, index) => ({ met: whole > index, lack }));
      return outcomeOf(asks, t('Three initiatives have a reason, ratings, people, a plan and a review date.'));
    },
  },
  mustKnow: [
    'Every initiative has a reason in the strategy and supports an objective.',
    'Impact from 3 on with effort below 3 is a quick win; low impact with high effort is to be avoided.',
    'Low confidence calls for a trial first.',
    'RACI needs exactly one accountable and at least one responsible.',
    'Plan, do, check, act: the expectation is written down before the work.',
  ],
  review: [
    {
      question: 'A team fills its first half-year with quick wins only. Why may that be a poor plan?',
      answer:
        'Quick wins are small by nature, and the objectives may need something larger: no number of friendlier mails makes up for six steps to book. The major projects need their early start, since they take long. A mix is better: one or two quick wins that customers notice soon and that buy patience, beside the first, testable piece of the project on which the main objective depends.',
    },
    {
      question: 'In the check step a number falls short of the plan by a little. What should decide whether the initiative goes on?',
      answer:
        'First whether the shortfall is more than noise, given how many cases were counted. Then what was learnt about why: if it worked where it was done as planned and failed elsewhere, change the way and go on. Last, what the same effort could do elsewhere. What should not decide is how much has been spent, nor a kinder metric found afterwards. Whatever is decided goes into the act line with its reason.',
    },
    {
      question: 'A council wants a faster building permit. The head of planning and the head of IT are both “A”. What would you ask them?',
      answer:
        'Who will stand before the council and explain if the date is missed, and who can stop the project? One name should answer both. If it is planning, IT becomes responsible for its part and is consulted on what is possible. If the work truly divides into two results, there should be two initiatives, each with its own accountable person and review date, and one of them depends on the other.',
    },
  ],
};
