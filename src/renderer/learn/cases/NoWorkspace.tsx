import { t } from '../../../shared/i18n.ts';
import { newWorkspace, openWorkspace } from '../../app/workspaces.ts';
import { Button } from '../../ui/index.ts';
import styles from './NoWorkspace.module.css';

/** Says that a case needs a workspace, and offers one. */
export function NoWorkspace() {
  return (
    <div className={styles.line}>
      <p>{t('A case is solved in a strategy of its own, and that lies in a workspace. None is open.')}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void newWorkspace()}>
          {t('New workspace')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => void openWorkspace()}>
          {t('Open…')}
        </Button>
      </div>
    </div>
  );
}
