import { formatDate, formatMoney, formatNumber } from '../format.ts';
import type { RecordData } from '../frameworks/index.ts';
import { t } from '../i18n.ts';
import type { RfmGroup, ScoreRange } from '../metrics/rfm-groups.ts';
import type { RfmGroupSummary } from '../observed.ts';

/** The days from which the purchases are known, YYYY-MM-DD, both included. */
export interface ObservedSpan {
  readonly first: string;
  readonly last: string;
}

const DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;
/** A month and less says too little about a year. */
const FEWEST_DAYS = 31;

/** How many years a span takes; null where it is too short to say something of a year. */
export function yearsOf({ first, last }: ObservedSpan): number | null {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;
  return days < FEWEST_DAYS ? null : days / DAYS_A_YEAR;
}

/** What one customer of the group spent in a year on average, minor units; null where the span is too short. */
export function annualValueOf({ customers, revenue }: RfmGroupSummary, span: ObservedSpan): number | null {
  const years = yearsOf(span);
  return years === null || customers === 0 ? null : Math.round(revenue / customers / years);
}

/** A rule as it is said: "recency 4–5, frequency 4–5"; scores that do not matter are left out. */
export function ruleInWords({ recency, frequency, monetary }: Pick<RfmGroup, 'recency' | 'frequency' | 'monetary'>): string {
  const said = [
    [t('recency'), recency],
    [t('frequency'), frequency],
    [t('monetary value'), monetary],
  ] as const satisfies readonly (readonly [string, ScoreRange])[];
  const parts = said.flatMap(([name, [from, to]]) => {
    if (from <= 1 && to >= 5) return [];
    return [`${name} ${from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`}`];
  });
  return parts.length === 0 ? t('any score') : parts.join(', ');
}

interface GroupForSegment {
  readonly group: RfmGroupSummary;
  /** Undefined for those who fit no group. */
  readonly rule: RfmGroup | undefined;
  readonly asOf: string;
  readonly span: ObservedSpan;
  /** The files the purchases came from. */
  readonly files: readonly string[];
  readonly currency: string;
  /** The id of the evidence entry. */
  readonly id: string;
}

/** A segment made of an RFM group: its size and value filled in, and how they came about said. */
export function segmentOfGroup({ group, rule, asOf, span, files, currency, id }: GroupForSegment): Partial<RecordData['segment']> {
  const annualValue = annualValueOf(group, span);
  const scores = rule
    ? t('Customers with {{rule}} on scores of 1–5 as of {{day}}.', { rule: ruleInWords(rule), day: formatDate(asOf) })
    : t('Customers who fit no RFM group as of {{day}}.', { day: formatDate(asOf) });
  const means = t('On average they bought {{days}} days before that day, ordered {{orders}} times and spent {{spend}}.', {
    days: formatNumber(group.recencyDays, 0),
    orders: formatNumber(group.orders, 1),
    spend: formatMoney(Math.round(group.spend), currency),
  });
  return {
    name: group.name,
    description: `${scores} ${means}`,
    size: group.customers,
    annualValue,
    evidence: [
      {
        id,
        claim: claimOf(group, span, annualValue, currency),
        level: 'validated',
        source: files.length > 0 ? t('Imported purchases: {{files}}', { files: files.join(', ') }) : t('Purchases in this workspace'),
        date: asOf,
        sampleSize: group.customers,
        expires: null,
        cites: [],
        about: null,
      },
    ],
  };
}

function claimOf(group: RfmGroupSummary, span: ObservedSpan, annualValue: number | null, currency: string): string {
  const revenue = formatMoney(group.revenue, currency);
  const days = { first: formatDate(span.first), last: formatDate(span.last) };
  const years = yearsOf(span);
  const customers = formatNumber(group.customers);
  const counted = group.customers === 1 ? t('One customer brought') : t('{{customers}} customers brought', { customers });
  if (annualValue === null || years === null) {
    return t('{{counted}} {{revenue}} from {{first}} to {{last}}; too short a time to tell the value of a year.', {
      counted,
      revenue,
      ...days,
    });
  }
  return t('{{counted}} {{revenue}} from {{first}} to {{last}}: {{revenue}} / {{customers}} / {{years}} years = {{value}} a year each.', {
    counted,
    revenue,
    ...days,
    customers,
    years: formatNumber(years, 3),
    value: formatMoney(annualValue, currency),
  });
}
