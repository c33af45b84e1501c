import { choice, date, list, longText, number, numbers, reference, text } from '../fields.ts';
import { defineFramework } from './define.ts';

/** The five answers to each of the two questions. */
export const KANO_ANSWERS = ['Like', 'Must be', 'Neutral', 'Live with', 'Dislike'] as const;

/** What a feature is to customers (Kano and others, 1984). */
export const KANO_CATEGORIES = {
  M: 'Must-be',
  O: 'One-dimensional',
  A: 'Attractive',
  I: 'Indifferent',
  R: 'Reverse',
  Q: 'Questionable',
} as const;

export const KANO_SOURCES = { counts: 'Counts', answers: 'Answers' } as const;

/** The 25 pairs of answers, functional first: "Like / Dislike". */
export const KANO_PAIRS: readonly string[] = KANO_ANSWERS.flatMap((functional) =>
  KANO_ANSWERS.map((dysfunctional) => `${functional} / ${dysfunctional}`),
);

export const kano = defineFramework({
  kind: 'kano',
  area: 'understand',
  count: 'many',
  optional: true,
  singular: 'Kano study',
  plural: 'Kano studies',
  icon: 'chart-scatter',
  help: {
    what: 'A study of what features do to satisfaction (Kano): customers say how they would feel with each feature and how without it.',
    example: 'Fast wifi is a must, a late checkout delights, a printed newspaper leaves guests cold.',
    apply:
      'Ask both questions about eight to fifteen features. Keep the musts, compete on the one-dimensional, surprise with one attractive.',
  },
  title: (data) => data.name,
  fields: {
    name: text('Name', {
      required: true,
      help: { what: 'What the study is about.', example: 'Features of a working weekend', apply: 'Name the offer and the year.' },
    }),
    date: date('Date', {
      required: true,
      help: {
        what: 'When the last answer was given.',
        example: '2026-06-30',
        apply: 'Ask again after two years: what delights today is expected tomorrow.',
      },
    }),
    segment: reference('Segment', [{ kind: 'segment' }], {
      help: {
        what: 'Whose answers these are; empty for all customers together.',
        example: 'Walking groups.',
        apply: 'Mixed segments average into indifference. Split where categories differ.',
      },
    }),
    question: longText('How it was asked', {
      help: {
        what: 'The wording of both questions and how people were reached.',
        example: '“How would you feel if the room had a desk?” and “… if it had none?”, by mail after the stay.',
        apply: 'Word the second question as the absence of the feature, not as its opposite.',
      },
    }),
    features: list(
      'Features',
      'feature',
      'name',
      {
        name: text('Feature', {
          required: true,
          help: {
            what: 'The feature, as it was put to customers.',
            example: 'A desk with a window and a socket',
            apply: 'Describe what the customer gets, not how it is made.',
          },
        }),
        source: choice('Entered as', KANO_SOURCES, {
          initial: 'counts',
          help: {
            what: 'Counts for each category, or how often each pair of answers was given.',
            example: 'Counts, from a published study.',
            apply: 'Enter pairs of answers where you have them: the categories then follow from the evaluation table.',
          },
        }),
        counts: numbers('Counts', Object.values(KANO_CATEGORIES), {
          min: 0,
          max: 1_000_000,
          whole: true,
          help: {
            what: 'How many respondents fall into each category.',
            example: 'Must-be 95, one-dimensional 123, attractive 45, indifferent 33.',
            apply: 'Count everybody once, the questionable ones too.',
          },
        }),
        answers: numbers('Pairs of answers', KANO_PAIRS, {
          min: 0,
          max: 1_000_000,
          whole: true,
          help: {
            what: 'How often each pair was given: the answer with the feature, then the answer without it.',
            example: '41 times “Like” with it and “Dislike” without it.',
            apply: 'Add one for each respondent. The study’s board has a grid for it.',
          },
        }),
        note: longText('Note', {
          help: {
            what: 'What follows for the offer.',
            example: 'Keep it out of the photos: nobody books for it, everybody misses it.',
            apply: 'Write what you will do, not the category again.',
          },
        }),
      },
      {
        required: true,
        atLeast: 2,
        code: 'F',
        help: {
          what: 'The features that were asked about.',
          example: 'Fast wifi, window desk, late checkout, bicycle shed, printed newspaper.',
          apply: 'Include one that you believe to be a must and one you believe to be nothing: they show whether the questions work.',
        },
      },
    ),
    sampleSize: number('Respondents', {
      min: 0,
      help: {
        what: 'How many people answered in all.',
        example: '296',
        apply: 'Below fifty the categories are hardly ever significant; say so beside them.',
      },
    }),
  },
  sections: [
    { id: 'study', label: 'Study', fields: ['name', 'date', 'segment', 'sampleSize', 'question'] },
    { id: 'features', label: 'Features', fields: ['features'] },
  ],
});
