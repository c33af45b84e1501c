import { readServqual, type ServqualReading } from '../../analysis/servqual.ts';
import { quoted } from '../../checks/words.ts';
import { SERVQUAL_ITEMS } from '../../frameworks/servqual.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { Lesson } from '../model.ts';
import { type Ask, furthest, nothingYet, outcomeOf } from './asks.ts';

const WHOLE = 100;

function asksOf({ data }: RecordOf<'servqual'>): readonly Ask[] {
  const reading: ServqualReading = readServqual(data);
  const rated = reading.ranked.length;
  const all = SERVQUAL_ITEMS.length;
  const sum = reading.weighting.sum;
  return [
    { met: data.date !== null, lack: t('the study has no date') },
    { met: (reading.respondents ?? 0) > 0, lack: t('it is not said how many people answered') },
    { met: rated === all, lack: t('{{count}} of {{all}} statements have an expectation and a perception', { count: rated, all }) },
    {
      met: sum !== null && Math.abs(sum - WHOLE) < 0.005,
      lack:
        sum === null
          ? t('the dimensions have no weights yet')
          : t('the weights add up to {{sum}} instead of 100', { sum: Math.round(sum * 100) / 100 }),
    },
  ];
}

export const servqual: Lesson = {
  id: 'servqual',
  title: 'Run a SERVQUAL study',
  topic: 'service',
  kinds: ['servqual'],
  goal: 'You can ask, enter and read a study of 22 statements, weigh its five dimensions and say which gap to close first.',
  minutes: 9,
  steps: [
    {
      title: 'Two questions for each of 22 statements',
      text: [
        'The instrument has 22 statements: four on tangibles, five on reliability, four each on responsiveness and assurance, five on empathy. Each is rated from 1 to 7 twice: what an excellent provider of this kind should do, and what was found here.',
        'Ask the same people for both. An expectation from one group and a perception from another have no gap in common.',
      ],
      terms: ['servqual', 'customer-expectation', 'perception'],
    },
    {
      title: 'Ask at the right time',
      text: [
        'Expectations are best asked before the service, or at least before the perceptions. Ask perceptions soon after, while they are fresh.',
        'Note date, segment and number of respondents. With fewer than thirty, read the order of the gaps and not their size. Repeat the study in the same season, or the difference will show the weather.',
      ],
      terms: ['survey', 'sample-size', 'survey-wave'],
      example: {
        sample: 'coastal-hotel',
        text: 'Harbour House asked 140 summer guests and closed the study in the middle of September. The next wave is comparable if it closes next September. One in January would meet other guests, in an emptier house, with other hopes.',
        from: ['Summer guests 2026', '2026-09-14'],
      },
    },
    {
      title: 'Gap is perception minus expectation',
      text: [
        'For a statement, gap = P − E. Negative means that you fall short. A dimension’s gap is the mean of its statements, and the overall gap the mean of the five dimensions, so that five statements do not outvote four.',
        'A gap near zero can hide a low standard on both sides. Look at the two means as well before you call it good.',
      ],
      terms: ['service-gap', 'service-quality-dimensions'],
      example: {
        sample: 'coffee-chain',
        text: 'Morning guests expect 6.7 for “It comes when it was said to come” and find 4.3: a gap of −2.4, the widest of the 22. “Staff stay polite throughout” is 6.2 against 6.1, a gap of +0.1. Politeness is there; what is missing is the cup.',
        from: ['Morning guests, September 2026'],
      },
    },
    {
      title: 'Weigh the dimensions',
      text: [
        'Customers share 100 points among the dimensions by how much each counts for them. The weighted gap is the sum of weight times gap, divided by 100. If the weighted gap is worse than the plain one, you fail where it matters.',
        'Left empty, all five weigh the same, which is a claim of its own.',
      ],
      terms: ['weighted-scoring', 'reliability', 'responsiveness'],
      example: {
        sample: 'coffee-chain',
        text: 'Gaps: tangibles −0.10, reliability −1.30, responsiveness −1.23, assurance −0.10, empathy −0.34. Plain mean: −0.61. Morning guests give reliability 38 points and responsiveness 30, so the weighted gap is −0.92, half as bad again. The chain fails in just the two things that commuters pay for.',
        from: ['Morning guests, September 2026', 'Counts minutes, not cents'],
      },
    },
    {
      title: 'Go down to the statements',
      text: [
        'A dimension tells where to look, a statement tells what to do. Sort the 22 by gap and read the lowest five. They often cross dimensions and belong to one cause.',
        'Then compare with the journey: which phase, which touchpoint? A gap without a place has nobody to mend it.',
      ],
      terms: ['touchpoint', 'pain-point', 'initiative'],
      example: {
        sample: 'coastal-hotel',
        text: 'Two statements share the lowest gap at Harbour House, −1.4: “Records and bills hold no mistakes” (reliability) and “One feels safe in what one pays and signs” (assurance). Two dimensions, one cause: rates are keyed by hand in two systems every morning.',
        from: ['Summer guests 2026', 'Rates are keyed by hand in two systems every morning.'],
      },
    },
    {
      title: 'Know its limits',
      text: [
        'Expectations tend to be rated near 7, since hardly anyone expects little when asked. Some researchers therefore measure perceptions only. And 44 questions tire people, so skipped answers grow towards the end.',
        'It remains useful for one thing above all: it shows gaps side by side and in an order. Use it once or twice a year, and short surveys in between.',
      ],
      terms: ['customer-satisfaction-score', 'sampling-bias'],
    },
  ],
  tryIt: {
    task: 'Make one study with a date and a number of respondents, enter expectation and perception for all 22 statements, and share 100 points among the five dimensions.',
    where: { kind: 'servqual' },
    check: ({ of }) => {
      const studies = of('servqual');
      const asks = furthest(studies, asksOf);
      if (!asks) return nothingYet(t('there is no service quality study yet'), 4);
      const whole = studies.find((study) => asksOf(study).every(({ met }) => met));
      return outcomeOf(
        asks,
        t('{{study}} has 22 gaps and weights that add up to 100.', { study: quoted(whole?.data.name ?? '', t('The study')) }),
      );
    },
  },
  mustKnow: [
    'SERVQUAL has 22 statements in five dimensions: 4, 5, 4, 4 and 5.',
    'Gap = perception − expectation; a negative gap is a shortfall.',
    'The overall gap is the mean of the five dimensions; the weighted gap is Σ weight × gap ÷ 100.',
    'A weighted gap worse than the plain one means failing where it counts.',
    'Read the lowest statements and give each a place on the journey before anything is decided.',
  ],
  review: [
    {
      question: 'Reliability has a gap of −0.8 and weighs 40, tangibles −1.2 and weigh 10. Which do you close first?',
      answer:
        'Multiply: reliability takes −0.32 from the weighted gap, tangibles −0.12. Closing reliability brings more, although the other gap is wider. Then ask what each costs. If tangibles could be closed in a week by a sign and a coat of paint, do it alongside. Weight tells what counts to customers; the plan needs effort as well.',
    },
    {
      question: 'Two houses of a chain have the same gap of −0.5. One has 6.5 against 6.0, the other 4.5 against 4.0. What differs?',
      answer:
        'In the first, guests expect a lot and nearly get it. In the second they expect little and get less. The gap is equal, the level is not: the second house may have driven its demanding guests away, so that its answers come from people who have settled for it. Look at both means, at who answered, and at returns, before comparing houses by gaps.',
    },
    {
      question: 'Why are dimensions averaged first and only then the overall gap?',
      answer:
        'Because the dimensions have different numbers of statements. A mean over all 22 would let reliability and empathy, with five each, count more than the others for no better reason than the length of the questionnaire. Averaging within each dimension gives every one an equal voice, and the weights that customers set can then change it on purpose.',
    },
  ],
};
