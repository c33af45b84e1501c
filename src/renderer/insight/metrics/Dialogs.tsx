import { Modal } from '@mantine/core';
import type { ScorecardRow } from '../../../shared/analysis/scorecard.ts';
import { seriesOf } from '../../../shared/analysis/series.ts';
import { t } from '../../../shared/i18n.ts';
import { assertNever } from '../../../shared/result.ts';
import { useObserved } from '../../data/rows.ts';
import { useStrategy } from '../../data/strategy.ts';
import { nameOf } from '../../ui/index.ts';
import { CiteWave } from './CiteWave.tsx';
import { CalculatorPanel } from './calculator/CalculatorPanel.tsx';
import styles from './Dialogs.module.css';
import { EnterSurvey } from './EnterSurvey.tsx';
import type { MetricDialog } from './state.ts';
import { ValueForm } from './ValueForm.tsx';

interface DialogsProps {
  readonly rows: readonly ScorecardRow[];
  readonly dialog: MetricDialog | null;
  readonly onClose: () => void;
}

function titleOf(dialog: MetricDialog): string {
  switch (dialog.shows) {
    case 'calculator':
      return t('Calculator');
    case 'survey':
      return t('Enter a survey');
    case 'value':
      return dialog.point ? t('Edit value') : t('Add value');
    case 'cite':
      return t('Cite as evidence');
    default:
      return assertNever(dialog);
  }
}

/** What comes over the metrics: the calculator, and the forms that bring values. */
export function Dialogs({ rows, dialog, onClose }: DialogsProps) {
  return (
    <Modal
      opened={dialog !== null}
      onClose={onClose}
      title={dialog ? titleOf(dialog) : ''}
      size={dialog?.shows === 'calculator' ? 980 : dialog?.shows === 'survey' ? 760 : 560}
      padding={dialog?.shows === 'calculator' ? 0 : 'md'}
      classNames={dialog?.shows === 'calculator' ? { header: styles.header } : {}}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {dialog ? <Content rows={rows} dialog={dialog} onClose={onClose} /> : null}
    </Modal>
  );
}

function Content({
  rows,
  dialog,
  onClose,
}: {
  readonly rows: readonly ScorecardRow[];
  readonly dialog: MetricDialog;
  readonly onClose: () => void;
}) {
  if (dialog.shows === 'calculator') return <CalculatorPanel formula={dialog.formula} onSaved={onClose} />;
  const row = rows.find(({ metric }) => metric.id === dialog.metric);
  if (!row) return <p>{t('This metric is no longer there.')}</p>;
  switch (dialog.shows) {
    case 'survey':
      return <EnterSurvey row={row} onDone={onClose} />;
    case 'value':
      return <ValueForm metric={row.metric} point={dialog.point} onDone={onClose} />;
    case 'cite':
      return <Cite row={row} wave={dialog.wave} segment={dialog.segment} onDone={onClose} />;
    default:
      return assertNever(dialog);
  }
}

interface CiteProps {
  readonly row: ScorecardRow;
  readonly wave: string;
  readonly segment: string | null;
  readonly onDone: () => void;
}

function Cite({ row, wave: key, segment, onDone }: CiteProps) {
  const { records } = useStrategy();
  const observed = useObserved();
  const series = segment === null ? row.series : seriesOf(row.metric, observed, { segment });
  const wave = series.waves.find((one) => one.key === key);
  const whose = records.find(({ id }) => id === segment);
  return wave ? (
    <CiteWave metric={row.metric} wave={wave} whose={whose && nameOf(whose)} onDone={onDone} />
  ) : (
    <p>{t('This value is no longer there.')}</p>
  );
}
