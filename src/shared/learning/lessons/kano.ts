import { type FeatureReading, readKano } from '../../analysis/kano.ts';
import { quoted } from '../../checks/words.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, isFilled, nothingYet, outcomeOf } from './asks.ts';

const FEATURES = 3;
const CATEGORIES = 2;

function asksOf({ data }: RecordOf<'kano'>): readonly Ask[] {
  const read = readKano(data).flatMap(({ id, figure, name }: FeatureReading) =>
    figure.ok && isFilled(name) ? [{ id, category: figure.value.category, significant: figure.value.significant }] : [],
  );
  const categories = new Set(read.map(({ category }) => category));
  const noted = new Set(data.features.flatMap(({ id, note }) => (isFilled(note) ? [id] : [])));
  return [
    { met: read.length >= FEATURES, lack: t('{{count}} of {{all}} features have answers', { count: read.length, all: FEATURES }) },
    { met: categories.size >= CATEGORIES, lack: t('all features with answers fall into one category') },
    {
      met: read.some(({ id, significant }) => significant && noted.has(id)),
      lack: read.some(({ significant }) => significant)
        ? t('no feature with a significant category says what follows from it')
        : t('no category is significant yet'),
    },
  ];
}

export const kano: Lesson = {
  id: 'kano',
  title: 'Sort features with the Kano model',
  topic: 'service',
  kinds: ['kano'],
  goal: 'You can ask the two Kano questions, sort features into six categories, and decide which to keep, compete on, add or drop.',
  minutes: 10,
  steps: [
    {
      title: 'More is not always better',
      text: [
        'Kano and colleagues showed in 1984 that features act on satisfaction in different ways. Some are noticed only when missing. Some please in proportion. Some delight when present and are not missed when absent. Others leave people cold, or annoy them.',
        'So “how important is it?” is too blunt a question. Two sharper ones are asked instead.',
      ],
      terms: ['kano-model', 'customer-satisfaction'],
    },
    {
      title: 'The pair of questions',
      text: [
        'For each feature: how would you feel if it were there, and how if it were not? The five answers are: I like it, it must be so, I am neutral, I can live with it, I dislike it.',
        'Word the second question as absence, not as the opposite. “The page is slow” is another feature than “the page is not fast”.',
      ],
      terms: ['functional-and-dysfunctional-question', 'survey'],
      example: {
        sample: 'online-retailer',
        text: 'Fold & Fire asked 142 givers by letter, in four languages, two questions on each of seven features. Among them stand an obvious candidate for a must (it arrives on the name day) and one for nothing (a film of the unpacking). Both came out so, with 83 must-be and 84 indifferent answers, which speaks for the questions.',
        from: [
          'Two questions for each feature, by letter to givers of the last two years, in four languages.',
          'It arrives on the name day',
          'A film of the unpacking',
        ],
      },
    },
    {
      title: 'From answers to categories',
      text: [
        'A table of 25 fields turns each pair into a category. Like it and dislike its absence: one-dimensional. Like it and put up with its absence: attractive. Take it as it comes but dislike its absence: must-be. Take both as they come: indifferent.',
        'Preferring the absence is reverse. Liking both, or disliking both, contradicts itself and is questionable.',
      ],
      terms: [
        'must-be-quality',
        'one-dimensional-quality',
        'attractive-quality',
        'indifferent-quality',
        'reverse-quality',
        'questionable-answer',
      ],
    },
    {
      title: 'Count, and doubt close calls',
      text: [
        'The category of a feature is the one most people fall into. Where the two leading ones lie within 5% of all answers, the rule M > O > A > I decides: what would hurt most if missing goes first.',
        'A test after Fong tells whether the lead is more than chance. If not, say so, and try the feature small before building it large.',
      ],
      terms: ['statistical-noise', 'sample-size'],
      example: {
        sample: 'coffee-chain',
        text: '“Credit when the cup is late”: 121 of 296 find it attractive, 124 indifferent. Most frequent is I. But 3 is less than 5% of 296, so by the rule it counts as A. The test says: not significant. The note draws the consequence: try it in four cafés.',
        from: ['Credit when the cup is late', 'Not significant yet: try it in four cafés.'],
      },
    },
    {
      title: 'Better and worse',
      text: [
        'One letter hides how divided people are. Two coefficients by Berger and others (1993) show it. Better = (A + O) ÷ (A + O + M + I): how much presence can please. Worse = −(O + M) ÷ (A + O + M + I): how much absence can hurt.',
        'Reverse and questionable answers stay out of both. Read them separately: many of them mean harm or a bad question.',
      ],
      terms: ['better-and-worse-coefficients'],
      example: {
        sample: 'coastal-hotel',
        text: 'Wi-Fi that carries a video call: M 71, O 32, A 6, I 8. Better is 38 ÷ 117 = 0.32, worse −103 ÷ 117 = −0.88. Checkout at two on a workday: 0.81 and −0.37. The first has to work and wins nobody; the second costs little and is talked about.',
        from: ['Wi-Fi that carries a video call', 'Checkout at two on a workday', 'Nobody books for it, everybody leaves for it.'],
      },
    },
    {
      title: 'What follows for the offer',
      text: [
        'Secure the musts and do not advertise them. Compete on the one-dimensional, where more is better. Add one or two attractive features that rivals lack. Stop paying for the indifferent, and take away what annoys.',
        'Categories drift: what delighted is soon expected. Ask again after two years, and by segment, because mixed groups average into indifference.',
      ],
      terms: ['kano-model', 'customer-segment', 'continuous-improvement'],
      example: {
        sample: 'coffee-chain',
        text: 'Points and levels are found in many apps. Of 296 guests 196 are indifferent and 47 would rather not have them: every sixth. The note says “Leave out; every sixth would be annoyed.” A minute that is kept, a must for 151, comes first.',
        from: ['Points and levels', 'Leave out; every sixth would be annoyed.', 'A minute that is kept'],
      },
    },
  ],
  tryIt: {
    task: 'Enter answers for at least three features of one study so that they fall into two or more categories, and write for one whose category is significant what follows from it.',
    where: { kind: 'kano' },
    check: ({ of }) => {
      const studies = of('kano');
      const asks = furthest(studies, asksOf);
      if (!asks) return nothingYet(t('there is no Kano study yet'), 3);
      const whole = studies.find((study) => asksOf(study).every(({ met }) => met));
      return outcomeOf(
        asks,
        t('{{study}} sorts its features and says what follows.', { study: quoted(whole?.data.name ?? '', t('The study')) }),
      );
    },
  },
  mustKnow: [
    'Two questions for each feature: how would it be with it, and how without it.',
    'Must-be hurts when missing, one-dimensional pleases in proportion, attractive delights and is not missed, indifferent leaves cold.',
    'Reverse means people would rather not have it; questionable means the answers contradict each other.',
    'The most frequent category counts; within 5% of all answers M > O > A > I decides, and a test tells whether the lead is significant.',
    'Better = (A + O) ÷ (A + O + M + I) and worse = −(O + M) ÷ (A + O + M + I).',
  ],
  review: [
    {
      question: 'A feature comes out as must-be. Marketing wants to make it the headline. What do you advise?',
      answer:
        'Advise against it. A must earns no praise when it is there; customers take it for granted and wonder why it is worth saying. The headline belongs to something one-dimensional, on which you are better, or to an attractive feature. The exception is a market in which rivals fail at the must: then its presence is a difference for as long as they do.',
    },
    {
      question: 'Better is 0.70 and worse −0.70 for one feature, 0.70 and −0.20 for another. How do you treat them?',
      answer:
        'The first pleases when present and hurts when absent: it is one-dimensional, and its level should be compared with rivals, because every step up or down is felt. The second pleases as much and is hardly missed: it is attractive. It can come later, be offered to those who matter, or be removed without much harm if it turns out dear.',
    },
    {
      question: 'In your study 15% of the answers for one feature are questionable. What do you conclude?',
      answer:
        'First that people did not understand the question: liking both the presence and the absence makes no sense for one feature. Check the wording, above all whether the second question asked for the opposite rather than the absence, and whether a translation went wrong. Do not read the category until it has been asked again. A few such answers are usual; 15% are a faulty instrument.',
    },
    {
      question: 'Online tax forms that fill themselves in came out as attractive in 2022. Why might they not be in 2027?',
      answer:
        'Because people get used to it. What was a surprise spreads to neighbours and other offices, becomes something one compares, and in the end something whose absence annoys: from attractive by way of one-dimensional to must-be. A strategy that rests on a delight therefore needs to know when it was asked, to ask again after a couple of years, and to have the next one in preparation.',
    },
  ],
};
