import { choice, date, group, list, number, numbers, reference, text } from '../fields.ts';
import { defineFramework } from './define.ts';

/** The five dimensions of service quality (Parasuraman, Zeithaml and Berry, 1988). */
export const DIMENSIONS = {
  tangibles: 'Tangibles',
  reliability: 'Reliability',
  responsiveness: 'Responsiveness',
  assurance: 'Assurance',
  empathy: 'Empathy',
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** The 22 statements, in our own words: each is rated for what is expected of an excellent provider and for what was met here. */
export const SERVQUAL_ITEMS: readonly { readonly dimension: Dimension; readonly statement: string }[] = [
  { dimension: 'tangibles', statement: 'Rooms and tools are up to date' },
  { dimension: 'tangibles', statement: 'The place is pleasant to look at' },
  { dimension: 'tangibles', statement: 'Staff look the part' },
  { dimension: 'tangibles', statement: 'Print, signs and screens are clear and well made' },
  { dimension: 'reliability', statement: 'What is promised for a day happens on that day' },
  { dimension: 'reliability', statement: 'A problem is met with honest effort' },
  { dimension: 'reliability', statement: 'The service is right the first time' },
  { dimension: 'reliability', statement: 'It comes when it was said to come' },
  { dimension: 'reliability', statement: 'Records and bills hold no mistakes' },
  { dimension: 'responsiveness', statement: 'One is told when something will be done' },
  { dimension: 'responsiveness', statement: 'Help comes without waiting' },
  { dimension: 'responsiveness', statement: 'Staff want to help' },
  { dimension: 'responsiveness', statement: 'Nobody is too busy to answer' },
  { dimension: 'assurance', statement: 'How staff act makes one trust them' },
  { dimension: 'assurance', statement: 'One feels safe in what one pays and signs' },
  { dimension: 'assurance', statement: 'Staff stay polite throughout' },
  { dimension: 'assurance', statement: 'Staff know the answers' },
  { dimension: 'empathy', statement: 'One is treated as a person of one’s own' },
  { dimension: 'empathy', statement: 'Opening hours suit the people who come' },
  { dimension: 'empathy', statement: 'Somebody takes time for one’s own case' },
  { dimension: 'empathy', statement: 'What is best for the customer comes first' },
  { dimension: 'empathy', statement: 'Staff grasp what this customer needs' },
];

const statements = SERVQUAL_ITEMS.map(({ statement }) => statement);

export const SERVQUAL_SOURCES = { averages: 'Averages', respondents: 'Respondents' } as const;

const weight = (label: string, help: { readonly what: string; readonly example: string; readonly apply: string }) =>
  number(label, { min: 0, max: 100, unit: '%', help });

export const servqual = defineFramework({
  kind: 'servqual',
  area: 'understand',
  count: 'many',
  optional: true,
  singular: 'Service quality study',
  plural: 'Service quality',
  icon: 'gauge',
  help: {
    what: 'A study of service quality by gaps (SERVQUAL): for 22 statements, what customers expect of an excellent provider and what they met here, on a scale of 1–7.',
    example: 'Summer guests 2026: reliability falls 1.1 short, empathy 1.0, tangibles only 0.7.',
    apply: 'Ask the same people for both. The largest negative gaps come first, weighted by what customers say matters to them.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: {
        what: 'What the study is called.',
        example: 'Summer guests 2026',
        apply: 'Name who was asked and when.',
      },
    }),
    date: date('Date', {
      required: true,
      help: {
        what: 'The day on which the last answer came in.',
        example: '2026-08-31',
        apply: 'Repeat the study in the same season, or the gaps will show the weather.',
      },
    }),
    segment: reference('Segment', [{ kind: 'segment' }], {
      help: {
        what: 'The segment that was asked; empty for all customers.',
        example: 'Remote-working weekenders.',
        apply: 'Make one study for each segment whose expectations differ.',
      },
    }),
    sampleSize: number('Respondents', {
      min: 0,
      required: true,
      help: {
        what: 'How many people answered.',
        example: '212',
        apply: 'With fewer than thirty, read the order of the gaps and not their size.',
      },
    }),
    source: choice('Entered as', SERVQUAL_SOURCES, {
      required: true,
      initial: 'averages',
      help: {
        what: 'Averages for each statement, or the answers of each respondent.',
        example: 'Averages, where a survey tool has already added up.',
        apply: 'Enter respondents where you have them: the averages then follow from their answers.',
      },
    }),
    expectations: numbers('Expectations', statements, {
      min: 1,
      max: 7,
      required: true,
      help: {
        what: 'For each statement, what customers expect of an excellent provider, 1–7 on average.',
        example: '6.4 for “What is promised for a day happens on that day”.',
        apply: 'Ask “should” about the best provider they can imagine, not about you.',
      },
    }),
    perceptions: numbers('Perceptions', statements, {
      min: 1,
      max: 7,
      required: true,
      help: {
        what: 'For each statement, what customers found with you, 1–7 on average.',
        example: '5.2 for “What is promised for a day happens on that day”.',
        apply: 'Ask soon after the service. Perceptions drift towards the average with time.',
      },
    }),
    respondents: list(
      'Answers',
      'respondent',
      'label',
      {
        label: text('Respondent', {
          help: {
            what: 'A number or word that tells one respondent from the next; no name is needed.',
            example: 'G 17',
            apply: 'Do not enter anything that leads back to a person.',
          },
        }),
        expectations: numbers('Expects', statements, {
          min: 1,
          max: 7,
          whole: true,
          help: {
            what: 'What this respondent expects of an excellent provider, 1–7 for each statement.',
            example: '7, 6, 5, 6 for the tangibles.',
            apply: 'Leave a statement empty that was not answered. It is left out of the average.',
          },
        }),
        perceptions: numbers('Found', statements, {
          min: 1,
          max: 7,
          whole: true,
          help: {
            what: 'What this respondent found with you, 1–7 for each statement.',
            example: '6, 6, 5, 5 for the tangibles.',
            apply: 'Both halves are needed: a perception without an expectation has no gap.',
          },
        }),
      },
      {
        help: {
          what: 'The answers of each respondent, where they are known.',
          example: '40 respondents with 44 answers each.',
          apply: 'Enter or paste them as they came. The gaps are counted from those who answered both halves of a statement.',
        },
      },
    ),
    weights: group(
      'Weights of the dimensions',
      {
        tangibles: weight('Tangibles', {
          what: 'What share of the whole customers give to what can be seen and touched.',
          example: '15',
          apply: 'Often the lightest. It still opens the door.',
        }),
        reliability: weight('Reliability', {
          what: 'What share customers give to promises being kept.',
          example: '32',
          apply: 'Usually the heaviest. A low weight here deserves a second look.',
        }),
        responsiveness: weight('Responsiveness', {
          what: 'What share customers give to quick and willing help.',
          example: '23',
          apply: 'Ask in minutes and hours what quick means to them.',
        }),
        assurance: weight('Assurance', {
          what: 'What share customers give to knowledge, courtesy and trust.',
          example: '18',
          apply: 'Heavier where customers cannot judge the work themselves.',
        }),
        empathy: weight('Empathy', {
          what: 'What share customers give to being seen as a person.',
          example: '12',
          apply: 'Heavier where customers come back to the same people.',
        }),
      },
      {
        help: {
          what: 'How customers share 100 points among the five dimensions.',
          example: '15, 32, 23, 18, 12.',
          apply: 'They add up to 100. Left empty, all five count the same.',
        },
      },
    ),
  },
  leavesOut: (data) => (data.source === 'respondents' ? ['expectations', 'perceptions', 'sampleSize'] : ['respondents']),
  sections: [
    { id: 'study', label: 'Study', fields: ['name', 'date', 'segment', 'sampleSize', 'source'] },
    { id: 'answers', label: 'Answers', hint: '1 not at all, 7 entirely', fields: ['expectations', 'perceptions', 'respondents'] },
    { id: 'weights', label: 'Weights', hint: 'they add up to 100', fields: ['weights'] },
  ],
});
