import { useId } from 'react';
import { formatDate } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { useOpen } from '../data/navigation.ts';
import { SelectInput } from '../ui/index.ts';
import { useSnapshots } from '../versions/data.ts';
import styles from './Report.module.css';

interface ChangesSinceProps {
  readonly options: ReportOptions;
  readonly change: (next: Partial<ReportOptions>) => void;
}

/** The version since which the appendix of changes is written; choosing one switches its section on. */
export function ChangesSince({ options, change }: ChangesSinceProps) {
  const id = useId();
  const { snapshots } = useSnapshots();
  const { openScreen } = useOpen();
  const choose = (changesSince: string | null): void =>
    change({
      changesSince,
      ...(changesSince === null
        ? {}
        : { sections: options.sections.map((section) => (section.id === 'changes' ? { ...section, on: true } : section)) }),
    });
  return (
    <div className={styles.block}>
      <label htmlFor={snapshots.length === 0 ? undefined : id} className={styles.label}>
        {t('What changed since')}
      </label>
      {snapshots.length === 0 ? (
        <p className={styles.hint}>
          {t('No version is kept yet.')}{' '}
          <button type="button" className={styles.link} onClick={() => openScreen('versions')}>
            {t('Keep a version')}
          </button>
        </p>
      ) : (
        <SelectInput
          id={id}
          label={t('What changed since')}
          placeholder={t('No list of changes')}
          options={snapshots.map((snapshot) => ({
            value: snapshot.id,
            label: t('{{name}}, {{day}}', { name: snapshot.name, day: formatDate(snapshot.at) }),
          }))}
          value={snapshots.some((snapshot) => snapshot.id === options.changesSince) ? options.changesSince : null}
          onChange={choose}
        />
      )}
    </div>
  );
}
