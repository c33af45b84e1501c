import { budgetOf } from '../analysis/mix.ts';
import { formatMoney } from '../format.ts';
import { PS } from '../frameworks/marketing-mix.ts';
import { t } from '../i18n.ts';
import type { RecordOf } from '../records.ts';
import { defineCheck, type Found } from './define.ts';
import { openAt } from './fixes.ts';
import { asSentence, nameOf } from './words.ts';

export const budgetOverrun = defineCheck({
  id: 'budget-overrun',
  severity: 'error',
  title: 'Tactics that cost more than the budget of their P',
  why: 'A marketing mix that costs more than was granted cannot be carried out as it stands.',
  term: 'marketing mix',
  find: ({ of }) => {
    const currency = of('brief')[0]?.data.currency ?? null;
    return of('marketing-mix').flatMap((mix) => overruns(mix, currency));
  },
});

/** A P's tactics, the dearest first; more would not name it better. */
const MOST_NAMED = 50;

function overruns(mix: RecordOf<'marketing-mix'>, currency: string | null): Found[] {
  const { id: record, data } = mix;
  const budget = budgetOf(data);
  const money = (minor: number): string => formatMoney(minor, currency);
  const found = budget.byP.flatMap(({ p, cost }): Found[] => {
    const granted = data[p].budget;
    if (granted === null || cost <= granted) return [];
    const place = { record, field: `${p}.budget` };
    const own = data.tactics.filter((tactic) => tactic.p === p && tactic.cost);
    const dearest = own.sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0)).slice(0, MOST_NAMED);
    const values = { p: t(PS[p]), cost: money(cost), over: money(cost - granted) };
    return [
      {
        sentence: t('The tactics of {{p}} cost {{cost}}, {{over}} more than its budget.', values),
        about: [{ record }, ...dearest.map(({ id: item }) => ({ record, item }))],
        place,
        fix: openAt(t('Review the budget'), place),
      },
    ];
  });
  if (budget.total === null || budget.cost <= budget.total) return found;
  const place = { record, field: 'totalBudget' };
  const values = { mix: nameOf(mix), cost: money(budget.cost), over: money(budget.cost - budget.total) };
  return [
    {
      sentence: asSentence(t('All tactics of {{mix}} cost {{cost}}, {{over}} more than the total budget.', values)),
      about: [{ record }],
      place,
      fix: openAt(t('Review the budget'), place),
    },
    ...found,
  ];
}
