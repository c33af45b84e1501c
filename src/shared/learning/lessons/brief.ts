import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, nothingYet, outcomeOf } from './asks.ts';

export const brief: Lesson = {
  id: 'brief',
  title: 'Write the brief',
  topic: 'foundations',
  kinds: ['brief'],
  goal: 'You can write a brief of one page that frames a strategy: offering and market, scope, channels, and objectives that can be missed.',
  minutes: 8,
  steps: [
    {
      title: 'Begin with the offering and the market',
      text: [
        'Write what is sold and how much of it there is, in half a sentence and without praise. Then draw the market from the customer’s side: what else would they have chosen on that day?',
        'If the answer is not in your market, the market is drawn too small. A hotel competes with a borrowed flat, a café with the machine in the office.',
      ],
      terms: ['strategy-brief', 'competitor', 'hospitality'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House writes: “Coastal hotel, 48 rooms”. Its market is not hotels in the county but short breaks at Saltmere Bay for people within two and a half hours. That brings flats and farm inns into the picture, and leaves out guests who fly.',
        from: ['Coastal hotel, 48 rooms', 'Short breaks at Saltmere Bay, for people within two and a half hours by train or car'],
      },
    },
    {
      title: 'Say what is out of scope',
      text: [
        'In scope are the customers, phases and channels that may be changed. Out of scope is what others will expect to find here and will not: building work, a product range, another team’s system.',
        'Name who decides on it instead. Most quarrels later are about what was left out in silence.',
      ],
      terms: ['scope', 'stakeholder'],
      example: {
        sample: 'coffee-chain',
        text: 'Jaskółka Coffee leaves out new cafés, the range of beans, delivery and the wholesale of its roastery. Each of these would be a good idea for somebody. None of them gets a cup ready within the four minutes between two trams, so none of them is discussed here.',
        from: ['New cafés, the range of beans, delivery, and the wholesale of the roastery in Łódź.'],
      },
    },
    {
      title: 'List stakeholders with what they expect',
      text: [
        'Put down who decides, who pays, who has to do it and who can stop it, each with one expectation in their own words. Ask rather than guess.',
        'Two expectations that exclude each other belong on the table now. Found in month five, the same conflict is called resistance.',
      ],
      terms: ['stakeholder', 'accountable-owner'],
    },
    {
      title: 'Agree on one list of channels',
      text: [
        'Channels are a vocabulary: personas, touchpoints and the marketing mix all choose from the list in the brief. Use the team’s short words, and split a channel only where customers notice a difference.',
        'Include channels that you do not own, such as review pages and booking sites. Customers meet you there whether you manage it or not.',
      ],
      terms: ['channel', 'multichannel'],
    },
    {
      title: 'Turn wishes into objectives',
      text: [
        'Write each objective as a result: what, from how much, to how much, by which day. Then link the metric that will show it. An activity (“launch the site”) is not a result, even if it is finished on time.',
        'Test it with one question: on the due date, could two people disagree whether it was reached? If they could, a number, a date or the metric’s convention is missing.',
      ],
      terms: ['objective', 'baseline', 'target-value', 'metric-convention'],
      example: {
        sample: 'coastal-hotel',
        text: '“Booking effort from 5.1 to 5.8 of 7” is due on 30 September 2027 and measured by the effort survey. “Be the walkers’ first choice” stands beside it with no metric, baseline, target or date. It sounds stronger and cannot be missed, so it cannot be reached either.',
        from: ['Booking effort from 5.1 to 5.8 of 7', 'Be the walkers’ first choice', '2027-09-30'],
      },
    },
    {
      title: 'Read it again later',
      text: [
        'Keep the brief to a page and come back to it after the SWOT and after the first journey. An objective that no finding supports, or a finding that no objective takes up, is worth a talk.',
        'Set the horizon so that each metric can be measured at least twice within it. Nothing can be learnt from one value.',
      ],
      terms: ['swot-analysis', 'strategy-check'],
    },
  ],
  tryIt: {
    task: 'In your brief, say what is in scope and what is out of it, list two channels of different kinds, and bring one objective to the point where it has a metric, a baseline, a target other than the baseline, and a date within the horizon.',
    where: { kind: 'brief' },
    check: ({ of, has }) => {
      const record = of('brief')[0];
      if (!record) return nothingYet(t('there is no brief yet'), 4);
      const { scopeIn, scopeOut, channels, objectives, horizon } = record.data;
      const kinds = new Set(channels.flatMap(({ name, kind }) => (isFilled(name) && kind !== null ? [kind] : [])));
      const within = (due: string | null): boolean =>
        due !== null && (horizon.start === null || due >= horizon.start) && (horizon.end === null || due <= horizon.end);
      const stated = objectives.filter(({ statement }) => isFilled(statement));
      const numbered = stated.filter(({ baseline, target }) => baseline !== null && target !== null && baseline !== target);
      const whole = numbered.find(({ due, measuredBy }) => within(due) && has(measuredBy));
      const asks: Ask[] = [
        {
          met: isFilled(scopeIn) && isFilled(scopeOut),
          lack: isFilled(scopeIn) ? t('what is out of scope is not said yet') : t('what is in scope is not said yet'),
        },
        { met: kinds.size >= 2, lack: kinds.size === 0 ? t('no channel has a kind yet') : t('all channels are of one kind') },
        {
          met: numbered.length > 0,
          lack: stated.length === 0 ? t('there is no objective yet') : t('no objective has a baseline and a target that differs from it'),
        },
        { met: whole !== undefined, lack: t('no objective with numbers has both a metric and a date within the horizon') },
      ];
      return outcomeOf(asks, t('Scope and channels are set, and “{{objective}}” can be measured.', { objective: whole?.statement ?? '' }));
    },
  },
  mustKnow: [
    'The brief frames everything else: other frameworks take their channels, currency, horizon and objectives from it.',
    'A market is drawn by what the customer would have chosen instead.',
    'Out of scope is written down with the name of whoever decides on it.',
    'Channels that are not owned belong on the list, because customers meet the organisation there.',
    'An objective can be missed: it has a metric, a baseline, a target and a date inside the horizon.',
  ],
  review: [
    {
      question: 'Rewrite “Improve onboarding in 2027” for a SaaS company so that it becomes an objective. What did you have to find out?',
      answer:
        'For instance: “New teams that invite a third person within 14 days, from 41% to 55% by 30 September 2027.” To write it one had to decide what a successful start is, check that the event is recorded, count today’s share for a comparable period, and agree on a day after which enough new teams have joined. Each of these is a decision that the wish had hidden.',
    },
    {
      question: 'Why list a channel that you neither own nor want, such as a price comparison site?',
      answer:
        'Because customers use it, and what they meet there shapes what they expect from you. If it is missing from the list, no persona can use it, no touchpoint can lie on it, and the gap between its price and yours stays invisible. Listing a channel does not mean investing in it; it makes the decision to leave it alone a conscious one.',
    },
    {
      question: 'A stakeholder expects “no new costs”, another “the best service in town”. What belongs in the brief?',
      answer:
        'Both, in their own words, with their names. Then the conflict is settled before work starts: perhaps the scope is narrowed to changes that pay for themselves within a year, or one of the two is told that the expectation will not be met. An objective with a sum in it makes the agreement visible. Leaving one of them out only postpones the talk.',
    },
    {
      question: 'An objective is due one month after the horizon ends. Does it matter?',
      answer:
        'Yes. The horizon is the time the strategy answers for, with its budget and its people. A result that is due afterwards cannot be checked while somebody is still in charge, and the tactics that should cause it may have stopped. Move the due date to the last measurement within the horizon and lower the target, or extend the horizon.',
    },
  ],
};
