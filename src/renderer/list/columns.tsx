import type { ReactNode } from 'react';
import { feelingText, lowsOf } from '../../shared/analysis/journey.ts';
import { scoreSegments } from '../../shared/analysis/segments.ts';
import { coverageOf } from '../../shared/analysis/value-fit.ts';
import { completenessOfRecord } from '../../shared/completeness.ts';
import { formatMoney, formatNumber, formatPercent } from '../../shared/format.ts';
import type { Kind } from '../../shared/frameworks/index.ts';
import { JOURNEY_KINDS } from '../../shared/frameworks/journey.ts';
import { METRIC_KINDS, METRIC_PERIODS } from '../../shared/frameworks/metric.ts';
import { SEGMENT_DECISIONS } from '../../shared/frameworks/segmentation.ts';
import { t } from '../../shared/i18n.ts';
import type { AnyRecord } from '../../shared/records.ts';
import { whenOf } from '../app/time.ts';
import { currencyOf, ProgressRing, ReferenceChip, shorten } from '../ui/index.ts';
import styles from './List.module.css';
import { Status } from './Status.tsx';

/** A column of a table of records, beside the name. */
export interface Column {
  readonly label: string;
  /** Numbers stand at the right, under one another. */
  readonly number?: boolean;
  /** Left out where the window is narrow. */
  readonly minor?: boolean;
  readonly cell: (record: AnyRecord) => ReactNode;
}

const none = <span className={styles.none}>–</span>;
const shown = (value: string | null | undefined): ReactNode => (value ? shorten(value, 60) : none);

const status: Column = { label: 'Status', cell: ({ data }) => <Status status={data.status} /> };
const owner: Column = { label: 'Owner', cell: ({ data }) => shown(data.owner) };
const complete: Column = {
  label: 'Complete',
  cell: (record) => {
    const { percent } = completenessOfRecord(record);
    return (
      <span className={styles.complete}>
        <ProgressRing percent={percent} />
        {percent}%
      </span>
    );
  },
};
const updated: Column = {
  label: 'Changed',
  number: true,
  minor: true,
  cell: ({ updatedAt }) => <time dateTime={updatedAt}>{whenOf(updatedAt, new Date())}</time>,
};

const ends = [status, owner, complete, updated];

/** What a table of a kind shows of each record, beside its name; measured against all `records`. */
export function columnsOf(kind: Kind, records: readonly AnyRecord[]): readonly Column[] {
  switch (kind) {
    case 'segment':
      return [...segmentColumns(records), complete, updated];
    case 'metric':
      return [...metricColumns, complete, updated];
    case 'journey':
      return [...journeyColumns(records), complete, updated];
    case 'value-fit':
      return [...valueFitColumns(records), ...ends];
    default:
      return ends;
  }
}

function segmentColumns(records: readonly AnyRecord[]): readonly Column[] {
  const currency = currencyOf(records);
  const scores = new Map(scoreSegments(records).rows.map((row) => [row.record.id, row]));
  const score = (value: number | null | undefined): ReactNode => (value === null || value === undefined ? none : formatNumber(value, 0));
  return [
    {
      label: 'Decision',
      cell: (record) =>
        record.kind === 'segment' && record.data.decision ? (
          <span className={styles.decision} data-decision={record.data.decision}>
            {t(SEGMENT_DECISIONS[record.data.decision])}
          </span>
        ) : (
          none
        ),
    },
    { label: 'Attractiveness', number: true, cell: ({ id }) => score(scores.get(id)?.attractiveness) },
    { label: 'Fit', number: true, cell: ({ id }) => score(scores.get(id)?.fit) },
    { label: 'Gates passed', number: true, minor: true, cell: ({ id }) => t('{{passed}} of 5', { passed: scores.get(id)?.passed ?? 0 }) },
    {
      label: 'Customers',
      number: true,
      cell: (record) => (record.kind === 'segment' && record.data.size !== null ? formatNumber(record.data.size) : none),
    },
    {
      label: 'Growth a year',
      number: true,
      cell: (record) =>
        record.kind === 'segment' && record.data.growth !== null ? formatPercent(record.data.growth).replace('-', '−') : none,
    },
    {
      label: 'Annual value',
      number: true,
      cell: (record) =>
        record.kind === 'segment' && record.data.annualValue !== null ? formatMoney(record.data.annualValue, currency) : none,
    },
  ];
}

const metricColumns: readonly Column[] = [
  { label: 'Kind', cell: (record) => shown(record.kind === 'metric' && record.data.kind ? t(METRIC_KINDS[record.data.kind]) : '') },
  {
    label: 'Measured',
    cell: (record) => shown(record.kind === 'metric' && record.data.period ? t(METRIC_PERIODS[record.data.period]) : ''),
  },
  {
    label: 'Target',
    number: true,
    cell: (record) =>
      record.kind === 'metric' && record.data.target !== null
        ? `${record.data.better === 'down' ? '≤' : '≥'} ${formatNumber(record.data.target)}`
        : none,
  },
  { label: 'Unit', cell: (record) => shown(record.kind === 'metric' ? record.data.unit : '') },
  status,
];

const valueFitColumns = (records: readonly AnyRecord[]): readonly Column[] => [
  {
    label: 'Made for',
    cell: (record) =>
      record.kind === 'value-fit' && record.data.audience ? <ReferenceChip reference={record.data.audience} records={records} /> : none,
  },
  {
    label: 'Fit',
    number: true,
    cell: (record) => {
      const fit = record.kind === 'value-fit' ? coverageOf(record, records).fit : null;
      return fit === null ? none : formatPercent(Math.round(fit));
    },
  },
];

const journeyColumns = (records: readonly AnyRecord[]): readonly Column[] => [
  {
    label: 'Persona',
    cell: (record) =>
      record.kind === 'journey' && record.data.persona ? <ReferenceChip reference={record.data.persona} records={records} /> : none,
  },
  { label: 'Kind', cell: (record) => shown(record.kind === 'journey' && record.data.kind ? t(JOURNEY_KINDS[record.data.kind]) : '') },
  { label: 'Phases', number: true, cell: (record) => (record.kind === 'journey' ? record.data.phases.length : none) },
  {
    label: 'Lowest phase',
    cell: (record) => {
      const low = record.kind === 'journey' ? lowsOf(record.data)[0] : undefined;
      return low ? `${shorten(low.name, 40) || t('Untitled phase')}, ${feelingText(low)}` : none;
    },
  },
  status,
];
