import { t } from '../../../i18n.ts';
import { churnRate } from '../../../metrics/retention-rate.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num } from './tools.ts';

const STORIES = [
  'A video service begins the month with {{start}} subscribers. By its end {{lost}} of them have cancelled, while {{gained}} new ones have come.',
  'Of {{start}} clients that a payroll software had in January, {{lost}} left during the quarter; {{gained}} others joined.',
  'A recipe box starts the season with {{start}} households. {{lost}} of them stop, and {{gained}} new ones begin.',
  'A hotel’s loyalty programme has {{start}} members in spring. In a year {{lost}} of them lapse and {{gained}} people join.',
] as const;

export const churn: Maker = {
  id: 'compute-churn',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const start = 10 * random.int(50, 500);
    const lost = Math.round((start * random.int(20, 320)) / 1000);
    const gained = Math.round((start * random.int(30, 400)) / 1000);
    const put = { start: num(start), lost: num(lost), gained: num(gained) };
    return computed({
      id: `compute-churn:${seed}`,
      topic: 'metrics',
      terms: ['churn-rate', 'customer-churn'],
      prompt: `${t(random.pick(STORIES), put)} ${t('What is the churn rate in percent, to one decimal?')}`,
      answer: must(churnRate({ atStart: start, lost })).value,
      unit: '%',
      decimals: 1,
      solution: (result) => [
        t('New customers play no part: churn looks at those who were there at the start, {{start}}.', put),
        t('Churn = 100 × {{lost}} ÷ {{start}} = {{result}}', { ...put, result }),
      ],
      slips: [
        {
          value: (100 * lost) / (start + gained - lost),
          why: t('It was divided by the customers at the end. Churn is a share of those at the start.'),
        },
        { value: (100 * lost) / (start + gained), why: t('The new customers were added to the base. They were not there at the start.') },
        { value: (100 * (lost - gained)) / start, why: t('New customers were set off against those lost. Churn counts the lost alone.') },
        { value: 100 - (100 * lost) / start, why: t('This is the retention rate, the rest to a hundred.') },
      ],
    });
  },
};
