import { intervalWords, valueWords } from '../../shared/analysis/metric-words.ts';
import type { Wave } from '../../shared/analysis/series.ts';
import { formatNumber } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import type { RecordOf } from '../../shared/records.ts';

/** What an evidence entry says before anybody changes it. */
export interface Prefilled {
  readonly claim: string;
  readonly source: string;
  /** YYYY-MM-DD, the latest. */
  readonly date: string | null;
  readonly sampleSize: number | null;
}

export const NOTHING_PREFILLED: Prefilled = { claim: '', source: '', date: null, sampleSize: null };

type MetricWave = Pick<Wave, 'label' | 'value' | 'n' | 'interval' | 'figure' | 'date' | 'point'>;

/**
 * A value of a metric as a claim: "Net Promoter Score 30.0 (95%: 19.9 … 39.3), n = 200, Summer 2026".
 * @param whose the segment that the value is of; everybody's without it
 */
export function citedWave({ data }: Pick<RecordOf<'metric'>, 'data'>, wave: MetricWave, whose?: string): Prefilled {
  const called = data.name.trim() || t('Untitled metric');
  const name = whose === undefined ? called : t('{{name}} of {{whose}}', { name: called, whose });
  const { label, n, interval, figure } = wave;
  const value = t('{{name}} {{value}}', { name, value: valueWords(data, wave.value) });
  const confidence = figure?.interval?.confidence;
  const range = interval ? intervalWords(data, interval) : '';
  const within =
    range === ''
      ? ''
      : confidence === undefined
        ? t(' (interval {{range}})', { range })
        : t(' ({{confidence}}%: {{range}})', { confidence, range });
  const size = n === null ? '' : t('n = {{count}}', { count: formatNumber(n) });
  const own = wave.point?.source.trim();
  const answers = n === null ? '' : t('{{count}} answers', { count: formatNumber(n) });
  return {
    claim: joined(`${value}${within}`, size, label),
    source: own || joined(name, label, answers),
    date: wave.date,
    sampleSize: n,
  };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** The same day a year later, YYYY-MM-DD; of 29 February the 28th. */
export function yearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
