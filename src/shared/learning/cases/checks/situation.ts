import { budgetOf } from '../../../analysis/mix.ts';
import { TOWS_KINDS } from '../../../frameworks/swot.ts';
import { plural, t } from '../../../i18n.ts';
import { filled, inSteps, type TaskCheck } from './step.ts';

/** Checks of the SWOT and its strategies, of touchpoints and the marketing mix. */
export const situationChecks = {
  'swot-rated': {
    looksFor: 'A SWOT with three items or more in each quadrant, all rated by impact',
    check: (context) => {
      const [swot] = context.of('swot').toSorted((a, b) => itemsIn(b.data) - itemsIn(a.data));
      const quadrants = swot ? [swot.data.strengths, swot.data.weaknesses, swot.data.opportunities, swot.data.threats] : [];
      const thin = quadrants.filter((items) => items.length < 3).length;
      const unrated = quadrants.flat().filter(({ impact }) => impact === null).length;
      return inSteps(
        [
          [swot !== undefined, t('There is no SWOT yet.')],
          [thin === 0, plural(thin, 'One quadrant has fewer than three items.', '{{count}} quadrants have fewer than three items.')],
          [unrated === 0, plural(unrated, 'One item is not rated by impact.', '{{count}} items are not rated by impact.')],
        ],
        t('{{count}} items in four quadrants, all rated.', { count: quadrants.flat().length }),
      );
    },
  },
  'tows-crossed': {
    looksFor: 'A TOWS strategy of each kind, each citing an item from inside and one from outside',
    check: (context) => {
      const crossed = context.of('swot').flatMap(({ id, data }) => {
        const inside = new Set([...data.strengths, ...data.weaknesses].map((item) => item.id));
        const outside = new Set([...data.opportunities, ...data.threats].map((item) => item.id));
        return data.strategies.filter(({ cites }) => {
          const own = cites.filter(({ record }) => record === id).map(({ item }) => item ?? '');
          return own.some((item) => inside.has(item)) && own.some((item) => outside.has(item));
        });
      });
      const missing = Object.keys(TOWS_KINDS).filter((kind) => !crossed.some((each) => each.kind === kind));
      return inSteps(
        [
          [
            missing.length === 0,
            t('No strategy of the kind {{kinds}} cites one item from inside and one from outside.', { kinds: missing.join(', ') }),
          ],
        ],
        t('{{count}} strategies cross the inside with the outside, of all four kinds.', { count: crossed.length }),
      );
    },
  },
  'touchpoints-rated': {
    looksFor: 'Six touchpoints rated by importance and performance, and one or more in every phase of a journey map',
    check: (context) => {
      const all = context.of('touchpoint');
      const rated = all.filter(({ data }) => data.importance !== null && data.performance !== null);
      const maps = context.of('journey').filter(({ data }) => data.kind === 'as-is' && data.phases.length > 0);
      const bare = maps.map(({ data }) => data.phases.filter(({ touchpoints }) => !touchpoints.some(context.has)).length);
      const least = Math.min(...bare);
      return inSteps(
        [
          [all.length > 0, t('There is no touchpoint yet.')],
          [
            all.length >= 6,
            plural(all.length, 'There is one touchpoint; six are asked for.', 'There are {{count}} touchpoints; six are asked for.'),
          ],
          [
            rated.length >= 6,
            t('{{rated}} of {{all}} touchpoints are rated by importance and performance; six are asked for.', {
              rated: rated.length,
              all: all.length,
            }),
          ],
          [maps.length > 0, t('There is no journey map as it is to place them in.')],
          [
            maps.length === 0 || least === 0,
            plural(least, 'One phase of the journey has no touchpoint.', '{{count}} phases of the journey have no touchpoint.'),
          ],
        ],
        t('{{rated}} touchpoints are rated, and every phase has one.', { rated: rated.length }),
      );
    },
  },
  'touchpoints-measured': {
    looksFor: 'Four touchpoints of importance 4 or 5 have a metric',
    check: (context) => {
      const important = context.of('touchpoint').filter(({ data }) => (data.importance ?? 0) >= 4);
      const measured = important.filter(({ data }) => data.metrics.some(context.has)).length;
      return inSteps(
        [
          [important.length >= 4, t('Fewer than four touchpoints are rated 4 or 5 by importance.')],
          [
            measured >= 4,
            t('{{measured}} of {{all}} important touchpoints have a metric; four are asked for.', { measured, all: important.length }),
          ],
        ],
        t('{{measured}} of {{all}} important touchpoints are measured.', { measured, all: important.length }),
      );
    },
  },
  'mix-planned': {
    looksFor: 'A marketing mix: eight tactics in five Ps with owner and cost, within a total budget',
    check: (context) => {
      const [mix] = context.of('marketing-mix').toSorted((a, b) => b.data.tactics.length - a.data.tactics.length);
      const planned = (mix?.data.tactics ?? []).filter(({ p, owner, cost }) => p !== null && filled(owner) && cost !== null);
      const ps = new Set(planned.map(({ p }) => p)).size;
      const budget = mix ? budgetOf(mix.data) : null;
      return inSteps(
        [
          [mix !== undefined, t('There is no marketing mix yet.')],
          [budget !== null && budget.total !== null, t('The mix has no total budget.')],
          [planned.length > 0, t('No tactic has a P, an owner and a cost yet.')],
          [
            planned.length >= 8,
            plural(
              planned.length,
              'One tactic has a P, an owner and a cost; eight are asked for.',
              '{{count}} tactics have a P, an owner and a cost; eight are asked for.',
            ),
          ],
          [
            ps >= 5,
            plural(ps, 'The tactics belong to one P; five are asked for.', 'The tactics belong to {{count}} Ps; five are asked for.'),
          ],
          [budget !== null && budget.cost <= (budget.total ?? 0), t('The tactics together cost more than the total budget.')],
        ],
        t('{{planned}} tactics in {{ps}} Ps, within the budget.', { planned: planned.length, ps }),
      );
    },
  },
  'tactics-tied': {
    looksFor: 'Six tactics that name a touchpoint and a metric',
    check: (context) => {
      const all = context.of('marketing-mix').flatMap(({ data }) => data.tactics);
      const tied = all.filter(({ touchpoints, metric }) => touchpoints.some(context.has) && context.has(metric)).length;
      return inSteps(
        [[tied >= 6, t('{{tied}} of {{all}} tactics name a touchpoint and a metric; six are asked for.', { tied, all: all.length })]],
        t('{{tied}} of {{all}} tactics say where they are met and how they will show.', { tied, all: all.length }),
      );
    },
  },
} as const satisfies Record<string, TaskCheck>;

interface Quadrants {
  readonly strengths: readonly unknown[];
  readonly weaknesses: readonly unknown[];
  readonly opportunities: readonly unknown[];
  readonly threats: readonly unknown[];
}
const itemsIn = ({ strengths, weaknesses, opportunities, threats }: Quadrants): number =>
  strengths.length + weaknesses.length + opportunities.length + threats.length;
