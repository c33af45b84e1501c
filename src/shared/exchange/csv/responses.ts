import { rangeOf } from '../../analysis/answers.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import type { ResponseEntry } from '../../rows.ts';
import type { CsvFormat } from '../import.ts';
import { dayWords, type ImportContext } from './context.ts';
import type { KindReader } from './kind-reader.ts';
import { dayIn, numberIn, words } from './values.ts';

type Metric = RecordOf<'metric'>;

/** One answer to a survey question in each row. */
export function responsesReader(context: ImportContext, format: CsvFormat): KindReader<ResponseEntry> {
  const parsers = {
    date: dayIn(format),
    wave: words,
    metric: context.metric,
    score: numberIn(format),
    segment: context.segments,
    persona: context.personas,
    phase: context.phases,
  };
  // Where there is only one, nobody has to say which.
  const only = context.metrics.length === 1 ? (context.metrics[0] ?? null) : null;
  return {
    parsers,
    read: (cells) => {
      const metric = only === null ? cells.need('metric', parsers.metric, null) : cells.read('metric', parsers.metric, only);
      const score = cells.need('score', parsers.score, null);
      const date = cells.read('date', parsers.date, null);
      if (metric && score !== null && !isOnScale(metric, score)) cells.fault('score', offScale(metric));
      return {
        date,
        wave: cells.read('wave', parsers.wave, '') || waveOf(metric, date),
        metric: metric?.id ?? '',
        score: score ?? 0,
        segment: cells.read('segment', parsers.segment, null),
        persona: cells.read('persona', parsers.persona, null),
        phase: cells.read('phase', parsers.phase, null),
      };
    },
    words: ({ date, wave, metric, score, segment, persona, phase }) => ({
      date: dayWords(date),
      wave,
      metric: context.called(metric),
      score: formatNumber(score),
      segment: segment === null ? '' : context.called(segment),
      persona: persona === null ? '' : context.called(persona),
      phase: phase === null ? '' : context.called(phase.item),
    }),
  };
}

/** The scale that answers to a metric stand on; the widest while none is chosen. */
const scaleOf = ({ data }: Metric) => rangeOf(data.kind === 'NPS' ? '0-10' : (data.scale ?? '0-10'));

function isOnScale(metric: Metric, score: number): boolean {
  const { min, max } = scaleOf(metric);
  return Number.isInteger(score) && score >= min && score <= max;
}

const offScale = (metric: Metric): string =>
  t('This is no whole number from {{min}} to {{max}}, the scale of “{{metric}}”.', { ...scaleOf(metric), metric: metric.title });

/** The wave that a day belongs to, by how often the metric is taken; '' when nothing tells. */
function waveOf(metric: Metric | null, date: string | null): string {
  if (!metric || date === null) return '';
  const [year = '', month = ''] = date.split('-');
  switch (metric.data.period) {
    case 'year':
      return year;
    case 'quarter':
      return t('Q{{quarter}} {{year}}', { quarter: Math.ceil(Number(month) / 3), year });
    case 'wave':
      return '';
    default:
      // "1 May 2026" without its day.
      return formatDate(date, 'long').replace(/^\d+ /, '');
  }
}
