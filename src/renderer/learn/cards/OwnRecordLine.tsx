import type { Journey } from '../../../shared/analysis/journey.ts';
import { journeyCurve } from '../../../shared/charts/journey-emotion.ts';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import type { AnyRecord } from '../../../shared/records.ts';
import { curvesOf, hasPoints } from '../../../shared/report/chapters/journey.ts';
import { useOpen } from '../../data/navigation.ts';
import { useStoredRecords } from '../../data/useRecord.ts';
import { ChartView, nameOf } from '../../ui/index.ts';
import styles from './CardView.module.css';
import { ownUseOf } from './own-use.ts';

/** Where the term stands in the strategy that is open; nothing while it stands nowhere. */
export function OwnRecordLine({ term }: { readonly term: TermId }) {
  const { openRecord } = useOpen();
  const records = useStoredRecords();
  const use = ownUseOf(term, records);
  if (!use) return null;
  const { record, field } = use;
  return (
    <div className={styles.own}>
      {t('In your strategy:')}{' '}
      <button type="button" className={styles.link} onClick={() => openRecord(record.id, field === '' ? {} : { field })}>
        {nameOf(record) || t(frameworkOf(record.kind).singular)}
      </button>
      {use.label === '' ? null : ` › ${t(use.label)}`}
      {record.kind === 'journey' ? <OwnCurve journey={record} records={records} /> : null}
    </div>
  );
}

/** The journey of one's own that the term is about, as it is and as it should be. */
function OwnCurve({ journey, records }: { readonly journey: Journey; readonly records: readonly AnyRecord[] }) {
  const curves = curvesOf({ records }, journey);
  if (!hasPoints(curves)) return null;
  const phases = journey.data.phases.map(({ name }) => name);
  return (
    <div className={styles.curve}>
      <ChartView chart={journeyCurve({ name: nameOf(journey), phases, ...curves })} />
    </div>
  );
}
