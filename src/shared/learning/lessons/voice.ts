import { t } from '../../i18n.ts';
import type { Lesson } from '../model.ts';
import { type Ask, isFilled, outcomeOf } from './asks.ts';

const THEMES = 3;
const ITEMS = 10;

export const voice: Lesson = {
  id: 'voice',
  title: 'Run a feedback routine',
  topic: 'voice',
  kinds: ['voice'],
  goal: 'You can bring feedback in, sort it by themes that two people would apply alike, read it and answer it in time.',
  minutes: 8,
  steps: [
    {
      title: 'Import once, map once',
      text: [
        'Export what you have, from the survey tool, the review page or the help desk, as a CSV file. On import each column is matched to a field: date, source, words, rating. The mapping is remembered for next time.',
        'The dry run shows row by row what cannot be read and which rows are there already. Mend the file rather than the rows, or the same faults return next month.',
      ],
      terms: ['customer-feedback', 'survey', 'review'],
    },
    {
      title: 'Choose themes by subject',
      text: [
        'A theme names a subject, not a verdict: praise and complaint about breakfast belong together, and sentiment tells them apart. Ten to fifteen themes can be remembered; with thirty, everyone sorts differently.',
        'Write half a sentence on what belongs in it. The test is whether two people put the same comment into the same theme.',
      ],
      terms: ['feedback-theme', 'sentiment'],
      example: {
        sample: 'coffee-chain',
        text: 'The café team has nine themes. “Ready on time” means whether the order stood there at the minute; “Shelf and queue” means finding the cup and the crowd in front of it. Without the two half sentences, every late cup would be filed under both.',
        from: ['Ready on time', 'Whether the order stood there at the minute.', 'Finding the cup, and the crowd in front of it.'],
      },
    },
    {
      title: 'Let words sort, and correct by hand',
      text: [
        'Each theme may hold words by which feedback gets it by rule; an asterisk stands for any ending. Add words until the first twenty hits are right.',
        'Correct the rest by hand. A correction stays, even when the rule would say otherwise later, and shows which word to add or drop.',
      ],
      terms: ['feedback-theme', 'chatbot-and-automation'],
      example: {
        sample: 'online-retailer',
        text: 'Breakage is found by broken, chip*, shards, packed and packing. They also catch “Packed like eggs, nothing broken”, which is praise. That is right: the theme is how things arrive, and the sentiment says that this time it went well.',
        from: ['chip*', 'shards', 'Packed like eggs, nothing broken.'],
      },
    },
    {
      title: 'Read themes against the journey',
      text: [
        'When feedback names a touchpoint or a phase, themes can be laid over the journey: where does each come up, and how does it sound there? A theme that sits in one phase has an owner; one that is everywhere is a habit of the house.',
        'Then look along time. A theme that grows after a release or a price change tells you where to look for its cause.',
      ],
      terms: ['journey-phase', 'touchpoint', 'survey-wave'],
    },
    {
      title: 'Promise a time and keep it',
      text: [
        'Every item has a place in the loop: new, acknowledged, acted on, customer told. “Answer within” sets how many days may pass; what waits longer is overdue, and negative items that nobody acted on for 30 days raise a check.',
        'Name who reads, when, and what happens to what hurts. A routine without a weekday does not take place.',
      ],
      terms: ['closed-feedback-loop', 'accountable-owner', 'strategy-check'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House answers within three days. Kerensa reads on Mondays with whoever has the desk; what hurts goes to the Tuesday meeting with a name beside it. Of 300 pieces 136 have reached the last stage, the guest was told. That is 45%, and the number to raise.',
        from: [
          'Kerensa reads on Mondays with whoever has the desk. What hurts goes to the Tuesday meeting with a name beside it; what can be mended is mended by Friday.',
        ],
      },
    },
    {
      title: 'Carry the words on',
      text: [
        'Feedback is worth most outside its own screen. Cite an item as evidence in a persona, turn a theme into a weakness, take a pain’s frequency from a count.',
        'Personal details stay behind. Cut names, rooms and order numbers out of a text before it travels.',
      ],
      terms: ['evidence', 'pain-point', 'consent'],
    },
  ],
  tryIt: {
    task: 'Make three themes that each have words and a meaning, write the routine and the days within which you answer, bring in at least ten pieces of feedback, and sort them until most have a theme.',
    where: { kind: 'voice' },
    check: ({ of, observed }) => {
      const data = of('voice')[0]?.data;
      const themes = (data?.themes ?? []).filter(({ name, words, meaning }) => isFilled(name) && isFilled(meaning) && words.some(isFilled));
      const { total, unsorted } = observed.feedback;
      const asks: Ask[] = [
        {
          met: themes.length >= THEMES,
          lack: t('{{count}} of {{all}} themes have words and a meaning', { count: themes.length, all: THEMES }),
        },
        {
          met: data !== undefined && isFilled(data.routine) && data.answerWithin !== null,
          lack: data && isFilled(data.routine) ? t('no days are set within which you answer') : t('the routine is not written yet'),
        },
        { met: total >= ITEMS, lack: t('there are {{count}} of {{all}} pieces of feedback', { count: total, all: ITEMS }) },
        {
          met: total > 0 && unsorted * 2 < total,
          lack: t('{{count}} of {{all}} pieces of feedback have no theme', { count: unsorted, all: total }),
        },
      ];
      return outcomeOf(asks, t('{{themed}} of {{all}} pieces of feedback have a theme.', { themed: total - unsorted, all: total }));
    },
  },
  mustKnow: [
    'A theme is a subject; whether it was praised or blamed is its sentiment.',
    'The definition of a theme is good when two people sort alike.',
    'Rules sort most of it, people correct the rest, and a correction is never overwritten.',
    'Themes are read along the journey and along time: place gives an owner, time hints at a cause.',
    'Feedback moves from new through acknowledged and acted on to customer told, within a promised number of days.',
  ],
  review: [
    {
      question: 'Your team has a theme “Complaints”. What is wrong with it?',
      answer:
        'It names a verdict, so it collects everything that went badly and separates it from what went well on the same subject. Nobody owns it and no trend in it means anything. Split it by subject, such as delivery, billing and help, and let the sentiment tell complaint from praise. Then one can see that billing is 70% negative and who should look at it.',
    },
    {
      question: 'A rule finds 200 comments for “price”, and 60 of them mean the prize of a lottery. What do you do?',
      answer:
        'Change the rule so that the wrong word no longer hits, and look at twenty of the new hits. Correct by hand what the rule cannot tell apart; these corrections stay. Then compare old and new counts before showing a trend, because part of last month’s rise may have been the lottery. Note the change with its date in the theme’s meaning.',
    },
    {
      question: 'Half of your items are “acted on” and hardly any “customer told”. Why does the last step matter if the fault is gone?',
      answer:
        'For the person who wrote, nothing has happened until somebody says so. She keeps her opinion, and tells it. Telling takes a sentence and often turns a critic into someone who reports the next fault as well. It also checks the work: customers who are told will say if it is not mended.',
    },
    {
      question: 'How would you set “answer within” for a public office with two people at the desk?',
      answer:
        'Count how many items come in a week and how long an honest answer takes, then take a span that the two can keep in a bad week, perhaps five working days. A kept promise of five days is better than a broken one of two. Send an acknowledgement at once that names the span, and shorten it when the overdue list stays empty for a season.',
    },
  ],
};
