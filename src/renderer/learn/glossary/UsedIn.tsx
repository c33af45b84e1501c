import { useMemo } from 'react';
import { frameworkOf } from '../../../shared/frameworks/index.ts';
import { plural, t } from '../../../shared/i18n.ts';
import type { TermId } from '../../../shared/learning/terms.ts';
import { type AnyRecord, recordsOf } from '../../../shared/records.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import { useStoredRecords } from '../../data/useRecord.ts';
import { KindIcon, nameOf, shorten } from '../../ui/index.ts';
import styles from './Glossary.module.css';
import { Row } from './TermPage.tsx';
import { type TermUse, usesOf } from './uses.ts';

/** Most records of a kind that are named. */
const MOST_RECORDS = 4;

/** The frameworks and fields that use a term, and the records of one's own that do. */
export function UsedIn({ term }: { readonly term: TermId }) {
  const records = useStoredRecords();
  const uses = useMemo(() => usesOf(term, records), [term, records]);
  if (uses.length === 0) return null;
  return (
    <Row label={t('Used in')}>
      <ul className={styles.uses}>
        {uses.map((use) => (
          <Use key={use.kind} use={use} records={records} />
        ))}
      </ul>
    </Row>
  );
}

function Use({ use, records }: { readonly use: TermUse; readonly records: readonly AnyRecord[] }) {
  const { openKind, openRecord } = useOpen();
  const isOpen = useSession((state) => state.strategyId !== null);
  const { kind, fields } = use;
  const all = recordsOf(records, kind);
  const only = all.length === 1 ? all[0] : undefined;
  const name = t(frameworkOf(kind).plural);
  const more = use.records.length - MOST_RECORDS;
  return (
    <li className={styles.use}>
      <span className={styles.useIcon}>
        <KindIcon kind={kind} />
      </span>
      <div>
        {isOpen ? (
          <button type="button" className={styles.useName} onClick={() => openKind(kind)}>
            {name}
          </button>
        ) : (
          <span className={styles.useName}>{name}</span>
        )}
        {fields.length > 0 ? (
          <ul className={styles.fields}>
            {fields.map(({ path, label }) => (
              <li key={path}>
                {isOpen ? (
                  <button
                    type="button"
                    className={styles.field}
                    onClick={() => (only ? openRecord(only.id, { field: path, view: 'form' }) : openKind(kind))}
                  >
                    {t(label)}
                  </button>
                ) : (
                  t(label)
                )}
              </li>
            ))}
          </ul>
        ) : null}
        {use.records.length > 0 ? (
          <p className={styles.own}>
            {t('In your strategy:')}{' '}
            {use.records.slice(0, MOST_RECORDS).map((record, index) => (
              <span key={record.id}>
                {index > 0 ? ', ' : null}
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => openRecord(record.id, fields[0] ? { field: fields[0].path, view: 'form' } : {})}
                >
                  {shorten(nameOf(record), 60)}
                </button>
              </span>
            ))}
            {more > 0 ? (
              <>
                {', '}
                <button type="button" className={styles.link} onClick={() => openKind(kind)}>
                  {plural(more, 'one more', '{{count}} more')}
                </button>
              </>
            ) : null}
          </p>
        ) : null}
      </div>
    </li>
  );
}
