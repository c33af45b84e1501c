import { t } from '../../../i18n.ts';
import { netPromoterScore } from '../../../metrics/net-promoter-score.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num } from './tools.ts';

const STORIES = [
  'A coastal hotel asks its guests how likely they are to recommend it. {{promoters}} are promoters, {{passives}} passives and {{detractors}} detractors.',
  'After a month with the new ordering app, a coffee chain counts {{promoters}} promoters, {{passives}} passives and {{detractors}} detractors.',
  'An online shop for outdoor clothes sends its question two weeks after delivery: {{promoters}} promoters, {{passives}} passives, {{detractors}} detractors.',
  'Among the administrators of a booking software there are {{promoters}} promoters, {{passives}} passives and {{detractors}} detractors.',
  'A city library asks its readers. It finds {{promoters}} promoters, {{passives}} passives and {{detractors}} detractors.',
] as const;

export const nps: Maker = {
  id: 'compute-nps',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const promoters = random.int(40, 240);
    const passives = random.int(30, 160);
    const some = random.int(15, 140);
    // Two counts that are nearly alike make a score that no mistake can be told from.
    const detractors = Math.abs(promoters - some) < 12 ? some + 25 : some;
    const n = promoters + passives + detractors;
    const story = t(random.pick(STORIES), { promoters: num(promoters), passives: num(passives), detractors: num(detractors) });
    return computed({
      id: `compute-nps:${seed}`,
      topic: 'metrics',
      terms: ['net-promoter-score', 'promoter', 'passive', 'detractor'],
      prompt: `${story} ${t('What is the Net Promoter Score, to one decimal?')}`,
      answer: must(netPromoterScore({ promoters, passives, detractors })).value,
      unit: t('points'),
      decimals: 1,
      solution: (result) => [
        t('All answers count, the passives with them: n = {{p}} + {{m}} + {{d}} = {{n}}.', {
          p: num(promoters),
          m: num(passives),
          d: num(detractors),
          n: num(n),
        }),
        t('Promoters less detractors: {{p}} − {{d}} = {{net}}.', {
          p: num(promoters),
          d: num(detractors),
          net: num(promoters - detractors),
        }),
        t('NPS = 100 × {{net}} ÷ {{n}} = {{result}}', { net: num(promoters - detractors), n: num(n), result }),
      ],
      slips: [
        {
          value: (100 * (promoters - detractors)) / (promoters + detractors),
          why: t('The passives are missing from n. They are neither added nor taken off, but they answered.'),
        },
        { value: (100 * promoters) / n, why: t('This is the share of promoters alone. The share of detractors is taken off it.') },
        {
          value: (100 * (promoters - detractors - passives)) / n,
          why: t('The passives were taken off as if they were detractors. They count in n only.'),
        },
        {
          value: (100 * (promoters + passives - detractors)) / n,
          why: t('The passives were added to the promoters. They count in n only.'),
        },
        { value: promoters - detractors, why: t('This is the difference of the two counts. It has to be set against all who answered.') },
      ],
    });
  },
};
