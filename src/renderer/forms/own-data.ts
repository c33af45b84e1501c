import { budgetOf } from '../../shared/analysis/mix.ts';
import { scoreSegments } from '../../shared/analysis/segments.ts';
import { citationsOf, missingLetters, SWOT_QUADRANTS } from '../../shared/analysis/swot.ts';
import { coverageOf } from '../../shared/analysis/value-fit.ts';
import { formatMoney, minorUnits } from '../../shared/format.ts';
import { PS } from '../../shared/frameworks/marketing-mix.ts';
import { CRITERION_AXES } from '../../shared/frameworks/segmentation.ts';
import { plural, t } from '../../shared/i18n.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../../shared/records.ts';
import { currencyOf, itemsOfRecord } from '../ui/index.ts';
import { answersTo } from './extras/answers.ts';

/** Something one's own data says about a field: a sentence, amounts to compare, items to go to, a warning. */
export interface OwnFacts {
  readonly sentence?: string;
  /** `share` is 0–1 of the longest bar. */
  readonly bars?: readonly { readonly label: string; readonly share: number; readonly text: string }[];
  readonly items?: readonly { readonly id: string; readonly code: string; readonly title: string; readonly field: string }[];
  readonly warning?: string;
}

/** Most items that are named. */
const MOST = 6;

/** What the strategy's own records say about a field of this record; undefined where there is nothing to say. */
export function ownFacts(record: AnyRecord, field: string, records: readonly AnyRecord[]): OwnFacts | undefined {
  switch (record.kind) {
    case 'persona':
      return ofPersona(record, field, records);
    case 'segmentation':
      return field === 'criteria' ? ofCriteria(record, records) : undefined;
    case 'segment':
      return field === 'ratings' || field === 'decision' ? ofRanking(record, records) : undefined;
    case 'swot':
      return ofSwot(record, field);
    case 'value-fit':
      return ofMap(record, field, records);
    case 'marketing-mix':
      return ofMix(record, field, records);
    default:
      return undefined;
  }
}

function ofPersona(record: RecordOf<'persona'>, field: string, records: readonly AnyRecord[]): OwnFacts | undefined {
  const maps = recordsOf(records, 'value-fit');
  if ((field !== 'pains' && field !== 'gains') || maps.length === 0) return undefined;
  const all = record.data[field];
  if (all.length === 0) return undefined;
  const answer = field === 'pains' ? 'reliever' : 'creator';
  const weight = (item: (typeof all)[number]): number => ('severity' in item ? (item.severity ?? 0) * (item.frequency ?? 0) : 0);
  const open = [...all].filter(({ id }) => answersTo(records, answer, record.id, id).length === 0).sort((a, b) => weight(b) - weight(a));
  if (open.length === 0) {
    return { sentence: field === 'pains' ? t('Every pain has a reliever.') : t('Every gain has a creator.') };
  }
  const sentence =
    field === 'pains'
      ? plural(open.length, 'One pain has no reliever yet.', '{{count}} pains have no reliever yet, the heaviest first.')
      : plural(open.length, 'One gain has no creator yet.', '{{count}} gains have no creator yet.');
  return { sentence, items: open.slice(0, MOST).map(({ id, statement }) => itemAt(record, id, statement, field)) };
}

const itemAt = (record: AnyRecord, id: string, title: string, field: string) => ({
  id,
  code: itemsOfRecord(record).get(id)?.code ?? '',
  title: title.trim() || t('Without words yet'),
  field,
});

function ofCriteria(record: RecordOf<'segmentation'>, records: readonly AnyRecord[]): OwnFacts | undefined {
  if (record.data.criteria.length === 0) return undefined;
  const { weights } = scoreSegments(records);
  const axes = (['attractiveness', 'fit'] as const).filter((axis) => record.data.criteria.some((criterion) => criterion.axis === axis));
  const off = axes.filter((axis) => weights[axis] !== 100);
  const names = off.map((axis) => t(CRITERION_AXES[axis]).toLowerCase()).join(t(' and '));
  return {
    sentence: t('The weights of each axis add up to 100 %.'),
    bars: axes.map((axis) => ({ label: t(CRITERION_AXES[axis]), share: Math.min(1, weights[axis] / 100), text: String(weights[axis]) })),
    ...(off.length > 0 ? { warning: t('Not 100 yet: {{axes}}.', { axes: names }) } : {}),
  };
}

function ofRanking(record: RecordOf<'segment'>, records: readonly AnyRecord[]): OwnFacts | undefined {
  const rows = scoreSegments(records).rows.filter(({ attractiveness }) => attractiveness !== null);
  const place = rows.findIndex((row) => row.record.id === record.id);
  if (place === -1) return undefined;
  return {
    sentence: t('Number {{place}} of {{count}} by attractiveness.', { place: place + 1, count: rows.length }),
    bars: rows.slice(0, MOST).map((row) => ({
      label: row.record.title,
      share: (row.attractiveness ?? 0) / 100,
      text: String(Math.round(row.attractiveness ?? 0)),
    })),
  };
}

function ofSwot(record: RecordOf<'swot'>, field: string): OwnFacts | undefined {
  const quadrant = SWOT_QUADRANTS.find((name) => name === field);
  if (quadrant) {
    const cited = citationsOf(record.data);
    const open = record.data[quadrant].filter(({ id }) => !cited.get(id));
    if (open.length === 0 || record.data.strategies.length === 0) return undefined;
    return {
      sentence: plural(open.length, 'One is cited by no strategy.', '{{count}} are cited by no strategy.'),
      items: open.slice(0, MOST).map(({ id, statement }) => itemAt(record, id, statement, field)),
    };
  }
  if (field !== 'strategies') return undefined;
  const lacking = record.data.strategies.filter((strategy) => missingLetters(strategy, record).length > 0);
  if (lacking.length === 0) return undefined;
  return {
    sentence: plural(
      lacking.length,
      'One strategy does not cite both of its letters.',
      '{{count}} strategies do not cite both of their letters.',
    ),
    items: lacking.slice(0, MOST).map((strategy) => ({
      id: strategy.id,
      code: missingLetters(strategy, record).join(' '),
      title: strategy.statement.trim() || t('Without words yet'),
      field,
    })),
  };
}

function ofMap(record: RecordOf<'value-fit'>, field: string, records: readonly AnyRecord[]): OwnFacts | undefined {
  if (field !== 'relievers' && field !== 'creators') return undefined;
  const coverage = coverageOf(record, records);
  const fit = field === 'relievers' ? coverage.painFit : coverage.gainFit;
  if (fit === null) return undefined;
  const needs = field === 'relievers' ? coverage.pains : coverage.gains;
  const percent = Math.round(fit);
  return {
    sentence:
      field === 'relievers'
        ? t('{{percent}}% of the pains by weight are answered.', { percent })
        : t('{{percent}}% of the gains by weight are brought.', { percent }),
    bars: needs.slice(0, MOST).map((need) => ({
      label: need.statement,
      share: need.weight / 5,
      text: need.coveredBy.map(({ code }) => code).join(' ') || t('open'),
    })),
  };
}

function ofMix(record: RecordOf<'marketing-mix'>, field: string, records: readonly AnyRecord[]): OwnFacts | undefined {
  const isP = field in PS;
  if (field !== 'totalBudget' && field !== 'scope' && field !== 'tactics' && !isP) return undefined;
  const budget = budgetOf(record.data);
  const currency = currencyOf(records);
  const most = Math.max(1, ...budget.byP.map((entry) => Math.max(entry.budget, entry.cost)));
  if (most === 1 && budget.total === null) return undefined;
  const over = budget.byP.filter((entry) => entry.cost > entry.budget);
  return {
    sentence:
      budget.total === null
        ? t('The Ps have {{allocated}} together; their tactics cost {{cost}}.', {
            allocated: formatMoney(budget.allocated, currency),
            cost: formatMoney(budget.cost, currency),
          })
        : t('{{allocated}} of {{total}} is given to the Ps; their tactics cost {{cost}}.', {
            allocated: formatMoney(budget.allocated, currency),
            total: formatMoney(budget.total, currency),
            cost: formatMoney(budget.cost, currency),
          }),
    bars: budget.byP.map((entry) => ({ label: t(PS[entry.p]), share: entry.cost / most, text: shortMoney(entry.cost, currency) })),
    ...(over.length > 0
      ? { warning: t('Tactics cost more than the budget of {{ps}}.', { ps: over.map(({ p }) => t(PS[p])).join(', ') }) }
      : {}),
  };
}

/** "€12k": an amount beside a short bar. */
const shortMoney = (minor: number, currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 }).format(
    minor / 10 ** minorUnits(currency),
  );
