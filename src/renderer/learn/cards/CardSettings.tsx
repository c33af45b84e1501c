import { modals } from '@mantine/modals';
import { type FormEvent, useId, useState } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import type { LearnerSettings } from '../../../shared/learning/learner.ts';
import { Button } from '../../ui/index.ts';
import { changeLearner } from '../learner.ts';
import styles from './CardForm.module.css';

/** Asks how many new cards come a day and how well cards are to be remembered. */
export function askForSettings(settings: LearnerSettings): void {
  const id = modals.open({
    title: t('How cards come'),
    closeButtonProps: { 'aria-label': t('Close') },
    children: <SettingsForm settings={settings} onDone={() => modals.close(id)} />,
  });
}

interface SettingsFormProps {
  readonly settings: LearnerSettings;
  readonly onDone: () => void;
}

const MOST_NEW = 500;

function SettingsForm({ settings, onDone }: SettingsFormProps) {
  const [newPerDay, setNewPerDay] = useState(String(settings.newPerDay));
  const [retention, setRetention] = useState(Math.round(100 * settings.retention));
  const id = useId();
  const count = Number(newPerDay);
  const isSound = /^\d+$/.test(newPerDay.trim()) && count <= MOST_NEW;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isSound) return;
    await changeLearner('learner.setSettings', { newPerDay: count, retention: retention / 100 });
    onDone();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} data-own-undo>
      <label className={styles.label} htmlFor={`${id} new`}>
        {t('New cards a day')}
      </label>
      <input
        id={`${id} new`}
        className={styles.input}
        inputMode="numeric"
        value={newPerDay}
        aria-invalid={!isSound}
        aria-describedby={`${id} hint`}
        data-autofocus
        onChange={(event) => setNewPerDay(event.currentTarget.value)}
      />
      <p id={`${id} hint`} className={styles.source}>
        {t('A number from 0 to {{most}}. Each new card brings several reviews in the days after it.', { most: MOST_NEW })}
      </p>
      <label className={styles.label} htmlFor={`${id} share`}>
        {t('Cards to be remembered when they come: {{share}}', { share: `${formatNumber(retention)}%` })}
      </label>
      <input
        id={`${id} share`}
        type="range"
        className={styles.range}
        min={70}
        max={97}
        value={retention}
        aria-valuetext={`${retention}%`}
        onChange={(event) => setRetention(Number(event.currentTarget.value))}
      />
      <p className={styles.source}>{t('The more is to be remembered, the sooner cards come again. It counts from the next grade on.')}</p>
      <div className={styles.actions}>
        <Button onClick={onDone}>{t('Cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!isSound}>
          {t('Save')}
        </Button>
      </div>
    </form>
  );
}
