import type { Wave } from '../../../shared/analysis/series.ts';
import { t } from '../../../shared/i18n.ts';
import type { RecordOf } from '../../../shared/records.ts';
import { CiteForm } from '../../evidence/CiteForm.tsx';
import { citedWave } from '../../evidence/prefilled.ts';

interface CiteWaveProps {
  readonly metric: RecordOf<'metric'>;
  readonly wave: Wave;
  /** Whose value it is, where it is not everybody's. */
  readonly whose?: string | undefined;
  /** The record that the claim is for, where that is known. */
  readonly record?: string | undefined;
  readonly onDone: () => void;
}

/** A value as evidence of a claim in any record. A wave that is counted from answers is no row of its own: it is cited in words. */
export function CiteWave({ metric, wave, whose, record, onDone }: CiteWaveProps) {
  return (
    <CiteForm
      prefilled={citedWave(metric, wave, whose)}
      cites={wave.citation ? [wave.citation] : []}
      level="validated"
      record={record}
      note={wave.citation ? null : t('A value counted from answers is cited in words; later answers do not change what was cited.')}
      action={t('Cite it')}
      onClose={onDone}
    />
  );
}
