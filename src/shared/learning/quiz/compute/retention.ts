import { t } from '../../../i18n.ts';
import { retentionRate } from '../../../metrics/retention-rate.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { computed, must, num } from './tools.ts';

const STORIES = [
  'A gym has {{start}} members when the year begins and {{end}} when it ends; {{gained}} of these joined during the year.',
  'A software firm begins the quarter with {{start}} clients and ends it with {{end}}, of whom {{gained}} are new.',
  'A coffee chain’s card has {{start}} active holders in January and {{end}} in December; {{gained}} of them signed up in between.',
  'A city’s bike scheme starts the season with {{start}} subscribers and finishes with {{end}}, {{gained}} of them new.',
] as const;

export const retention: Maker = {
  id: 'compute-retention',
  kind: 'compute',
  topic: 'metrics',
  make: (seed) => {
    const random = randomFrom(seed);
    const start = 10 * random.int(40, 400);
    const stayed = Math.round((start * random.int(550, 940)) / 1000);
    const gained = Math.round((start * random.int(40, 450)) / 1000);
    const end = stayed + gained;
    const put = { start: num(start), end: num(end), gained: num(gained) };
    return computed({
      id: `compute-retention:${seed}`,
      topic: 'metrics',
      terms: ['retention-rate', 'customer-retention'],
      prompt: `${t(random.pick(STORIES), put)} ${t('What is the retention rate in percent, to one decimal?')}`,
      answer: must(retentionRate({ atStart: start, atEnd: end, gained })).value,
      unit: '%',
      decimals: 1,
      solution: (result) => [
        t('Those who stayed: {{end}} − {{gained}} = {{stayed}}.', { ...put, stayed: num(stayed) }),
        t('Retention = 100 × {{stayed}} ÷ {{start}} = {{result}}', { ...put, stayed: num(stayed), result }),
      ],
      slips: [
        {
          value: (100 * end) / start,
          why: t('The new customers were counted as if they had stayed. They were not there at the start.'),
        },
        { value: (100 * stayed) / end, why: t('It was divided by the customers at the end. Retention looks from the start.') },
        { value: (100 * (start - stayed)) / start, why: t('This is the churn rate, the rest to a hundred.') },
        { value: (100 * (end - start)) / start, why: t('This is the growth of the number of customers, not how many stayed.') },
      ],
    });
  },
};
