import type { Play } from '../../analysis/plays.ts';
import type { CheckContext } from '../../checks/model.ts';
import { listed } from '../../checks/words.ts';
import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { isFilled, leastLacking, missingOf, nothingYet, outcomeOf } from './asks.ts';

const PLAYS = 2;

/** What a play lacks, in the order of its form. */
function lacksOf(play: Play, has: CheckContext['has']): string[] {
  return missingOf([
    [play.kind !== null, t('kind')],
    [play.audience.some(has), t('audience')],
    [isFilled(play.trigger), t('trigger')],
    [isFilled(play.dataNeeded), t('data needed')],
    [play.consent !== null, t('consent basis')],
    [isFilled(play.content), t('content')],
    [has(play.channel), t('channel')],
    [has(play.metric), t('metric')],
  ]);
}

export const personalisation: Lesson = {
  id: 'personalisation',
  title: 'Personalisation plays',
  topic: 'mix',
  kinds: ['personalisation'],
  goal: 'You can write a personalisation play that somebody else can build: for whom, when, with which data, on what ground, and how one sees that it works.',
  minutes: 9,
  steps: [
    {
      title: 'A play is a small machine',
      text: [
        'A personalisation play says: when this happens to these people, we do that, with these data. Written so, it can be built, tested and switched off.',
        '“We want to be more personal” cannot. Most of the work of this framework lies in turning such a wish into three or four plays that stand on their own.',
      ],
      terms: ['personalisation-play', 'personalisation'],
    },
    {
      title: 'Seven kinds',
      text: [
        'A play is a tailored recommendation, a custom communication, a loyalty programme, retention, advocacy, self-service or customer success. The kind follows from what the customer gets out of it.',
        'Set audiences against kinds. An empty row shows somebody you aim at and never address; a full column shows a team that knows one trick.',
      ],
      terms: [
        'tailored-recommendation',
        'loyalty-programme',
        'customer-retention',
        'customer-advocacy',
        'self-service',
        'customer-success',
      ],
    },
    {
      title: 'Audience and trigger',
      text: [
        'The audience is a segment or persona that already exists in the strategy. The trigger is an event that can be seen: a date, a tap, a wait of three minutes. “Regularly” is no trigger, and “when they are unhappy” needs a sign by which one would know.',
        'The best triggers come from the journey: a low point, or the end of a phase.',
      ],
      terms: ['trigger', 'customer-segment', 'journey-phase'],
      example: {
        sample: 'coffee-chain',
        text: '“Late is on us” starts when “A cup stands on the shelf three minutes after its time”. The audience is the commuters. Both can be read from the order, without asking anybody.',
        from: ['Late is on us', 'A cup stands on the shelf three minutes after its time'],
      },
    },
    {
      title: 'Ask for the least data',
      text: [
        'List what the play needs to know, and nothing that would merely be nice. Each item has to be captured somewhere; a play that needs what no touchpoint records cannot start.',
        'Less data is cheaper, safer and easier to explain. Often the number of something is enough, without the name of anybody.',
      ],
      terms: ['data-capture', 'customer-analytics'],
      example: {
        sample: 'coffee-chain',
        text: '“Nine stamps that cannot be lost” needs “Nothing but the number of stamps”, so its basis is that no personal data are used. The same loyalty could have been built on an account, at a higher price for the guest.',
        from: ['Nine stamps that cannot be lost', 'Nothing but the number of stamps'],
      },
    },
    {
      title: 'Name the consent basis',
      text: [
        'Each play says on what ground it may use the data: the customer’s consent, what the contract needs, a legitimate interest, or no personal data at all. What a contract needs covers the thing bought, not the next advertisement.',
        'The law differs by country, so have it looked at. The field makes sure that somebody asks, before the play is built.',
      ],
      terms: ['consent'],
      example: {
        sample: 'coastal-hotel',
        text: '“Expected by name” rests on the contract: a mail two days before the stay that was booked. “Tell the next one”, which asks for a public review, names no basis yet, and the checks report it.',
        from: ['Expected by name', 'Tell the next one'],
      },
    },
    {
      title: 'Content, channel, metric',
      text: [
        'Write the content as the customer would read it, in full. It shows at once whether there is anything to say. Choose one channel, one that the audience uses.',
        'Then name the metric that should move, and leave some people out of the play for a while. Without them one sees who bought, and not who bought because of it.',
      ],
      terms: ['channel', 'metric-convention', 'cohort'],
      example: {
        sample: 'online-retailer',
        text: '“Of 400 who got the photograph, 61 ordered within a month; without it 22 of 400.” That is 15.25% against 5.5%, nearly ten points more, and a group to compare with makes it worth saying.',
        from: ['Of 400 who got the photograph, 61 ordered within a month; without it 22 of 400.', 'What goes with what you have'],
      },
    },
  ],
  tryIt: {
    task: 'Write two plays of different kinds. Each names its audience, trigger, data needed, consent basis, content, channel and metric.',
    where: { kind: 'personalisation' },
    check: ({ of, has }) => {
      const plays = of('personalisation').flatMap(({ data }) => data.plays);
      if (plays.length === 0) return nothingYet(t('there is no play yet'), PLAYS);
      const whole = plays.filter((play) => lacksOf(play, has).length === 0);
      const kinds = new Set(whole.map(({ kind }) => kind)).size;
      const nearest = leastLacking(plays.map((play) => lacksOf(play, has)));
      const lack = nearest
        ? t('the nearest play lacks {{parts}}', { parts: listed(nearest) })
        : t('a second play of another kind is missing');
      const asks = [1, PLAYS].map((count) => ({ met: kinds >= count, lack }));
      return outcomeOf(asks, t('Two plays of different kinds name everything that building them takes.'));
    },
  },
  mustKnow: [
    'A play says: when this happens to these people, we do that, with these data.',
    'A trigger is an event that can be seen; “regularly” is none.',
    'Take the least data that will do, and check that a touchpoint captures them.',
    'Every play names its consent basis before it is built.',
    'Leave a group out for comparison: otherwise nobody knows what the play has done.',
  ],
  review: [
    {
      question: 'Turn “we should look after customers who are about to leave” into a play for an online accounting service.',
      answer:
        'Audience: small firms on a monthly plan. Trigger: no sign-in for 21 days while a tax date is less than a month away. Data: last sign-in, next date, neither of them new. Basis: legitimate interest, with a way to refuse, as it concerns a service they pay for; to be checked for the country. Content: what is still open for that date and a time to be called. Channel: mail. Metric: share that signs in within a week, against a group not written to.',
    },
    {
      question: 'A play needs the birthday, but no touchpoint asks for it. What are the possibilities, and which do you prefer?',
      answer:
        'One can ask for it with a reason, derive it from something else, buy it, or change the play. Deriving and buying mean knowing what was not told, and that is likely to be felt as prying. Asking costs a field in a form, and some will leave. So first see whether the play works without it: the day of the first order is known to both sides and may serve as well.',
    },
    {
      question: 'A reminder is sent to everybody and sales rise by a tenth. Why does that not show that it works?',
      answer:
        'Sales might have risen anyway: a season, a rival’s delivery problem, a price. Since everybody was written to, nobody is left to compare with. Had one in ten been left out by chance, the difference between the two groups would show what the reminder added, and an interval would show how sure that is. It costs a few sales and saves years of sending something useless.',
    },
  ],
};
