import { ratingOn } from '../../../analysis/segments.ts';
import type { CheckContext } from '../../../checks/model.ts';
import { plural, t } from '../../../i18n.ts';
import { filled, inSteps, type TaskCheck } from './step.ts';

const targets = (context: CheckContext) => context.of('segment').filter(({ data }) => data.decision === 'target');

/** Checks of segments, positioning and personalisation. */
export const marketChecks = {
  'market-divided': {
    looksFor: 'A market divided: its definition, the bases, and three segments with needs, size and value',
    check: (context) => {
      const [segmentation] = context.of('segmentation');
      const segments = context.of('segment');
      const whole = segments.filter(({ data }) => data.needs.some(filled) && data.size !== null && data.annualValue !== null);
      return inSteps(
        [
          [filled(segmentation?.data.market ?? ''), t('The market is not described yet.')],
          [(segmentation?.data.bases ?? []).length > 0, t('It is not said on which bases the market is divided.')],
          [segments.length > 0, t('There is no segment yet.')],
          [
            segments.length >= 3,
            plural(segments.length, 'There is one segment; three are asked for.', 'There are {{count}} segments; three are asked for.'),
          ],
          [
            whole.length >= 3,
            t('{{whole}} of {{all}} segments have needs, a size and a value; three are asked for.', {
              whole: whole.length,
              all: segments.length,
            }),
          ],
        ],
        t('The market is divided into {{all}} segments, {{whole}} of them with needs, size and value.', {
          whole: whole.length,
          all: segments.length,
        }),
      );
    },
  },
  'segments-scored': {
    looksFor: 'Criteria on both axes whose weights add up to 100 on each, and every segment rated on every criterion',
    check: (context) => {
      const [segmentation] = context.of('segmentation');
      const criteria = segmentation?.data.criteria ?? [];
      const sumOn = (axis: string): number =>
        criteria.filter((each) => each.axis === axis).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
      const axes = [...new Set(criteria.flatMap(({ axis }) => axis ?? []))];
      const segments = context.of('segment');
      const rated = segments.filter((segment) =>
        criteria.every(({ id }) => segmentation && ratingOn(segment, { record: segmentation.id, item: id }) !== null),
      );
      return inSteps(
        [
          [axes.length === 2, t('Criteria are needed on both axes, attractiveness and fit.')],
          [axes.every((axis) => Math.abs(sumOn(axis) - 100) < 0.01), t('The weights of an axis do not add up to 100.')],
          [segments.length > 0, t('There is no segment to rate yet.')],
          [
            rated.length === segments.length,
            t('{{rated}} of {{all}} segments are rated on every criterion.', { rated: rated.length, all: segments.length }),
          ],
        ],
        plural(segments.length, 'The segment is rated on every criterion.', 'All {{count}} segments are rated on every criterion.'),
      );
    },
  },
  'targets-chosen': {
    looksFor: 'Targets chosen with a reason and every gate answered, and at least one segment decided against',
    check: (context) => {
      const segments = context.of('segment');
      const chosen = targets(context);
      const against = segments.filter(({ data }) => data.decision !== null && data.decision !== 'target');
      const decided = [...chosen, ...against];
      const gated = chosen.filter(({ data }) => Object.values(data.gates).every(({ answer }) => answer === 'pass' || answer === 'fail'));
      return inSteps(
        [
          [chosen.length > 0, t('No segment is a target yet.')],
          [against.length > 0, t('No segment is decided against; to choose is to leave some.')],
          [
            decided.every(({ data }) => filled(data.decisionReason)),
            plural(
              decided.filter(({ data }) => !filled(data.decisionReason)).length,
              'One decision has no reason.',
              '{{count}} decisions have no reason.',
            ),
          ],
          [
            gated.length === chosen.length,
            t('{{gated}} of {{all}} targets have all five gates answered with pass or fail.', { gated: gated.length, all: chosen.length }),
          ],
        ],
        t('{{chosen}} chosen, {{against}} decided against, each with a reason.', {
          chosen: plural(chosen.length, 'One target', '{{count}} targets'),
          against: plural(against.length, 'one segment', '{{count}} segments'),
        }),
      );
    },
  },
  'personas-placed': {
    looksFor: 'Every target segment has a persona that belongs to it',
    check: (context) => {
      const chosen = targets(context);
      const placed = new Set(context.of('persona').flatMap(({ data }) => data.segments.map(({ record }) => record)));
      const without = chosen.filter(({ id }) => !placed.has(id));
      return inSteps(
        [
          [chosen.length > 0, t('No segment is a target yet.')],
          [without.length === 0, plural(without.length, 'One target has no persona.', '{{count}} targets have no persona.')],
        ],
        t('Every target has a persona.'),
      );
    },
  },
  'position-taken': {
    looksFor: 'A positioning for a target: a statement, two competitors, and three attributes scored for all of them',
    check: (context) => {
      const targetIds = new Set(targets(context).map(({ id }) => id));
      const all = context.of('positioning');
      const aimed = all.filter(({ data }) => data.target !== null && targetIds.has(data.target.record));
      const best = aimed.toSorted((a, b) => b.data.attributes.length - a.data.attributes.length)[0];
      const competitors = best?.data.competitors ?? [];
      const scored = (best?.data.attributes ?? []).filter(
        ({ ours, scores }) =>
          ours !== null && competitors.every(({ id }) => scores.some(({ competitor, value }) => competitor?.item === id && value !== null)),
      );
      return inSteps(
        [
          [best !== undefined, t('No positioning is made for a segment that is a target.')],
          [filled(best?.data.statement ?? ''), t('The positioning has no statement yet.')],
          [competitors.length >= 2, t('Two competitors or more are needed to stand apart from.')],
          [
            scored.length >= 3,
            plural(
              scored.length,
              'One attribute is scored for you and every competitor; three are asked for.',
              '{{count}} attributes are scored for you and every competitor; three are asked for.',
            ),
          ],
        ],
        t('The position is stated and compared with {{competitors}} competitors on {{scored}} attributes.', {
          competitors: competitors.length,
          scored: scored.length,
        }),
      );
    },
  },
  'plays-designed': {
    looksFor: 'Three personalisation plays, each with audience, trigger, consent basis, channel and metric',
    check: (context) => {
      const plays = context.of('personalisation').flatMap(({ data }) => data.plays);
      const whole = plays.filter(
        ({ audience, trigger, consent, channel, metric }) =>
          audience.some(context.has) && filled(trigger) && consent !== null && context.has(channel) && context.has(metric),
      );
      return inSteps(
        [
          [plays.length > 0, t('There is no play yet.')],
          [
            whole.length >= 3,
            t('{{whole}} of {{all}} plays have an audience, a trigger, a consent basis, a channel and a metric; three are asked for.', {
              whole: whole.length,
              all: plays.length,
            }),
          ],
        ],
        t('{{whole}} plays say for whom, when, on what ground, where and how it will show.', { whole: whole.length }),
      );
    },
  },
} as const satisfies Record<string, TaskCheck>;
