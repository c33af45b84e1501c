import { shareOf } from '../../charts/rfm-groups.ts';
import { rfmMatrix } from '../../charts/rfm-matrix.ts';
import { formatDate, formatNumber, formatPercent, minorUnits } from '../../format.ts';
import { t } from '../../i18n.ts';
import { type Context, money } from '../context.ts';
import type { Block } from '../model.ts';
import { sentence } from '../pieces.ts';

/** An amount without its small change, which says nothing of so many. */
function inWhole(context: Context, minor: number): string {
  const unit = 10 ** minorUnits(context.brief?.data.currency ?? 'EUR');
  return money(context, Math.round(minor / unit) * unit);
}

/** Customers in groups by recency, frequency and monetary value; nothing while there are none. */
export function rfmPages(context: Context): Block[] {
  const { rfm } = context.observed;
  if (!rfm) return [];
  const [top] = [...rfm.groups].sort((a, b) => b.revenue - a.revenue);
  const share = top ? shareOf(top.revenue, rfm.revenue) : 0;
  return [
    { kind: 'heading', level: 2, text: t('Customers by what they bought'), look: 'action', eyebrow: t('Segments'), anchor: 'rfm' },
    sentence(
      [
        t('{{count}} customers brought {{revenue}} up to {{date}}.', {
          count: formatNumber(rfm.customers),
          revenue: inWhole(context, rfm.revenue),
          date: formatDate(rfm.asOf, 'long'),
        }),
        top && share > 0
          ? t('{{group}} are {{customers}} of the customers and {{revenue}} of the revenue.', {
              group: top.name,
              customers: formatPercent(shareOf(top.customers, rfm.customers)),
              revenue: formatPercent(share),
            })
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      'lead',
    ),
    {
      kind: 'table',
      caption: t('Groups by recency, frequency and monetary value'),
      dense: true,
      columns: [
        { label: t('Group'), share: 0.24, align: 'start' },
        { label: t('Customers'), share: 0.12, align: 'end' },
        { label: t('Share'), share: 0.1, align: 'end' },
        { label: t('Days since'), share: 0.13, align: 'end' },
        { label: t('Orders'), share: 0.09, align: 'end' },
        { label: t('Spent each'), share: 0.12, align: 'end' },
        { label: t('Revenue'), share: 0.12, align: 'end' },
        { label: t('Share'), share: 0.08, align: 'end' },
      ],
      rows: rfm.groups
        .filter(({ customers }) => customers > 0)
        .map((group) => ({
          cells: [
            group.name,
            formatNumber(group.customers),
            formatPercent(shareOf(group.customers, rfm.customers)),
            formatNumber(group.recencyDays, 0),
            formatNumber(group.orders, 1),
            inWhole(context, group.spend),
            inWhole(context, group.revenue),
            formatPercent(shareOf(group.revenue, rfm.revenue)),
          ],
        })),
    },
    {
      kind: 'figure',
      chart: rfmMatrix(rfm.matrix, [], 470, 210),
      numbers: t('Customers by recency and frequency'),
      caption: t('Each customer is scored 1–5 in fifths on the three; groups follow from the scores. Days, orders and spending are means.'),
    },
  ];
}
