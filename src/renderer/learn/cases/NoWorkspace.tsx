import { useSearch } from '@tanstack/react-router';
import { t } from '../../../shared/i18n.ts';
import { newWorkspace, openWorkspace } from '../../app/workspaces.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button } from '../../ui/index.ts';
import styles from './NoWorkspace.module.css';

/** Says that a case needs a workspace, and offers one. */
export function NoWorkspace() {
  return (
    <div className={styles.line}>
      <p>{t('A case is solved in a strategy of its own, and that lies in a workspace. None is open.')}</p>
      <OpenWorkspace />
    </div>
  );
}

/** Makes or opens a workspace, and comes back to what is on the screen. */
export function OpenWorkspace() {
  const { openLearn } = useOpen();
  const { at } = useSearch({ strict: false });
  /** A workspace that was opened leads to its home first; whoever came from a case wants to go on with it. */
  const comeBack = async (opening: Promise<boolean>): Promise<void> => {
    if (await opening) window.setTimeout(() => openLearn('cases', at), 0);
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => void comeBack(newWorkspace())}>
        {t('New workspace')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => void comeBack(openWorkspace())}>
        {t('Open…')}
      </Button>
    </div>
  );
}
