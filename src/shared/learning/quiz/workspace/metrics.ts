import { bareWords, changeWords, marginWords, targetWords, valueWords } from '../../../analysis/metric-words.ts';
import { type Comparison, type ScorecardRow, scorecardRow } from '../../../analysis/scorecard.ts';
import type { CheckContext } from '../../../checks/model.ts';
import { formatNumber } from '../../../format.ts';
import { t } from '../../../i18n.ts';
import { type Choice, named, oneOf, ownMaker } from './own.ts';

const rowsOf = ({ of, series }: Pick<CheckContext, 'of' | 'series'>): ScorecardRow[] =>
  of('metric').flatMap((metric) => {
    const own = series().get(metric.id);
    return own && metric.title.trim() !== '' ? [scorecardRow(own)] : [];
  });

/** What the change over the whole series says, where it says something else. */
function overAll({ metric: { data }, series, whole }: ScorecardRow, change: Comparison): string {
  if (!whole || whole.margin === null || whole.noise === null || whole.noise === change.noise) return '';
  const put = {
    count: formatNumber(series.waves.length),
    change: changeWords(data, whole.difference),
    margin: marginWords(data, whole.margin),
  };
  return whole.noise
    ? t('Over all {{count}} waves, {{change}} {{margin}} could be chance as well.', put)
    : t('Over all {{count}} waves, {{change}} {{margin}} is beyond noise.', put);
}

/** Whether the latest change of a metric is more than chance. */
export const metricNoise = ownMaker('metric-noise', 'metrics', (context) =>
  rowsOf(context).map((row) => {
    const { metric, change, target } = row;
    const { data } = metric;
    if (!change || change.noise === null || change.margin === null) return null;
    const put = {
      metric: named(metric.title),
      from: valueWords(data, change.from.value),
      to: valueWords(data, change.to.value),
      change: changeWords(data, change.difference),
      size: bareWords(data, Math.abs(change.difference)),
      margin: marginWords(data, change.margin),
      n: formatNumber(change.to.n ?? 0),
      target: target === null ? '' : targetWords(data, target),
    };
    // A difference that rounding hides is none to be asked about.
    if (put.from === put.to) return null;
    const rose = change.difference > 0;
    const inside = t('The difference is {{change}} with a margin of {{margin}}, so zero is inside it.', put);
    const outside = t('The difference is {{change}} with a margin of {{margin}}, so zero is outside it.', put);
    const chance = rose ? t('The rise could be chance alone') : t('The fall could be chance alone');
    const real = rose ? t('It rose, by more than chance would make') : t('It fell, by more than chance would make');
    const claim: Choice = change.noise
      ? {
          text: rose ? t('It rose by {{size}}, and that is certain', put) : t('It fell by {{size}}, and that is certain', put),
          why: t('Two samples differ a little even when nothing has changed. {{inside}}', { inside }),
        }
      : { text: chance, why: outside };
    const further: Choice =
      target === null
        ? {
            text: rose ? t('Every single customer moved up') : t('Every single customer moved down'),
            why: t('The value is that of all together. The two waves may not even have asked the same people.'),
          }
        : {
            text: t('The target of {{target}} is now certain to be met', put),
            why: t('The latest value is {{to}}. One change says nothing about the next.', put),
          };
    return {
      about: metric.id,
      terms: ['statistical-noise', 'margin-of-error', 'confidence-interval'],
      prompt: t('{{metric}} went from {{from}} to {{to}} between two waves. What can you tell the board?', put),
      answer: {
        text: change.noise ? chance : real,
        why: [change.noise ? inside : outside, overAll(row, change)].filter(Boolean).join(' '),
      },
      wrong: [
        claim,
        further,
        {
          text: t('Nothing: n = {{n}} is too small to give a value', put),
          why: t('With n = {{n}} the value is {{to}}. How exact it is, its interval tells.', put),
        },
      ],
      place: { record: metric.id },
      open: t('Open the metric'),
    };
  }),
);

const standing = ({ metric: { data }, latest, target }: ScorecardRow) => ({
  value: latest ? valueWords(data, latest.value) : '',
  wave: latest?.label ?? '',
  target: target === null ? '' : targetWords(data, target),
});

/** A metric that is behind its target, among those that have reached theirs. */
export const metricBehind = ownMaker('metric-behind', 'metrics', (context, random) => {
  const rows = rowsOf(context);
  const reached = rows.filter(({ status }) => status === 'on-target');
  const behind = oneOf(
    rows.filter(({ status }) => status === 'behind'),
    random('all'),
  );
  if (!behind) return [];
  return [
    {
      about: behind.metric.id,
      terms: ['target-value', 'scorecard'],
      prompt: t('Which of these metrics is behind its target?'),
      answer: { text: behind.metric.title, why: t('It stands at {{value}} ({{wave}}); its target is {{target}}.', standing(behind)) },
      wrong: reached.map((row) => ({
        text: row.metric.title,
        why: t('It has reached its target: {{value}} against {{target}}.', standing(row)),
      })),
      place: { record: behind.metric.id, field: 'target' },
      open: t('Open the metric'),
    },
  ];
});

/** A metric that has reached its target, among those that have not. */
export const metricReached = ownMaker('metric-reached', 'metrics', (context, random) => {
  const rows = rowsOf(context);
  const short = rows.filter(({ status }) => status === 'behind' || status === 'close');
  const reached = oneOf(
    rows.filter(({ status }) => status === 'on-target'),
    random('all'),
  );
  if (!reached) return [];
  return [
    {
      about: reached.metric.id,
      terms: ['target-value', 'scorecard'],
      prompt: t('Which of these metrics has reached its target?'),
      answer: { text: reached.metric.title, why: t('It stands at {{value}} ({{wave}}); its target is {{target}}.', standing(reached)) },
      wrong: short.map((row) => ({
        text: row.metric.title,
        why: t('It has not reached its target: {{value}} against {{target}}.', standing(row)),
      })),
      place: { record: reached.metric.id },
      open: t('Open the metric'),
    },
  ];
});

/** The metric that measures an objective. */
export const objectiveMetric = ownMaker('objective-metric', 'metrics', ({ of, has, byId }) =>
  of('brief').flatMap((brief) =>
    brief.data.objectives.map(({ id, statement, measuredBy }) => {
      const metric = measuredBy && has(measuredBy) ? byId.get(measuredBy.record) : undefined;
      if (metric?.kind !== 'metric' || statement.trim() === '') return null;
      return {
        about: `${brief.id} ${id}`,
        terms: ['objective', 'customer-experience-metrics'],
        prompt: t('By which metric is this objective measured: “{{objective}}”?', { objective: named(statement) }),
        answer: { text: metric.title, why: t('You linked it to the objective in the brief.') },
        wrong: of('metric')
          .filter((other) => other.id !== metric.id)
          .map((other) => {
            const served = brief.data.objectives.find((objective) => objective.measuredBy?.record === other.id);
            return {
              text: other.title,
              why:
                served && served.statement.trim() !== ''
                  ? t('It measures another objective: “{{objective}}”.', { objective: named(served.statement) })
                  : t('It is linked to no objective of the brief.'),
            };
          }),
        place: { record: brief.id, field: 'objectives', item: id },
        open: t('Open the objective'),
      };
    }),
  ),
);
