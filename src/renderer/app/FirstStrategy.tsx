import { t } from '../../shared/i18n.ts';
import { useSession } from '../data/session.ts';
import { Button } from '../ui/index.ts';
import styles from './FirstStrategy.module.css';
import { LineMark } from './LineMark.tsx';
import { NameStrategy } from './NameStrategy.tsx';
import { useRun } from './useShortcuts.ts';

/** A workspace without a strategy: name the first one, or bring one in. */
export function FirstStrategy() {
  const workspace = useSession((state) => state.workspace);
  const run = useRun();
  return (
    <main className={styles.page} id="main" tabIndex={-1}>
      <div className={styles.inner}>
        <LineMark size={32} />
        <h1 className={styles.title}>{t('Name the first strategy')}</h1>
        <p className={styles.text}>
          {t('The workspace “{{name}}” is empty. A strategy begins with its brief and ends as a report; a workspace can hold several.', {
            name: workspace?.name ?? '',
          })}
        </p>
        <NameStrategy />
        <div className={styles.others}>
          <Button variant="quiet" onClick={() => void run('import-json')}>
            {t('Import a strategy file')}
          </Button>
          <Button variant="quiet" onClick={() => void run('close-workspace')}>
            {t('Close the workspace')}
          </Button>
        </div>
      </div>
    </main>
  );
}
