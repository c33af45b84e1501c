import { intervalWords, valueWords } from '../../../shared/analysis/metric-words.ts';
import type { Wave } from '../../../shared/analysis/series.ts';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { nameOf } from '../../ui/index.ts';
import { CiteForm } from '../voice/CiteDialog.tsx';

interface CiteWaveProps {
  readonly metric: RecordOf<'metric'>;
  readonly wave: Wave;
  readonly onDone: () => void;
}

/** A value as evidence of a claim in any record. A wave that is counted from answers is no row of its own: it is cited in words. */
export function CiteWave({ metric, wave, onDone }: CiteWaveProps) {
  return (
    <CiteForm
      prefilled={{ claim: claimOf(metric, wave), source: sourceOf(metric, wave), date: wave.date, sampleSize: wave.n }}
      cites={wave.citation ? [wave.citation] : []}
      level="validated"
      note={wave.citation ? null : t('A value counted from answers is cited in words; later answers do not change what was cited.')}
      action={t('Cite it')}
      onClose={onDone}
    />
  );
}

function claimOf(metric: RecordOf<'metric'>, { label, value, interval }: Wave): string {
  const words = { name: nameOf(metric), value: valueWords(metric.data, value), wave: label };
  return interval
    ? t('{{name}} was {{value}} in {{wave}} (95%: {{interval}}).', { ...words, interval: intervalWords(metric.data, interval) })
    : t('{{name}} was {{value}} in {{wave}}.', words);
}

function sourceOf(metric: RecordOf<'metric'>, { label, n, point }: Wave): string {
  const source = point?.source.trim();
  if (source) return source;
  const name = t('{{name}}, {{wave}}', { name: nameOf(metric), wave: label });
  return n === null ? name : t('{{name}}, {{count}} answers', { name, count: formatNumber(n) });
}
