import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { t } from '../../shared/i18n.ts';
import { assertNever } from '../../shared/result.ts';
import { type SaveState as State, saveStateOf } from '../data/drafts.ts';
import { drafts } from '../data/open-drafts.ts';
import styles from './SaveState.module.css';
import { timeOf } from './time.ts';

function words(state: State, savedAt: Date | null): string {
  switch (state) {
    case 'saved':
      return savedAt ? t('Saved {{time}}', { time: timeOf(savedAt) }) : t('Saved');
    case 'unsaved':
    case 'saving':
      return t('Saving…');
    case 'failed':
      return t('Not saved');
    default:
      return assertNever(state);
  }
}

/** Whether the file holds what the screen shows: "Saved 14:02". Told aloud when it has been saved or could not be. */
export function SaveState() {
  const { state, savedAt } = useStore(
    drafts.store,
    useShallow((all) => ({ state: saveStateOf(all), savedAt: all.savedAt })),
  );
  const text = words(state, savedAt);
  return (
    <>
      <span className={styles.state} data-state={state} aria-hidden={state !== 'failed'}>
        {state === 'saved' ? <Check size={14} aria-hidden /> : null}
        {state === 'saving' || state === 'unsaved' ? <LoaderCircle size={14} aria-hidden /> : null}
        {state === 'failed' ? <CircleAlert size={14} aria-hidden /> : null}
        {text}
        {state === 'failed' ? (
          <button type="button" className={styles.again} onClick={() => void drafts.flush()}>
            {t('Try again')}
          </button>
        ) : null}
      </span>
      <span className="visually-hidden" role="status">
        {(state === 'saved' && savedAt) || state === 'failed' ? text : ''}
      </span>
    </>
  );
}
