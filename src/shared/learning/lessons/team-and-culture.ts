import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, nothingYet, outcomeOf } from './asks.ts';

const PRINCIPLES = 2;

function asksOf({ data }: RecordOf<'team'>): readonly Ask[] {
  const whole = data.culture.filter(
    ({ principle, behaviour, recognition }) => isFilled(principle) && isFilled(behaviour) && isFilled(recognition),
  ).length;
  return [
    { met: isFilled(data.promise), lack: t('what customers should feel is not written yet') },
    {
      met: whole >= PRINCIPLES,
      lack: t('{{whole}} of two principles name a behaviour and how it is recognised', { whole }),
    },
  ];
}

export const teamAndCulture: Lesson = {
  id: 'team-and-culture',
  title: 'Team and culture',
  topic: 'delivery',
  kinds: [],
  goal: 'You can explain why the experience of customers depends on what staff know, may do and are thanked for.',
  minutes: 9,
  steps: [
    {
      title: 'The experience is made by people',
      text: [
        'Plans are written at desks; experiences happen at counters, on telephones and in kitchens. In the short meetings that decide, whoever stands there is the organisation, and no manual foresees what the customer will say.',
        'So a strategy has to say what it asks of people, and what it gives them for it.',
      ],
      terms: ['moment-of-truth', 'front-stage', 'people'],
    },
    {
      title: 'Three conditions: know, may, want',
      text: [
        'To keep a promise, people must know how, be allowed to, and want to. Training serves the first, empowerment the second, culture and recognition the third.',
        'When something goes wrong again and again, find out which of the three is missing before ordering a course. Somebody who knows very well what to do, and is not allowed to, learns nothing from training.',
      ],
      terms: ['employee-training', 'staff-empowerment', 'cultural-alignment'],
      example: {
        sample: 'coffee-chain',
        text: 'Late cups at Jaskółka came with too many orders at once. Baristas knew how to make coffee. Now the morning captain may close app orders for a quarter of an hour: a matter of being allowed, not of knowing.',
        from: ['The morning captain closes app orders for a quarter of an hour', 'The bar falls ten minutes behind'],
      },
    },
    {
      title: 'A promise in the customer’s words',
      text: [
        'Write what customers should be able to say afterwards, in their words. It guides better than a list of values, since anybody can hold their own work against it.',
        'Two lines at most. It should rule something out: a promise that fits every company helps nobody to decide.',
      ],
      terms: ['experience-promise', 'emotional-connection'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House writes “They knew I was coming, and they were glad.” It rules out asking a guest on the tenth stay whether he has been here before.',
        from: ['They knew I was coming, and they were glad.'],
      },
    },
    {
      title: 'Culture is what is done when nobody looks',
      text: [
        'A principle becomes culture through a behaviour that can be seen, repeated on ordinary days, above all by those in charge. “We put customers first” cannot be seen. “No complaint is closed before the guest was told” can.',
        'For each principle ask: what would a visitor notice this week?',
      ],
      terms: ['cultural-alignment', 'customer-centricity', 'closed-feedback-loop'],
      example: {
        sample: 'online-retailer',
        text: 'The principle is “Show the flaw”, the behaviour: “Each picture has one that shows where the thumb was”. Anyone can look at a page of the shop and see whether it holds.',
        from: ['Show the flaw', 'Each picture has one that shows where the thumb was'],
      },
    },
    {
      title: 'What is thanked is repeated',
      text: [
        'People watch what is praised, promoted and let pass. If speed is praised and care is asked for, speed wins.',
        'Recognition works when it is close to the deed, names what was done, and comes from somebody whose view counts. A ranking of persons by customer scores mostly teaches people to ask for good scores.',
      ],
      terms: ['employee-recognition'],
      example: {
        sample: 'coastal-hotel',
        text: 'At Harbour House “Closed loops are counted on the Monday page, never by person”, and “The best story of the week opens Monday’s meeting”. The count is for the house, the thanks are for somebody.',
        from: ['Closed loops are counted on the Monday page, never by person', 'The best story of the week opens Monday’s meeting'],
      },
    },
    {
      title: 'Staff who stay',
      text: [
        'Recognition, calm and skill grow with time served. A team in which half leave each year starts again every season, and customers feel it.',
        'So look at leavers as you look at churn: who goes, when, and why. The reasons often are the same troubles that customers name, seen from the other side of the counter.',
      ],
      terms: ['churn-rate', 'employee-training'],
      example: {
        sample: 'coffee-chain',
        text: '46% of first-year baristas leave: 74 of 161. “Eleven of eighteen who left named the morning shift alone.” In the queue of the same morning one guest in eight walks out.',
        from: [
          '46%: 74 of 161.',
          'Eleven of eighteen who left named the morning shift alone.',
          'One guest in eight leaves the morning queue',
        ],
      },
    },
  ],
  tryIt: {
    task: 'Write in a customer’s words what they should feel. Then write two principles, each with a behaviour that can be seen and the way in which it is recognised.',
    where: { kind: 'team' },
    check: ({ of }) => {
      const team = of('team')[0];
      if (!team) return nothingYet(t('nothing about team and culture is written yet'), 2);
      return outcomeOf(asksOf(team), t('The promise stands, and two principles can be seen and are recognised.'));
    },
  },
  mustKnow: [
    'Customers meet people and processes, not strategies.',
    'Know, may, want: training, empowerment, culture. Find out which one is missing.',
    'A promise in the customer’s words rules something out.',
    'A principle counts when it shows in a behaviour that a visitor could notice.',
    'What is praised gets repeated; reward the deed, not the score.',
  ],
  review: [
    {
      question:
        'Complaints about rude answers rise at a parking office. Management orders a course in politeness. What would you look at first?',
      answer:
        'Which of know, may and want is missing. The staff may know how to be polite and be unable to help: no right to waive a fee, a rule they cannot explain, a queue that never ends. Or speed is what gets praised. Listen to twenty calls, ask the staff which sentences they hate to say, and see what they may decide. A course helps only where it is knowledge that is lacking.',
    },
    {
      question: 'Why is “integrity, passion, excellence” of little use as a culture for customer experience?',
      answer:
        'Nobody would claim the opposite, so the words rule nothing out and help no one to decide between two customers or two minutes. They also cannot be seen: a visitor could not tell which office lives by them. A principle with a behaviour can be checked, taught to a new colleague on the first day, and missed when it is not there. That is what makes it culture rather than decoration.',
    },
    {
      question:
        'A chain pays a bonus to the branch with the best satisfaction score. Name two effects nobody wanted, and something better.',
      answer:
        'Staff will ask happy customers to answer and spare the unhappy ones, so the score rises and says less. And branches with difficult customers lose the bonus whatever they do, and with it the interest. Better: count what was done, such as complaints closed with the customer told; tell good stories with names; and use the score to find out what to mend, with its interval and away from pay.',
    },
  ],
};
