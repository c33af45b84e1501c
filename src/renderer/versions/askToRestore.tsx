import { modals } from '@mantine/modals';
import { plural, t } from '../../shared/i18n.ts';
import type { ChangeReport } from '../../shared/versions/model.ts';
import { Button } from '../ui/index.ts';
import styles from './AskToRestore.module.css';
import { ChangeMark } from './ChangeMark.tsx';

/** Most changes that are told; the rest are counted. */
const MOST_TOLD = 8;

interface Question {
  readonly title: string;
  readonly report: ChangeReport;
  readonly confirm: string;
}

/** Says what going back will change, and asks whether to. */
export function askToRestore({ title, report, confirm }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const { changes, summary } = report;
    const id = modals.open({
      title,
      size: 'lg',
      onClose: () => resolve(answer),
      closeButtonProps: { 'aria-label': t('Close') },
      children: (
        <div className={styles.ask}>
          <p className={styles.lead}>
            {plural(
              changes.length,
              'One thing will change. It is one step, and can be undone.',
              '{{count}} things will change. It is one step, and can be undone.',
            )}
          </p>
          {summary.length > 0 && changes.length > MOST_TOLD && <p className={styles.summary}>{summary.join(' ')}</p>}
          <ul className={styles.list}>
            {changes.slice(0, MOST_TOLD).map((sentence) => (
              <li key={`${sentence.record} ${sentence.place.item ?? ''} ${sentence.text}`} className={styles.line}>
                <ChangeMark look={sentence.look} />
                <span>{sentence.text}</span>
              </li>
            ))}
            {changes.length > MOST_TOLD ? (
              <li className={styles.more}>{t('and {{count}} more', { count: changes.length - MOST_TOLD })}</li>
            ) : null}
          </ul>
          <div className={styles.actions}>
            <Button data-autofocus onClick={() => modals.close(id)}>
              {t('Keep it as it is')}
            </Button>
            <Button
              variant="filled"
              onClick={() => {
                answer = true;
                modals.close(id);
              }}
            >
              {confirm}
            </Button>
          </div>
        </div>
      ),
    });
  });
}
