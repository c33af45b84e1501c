import { rangeOf } from '../../../../shared/analysis/answers.ts';
import type { Kind } from '../../../../shared/frameworks/index.ts';
import { SCALES, type Scale } from '../../../../shared/frameworks/metric.ts';
import type { FormulaName } from '../../../../shared/metrics/index.ts';

/** What stands in the fields of a calculator, by their keys. */
export type Values = Readonly<Record<string, number | string | null>>;

export interface CalculatorField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'number' | 'text' | 'choice';
  /** What to put in: "0–1", "per period". */
  readonly hint?: string;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** May stay empty. */
  readonly optional?: boolean;
}

export interface FieldGroup {
  readonly title: string | null;
  readonly fields: readonly CalculatorField[];
  /** Narrow fields side by side, such as one for each score. */
  readonly narrow?: boolean;
}

export interface CalculatorForm {
  /** Numbers to begin with: an example that a person types over. */
  readonly start: Values;
  readonly groups: (values: Values) => readonly FieldGroup[];
  /** The input of the formula. */
  readonly input: (values: Values) => unknown;
}

const number = (key: string, label: string, rest: Partial<CalculatorField> = {}): CalculatorField => ({
  key,
  label,
  kind: 'number',
  ...rest,
});
const count = (key: string, label: string, hint?: string): CalculatorField => number(key, label, { min: 0, ...(hint && { hint }) });
const share = (key: string, label: string, rest: Partial<CalculatorField> = {}): CalculatorField =>
  number(key, label, { hint: 'share, 0–1', min: 0, max: 1, ...rest });
const choice = (key: string, label: string, options: CalculatorField['options'] = []): CalculatorField => ({
  key,
  label,
  kind: 'choice',
  options,
});

const given = (values: Values, keys: readonly string[]): Record<string, number | string> =>
  Object.fromEntries(
    keys.flatMap((key) => (values[key] === null || values[key] === undefined || values[key] === '' ? [] : [[key, values[key]]])),
  );

/** A form whose fields are those of the formula. */
const plainForm = (start: Values, fields: readonly CalculatorField[]): CalculatorForm => ({
  start,
  groups: () => [{ title: null, fields }],
  input: (values) =>
    given(
      values,
      fields.map(({ key }) => key),
    ),
});

const isScale = (value: unknown): value is Scale => typeof value === 'string' && value in SCALES;

/** Counts by score on a scale that can be chosen. */
function scoreForm(
  start: Scale,
  counts: readonly number[],
  positiveFrom: number,
  offered: readonly Scale[],
  positive: string,
): CalculatorForm {
  const scoresOf = (values: Values): number[] => {
    const { min, max } = rangeOf(isScale(values.scale) ? values.scale : start);
    return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  };
  const { min } = rangeOf(start);
  return {
    start: { scale: start, positiveFrom, ...Object.fromEntries(counts.map((answers, index) => [`c${min + index}`, answers])) },
    groups: (values) => {
      const scores = scoresOf(values);
      return [
        {
          title: null,
          fields: [
            choice(
              'scale',
              'Scale',
              offered.map((value) => ({ value, label: SCALES[value] })),
            ),
            number('positiveFrom', positive, { min: scores[0] ?? 0, max: scores.at(-1) ?? 10, hint: 'lowest score', optional: true }),
          ],
        },
        {
          title: 'Answers by score',
          narrow: true,
          fields: scores.map((score) => number(`c${score}`, String(score), { min: 0, optional: true })),
        },
      ];
    },
    input: (values) => {
      const scores = scoresOf(values);
      return {
        counts: scores.map((score) => values[`c${score}`] ?? 0),
        scale: { min: scores[0], max: scores.at(-1) },
        ...given(values, ['positiveFrom']),
      };
    },
  };
}

const churn: CalculatorForm = {
  start: { by: 'counts', atStart: 1000, lost: 100, retention: 0.9 },
  groups: ({ by }) => [
    {
      title: null,
      fields: [
        choice('by', 'Calculated from', [
          { value: 'counts', label: 'Customers lost' },
          { value: 'retention', label: 'Retention' },
        ]),
        ...(by === 'retention'
          ? [share('retention', 'Retention')]
          : [count('atStart', 'Customers at the start'), count('lost', 'Customers lost')]),
      ],
    },
  ],
  input: (values) => given(values, values.by === 'retention' ? ['retention'] : ['atStart', 'lost']),
};

const NOISE_FIELDS: Readonly<Record<string, readonly CalculatorField[]>> = {
  nps: [count('promoters', 'Promoters'), count('passives', 'Passives'), count('detractors', 'Detractors')],
  share: [count('positive', 'Positive answers'), count('n', 'Answers')],
  mean: [number('mean', 'Mean'), number('sd', 'Standard deviation', { min: 0 }), count('n', 'Answers')],
};

const noise: CalculatorForm = {
  start: {
    kind: 'nps',
    'a.promoters': 118,
    'a.passives': 76,
    'a.detractors': 46,
    'b.promoters': 107,
    'b.passives': 71,
    'b.detractors': 48,
    'a.positive': 206,
    'b.positive': 192,
    'a.n': 240,
    'b.n': 226,
    'a.mean': 5.1,
    'b.mean': 4.9,
    'a.sd': 1.4,
    'b.sd': 1.5,
  },
  groups: ({ kind }) => {
    const side = (prefix: string): CalculatorField[] =>
      (NOISE_FIELDS[String(kind)] ?? []).map((field) => ({ ...field, key: `${prefix}.${field.key}` }));
    return [
      {
        title: null,
        fields: [
          choice('kind', 'What is compared', [
            { value: 'nps', label: 'Net Promoter Scores' },
            { value: 'share', label: 'Shares' },
            { value: 'mean', label: 'Means' },
          ]),
        ],
      },
      { title: 'Later', fields: side('a') },
      { title: 'Earlier', fields: side('b') },
    ];
  },
  input: (values) => {
    const side = (prefix: string): Record<string, unknown> =>
      Object.fromEntries((NOISE_FIELDS[String(values.kind)] ?? []).map(({ key }) => [key, values[`${prefix}.${key}`] ?? undefined]));
    return { kind: values.kind, a: side('a'), b: side('b') };
  },
};

const CRITERIA = [1, 2, 3, 4, 5];

const attractiveness: CalculatorForm = {
  start: { name1: 'Size', weight1: 40, rating1: 80, name2: 'Growth', weight2: 30, rating2: 60, name3: 'Margin', weight3: 30, rating3: 40 },
  groups: () =>
    CRITERIA.map((place) => ({
      title: null,
      fields: [
        { key: `name${place}`, label: `Criterion ${place}`, kind: 'text', optional: true },
        number(`weight${place}`, `Weight ${place}`, { hint: 'all together 100', min: 0, max: 100, optional: true }),
        number(`rating${place}`, `Rating ${place}`, { hint: '0–100', min: 0, max: 100, optional: true }),
      ],
    })),
  input: (values) => {
    const used = CRITERIA.filter((place) => typeof values[`weight${place}`] === 'number');
    return {
      criteria: used.map((place) => ({ name: values[`name${place}`] || `Criterion ${place}`, weight: values[`weight${place}`] })),
      ratings: used.map((place) => values[`rating${place}`] ?? 0),
    };
  },
};

const KANO_ANSWERS = [
  { value: 'like', label: 'I like it' },
  { value: 'must', label: 'It must be so' },
  { value: 'neutral', label: 'I do not mind' },
  { value: 'live-with', label: 'I can live with it' },
  { value: 'dislike', label: 'I dislike it' },
];

/** The calculators, in the order in which they are offered. */
export const calculators = {
  nps: plainForm({ promoters: 118, passives: 76, detractors: 46 }, [
    count('promoters', 'Promoters', '9–10'),
    count('passives', 'Passives', '7–8'),
    count('detractors', 'Detractors', '0–6'),
  ]),
  csat: scoreForm('1-5', [12, 20, 48, 96, 64], 4, ['1-5', '1-7', '1-10'], 'Satisfied from'),
  ces: scoreForm('1-7', [80, 210, 140, 110, 160, 180, 120], 5, ['1-7', '1-5', '1-10'], 'Easy from'),
  'clv-simple': plainForm({ annualValue: 100, years: 10, margin: null }, [
    number('annualValue', 'Annual value', { hint: 'what a customer brings in a year', min: 0 }),
    number('years', 'Years', { hint: 'how long a customer stays', min: 0 }),
    share('margin', 'Margin', { hint: 'share, 0–1; empty: revenue', optional: true }),
  ]),
  clv: {
    start: { marginPerPeriod: 100, retention: 0.7, discount: 0.1, firstMarginAt: '1' },
    groups: () => [
      {
        title: null,
        fields: [
          number('marginPerPeriod', 'Margin per period'),
          share('retention', 'Retention per period'),
          share('discount', 'Discount per period', { optional: true }),
          choice('firstMarginAt', 'First margin', [
            { value: '1', label: 'After a period (t = 1)' },
            { value: '0', label: 'At once (t = 0)' },
          ]),
        ],
      },
    ],
    input: (values) => ({ ...given(values, ['marginPerPeriod', 'retention', 'discount']), firstMarginAt: Number(values.firstMarginAt) }),
  },
  retention: plainForm({ atStart: 1000, atEnd: 900, gained: 0 }, [
    count('atStart', 'Customers at the start'),
    count('atEnd', 'Customers at the end'),
    count('gained', 'Customers gained', 'in between'),
  ]),
  churn,
  cac: plainForm({ spend: 50_000, customersGained: 250, includes: '' }, [
    number('spend', 'Spend', { hint: 'in your currency', min: 0 }),
    count('customersGained', 'Customers gained'),
    { key: 'includes', label: 'Costs that are in', kind: 'text', hint: 'for the convention', optional: true },
  ]),
  'ltv-cac': plainForm({ ltv: 3000, cac: 1000 }, [
    number('ltv', 'Lifetime value', { hint: 'as margin' }),
    number('cac', 'Acquisition cost', { min: 0 }),
  ]),
  kano: plainForm({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }, [
    count('M', 'Must-be'),
    count('O', 'One-dimensional'),
    count('A', 'Attractive'),
    count('I', 'Indifferent'),
    count('R', 'Reverse'),
    count('Q', 'Questionable'),
  ]),
  'kano-category': plainForm({ functional: 'like', dysfunctional: 'dislike' }, [
    choice('functional', 'With the feature', KANO_ANSWERS),
    choice('dysfunctional', 'Without the feature', KANO_ANSWERS),
  ]),
  attractiveness,
  'objective-progress': plainForm({ baseline: 20, target: 40, current: 25 }, [
    number('baseline', 'Baseline'),
    number('target', 'Target'),
    number('current', 'Current'),
  ]),
  noise,
} as const satisfies Partial<Record<FormulaName, CalculatorForm>>;

export type CalculatorName = keyof typeof calculators;
export const calculatorNames = Object.keys(calculators) as readonly CalculatorName[];
export const isCalculator = (name: FormulaName | null): name is CalculatorName => name !== null && name in calculators;

/** Formulas over whole tables are calculated where these tables are. */
export const ELSEWHERE: readonly { readonly label: string; readonly kind: Kind }[] = [
  { label: 'SERVQUAL gaps: in the service quality studies', kind: 'servqual' },
  { label: 'Kano over all answers: in the Kano studies', kind: 'kano' },
  { label: 'RFM scores: beside the segments', kind: 'segmentation' },
  { label: 'Importance and performance: with the touchpoints', kind: 'touchpoint' },
];

/** The first field that is empty and may not be; undefined when the formula can be calculated. */
export const missingField = (form: CalculatorForm, values: Values): CalculatorField | undefined =>
  form
    .groups(values)
    .flatMap(({ fields }) => fields)
    .find(({ key, optional }) => !optional && (values[key] === null || values[key] === undefined || values[key] === ''));
