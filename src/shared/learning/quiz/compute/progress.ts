import { t } from '../../../i18n.ts';
import { objectiveProgress } from '../../../metrics/objective-progress.ts';
import type { Maker } from '../model.ts';
import { randomFrom } from '../random.ts';
import { bracketed, computed, must, num, round } from './tools.ts';

/** `by` turns a whole number into the unit of the story. */
const STORIES = [
  {
    says: 'A hotel wants its share of direct bookings to go from {{b}}% to {{g}}%. It stands at {{c}}%.',
    low: 20,
    high: 45,
    way: [10, 30],
    by: 1,
    down: false,
  },
  {
    says: 'A coffee chain wants waiting time at the till to fall from {{b}} to {{g}} seconds. It is {{c}} seconds now.',
    low: 240,
    high: 420,
    way: [60, 150],
    by: 1,
    down: true,
  },
  {
    says: 'An online shop wants returns for a wrong size down from {{b}}% to {{g}}%. The last month closed at {{c}}%.',
    low: 180,
    high: 320,
    way: [50, 120],
    by: 0.1,
    down: true,
  },
  {
    says: 'A software firm wants its effort score up from {{b}} to {{g}}. The latest survey gives {{c}}.',
    low: 42,
    high: 52,
    way: [6, 14],
    by: 0.1,
    down: false,
  },
  {
    says: 'A council wants the time to issue a permit down from {{b}} to {{g}} days. It takes {{c}} days at present.',
    low: 28,
    high: 60,
    way: [10, 24],
    by: 1,
    down: true,
  },
] as const;

export const progress: Maker = {
  id: 'compute-objective-progress',
  kind: 'compute',
  topic: 'foundations',
  make: (seed) => {
    const random = randomFrom(seed);
    const { says, low, high, way, by, down } = random.pick(STORIES);
    const from = random.int(low, high);
    const far = random.int(way[0], way[1]);
    const gone = Math.max(1, Math.round((far * random.int(10, 90)) / 100));
    const sign = down ? -1 : 1;
    const unit = (value: number): number => round(value * by, 2);
    const [baseline, target, current] = [unit(from), unit(from + sign * far), unit(from + sign * gone)];
    const put = { b: num(baseline), g: num(target), c: num(current) };
    const result = must(objectiveProgress({ baseline, target, current })).value;
    return computed({
      id: `compute-objective-progress:${seed}`,
      topic: 'foundations',
      terms: ['objective', 'baseline', 'target-value'],
      prompt: `${t(says, put)} ${t('How much of the way is done, in percent to one decimal?')}`,
      answer: 100 * result,
      unit: '%',
      decimals: 1,
      solution: (rounded) => [
        t('Way gone so far: {{c}} − {{b}} = {{gone}}.', { ...put, gone: num(round(current - baseline, 2)) }),
        t('Whole way: {{g}} − {{b}} = {{far}}.', { ...put, far: num(round(target - baseline, 2)) }),
        t('Progress = 100 × {{gone}} ÷ {{far}} = {{result}}', {
          gone: bracketed(round(current - baseline, 2)),
          far: bracketed(round(target - baseline, 2)),
          result: rounded,
        }),
      ],
      slips: [
        { value: (100 * current) / target, why: t('The value was set against the target itself. Progress counts from the baseline.') },
        {
          value: (100 * (current - baseline)) / baseline,
          why: t('This is the change since the baseline, not the part of the way to the target.'),
        },
        { value: 100 * (1 - result), why: t('This is the part of the way that is still to go.') },
        { value: -100 * result, why: t('The sign is turned. Way gone and whole way point in the same direction.') },
      ],
    });
  },
};
