import { t } from '../../../i18n.ts';
import { type KanoCounts, kano } from '../../../metrics/kano.ts';
import { KANO_CATEGORIES, type KanoCategory } from '../../../metrics/kano-category.ts';
import { assertNever } from '../../../result.ts';
import type { Maker } from '../model.ts';
import { type Random, randomFrom } from '../random.ts';
import { computed, fixed, must, num } from './tools.ts';

const FEATURES = [
  'A hotel asks its guests about a desk in the room.',
  'A coffee chain asks its customers about ordering ahead.',
  'An online shop asks its buyers about delivery within a chosen hour.',
  'A maker of booking software asks its clients about a calendar on the phone.',
  'A city asks residents about a reminder before a document expires.',
] as const;

const COUNTS =
  'The answers fall into the categories as follows: must-be {{M}}, one-dimensional {{O}}, attractive {{A}}, indifferent {{I}}, reverse {{R}}, questionable {{Q}}.';

const drawn = (random: Random): KanoCounts => ({
  M: random.int(12, 110),
  O: random.int(12, 110),
  A: random.int(12, 110),
  I: random.int(12, 80),
  R: random.int(2, 12),
  Q: random.int(1, 9),
});

const written = (counts: KanoCounts): Record<KanoCategory, string> => ({
  M: num(counts.M),
  O: num(counts.O),
  A: num(counts.A),
  I: num(counts.I),
  R: num(counts.R),
  Q: num(counts.Q),
});

/** The counts of a seed as a coefficient needs them, with the story up to its question. */
function coefficientOf(seed: number) {
  const random = randomFrom(seed);
  const counts = drawn(random);
  const put = written(counts);
  const clear = counts.M + counts.O + counts.A + counts.I;
  return {
    ...counts,
    put,
    clear,
    figure: must(kano(counts)),
    story: `${t(random.pick(FEATURES))} ${t(COUNTS, put)}`,
    asked: { topic: 'service', terms: ['better-and-worse-coefficients', 'kano-model'], unit: '', decimals: 2 },
    base: t('Reverse and questionable answers stay out: {{A}} + {{O}} + {{M}} + {{I}} = {{clear}}.', { ...put, clear: num(clear) }),
    tooWide: t('Reverse and questionable answers were counted in the base. They stay out.'),
  } as const;
}

/** How much satisfaction having the feature can bring. */
export const kanoBetter: Maker = {
  id: 'compute-kano-better',
  kind: 'compute',
  topic: 'service',
  make: (seed) => {
    const { M, O, A, R, Q, clear, put, figure, story, asked, base, tooWide } = coefficientOf(seed);
    return computed({
      ...asked,
      id: `compute-kano-better:${seed}`,
      prompt: `${story} ${t('What is the better coefficient, to two decimals?')}`,
      answer: figure.better,
      solution: (result) => [
        base,
        t('Attractive and one-dimensional: {{A}} + {{O}} = {{up}}.', { ...put, up: num(A + O) }),
        t('Better = {{up}} ÷ {{clear}} = {{result}}', { up: num(A + O), clear: num(clear), result }),
      ],
      slips: [
        { value: (A + O) / (clear + R + Q), why: tooWide },
        { value: A / clear, why: t('The one-dimensional answers are missing: they too raise satisfaction.') },
        { value: (O + M) / clear, why: t('These are the answers of the worse coefficient: one-dimensional and must-be.') },
        { value: (A + O + M) / clear, why: t('Must-be answers do not raise satisfaction; they keep it from falling.') },
      ],
    });
  },
};

/** How much satisfaction lacking it can cost. */
export const kanoWorse: Maker = {
  id: 'compute-kano-worse',
  kind: 'compute',
  topic: 'service',
  make: (seed) => {
    const { M, O, A, R, Q, clear, put, figure, story, asked, base, tooWide } = coefficientOf(seed);
    return computed({
      ...asked,
      id: `compute-kano-worse:${seed}`,
      prompt: `${story} ${t('What is the worse coefficient, with its sign, to two decimals?')}`,
      answer: figure.worse,
      solution: (result) => [
        base,
        t('One-dimensional and must-be: {{O}} + {{M}} = {{down}}.', { ...put, down: num(O + M) }),
        t('Worse = −{{down}} ÷ {{clear}} = {{result}}', { down: num(O + M), clear: num(clear), result }),
      ],
      slips: [
        { value: (O + M) / clear, why: t('The minus is missing: lacking the feature takes satisfaction away.') },
        { value: -(O + M) / (clear + R + Q), why: tooWide },
        { value: -M / clear, why: t('The one-dimensional answers are missing: their absence costs satisfaction too.') },
        { value: -(A + O) / clear, why: t('These are the answers of the better coefficient: attractive and one-dimensional.') },
      ],
    });
  },
};

const FOUR = ['M', 'O', 'A', 'I'] as const satisfies readonly KanoCategory[];

/** Which category the counts put a feature in. Drawn so that the most frequent one is clear. */
export const kanoCategoryOf: Maker = {
  id: 'compute-kano-category',
  kind: 'choice',
  topic: 'service',
  make: (seed) => {
    const random = randomFrom(seed);
    const feature = t(random.pick(FEATURES));
    const top = random.pick(FOUR);
    const base = drawn(random);
    const lead = Math.max(...FOUR.filter((category) => category !== top).map((category) => base[category]));
    const counts: KanoCounts = { ...base, [top]: lead + random.int(45, 80) };
    const { rule, value, n } = must(kano(counts));
    const put = written(counts);
    return {
      kind: 'choice',
      id: `compute-kano-category:${seed}`,
      topic: 'service',
      terms: ['kano-model', termOf(rule)],
      prompt: `${feature} ${t(COUNTS, put)} ${t('In which category does the feature fall?')}`,
      answer: t(KANO_CATEGORIES[rule]),
      why: t('It is the most frequent category, with {{count}} of {{n}} answers ({{share}}%), far ahead of the next.', {
        count: put[rule],
        n: num(n ?? 0),
        share: fixed(value, 1),
      }),
      wrong: FOUR.filter((category) => category !== rule).map((category) => ({
        text: t(KANO_CATEGORIES[category]),
        why: t('{{count}} answers, {{behind}} fewer than {{first}} has. {{means}}', {
          count: put[category],
          behind: num(counts[rule] - counts[category]),
          first: t(KANO_CATEGORIES[rule]).toLowerCase(),
          means: meaningOf(category),
        }),
      })),
    };
  },
};

function termOf(category: KanoCategory) {
  switch (category) {
    case 'M':
      return 'must-be-quality';
    case 'O':
      return 'one-dimensional-quality';
    case 'A':
      return 'attractive-quality';
    case 'I':
      return 'indifferent-quality';
    case 'R':
      return 'reverse-quality';
    case 'Q':
      return 'questionable-answer';
    default:
      return assertNever(category);
  }
}

function meaningOf(category: (typeof FOUR)[number]): string {
  switch (category) {
    case 'M':
      return t('A must-be feature is expected by most and missed when it is not there.');
    case 'O':
      return t('A one-dimensional feature pleases when it is there and annoys when it is not.');
    case 'A':
      return t('An attractive feature pleases, and nobody misses it when it is not there.');
    case 'I':
      return t('An indifferent feature leaves most people cold either way.');
    default:
      return assertNever(category);
  }
}
