import { plural, t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, outcomeOf } from './asks.ts';

export const voiceOfTheCustomer: Lesson = {
  id: 'voice-of-the-customer',
  title: 'Listening: the voice of the customer',
  topic: 'voice',
  kinds: [],
  goal: 'You can judge what customers’ words show and what they cannot, and turn them into evidence that others may check.',
  minutes: 9,
  steps: [
    {
      title: 'Three ways in which customers speak',
      text: [
        'Some of it you ask for: surveys and interviews. Some is said unasked: reviews, complaints, posts, remarks at the counter. And some is not said at all but done: a booking given up at step four, a return, a customer who stops.',
        'Each way has a blind spot. Asked people answer your questions. Unasked ones are angry or delighted. What people do tells nothing of why.',
      ],
      terms: ['voice-of-the-customer', 'customer-feedback', 'feedback-mechanism', 'customer-behaviour-insights'],
    },
    {
      title: 'Who is missing from the answers',
      text: [
        'Whoever answers has chosen to. People with time, with a grievance or with a fondness are over-represented; those who left in silence are absent. A large sample does not cure this: a thousand answers from regulars still say nothing of those who came once.',
        'So ask of every figure: who could have answered, who did, and who could not have been asked?',
      ],
      terms: ['sampling-bias', 'sample-size', 'survey'],
      example: {
        sample: 'coffee-chain',
        text: 'Kinga’s journey ends with “Deletes the survey”. Of the guests whose cup was late, the busiest never answer; the chain hears from those who had time to write. The real and the promised minute of every order, which the app records anyway, reach those who keep silent.',
        from: ['Deletes the survey', 'Promised and real minute of each order.'],
      },
    },
    {
      title: 'Words and numbers need each other',
      text: [
        'A score says how much and tells whether it changes. A sentence says what happened. A score without sentences is a fever without a diagnosis; sentences without counts let the loudest guest decide.',
        'Read verbatims in full before you count them. The first twenty usually change what you wanted to count.',
      ],
      terms: ['review', 'sentiment', 'feedback-theme'],
    },
    {
      title: 'From mention to meaning',
      text: [
        'How often something is mentioned is not how much it matters. What always works is not mentioned; what fails once is. Praise and complaint about one subject can stand in equal number and describe two groups of customers.',
        'Compare a theme with something: last season, another segment, the share of negative mentions, the behaviour that follows.',
      ],
      terms: ['customer-analytics', 'customer-satisfaction', 'statistical-noise'],
      example: {
        sample: 'coastal-hotel',
        text: 'At Harbour House Wi-Fi is the largest theme, with 48 of 300 pieces of feedback; 26 of the 48 are negative. Breakfast comes up 38 times and only 4 of these are negative. Both are frequent. One of them asks for work and the other for a photograph on the page.',
        from: ['Wi-Fi', 'Breakfast', '31 of 212 guest comments are about Wi-Fi, more than about anything else.'],
      },
    },
    {
      title: 'Closing the loop',
      text: [
        'Asking creates an expectation: somebody reads this. The loop is closed for the single customer when she is told what was done, and for the organisation when the cause is gone. The first is service, the second is improvement. One without the other is tiring.',
        'A loop left open does harm. People who complained in vain complain elsewhere.',
      ],
      terms: ['closed-feedback-loop', 'word-of-mouth', 'brand-reputation'],
    },
    {
      title: 'Evidence, not decoration',
      text: [
        'A quote under a claim convinces, whether or not it is typical. Treat it as evidence: say what it supports, how firmly, from which source and from how many. An impression is an assumption; several interviews that agree are partial; a count that others can repeat is validated.',
        'Evidence also ages. Give it a day after which it is looked at again.',
      ],
      terms: ['evidence', 'assumption', 'confidence'],
      example: {
        sample: 'coastal-hotel',
        text: 'The claim “31 of 212 guest comments are about Wi-Fi” stands in Maya’s persona, marked as validated. It cites three comments, which can be opened with one click. A reader who doubts it can read what was written and count again.',
        from: ['31 of 212 guest comments are about Wi-Fi, more than about anything else.'],
      },
    },
  ],
  tryIt: {
    task: 'Take one claim in any record and give it evidence: write the claim, cite at least one piece of feedback for it, and set its level to partial or validated.',
    where: { screen: 'evidence' },
    check: ({ made }) => {
      const entries = made.flatMap(({ data }) => data.evidence).filter(({ claim }) => isFilled(claim));
      const cited = entries.filter(({ cites }) => cites.some(({ kind }) => kind === 'feedback'));
      const firm = cited.filter(({ level }) => level === 'partial' || level === 'validated');
      const asks: Ask[] = [
        { met: entries.length > 0, lack: t('no record has evidence for a claim yet') },
        {
          met: cited.length > 0,
          lack: plural(
            entries.length,
            'the one claim with evidence cites no feedback',
            'none of {{count}} claims with evidence cites feedback',
          ),
        },
        { met: firm.length > 0, lack: t('the claim that cites feedback still counts as an assumption') },
      ];
      return outcomeOf(
        asks,
        plural(firm.length, 'One claim rests on what customers said.', '{{count}} claims rest on what customers said.'),
      );
    },
  },
  mustKnow: [
    'Customers speak when asked, unasked, and by what they do; each of the three has its own blind spot.',
    'A larger sample does not mend a sample from which the wrong people are missing.',
    'Scores tell how much, words tell what; read before you count.',
    'Frequent mention is not importance: look at the share that is negative and at what customers do next.',
    'The loop is closed twice: the customer is told, and the cause is removed.',
  ],
  review: [
    {
      question: 'Online reviews average 4.6 stars, and repeat visits fall. Give two explanations.',
      answer:
        'First, reviews come from people moved to write, and satisfied but unmoved guests neither write nor return; the average hides them. Second, the platform shows all years together: older, better reviews hold the average up while recent visitors are less content. One would look at reviews by month, ask those who did not return, and compare both with what was changed in that time.',
    },
    {
      question: 'A manager reads one vivid complaint aloud and asks for action. How do you answer well?',
      answer:
        'Take it seriously twice. The guest gets an answer and, where it was our fault, amends: that needs no statistics. Whether the cause deserves a project is another question: how many wrote of the same, does it happen often in logs, what do people do after it? The complaint is a reason to count, and the count decides.',
    },
    {
      question: 'A ministry wants to hear from people who gave up on an online form. How?',
      answer:
        'They cannot be surveyed at the end, which they never reached. Watch where the form is left, and ask one short question at that place. Compare with calls on the same day about the same page. Invite a few to try again while somebody watches. Each source is small; together they say where, how many and why.',
    },
    {
      question: 'When is a quote in a presentation misleading although it is genuine?',
      answer:
        'When it is chosen for its sharpness rather than as an example of something counted. Listeners take one voice for many. It is fair if the theme’s share stands beside it, the source and date are named, and a quote that says the opposite would also have been shown had it been as common. Otherwise it moves people without informing them.',
    },
  ],
};
