import { t } from '../../../i18n.ts';
import { lifetimeToAcquisition } from '../../../metrics/acquisition-cost.ts';
import { simpleLifetimeValue } from '../../../metrics/lifetime-value.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num, share } from './tools.ts';

const STORIES = [
  'Over its lifetime a client of a scheduling software brings £{{revenue}} of revenue, at a margin of {{margin}}%. Gaining one costs £{{cac}}.',
  'A subscriber of a meal box brings £{{revenue}} of revenue in all; {{margin}}% of it is margin. It costs £{{cac}} to gain one.',
  'A new member of a hotel’s club brings £{{revenue}} of revenue over the years, with a margin of {{margin}}%, and costs £{{cac}} to win.',
] as const;

export const ltvCac: Maker = {
  id: 'compute-ltv-cac',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const cac = 5 * random.int(6, 90);
    const margin = 5 * random.int(5, 16);
    // Two to six times the cost once the margin is taken, in tens of pounds.
    const revenue = 10 * Math.round((cac * random.int(15, 60)) / margin);
    const put = { revenue: num(revenue), margin: num(margin), cac: num(cac) };
    const ltv = must(simpleLifetimeValue({ annualValue: revenue, years: 1, margin: share(margin) })).value;
    return computed({
      id: `compute-ltv-cac:${seed}`,
      topic: 'metrics',
      terms: ['ltv-to-cac', 'customer-lifetime-value', 'customer-acquisition-cost'],
      prompt: `${t(random.pick(STORIES), put)} ${t('How many pounds of lifetime margin stand against each pound of acquisition cost, to one decimal?')}`,
      answer: must(lifetimeToAcquisition({ ltv, cac })).value,
      unit: t('to 1'),
      decimals: 1,
      solution: (result) => [
        t('Lifetime value as margin: {{revenue}} × {{share}} = {{ltv}}.', {
          ...put,
          share: num(share(margin)),
          ltv: num(Number(ltv.toFixed(2))),
        }),
        t('LTV:CAC = {{ltv}} ÷ {{cac}} = {{result}}', { ...put, ltv: num(Number(ltv.toFixed(2))), result }),
      ],
      slips: [
        { value: revenue / cac, why: t('Revenue was set against the cost. The lifetime value is the margin of it.') },
        { value: cac / ltv, why: t('The two stand the other way round: lifetime value is divided by acquisition cost.') },
        { value: (ltv - cac) / cac, why: t('The cost was taken off first. That is the return on it, not the ratio.') },
      ],
    });
  },
};
