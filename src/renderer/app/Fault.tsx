import type { ErrorComponentProps } from '@tanstack/react-router';
import { t } from '../../shared/i18n.ts';
import { useOpen } from '../data/navigation.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Fault.module.css';

/** What is shown when a screen breaks: a bug of ours. What was typed is in the file or in its draft. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const { openHome } = useOpen();
  return (
    <main id="main" tabIndex={-1} className={styles.fault}>
      <h1 className={styles.title}>{t('This screen cannot be shown')}</h1>
      <p>{t('What you typed is kept. Try again, or go on from the home screen.')}</p>
      <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
      <div className={styles.actions}>
        <Button variant="filled" onClick={reset}>
          {t('Try again')}
        </Button>
        <Button
          onClick={() => {
            openHome();
            reset();
          }}
        >
          {t('Home')}
        </Button>
      </div>
    </main>
  );
}

/** What is shown for an address that no screen has. */
export function NowhereScreen() {
  return (
    <main id="main" tabIndex={-1}>
      <Nowhere />
    </main>
  );
}

/** What is shown for an address that leads nowhere, such as a record that was deleted. */
export function Nowhere() {
  const { openHome } = useOpen();
  return (
    <div className={styles.fault}>
      <h1 className={styles.title}>{t('There is nothing here')}</h1>
      <p>{t('It may have been deleted. Deleted records are in the bin, and undo brings the last one back.')}</p>
      <div className={styles.actions}>
        <Button variant="filled" onClick={openHome}>
          {t('Home')}
        </Button>
      </div>
    </div>
  );
}
