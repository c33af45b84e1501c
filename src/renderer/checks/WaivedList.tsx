import { unwaive } from '../../shared/checks/index.ts';
import type { WaivedFinding } from '../../shared/checks/model.ts';
import { formatDate } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { tellStep } from '../data/notify.tsx';
import { useActions } from '../data/strategy.ts';
import { Button } from '../ui/index.ts';
import styles from './ChecksScreen.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import { goTo } from './use-fix.ts';

/** What was found and left as it is, each with its reason. */
export function WaivedList({ findings }: { readonly findings: readonly WaivedFinding[] }) {
  const open = useOpen();
  const { change, undo } = useActions();
  const takeBack = async ({ waiver }: WaivedFinding): Promise<void> => {
    const put = await change((records) => unwaive(records, waiver));
    if (put) tellStep(t('The waiver was taken back.'), undo);
  };
  return (
    <section className={styles.waived} aria-label={t('Waived')}>
      <h2 className={styles.heading}>
        {t('Waived')} <span className={styles.count}>{findings.length}</span>
        <span className={styles.hint}>{t('left as it is; the report prints the reasons')}</span>
      </h2>
      <ul className="plain-list">
        {findings.map((finding) => (
          <li key={finding.waiver} className={styles.waivedRow}>
            <span className={styles.sign}>
              <SeverityMark severity={finding.severity} />
            </span>
            <div className={styles.words}>
              <button type="button" className={styles.left} onClick={() => goTo(open, finding)}>
                {finding.sentence}
              </button>
              <p className={styles.reason}>
                {finding.reason}
                {finding.on === null ? null : <span className={styles.on}>{formatDate(finding.on)}</span>}
              </p>
            </div>
            <Button
              size="small"
              aria-label={t('Take back the waiver: {{finding}}', { finding: finding.sentence })}
              onClick={() => void takeBack(finding)}
            >
              {t('Take back')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
