import { t } from '../../../i18n.ts';
import { changeIsNoise, type Noise } from '../../../metrics/change-is-noise.ts';
import { adjustedNps, type NpsCounts, netPromoterScore } from '../../../metrics/net-promoter-score.ts';
import type { Maker } from '../model.ts';
import { type Random, randomFrom } from '../random.ts';
import { computed, fixed, must, num, round } from './tools.ts';

const PLACES = ['A coastal hotel', 'A coffee chain', 'An online bookshop', 'A maker of school software', 'A municipal theatre'] as const;

interface Waves {
  readonly before: NpsCounts;
  readonly after: NpsCounts;
  readonly noise: Noise;
}

const wave = (random: Random, lift: number): NpsCounts => ({
  promoters: random.int(60, 130) + lift,
  passives: random.int(40, 90),
  detractors: random.int(30, 80),
});

/** Two waves whose difference lies clearly on one side of its margin. */
function drawn(random: Random): Waves {
  for (;;) {
    const before = wave(random, 0);
    const after = wave(random, random.int(0, 90));
    const noise = must(changeIsNoise({ kind: 'nps', a: after, b: before }));
    const size = Math.abs(noise.difference);
    if (size >= 1 && Math.abs(size - noise.margin) >= 1.5) return { before, after, noise };
  }
}

const said = ({ promoters, passives, detractors }: NpsCounts) => ({ p: num(promoters), m: num(passives), d: num(detractors) });

function storyOf(random: Random, { before, after }: Waves): string {
  const [a, b] = [said(before), said(after)];
  return t(
    '{{place}} counts {{p1}} promoters, {{m1}} passives and {{d1}} detractors in spring, and {{p2}} promoters, {{m2}} passives and {{d2}} detractors in autumn.',
    { place: t(random.pick(PLACES)), p1: a.p, m1: a.m, d1: a.d, p2: b.p, m2: b.m, d2: b.d },
  );
}

/** Half the width of the interval around the change of two Net Promoter Scores. */
export const noiseMargin: Maker = {
  id: 'compute-nps-margin',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const waves = drawn(random);
    const { margin, difference } = waves.noise;
    const errors = [adjustedNps(waves.before).standardError, adjustedNps(waves.after).standardError] as const;
    const [e1, e2] = [fixed(errors[0], 2), fixed(errors[1], 2)];
    return computed({
      id: `compute-nps-margin:${seed}`,
      topic: 'metrics',
      terms: ['margin-of-error', 'statistical-noise', 'confidence-interval'],
      prompt: `${storyOf(random, waves)} ${t('The standard errors of the two scores are {{e1}} and {{e2}} points. How large is the margin of the change at 95 percent confidence, with the factor 1.96, to one decimal?', { e1, e2 })}`,
      answer: margin,
      unit: t('points'),
      decimals: 1,
      solution: (result) => [
        t('Two errors add up by their squares: √({{e1}}² + {{e2}}²) = {{both}}.', { e1, e2, both: fixed(Math.hypot(...errors), 2) }),
        t('Margin = 1.96 × {{both}} = {{result}}', { both: fixed(Math.hypot(...errors), 2), result }),
      ],
      slips: [
        { value: 1.96 * (errors[0] + errors[1]), why: t('The errors were added up. Independent errors add up by their squares.') },
        { value: Math.hypot(...errors), why: t('The factor 1.96 for 95 percent confidence is missing.') },
        { value: 1.96 * errors[1], why: t('Only the later wave was counted. The earlier one is a sample, too.') },
        { value: 1.96 * (errors[0] ** 2 + errors[1] ** 2), why: t('The square root of the sum of squares is missing.') },
        { value: Math.abs(difference), why: t('This is the change itself. The margin says how large chance alone could make one.') },
      ],
    });
  },
};

/** Whether a change of the Net Promoter Score is more than chance. */
export const noiseVerdict: Maker = {
  id: 'compute-nps-noise',
  kind: 'choice',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const waves = drawn(random);
    const { noise, margin, difference } = waves.noise;
    const [from, to] = [must(netPromoterScore(waves.before)).value, must(netPromoterScore(waves.after)).value];
    const rose = difference > 0;
    const put = {
      from: fixed(from, 1),
      to: fixed(to, 1),
      change: fixed(Math.abs(round(difference, 1)), 1),
      margin: fixed(margin, 1),
    };
    const real = rose
      ? t('The score has risen by more than chance would make.')
      : t('The score has fallen by more than chance would make.');
    const chance = rose ? t('The rise could be chance alone.') : t('The fall could be chance alone.');
    const inside = t('The change of {{change}} points is smaller than its margin of {{margin}}: zero is inside the interval.', put);
    const outside = t('The change of {{change}} points is larger than its margin of {{margin}}: zero is outside the interval.', put);
    return {
      kind: 'choice',
      id: `compute-nps-noise:${seed}`,
      topic: 'metrics',
      terms: ['statistical-noise', 'margin-of-error', 'net-promoter-score'],
      prompt: `${storyOf(random, waves)} ${t('The score goes from {{from}} to {{to}}, and the margin of the change is {{margin}} points at 95 percent confidence. What do the two waves show?', put)}`,
      answer: noise ? chance : real,
      why: noise ? inside : outside,
      wrong: [
        { text: noise ? real : chance, why: noise ? inside : outside },
        {
          text: rose ? t('Every kind of customer is happier than before.') : t('Every kind of customer is less happy than before.'),
          why: t('A score of all customers says nothing about each group. Break it down before you say so.'),
        },
        {
          text: rose ? t('The measures taken in summer caused the rise.') : t('The measures taken in summer caused the fall.'),
          why: t('Two waves show a difference at most. What caused it, they do not tell.'),
        },
      ],
    };
  },
};
