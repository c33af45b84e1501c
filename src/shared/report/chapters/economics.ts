import { type Derived, worthOf } from '../../analysis/economics.ts';
import { formatNumber, formatPercent } from '../../format.ts';
import { economics as framework } from '../../frameworks/economics.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, many, money, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block } from '../model.ts';
import { closely, facts, footOf, sentence } from '../pieces.ts';

/** What a customer is worth: the numbers, and what follows from them with the formula. */
export const economicsPages = (context: Context): Block[] =>
  many(context, 'economics').flatMap((record): Block[] => [{ kind: 'page' }, ...page(context, record)]);

function page(context: Context, record: RecordOf<'economics'>): Block[] {
  const { data } = record;
  const { fields } = framework;
  const worth = worthOf(data, context.brief?.data.currency ?? 'EUR');
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value));
  const share = (value: number | null): string => (value === null ? '' : formatPercent(value));
  const amount = (value: number | null): string => (value === null ? '' : money(context, value));
  const rounded = (value: number | null): string => (value === null ? '–' : money(context, Math.round(value)));
  const row = (label: string, figure: Derived, words: string) => ({
    cells: [label, [{ text: words, bold: true }], figure.value === null ? figure.missing : figure.formula],
  });
  const conventions = [worth.clv, worth.simple, worth.ratio].map(({ convention }) => convention).filter((words) => words !== '');
  return [
    { kind: 'heading', level: 2, text: t('Customer economics'), look: 'action', anchor: anchorOf(record), source: sourceOf(record) },
    sentence(verdict(context, worth.clv, worth.ratio), 'lead'),
    {
      kind: 'table',
      caption: t('What a customer is worth'),
      columns: [
        { label: '', share: 0.32, align: 'start' },
        { label: t('Value'), share: 0.2, align: 'start' },
        { label: t('Numbers put in'), share: 0.48, align: 'start' },
      ],
      rows: [
        row(t('Margin of a year'), worth.yearlyMargin, rounded(worth.yearlyMargin.value)),
        row(t('Lifetime value (CLV), discounted'), worth.clv, rounded(worth.clv.value)),
        row(t('Lifetime value, simple'), worth.simple, rounded(worth.simple.value)),
        row(
          t('LTV : CAC'),
          worth.ratio,
          worth.ratio.value === null ? '–' : t('{{ratio}} : 1', { ratio: formatNumber(worth.ratio.value, 1) }),
        ),
        row(t('All customers of today'), worth.base, rounded(worth.base.value)),
      ],
      source: sourceOf(record),
    },
    ...[...new Set(conventions)].map((convention) => sentence(convention, 'small')),
    ...closely(
      facts(
        [
          { label: t(fields.orderValue.label), value: amount(data.orderValue) },
          { label: t(fields.ordersPerYear.label), value: number(data.ordersPerYear) },
          { label: t(fields.margin.label), value: share(data.margin) },
          { label: t(fields.retention.label), value: share(data.retention) },
          { label: t(fields.discount.label), value: share(data.discount) },
          { label: t(fields.cac.label), value: amount(data.cac) },
          { label: t(fields.customers.label), value: number(data.customers) },
        ],
        sourceOf(record),
      ),
    ),
    ...alsoNoted(context, record, ['orderValue', 'ordersPerYear', 'margin', 'retention', 'discount', 'cac', 'customers']),
    ...footOf(context, record),
  ];
}

function verdict(context: Context, clv: Derived, ratio: Derived): string {
  if (clv.value === null) return t('What a customer is worth cannot be said yet. {{why}}', { why: clv.missing });
  const worth = t('A customer is worth {{value}} over the years.', { value: money(context, Math.round(clv.value)) });
  return ratio.value === null
    ? worth
    : `${worth} ${t('That is {{ratio}} times what winning one costs.', { ratio: formatNumber(ratio.value, 1) })}`;
}
