import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { t } from '../../../shared/i18n.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { useOpen } from '../../data/navigation.ts';
import { useStoredRecords } from '../../data/useRecord.ts';
import { nameOf } from '../../ui/index.ts';
import styles from './CardView.module.css';
import { ownUseOf } from './own-use.ts';

/** Where the term stands in the strategy that is open; nothing while it stands nowhere. */
export function OwnRecordLine({ term }: { readonly term: TermId }) {
  const { openRecord } = useOpen();
  const use = ownUseOf(term, useStoredRecords());
  if (!use) return null;
  const { record, field } = use;
  return (
    <span className={styles.own}>
      {t('In your strategy:')}{' '}
      <button type="button" className={styles.link} onClick={() => openRecord(record.id, field === '' ? {} : { field })}>
        {nameOf(record) || t(frameworkOf(record.kind).singular)}
      </button>
      {use.label === '' ? null : ` › ${t(use.label)}`}
    </span>
  );
}
